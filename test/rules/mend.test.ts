import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/rules/edits.ts';
import { rules } from '../../server/rules/index.ts';
import { type Mending, mend } from '../../server/rules/mending.ts';
import type { Finding } from '../../server/rules/rule.ts';
import { findingsIn, letters, publishedLetters, shown } from './letters.ts';

/** What only the writer can put right: a placeholder is filled in by hand, and these rules have no fix by design. */
const byHand: Readonly<Record<string, string>> = {
  'cost/arithmetic': 'only the writer can count again',
  'cost/excluded-activity': 'only the writer can take that time out of the estimate',
  'cost/fee-breakdown': 'only the writer can take the time of staff out of the sum',
  'drafting/placeholder-left': 'what a template leaves open only the writer knows',
  'exemption/missing': 'on cost, only the writer knows whether section 12(1) or 12(2) is relied on',
  'exemption/authority-cannot': 'another exemption has to be found, or none',
  'ncnd/exemption-has-none': 'the information has to be confirmed, or another exemption found',
  'structure/format-refused': 'a reason of practice has to be found where copyright or confidence was given for one',
  'exemption/test-words': 'where a sentence goes on, only the writer can say what then follows',
  'pit/blanket-argument': 'an argument of this case has to be found',
  'ncnd/harm-about-disclosure': 'what is said of the content cannot be said of an answer: the officer is asked',
  'ncnd/leak': 'the same, and a sentence that the letter needs is not struck out',
  'ncnd/wrong-question': 'the same of what the public would learn',
};

const preferred: Mending = {
  choose: (finding) => finding.fixes?.().find((fix) => fix.preferred),
  rounds: 5,
  once: false,
};
const mended = (text: string) => applyEdits(text, mend(text, findingsIn, preferred).edits);
const serious = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'info');

const flawed = [...letters, ...publishedLetters].filter(({ text }) => serious(findingsIn(text)).length > 0);

describe.each(flawed.map((letter) => [letter.path, letter.text] as const))('%s', (_, text) => {
  const once = mended(text);

  it(`has nothing left but what is to be done by hand, after ${preferred.rounds} rounds of fixes at most`, () => {
    const left = serious(findingsIn(once)).filter(({ rule }) => !(rule in byHand));
    expect(left.map((finding) => shown(once, finding))).toEqual([]);
  });

  it('comes to rest', () => {
    expect(mended(once)).toBe(once);
  });
});

it('knows rules by hand that exist', () => {
  const ids = rules.map(({ id }) => id);
  expect(Object.keys(byHand).filter((id) => !ids.includes(id))).toEqual([]);
});
