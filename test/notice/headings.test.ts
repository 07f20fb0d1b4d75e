import { describe, expect, test } from 'vitest';
import { findCitations } from '../../server/notice/citations.ts';
import { type HeadingWords, headingWords, type Setting } from '../../server/notice/headings.ts';
import { readNotice } from '../../server/notice/read.ts';

const wordsOf = (text: string, setting: Setting) => headingWords(text, findCitations(text), setting);

describe('a line set as a heading announces', () => {
  const headings: Partial<Record<HeadingWords['role'], string>> = {
    title: 'FOI request|Outcome of internal review|INTERNAL REVIEW OUTCOME|Internal review decision',
    request: 'Your request|What you wanted to know|Your letter of 3 May|Eich cais / Your request|You asked',
    response: 'Our answer|What we decided and why|Response to question 2a',
    'refusal-reasons':
      'Reasons for withholding|Why we are withholding it|Why we say no|Why we cannot tell you|Reasons not to publish',
    decision: 'Our decision|Ein penderfyniad / Our decision|Conclusion',
    exemption: 'Exemptions relied on|Why section 31 applies|Which exemption applies|The law we rely on',
    favouring:
      'Factors favouring disclosure|The case for giving it to you|Reasons to publish|For release|What speaks for disclosure|Why it should be released|The public interest in openness',
    against:
      'The case against|Factors in favour of not confirming|Against release|Public interest in maintaining the exemption',
    balance: 'Weighing the two|Where the balance lies|How we weighed them|Which side weighs more|Balancing test',
    'public-interest': 'The public interest test|Arguments for and against|Arguments on both sides',
    harm: 'Harm|Prejudice|What could go wrong|How publication would hurt the bidder|Risks of releasing it',
    ncnd: 'Neither confirming nor denying|Why we will not say whether we hold it',
    review:
      'If you disagree|Your rights|Complaints and reviews|Adolygiad mewnol / Internal review|Having our decision looked at again|How to challenge this decision',
    other: 'Question 2: flood modelling|Parts 1 and 3',
  };
  const cases = Object.entries(headings).flatMap(([role, list]) =>
    list.split('|').map((text) => [role, text] as const),
  );
  test.each(cases)('%s: %s', (role, text) => expect(wordsOf(text, 'typeset')?.role).toBe(role));

  test.each([
    'Planning appeals',
    'Parking appeals 2025',
    'Noise complaints',
    'Reviews of care homes',
    'Balance of payments',
  ])('nothing, if it names a subject: %s', (text) => expect(wordsOf(text, 'typeset')).toBeUndefined());
});

describe('a plain line', () => {
  test.each([
    ['standing', 'Reasons in favour of disclosing the survey now', 'favouring'],
    ['standing', 'Reasons of the mayor for the survey of the moor', undefined],
    ['running', 'Factors favouring disclosure', 'favouring'],
    ['running', 'Factors favouring disclosure of the survey', undefined],
    ['running', 'Your request', 'request'],
    ['running', 'your request', undefined],
    ['standing', 'The public interest. Harm', undefined],
    ['standing', 'We have considered the public interest', undefined],
    ['standing', 'Section 31 is engaged.', undefined],
  ] as const)('that is %s: %s', (setting, text, role) => expect(wordsOf(text, setting)?.role).toBe(role));
});

test('a heading says what it is about', () => {
  expect(wordsOf('Factors for confirming', 'typeset')?.about).toBe('confirmation');
  expect(wordsOf('Factors for disclosure', 'typeset')?.about).toBe('disclosure');
  expect(wordsOf('Factors', 'typeset')?.about).toBeUndefined();
});

describe('a heading that may be of either side', () => {
  const rolesIn = (...headings: string[]) =>
    readNotice(headings.map((heading) => `## ${heading}\n\nA point.\n`).join('\n')).sections.map(({ role }) => role);

  test('goes by the one beside it', () => {
    expect(rolesIn('Factors favouring section 31', 'Factors favouring disclosure')).toEqual(['against', 'favouring']);
    expect(rolesIn('Factors favouring section 31', 'Factors against disclosure')).toEqual(['favouring', 'against']);
    expect(rolesIn('Factors favouring section 31', 'Factors favouring section 40')).toEqual(['favouring', 'favouring']);
    expect(rolesIn('Reasons for disclosing', 'Reasons for withholding')).toEqual(['favouring', 'against']);
    expect(rolesIn('Your request', 'Reasons for withholding')).toEqual(['request', 'response']);
  });
});
