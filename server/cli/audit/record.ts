// What an audit keeps of a letter: one line of NDJSON, in the public shape that docs/audit.md describes.

import { canonical, exemptionOf, needsPublicInterestTest, titleOf } from '../../law/index.ts';
import type { Regime } from '../../law/provision.ts';
import { isHarmRead } from '../../notice/harm.ts';
import type { Claim, Factor, Notice, PublicInterestTest, Stance } from '../../notice/model.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Authority } from '../../rules/settings.ts';
import { sectionOf } from '../../rules/speak.ts';
import { timeTaken, type Untimed } from '../../rules/time/timeTaken.ts';
import { type Weight, weightOf } from '../../rules/weight.ts';
import { linesOf } from '../lines.ts';
import { clip } from '../rows.ts';

/** The version of the shape. It changes where a program that reads the old one would misread the new. */
export const recordVersion = 1;

/** Whether a letter was read as a notice, as something else, not at all, or left out by the configuration. */
export type Outcome = 'notice' | 'other' | 'unread' | 'ignored';

/** What every record has: which file, as it was when it was read, and what became of it. */
export interface About {
  readonly version: typeof recordVersion;
  /** The version of the program that read it. */
  readonly program: string;
  /** As it was named, or relative to the folder of the command. */
  readonly path: string;
  /** Bytes, and the time of the last change in ISO form; null where there is no such file. */
  readonly size: number | null;
  readonly modified: string | null;
}

/** All of a letter that an audit counts. Every record has every field; what a letter does not tell is null. */
export interface LetterRecord extends About, Contents {
  readonly outcome: Outcome;
  /** For all but notices: why it was not checked. */
  readonly why: string | null;
}

/** What was read in a notice. */
interface Contents {
  readonly regime: Regime | null;
  readonly stance: Stance | null;
  readonly part: 'whole' | 'annex' | null;
  readonly words: number | null;
  readonly authority: string | null;
  /** The letter's own dates, in ISO form, and the month in which it is dated: `2026-03`. */
  readonly received: string | null;
  readonly sent: string | null;
  readonly month: string | null;
  /** Working days that the answer took, those that the law gives it, and by how many it is late (0: in time). */
  readonly workingDays: number | null;
  readonly limit: number | null;
  readonly daysLate: number | null;
  /** Why the letter does not tell whether it is late. */
  readonly untimed: Untimed | null;
  readonly exemptions: readonly ClaimRecord[];
  readonly findings: readonly FindingRecord[];
}

/** An exemption, or a ground such as the cost limit, that the letter relies on. */
export interface ClaimRecord {
  /** As precisely as the letter cites it: `FOIA s.31(1)(a)`. */
  readonly exemption: string;
  /** The exemption that it is a limb of, `FOIA s.31`, with its title. */
  readonly of: string;
  readonly title: string | null;
  readonly scope: 'content' | 'ncnd';
  /** Whether the law certainly asks for a public interest test. */
  readonly testRequired: boolean;
  /** Whether the letter says what harm would follow. */
  readonly harm: boolean;
  readonly test: TestRecord | null;
}

/** A public interest test: the reasons on either side, in number and in words, and whether they are weighed. */
export interface TestRecord {
  readonly about: 'disclosure' | 'confirmation' | null;
  readonly favouring: SideRecord;
  readonly against: SideRecord;
  readonly balance: boolean;
}

export interface SideRecord {
  readonly factors: number;
  readonly words: number;
}

export interface FindingRecord {
  readonly rule: string;
  readonly weight: Weight;
  /** Counts from 1; of a letter in Word, the line in the Markdown that `convert` makes. */
  readonly line: number;
  /** The words that the finding stands at, cut short; null where there are none, or none may be kept. */
  readonly excerpt: string | null;
}

/** No excerpt is longer, in UTF-16 units: enough to know the place again. */
const longestExcerpt = 80;

const nothing: Contents = {
  regime: null,
  stance: null,
  part: null,
  words: null,
  authority: null,
  received: null,
  sent: null,
  month: null,
  workingDays: null,
  limit: null,
  daysLate: null,
  untimed: null,
  exemptions: [],
  findings: [],
};

/** The record of a file in which nothing was looked for, and why. */
export function recordWithout(about: About, outcome: Exclude<Outcome, 'notice'>, why: string): LetterRecord {
  return { ...about, outcome, why, ...nothing };
}

/**
 * The record of a notice, without any of its words but an authority's name and, where `excerpts` allows them, those
 * that findings stand at.
 */
export function recordOf(
  about: About,
  notice: Notice,
  findings: readonly Finding[],
  { authority, excerpts }: { readonly authority: Authority | undefined; readonly excerpts: boolean },
): LetterRecord {
  const { regime, stance, part, paragraphs, claims, facts, text } = notice;
  const lines = linesOf(text);
  const writer = { name: authority?.name ?? facts.authority?.value, kind: authority?.kind };
  const taken = timeTaken(notice, writer);
  const timed = typeof taken === 'string' ? undefined : taken;
  return {
    ...about,
    outcome: 'notice',
    why: null,
    regime: regime ?? null,
    stance,
    part,
    words: paragraphs.reduce((sum, { words }) => sum + words, 0),
    authority: facts.authority?.value ?? null,
    received: facts.received?.value ?? null,
    sent: facts.dated?.value ?? null,
    month: facts.dated?.value.slice(0, 7) ?? null,
    workingDays: timed?.days ?? null,
    limit: timed?.limit.days ?? null,
    daysLate: timed ? Math.max(0, timed.days - timed.limit.days) : null,
    untimed: typeof taken === 'string' ? taken : null,
    exemptions: claims.map((claim) => claimed(claim, notice)),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      weight: weightOf(finding),
      line: lines.place(finding.at.start).line,
      excerpt: (excerpts && clip(text.slice(finding.at.start, finding.at.end), longestExcerpt)) || null,
    })),
  };
}

function claimed(claim: Claim, notice: Notice): ClaimRecord {
  const { provision, exemption, scope, publicInterestTest } = claim;
  return {
    exemption,
    of: canonical(exemptionOf(provision)?.provision ?? sectionOf(provision)),
    title: titleOf(provision) ?? null,
    scope,
    testRequired: needsPublicInterestTest(provision),
    harm: isHarmRead(notice, claim),
    test: publicInterestTest ? tested(publicInterestTest) : null,
  };
}

function tested({ about, favouring, against, balance }: PublicInterestTest): TestRecord {
  return { about: about ?? null, favouring: side(favouring), against: side(against), balance: balance !== undefined };
}

function side(factors: readonly Factor[]): SideRecord {
  return { factors: factors.length, words: factors.reduce((sum, { words }) => sum + words, 0) };
}
