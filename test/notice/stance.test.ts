import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

const act = 'of the Freedom of Information Act 2000';
const letter = (decision: string) =>
  `Dear Ms Patel\n\nThank you for your request.\n\n${decision}\n\nYou may ask for an internal review.\n\nYours sincerely\n`;
const stanceOf = (text: string) => readNotice(text).stance;

describe('a letter', () => {
  test.each([
    [`We are not disclosing it: section 31(1)(a) ${act} is engaged.`, 'refusal'],
    [`Section 43(2) ${act} stands in the way of the price.`, 'refusal'],
    [`We will not be sending the price. Section 43(2) ${act}.`, 'refusal'],
    ['We are keeping nothing back but two names, which we have redacted.', 'refusal'],
    [`Section 12(1) ${act} applies.`, 'cost-limit'],
    ['To answer would exceed the appropriate limit.', 'cost-limit'],
    [`Section 14(1) ${act} applies.`, 'vexatious'],
    ['We consider it to be vexatious.', 'vexatious'],
    ['We do not hold the survey.', 'not-held'],
    ['The survey is enclosed.', 'disclosure'],
    ['We need more time, until 3 May 2027, to weigh the public interest.', 'time-extension'],
    [`We neither confirm nor deny that it is held, by section 31(3) ${act}.`, 'ncnd'],
    [
      `We hold the plan, which is exempt under section 31(1)(a) ${act}. We neither confirm nor deny that any other information is held, by section 31(3).`,
      'partial-ncnd',
    ],
  ] as const)('%s', (decision, stance) => expect(stanceOf(letter(decision))).toBe(stance));
});

describe('no notice', () => {
  test('is a page that explains the law', () =>
    expect(stanceOf(`Section 43(2) ${act} protects commercial interests. An authority may refuse under it.`)).toBe(
      'not-a-notice',
    ));
  test('is a letter that decides nothing', () =>
    expect(stanceOf('Dear Ms Patel\n\nThe museum is open on Sundays.\n\nYours sincerely\n')).toBe('not-a-notice'));
  test('is a decision that is addressed to nobody', () =>
    expect(stanceOf('The survey is enclosed.')).toBe('not-a-notice'));
  test('is a page about software that quotes a letter', () =>
    expect(stanceOf(`Run \`npm install\`.\n\nThen open the API.\n\n${letter(`Section 43(2) ${act} applies.`)}`)).toBe(
      'not-a-notice',
    ));
});

test('an answer alone is a notice where somebody is told that they asked', () => {
  expect(stanceOf(`You asked for the price. Section 43(2) ${act} applies to it.`)).toBe('refusal');
  expect(stanceOf(`They asked for the price. Section 43(2) ${act} applies to it.`)).toBe('not-a-notice');
});
