import { describe, expect, it } from 'vitest';
import { placesOf } from '../../server/rules/together.ts';
import { findingsIn, type Labelled, letters, lineOf, shown } from './letters.ts';

/** Letters of which something is said that can be held against the rules. */
const judged = letters.filter(
  ({ complete, findings, silent, stance }) =>
    complete || findings.length > 0 || silent.length > 0 || stance === 'not-a-notice',
);

/** Letters with a labelled finding that is not drawn yet, with the reason. */
const known: Readonly<Record<string, string>> = {
  'test/notices/leisure-fees-leaders-flawed.md': 'the balance of one leader runs on over the next',
};

describe.each(judged.map((letter) => [letter.path, letter] as const))('%s', (_, letter) => {
  const { path, text, stance, complete, findings: labels, silent } = letter;
  const findings = findingsIn(text);
  const meets = (label: Labelled, found: (typeof findings)[number]) =>
    found.rule === label.rule &&
    (label.anywhere || placesOf(found).some(({ start }) => Math.abs(lineOf(text, start) - label.line!) <= 1));

  const missed = () => labels.filter((label) => !findings.some((found) => meets(label, found)));
  if (path in known)
    it.fails(`draws the findings that it is labelled with, but for: ${known[path]}`, () =>
      expect(missed()).toEqual([]));
  else if (labels.length > 0) it('draws the findings that it is labelled with', () => expect(missed()).toEqual([]));

  if (complete)
    it('draws nothing else at warning or above', () => {
      const others = findings.filter(
        (found) => found.severity !== 'info' && !labels.some((label) => meets(label, found)),
      );
      expect(others.map((found) => `${shown(text, found)}: ${found.message}`)).toEqual([]);
    });

  if (silent.length > 0)
    it('leaves silent what its label wants silent', () => {
      expect(findings.filter(({ rule }) => silent.includes(rule)).map((found) => shown(text, found))).toEqual([]);
    });

  if (stance === 'not-a-notice')
    it('draws nothing at all, being no notice', () => {
      expect(findings).toEqual([]);
    });
});
