import { expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

const rolesIn = (...headings: string[]) =>
  readNotice(headings.map((heading) => `${heading}\n\nText.\n`).join('\n')).sections.map(({ role }) => role);

test('a decision is that of the test which is open, else of the letter', () => {
  expect(rolesIn('## Your request', '## Decision')).toEqual(['request', 'response']);
  expect(rolesIn('## Factors favouring disclosure', '## Conclusion')).toEqual(['favouring', 'balance']);
  expect(rolesIn('## Public interest test', '## Harm', '## Conclusion')).toEqual([
    'public-interest',
    'harm',
    'balance',
  ]);
  expect(rolesIn('## Factors favouring disclosure', '## Section 31', '## Decision').at(-1)).toBe('response');
});

test('a heading that announces nothing is over the rights where it is over rights', () => {
  const over = (text: string) => readNotice(`## Gazebo\n\n${text}\n`).sections[0]?.role;
  expect(over('You may ask for an internal review.')).toBe('review');
  expect(over('We refuse it. You may ask for an internal review.')).toBe('other');
  expect(over('The weather was fine.')).toBe('other');
});

test('numbered lines that follow one another are a list', () => {
  expect(readNotice('1. Harm\n2. Balance\n').sections).toEqual([]);
  expect(rolesIn('1. Harm', '2. Balance')).toEqual(['harm', 'balance']);
});

test('words that lead in under the heading of a request are no second heading', () => {
  expect(readNotice('## Your request\n\nYou asked for:\n\nThe map.\n').sections).toHaveLength(1);
});

test('what a requester quotes between request and response has no headings', () => {
  const { sections } = readNotice(
    '## Your request\n\nPlease explain this from your letter:\n\nBalance\n\nIt was struck.\n\n## Our response\n\nText.\n',
  );
  expect(sections.map(({ role }) => role)).toEqual(['request', 'response']);
});

test('a section holds the paragraphs to the next heading', () => {
  const { sections, paragraphs } = readNotice('One.\n\n## Harm\n\nTwo.\n\nThree.\n\n## Balance\n\nFour.\n');
  expect(sections.map(({ paragraphs: { from, to } }) => [from, to])).toEqual([
    [1, 3],
    [3, 4],
  ]);
  expect(paragraphs.map(({ section }) => section)).toEqual([-1, 0, 0, 1]);
});
