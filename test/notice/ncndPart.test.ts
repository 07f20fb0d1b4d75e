import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';

const statement =
  'Marsh Police neither confirms nor denies that it holds the information you asked for in questions 1 and 2.';
const letterWith = (afterStatement: string, amongReasons = '') => `Dear Requester

## Your request

> 1. Does a camera stand on Mill Lane?
> 2. What has it recorded?

## Our decision

${statement}${afterStatement} Section 31(3), by reference to section 31(1)(a), excludes the duty in section 1(1)(a).

## Harm

A yes would be likely to move thefts to the next street.${amongReasons}

Yours sincerely
`;

/** Ways of saying, after all, that information is held. */
const undoing = [
  'The information is held by our control room.',
  'Our control room holds this information.',
  'These records are kept by the legal team.',
  'We hold the footage that you asked for.',
  'We located 14 records.',
  'However, the information you requested is held by our finance team.',
  'Our legal department does hold all of the documents you asked for.',
  'We can confirm that the information is held.',
];
const places: [string, (sentence: string) => string][] = [
  ['in the paragraph of the statement', (sentence) => letterWith(` ${sentence}`)],
  ['in the next paragraph', (sentence) => letterWith(`\n\n${sentence}`)],
  ['among the reasons', (sentence) => letterWith('', ` ${sentence}`)],
];

describe.each(places)('a sentence that undoes the statement, %s', (_, letter) => {
  test.each(undoing)('%s', (words) => {
    const text = letter(words);
    const notice = readNotice(text);
    expect(notice.stance).toBe('ncnd');
    expect(notice.sentences.find(({ range }) => text.startsWith(words, range.start))?.scope).toBe('ncnd');
    const start = text.indexOf(words);
    const leaks = check(notice).filter(
      ({ rule, at }) => rule === 'ncnd/leak' && at.start >= start && at.end <= start + words.length,
    );
    expect(leaks).toHaveLength(1);
  });
});

describe('a letter that answers one part and neither confirms nor denies the other', () => {
  const answered = [
    [
      'in one paragraph, naming the part',
      `${statement.replace('s 1 and 2', ' 2')} We hold the answer to question 1: yes.`,
    ],
    [
      'in one paragraph, naming other information',
      `${statement} We hold other information, about lamp posts, and enclose it.`,
    ],
    [
      'before the statement',
      `Marsh Police holds a list of cameras and encloses it.\n\n${statement.replace('the information', 'any other information')}`,
    ],
  ];
  test.each(answered)('%s', (_, answer) => {
    const notice = readNotice(
      `Dear Requester\n\nThank you for your request.\n\n${answer} Section 31(3) applies.\n\nYours sincerely\n`,
    );
    expect(notice.stance).toBe('partial-ncnd');
    expect(check(notice).map(({ rule }) => rule)).not.toContain('ncnd/leak');
  });

  test('under a heading for each part, whichever comes first', () => {
    const notice = readNotice(`Dear Requester

Thank you for your request.

## Question 2

${statement.replace('s 1 and 2', ' 2')} Section 31(3) applies.

## Question 1

Marsh Police holds this information. The camera was bought in 2019.

Yours sincerely
`);
    expect(notice.stance).toBe('partial-ncnd');
    expect(notice.sentences.find(({ wording }) => /2019/.test(wording.text))?.scope).toBe('content');
    expect(check(notice).map(({ rule }) => rule)).not.toContain('ncnd/leak');
  });
});
