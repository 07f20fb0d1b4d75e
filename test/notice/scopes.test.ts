import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

/** The scopes of a letter's paragraphs, in order. */
const scopes = (text: string) => readNotice(text).paragraphs.map(({ scope }) => scope);
const decision = 'We refuse your request under section 43(2) of the Freedom of Information Act 2000.';

describe('a request', () => {
  test('that is led in to goes on until the authority speaks', () => {
    expect(
      scopes(`Last week you asked us the following:\n\nWho paid for the lamp?\n\nAnd what did it cost?\n\n${decision}`),
    ).toEqual(['content', 'request', 'request', 'content']);
  });
  test('in a quotation ends where answers are led in to', () => {
    expect(scopes(`You asked:\n\n> a) who paid\n\nMy answers are:\n\n> a) The Trust.`).slice(0, 2)).toEqual([
      'request',
      'content',
    ]);
    expect(scopes(`## Your request\n\n> a) who paid\n\nYou later added:\n\n> b) when`)).toEqual([
      'request',
      'request',
      'request',
    ]);
  });
  test.each(['We have considered it.', 'The Council can help.', 'Thank you for it.', decision])(
    'under its heading ends at: %s',
    (words) => {
      expect(scopes(`## Your request\n\nThe cost of the lamp.\n\n${words}`)).toEqual(['request', 'content']);
    },
  );
  test('under a subject line is only what asks or is listed', () => {
    expect(scopes('## Your request of 8 October 2026\n\nThe lamp is old.')).toEqual(['content']);
    expect(scopes('## Your request of 8 October 2026\n\nPlease send me its price.')).toEqual(['request']);
  });
});

describe('what is no prose of the letter', () => {
  test.each(['Dear Ms Patel', 'Our ref: 26/118', 'Dated 3 May 2026', 'Page 2', 'www.marsh.example', 'Kind regards'])(
    'is furniture: %s',
    (line) => expect(scopes(`${line}\n\n${decision}`)[0]).toBe('chrome'),
  );
  test('is no sentence that begins so and runs on', () => {
    const long =
      'Dear is the price of lamps in this borough, and dearer still is that of the posts on which they stand.';
    expect(scopes(`${long}\n\n${decision}`)[0]).toBe('content');
  });
  test('is the statute, led in to or recited', () => {
    expect(scopes('Section 17(1) provides as follows:\n\n- states that fact,\n- says why.\n\nThe map is old.')).toEqual(
      ['content', 'quoted', 'quoted', 'content'],
    );
    expect(scopes('Information is exempt information if it is held.\n\n(a) by a court\n\nIt is old.')).toEqual([
      'quoted',
      'quoted',
      'content',
    ]);
  });
});

test('rights need no heading, and are none in a paragraph that refuses', () => {
  const rights = 'You may ask for an internal review.';
  expect(scopes(`${decision}\n\n${rights}`)[1]).toBe('rights');
  expect(scopes(`${decision} ${rights}`)[0]).toBe('content');
});
