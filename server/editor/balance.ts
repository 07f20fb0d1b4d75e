import type { TextDocument } from 'vscode-languageserver-textdocument';
import { shared, stemsOf } from '../language/vocabulary.ts';
import type { Balance, Claim, Factor, Notice } from '../notice/model.ts';
import { ownsTheOtherSide, pointsAtFactors, spokenOf } from '../rules/pit/links.ts';
import { hasSides, sentencesOfBalance, sides, testsOf, type WeighedTest } from '../rules/pit/weighedTests.ts';
import { wordsOf } from '../rules/pit/weights.ts';
import type { Finding } from '../rules/rule.ts';
import { hasPlaceholder } from '../rules/speak.ts';
import { claimsTogether, titleOf } from './claimsTogether.ts';
import { lineOf, toLspRange } from './positions.ts';
import type { BalanceAnswer, FactorAnswer, SideAnswer, WeighedTestAnswer } from './protocol.ts';
import type { Reading } from './readings.ts';

/** How much of a factor or a conclusion is given, in UTF-16 units: as much as a picture can show. */
const mostShown = 600;

/**
 * The answer to `section17/balance`: each public interest test with its two sides, and the claims that lack one. What
 * repeats is what `drafting/duplicate-passage` finds.
 */
export function balanceOf(document: TextDocument, { notice, findings }: Reading): BalanceAnswer {
  const without = findings.filter(({ rule }) => rule === 'pit/missing');
  const duplicates = findings.filter(({ rule }) => rule === 'drafting/duplicate-passage');
  return {
    tests: testsOf(notice).map((test) => testAnswer(document, notice, duplicates, test)),
    missing: claimsTogether(notice)
      .filter((claims) => claims.some(({ at }) => without.some((finding) => finding.at.start === at.start)))
      .map((claims) => ({ title: titleOf(claims), range: toLspRange(document, claims[0]!.at) })),
  };
}

function testAnswer(
  document: TextDocument,
  notice: Notice,
  duplicates: readonly Finding[],
  test: WeighedTest,
): WeighedTestAnswer {
  const { claims, balance } = test;
  const names = sides(claims);
  const concluding = balance ? sentencesOfBalance(notice, balance) : [];
  const side = (which: 'favouring' | 'against'): SideAnswer => {
    const factors = test[which];
    const spoken = spokenOf(concluding, factors);
    return {
      title: `For ${names[which]}`,
      factors: factors.map((factor) => ({
        ...factorAnswer(document, factor, duplicates),
        linked: linked(
          notice,
          balance,
          factor,
          [...test.favouring, ...test.against].filter((other) => other !== factor),
        ),
      })),
      words: wordsOf(factors),
      owned:
        which === 'favouring' &&
        spoken.length === 0 &&
        balance !== undefined &&
        !hasPlaceholder(notice, balance.range) &&
        ownsTheOtherSide(concluding),
    };
  };
  const first = claims[0]!;
  return {
    title: titleOfTest(claims),
    range: toLspRange(document, test.sections.length > 0 ? notice.sections[test.sections[0]!]!.heading : first.at),
    sided: hasSides(notice, test),
    favouring: side('favouring'),
    against: side('against'),
    balance: balance
      ? {
          text: shown(balance.text),
          words: balance.text.split(/\s+/).filter(Boolean).length,
          range: toLspRange(document, balance.range),
        }
      : null,
  };
}

/** A test may serve claims of several sections: `Section 24(2) and Section 31(3), confirming or denying`. */
function titleOfTest(claims: readonly Claim[]): string {
  const titles = claimsTogether({ claims }).map(titleOf);
  const ending = ', confirming or denying';
  return titles.every((title) => title.endsWith(ending))
    ? `${titles.map((title) => title.slice(0, -ending.length)).join(' and ')}${ending}`
    : titles.join(' and ');
}

function factorAnswer(
  document: TextDocument,
  { range, text, words }: Factor,
  duplicates: readonly Finding[],
): Omit<FactorAnswer, 'linked'> {
  const twin = duplicates.find(({ at }) => range.start <= at.start && at.end <= range.end)?.related?.[0]?.at;
  return {
    text: shown(text),
    words,
    range: toLspRange(document, range),
    line: lineOf(document, range.start) + 1,
    ...(twin && { repeats: lineOf(document, twin.start) + 1 }),
  };
}

/** So many words of its own a conclusion shares with a factor which it certainly takes up. */
const certain = 2;

/**
 * Whether a conclusion takes a factor up. Words that it shares with other factors too, and a phrase that points at all of
 * them, leave that open.
 */
function linked(
  notice: Notice,
  balance: Balance | undefined,
  factor: Factor,
  others: readonly Factor[],
): boolean | null {
  if (!balance?.text.trim() || hasPlaceholder(notice, balance.range) || hasPlaceholder(notice, factor.range))
    return null;
  const elsewhere = new Set(others.flatMap(({ text }) => [...stemsOf(text)]));
  const own = new Set([...stemsOf(factor.text)].filter((stem) => !elsewhere.has(stem)));
  if (shared(own, stemsOf(balance.text)).length >= certain) return true;
  const concluding = sentencesOfBalance(notice, balance);
  return pointsAtFactors(concluding) || spokenOf(concluding, [factor]).length > 0 ? null : false;
}

function shown(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > mostShown ? `${plain.slice(0, mostShown).trimEnd()}…` : plain;
}
