import { describe, expect, test } from 'vitest';
import { factsIn } from '../../server/language/index.ts';
import { isAnswer, isAnswerInList, isRequest } from '../../server/notice/answers.ts';
import { meant } from '../../server/notice/said.ts';

const said = (...texts: readonly string[]) =>
  texts.map((text) => ({ wording: { text, map: [] }, ...meant(factsIn({ text })) }));

describe('an answer', () => {
  test.each([
    'What the bidder was paid is withheld under section 43(2).',
    'How the grants were shared out is exempt under section 43(2).',
    'The list of routes is refused.',
    'The report that you have asked for is exempt under section 22(1).',
    'Section 43(2) applies to the price.',
    'It would cost more than the appropriate limit.',
    'Your request is vexatious.',
    'We are not disclosing it: section 31(1)(a) is engaged.',
    'The Council cannot share it.',
    'We have decided against releasing the map.',
    'The names need not be supplied.',
    'We will not be sending the plan.',
  ])('%s', (text) => expect(isAnswer(said(text))).toBe(true));

  test.each([
    'Is the report exempt under section 43?',
    'What information is held on the fire, and whether it is exempt.',
    'A copy of the report which is exempt under section 43.',
    'I believe the report is held by your legal department.',
    'The museum was built in 1902.',
    'Section 43(2) applies to the following:',
  ])('is not %s', (text) => expect(isAnswer(said(text))).toBe(false));

  test('is none where a request stands beside it, unless it names the request as theirs', () => {
    expect(isAnswer(said('The report is held.', 'Please send me a copy.'))).toBe(false);
    expect(isAnswer(said('The report that you requested is refused.', 'Can you read it on a screen?'))).toBe(true);
  });

  test('in a list names a provision or the request, or neither confirms nor denies', () => {
    expect(isAnswerInList(said('The records are held on paper.'))).toBe(false);
    expect(isAnswerInList(said('They are exempt under section 43(2).'))).toBe(true);
    expect(isAnswerInList(said('Your request is refused.'))).toBe(true);
    expect(isAnswerInList(said('We neither confirm nor deny that they are held.'))).toBe(true);
  });
});

test('a request asks in the words of one who asks', () => {
  expect(isRequest(said('Kindly forward the plan.'))).toBe(true);
  expect(isRequest(said('The number of officers.'))).toBe(true);
  expect(isRequest(said('You asked for the number of officers, and can you read it?'))).toBe(false);
  expect(isRequest(said('The plan is old.'))).toBe(false);
});
