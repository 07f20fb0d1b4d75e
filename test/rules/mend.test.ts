import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/rules/edits.ts';
import { rules } from '../../server/rules/index.ts';
import type { Finding } from '../../server/rules/rule.ts';
import { findingsIn, letters, publishedLetters, shown } from './letters.ts';

const rounds = 5;

/** What only the writer can put right: a placeholder is filled in by hand, and these rules have no fix by design. */
const byHand: Readonly<Record<string, string>> = {
  'cost/arithmetic': 'only the writer can count again',
  'cost/excluded-activity': 'only the writer can take that time out of the estimate',
  'cost/fee-breakdown': 'only the writer can take the time of staff out of the sum',
  'drafting/placeholder-left': 'what a template leaves open only the writer knows',
  'exemption/authority-cannot': 'another exemption has to be found, or none',
  'ncnd/exemption-has-none': 'the information has to be confirmed, or another exemption found',
  'structure/format-refused': 'a reason of practice has to be found where copyright or confidence was given for one',
  'pit/blanket-argument': 'an argument of this case has to be found',
};

/** Letters that do not come to rest, or keep what a fix should take away, with the reason. */
const known: Readonly<Record<string, string>> = {
  '../shared/corpus/open/053.txt': 'harm/missing offers no fix where a section is cited without its subsection',
  '../shared/corpus/open/029.txt':
    'harm/not-per-exemption stays after the necessity that section 24 asks for is inserted',
};

const preferred = (finding: Finding) => finding.fixes?.().find((fix) => fix.preferred);
const mend = (text: string, findings: readonly Finding[]) =>
  applyEdits(
    text,
    findings.flatMap((finding) => preferred(finding)?.edits ?? []),
  );
const serious = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'info');

const flawed = [...letters, ...publishedLetters].filter(({ text }) => serious(findingsIn(text)).length > 0);

describe.each(flawed.map((letter) => [letter.path, letter.text] as const))('%s', (path, text) => {
  const states = [text];
  for (let round = 0; round < rounds; round++) states.push(mend(states.at(-1)!, findingsIn(states.at(-1)!)));
  const mended = states.at(-1)!;

  (path in known ? it.fails : it)(
    `has nothing left but what is to be done by hand, after ${rounds} rounds of fixes at most`,
    () => {
      const left = serious(findingsIn(mended)).filter(({ rule }) => !(rule in byHand));
      expect(left.map((finding) => shown(mended, finding))).toEqual([]);
    },
  );

  it('comes to rest', () => {
    expect(mend(mended, findingsIn(mended))).toBe(mended);
  });
});

it('knows rules by hand that exist', () => {
  const ids = rules.map(({ id }) => id);
  expect(Object.keys(byHand).filter((id) => !ids.includes(id))).toEqual([]);
});

it.skipIf(publishedLetters.length > 0)('published letters are not at hand', () => {});
