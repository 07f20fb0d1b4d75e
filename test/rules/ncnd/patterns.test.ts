import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../server/notice/read.ts';
import { check } from '../../../server/rules/check.ts';
import { ncnd } from '../../../server/rules/ncnd/index.ts';

/** A reference list of slips, each with a sentence that shows it and a near miss. It stands beside a checkout, not in it. */
const reference = new URL('../../../../shared/law/ncnd_patterns.json', import.meta.url);
const patterns: { id: string; fires: string; nearMiss: string }[] = existsSync(reference)
  ? JSON.parse(readFileSync(reference, 'utf8')).patterns
  : [];

/** Slips about subsections, headings and the balance, which have rules of their own. */
const elsewhere: Record<string, string | undefined> = {
  'content-subsection': 'ncnd/wrong-subsection',
  'pit-for-disclosure': 'ncnd/wrong-question',
  'factors-disclosure-heading': 'ncnd/wrong-question',
};

const letterWith = (id: string, words: string) =>
  id === 'factors-disclosure-heading'
    ? `Dear Requester\n\nWe neither confirm nor deny that we hold the information. Section 31(3) applies.\n\n${words}\n\n- People could join in the debate.\n\nYours sincerely\n`
    : id === 'content-subsection'
      ? `Dear Requester\n\nWe neither confirm nor deny that we hold it, and any information would be ${words}.\n\nYours sincerely\n`
      : `Dear Requester\n\nWe neither confirm nor deny that we hold what you asked for. Section 31(3) applies.\n\n${words}\n\nYours sincerely\n`;

function findingsIn(id: string, words: string): string[] {
  const text = letterWith(id, words);
  const notice = readNotice(text);
  expect(notice.stance).toBe('ncnd');
  const start = text.indexOf(words);
  return check(notice, {}, ncnd)
    .filter(({ at }) => at.start >= start && at.end <= start + words.length)
    .map(({ rule }) => rule)
    .filter((rule) => /leak|presupposes|wrong|about-disclosure/.test(rule));
}

describe.skipIf(patterns.length === 0)('the reference list of words that give an answer away', () => {
  test.each(patterns.filter(({ id }) => id !== 'balance-disclosure'))('$id: $fires', ({ id, fires }) => {
    const found = findingsIn(id, fires);
    expect(found.length).toBeGreaterThan(0);
    if (elsewhere[id]) expect(found).toContain(elsewhere[id]);
    else
      expect(
        found.every((rule) => ['ncnd/leak', 'ncnd/presupposes', 'ncnd/harm-about-disclosure'].includes(rule)),
      ).toBe(true);
  });

  test.each(patterns.filter(({ nearMiss }) => nearMiss && !nearMiss.startsWith('(')))(
    'near miss of $id: $nearMiss',
    ({ id, nearMiss }) => {
      expect(findingsIn(id, nearMiss)).toEqual([]);
    },
  );
});
