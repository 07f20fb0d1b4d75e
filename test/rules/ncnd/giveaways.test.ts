import { expect, test } from 'vitest';
import { readNotice } from '../../../server/notice/read.ts';
import { check } from '../../../server/rules/check.ts';

/** What `ncnd/leak` and `ncnd/presupposes` mark in a letter of the Trust that neither confirms nor denies. */
function marked(sentence: string): string[] {
  const text = `Dear Requester\n\nThe Trust neither confirms nor denies that it holds the information. Section 31(3) applies.\n\n${sentence}\n\nYours sincerely\n`;
  return check(readNotice(text), { today: '2026-11-24' })
    .filter(({ rule }) => rule === 'ncnd/leak' || rule === 'ncnd/presupposes')
    .map(({ at }) => text.slice(at.start, at.end));
}

test.each([
  ['The records that NHS England holds would help poachers.', 'The records that NHS England holds'],
  ['Offenders would want the logs that Ofwat keeps.', 'the logs that Ofwat keeps'],
  ['The files held by Companies House would help them.', 'The files held by'],
  ['Knowing the cameras used by Ofwat would help them.', 'the cameras used by Ofwat'],
  ['NHS England will continue to use them.', 'NHS England will continue to use'],
])('%s', (sentence, words) => expect(marked(sentence)).toEqual([words]));

test.each([
  'Offenders would ask what records the force holds.',
  'Any records that NHS England holds would be exempt.',
  'The files held by other bodies would not help them.',
  'Poachers will continue to use nets.',
])('but nothing in: %s', (sentence) => expect(marked(sentence)).toEqual([]));
