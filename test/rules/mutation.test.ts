import { describe, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { rules } from '../../server/rules/index.ts';
import { cleanLetters, findingsIn, shown } from './letters.ts';
import { mutations } from './mutations.ts';

/**
 * Spoilt letters that are not found out yet, by what spoils them, with the reason. When a fault is mended its test
 * fails here: take the letter off the list.
 */
const known: Readonly<Record<string, { readonly because: string; readonly letters: RegExp }>> = {
  'with nothing under the heading of the harm': {
    because: 'a heading that asks why is one of harm by what stands under it, and the reasons against tell the harm',
    letters: /refusal-clean/,
  },
  'without the harm, wherever it is told': {
    because: 'a heading that is left directly above another is read as sharing its text',
    letters: /saltmere-named-person-wrapped/,
  },
};

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start <= b.end && b.start <= a.end;

describe.each(mutations.map((mutation) => [mutation.name, mutation] as const))('a letter %s', (_, mutation) => {
  const cases = cleanLetters.flatMap(({ path, text }) =>
    [...mutation.spoil(readNotice(text))].map(
      (edits, i) => [`${path} (${i + 1})`, text, applyEdits(text, edits)] as const,
    ),
  );

  it('can be made of more than one clean letter', () => {
    expect(cases.length).toBeGreaterThan(1);
  });

  const expected = cases.filter(([name]) => !known[mutation.name]?.letters.test(name));
  const unfound = cases.filter(([name]) => known[mutation.name]?.letters.test(name));

  const findsOut = (sound: string, spoilt: string) => {
    const notice = readNotice(spoilt);
    const before = new Set(findingsIn(sound).map(({ rule }) => rule));
    const findings = findingsIn(spoilt);
    const found = findings.filter(
      ({ rule, at }) => mutation.rules.includes(rule) && mutation.where(notice).some((range) => touches(range, at)),
    );
    const others = findings.filter(({ rule }) => !mutation.rules.includes(rule) && !before.has(rule));
    expect(found, `found: ${findings.map((finding) => shown(spoilt, finding)).join('; ')}`).not.toEqual([]);
    expect(others.filter(({ rule }) => !mutation.besides?.includes(rule)).map((f) => shown(spoilt, f))).toEqual([]);
  };

  if (expected.length > 0) it.each(expected)('%s is found out, and nothing else', (_, ...texts) => findsOut(...texts));
  for (const [name, ...texts] of unfound)
    it.fails(`${name} is not found out yet: ${known[mutation.name]!.because}`, () => findsOut(...texts));
});

it('names rules that exist', () => {
  const ids = rules.map(({ id }) => id);
  const named = mutations.flatMap(({ rules, besides = [] }) => [...rules, ...besides]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
