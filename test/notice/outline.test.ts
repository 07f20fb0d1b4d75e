import { describe, expect, test } from 'vitest';
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

test('a heading by its subject is over an exemption only where it is over one part of several', () => {
  const roles = (...parts: string[]) =>
    readNotice(
      [
        'You asked for the prices and the names, which we hold.',
        ...parts.map((part) => `## The ${part}\n\nThe ${part} are exempt under section 43(2) of FOIA.`),
      ].join('\n\n'),
    ).sections.map(({ role }) => role);
  expect(roles('prices')).toEqual(['other']);
  expect(roles('prices', 'names')).toEqual(['exemption', 'exemption']);
});

test('a heading runs into its text as well as it stands over it', () => {
  const { sections } = readNotice(
    [
      'We refuse the price under section 43(2) of FOIA.',
      '**Why not?** The exemption is engaged, because our rivals would undercut us.',
      '**For disclosure**\n\n- It is public money.',
      '**Against disclosure**\n\n- The next bids would be dearer.',
      '*How we decided.* The public money weighs less than the dearer bids, so the public interest lies in refusing.',
      '**If you are unhappy** please ask for an internal review.',
      '**Commissioner.** You can complain to the Information Commissioner.',
    ].join('\n\n'),
  );
  expect(sections.map(({ role }) => role)).toEqual([
    'exemption',
    'favouring',
    'against',
    'balance',
    'review',
    'review',
  ]);
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

const roles = (text: string) => readNotice(text).sections.map(({ role }) => role);

describe('the outline of a letter', () => {
  test('has no heading of an earlier notice that the requester quotes', () => {
    expect(
      roles('## Your request\n\nYou wrote:\n\n**Harm**\n\nI ask why.\n\n## Our response\n\nWe refuse it.'),
    ).toEqual(['request', 'response']);
  });
  test('has the headings after a request that is answered under its own heading', () => {
    expect(
      roles('## Your request\n\nWe refuse your request.\n\n**Harm**\n\nIt would be misused.\n\n## Our response\n\nNo.'),
    ).toEqual(['request', 'harm', 'response']);
  });
  test('has "decision" end a test that is open, and begin the response else', () => {
    expect(roles('## Factors favouring disclosure\n\n- It is good.\n\n## Decision\n\nIt stays.')).toEqual([
      'favouring',
      'balance',
    ]);
    expect(roles('## Your request\n\nThe map.\n\n## Decision\n\nIt stays.')).toEqual(['request', 'response']);
  });
  test('has rights under a heading that does not name them', () => {
    expect(roles('## What now?\n\nYou may ask for an internal review.')).toEqual(['review']);
    expect(roles('## What now?\n\nWe refuse your request. You may ask for an internal review.')).toEqual(['other']);
  });
  test('takes "you asked for" under the heading of the request for its lead-in', () => {
    expect(roles('## Your request\n\nYou asked for:\n\n- the map\n\n## Our response\n\nNo.')).toEqual([
      'request',
      'response',
    ]);
  });
});

describe("plain lines in a writer's own words", () => {
  const claim =
    'We hold the list of key-holders and refuse it under section 31(1)(a) of the Freedom of Information Act 2000.';
  const harm =
    'A burglar who had it would know which doors to try, so that disclosure would be likely to prejudice the prevention of crime.';
  const gains = 'Traders pay for the locks and would see whether the number of keys has been cut.';
  const losses = 'Two key-holders were followed home in March, and each of them has children.';
  const weighed = 'The public interest in maintaining the exemption outweighs the public interest in disclosure.';
  const rolesOf = (...parts: string[]) => readNotice([claim, ...parts].join('\n\n')).sections.map(({ role }) => role);

  test('are headings where nothing but the text above relies on the exemption', () => {
    expect(
      rolesOf(
        harm,
        'What the town gains',
        gains,
        'Why the public might lose by release',
        losses,
        'How it comes out',
        weighed,
      ),
    ).toEqual(['favouring', 'against', 'balance']);
  });

  test('are headings where the conclusion stands under the last of them', () => {
    expect(rolesOf('The trouble', harm, 'What the town gains', gains, 'What it might lose', losses, weighed)).toEqual([
      'harm',
      'favouring',
      'against',
    ]);
  });

  test('are text where nothing under them argues', () => {
    expect(rolesOf(harm, 'Nobody was asked', 'The hall is closed on Mondays.', weighed)).toEqual([]);
  });
});
