import {
  numberOf,
  type Point,
  type Provision,
  provisionFor,
  type Regime,
  type RegimeWith,
  regimes,
  sparesTheApparent,
} from '../law/index.ts';
import { countUpTo, lastUpTo } from '../notice/byHalves.ts';
import type { Notice, Range, StatementKind } from '../notice/model.ts';

/** How a message names a law: `FOIA`, `the EIR`. */
export function lawInShort(regime: Regime): string {
  const { shortName, unit } = regimes[regime];
  return unit === 'regulation' ? `the ${shortName}` : shortName;
}

/** How a message names a provision: `section 31(3)`, `regulation 12(5)(b)`. */
export const name = (p: Provision): string => `${regimes[p.regime].unit} ${numberOf(p)}`;

/** `Section 31(3)` at the start of a sentence. */
export const Name = (p: Provision): string => capital(name(p));

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** Words that take the place of others: with a capital, where those had one. */
export const asWritten = (words: string, before: string): string => (/^[A-Z]/.test(before) ? capital(words) : words);

/** The section or regulation in which a provision stands: 31 for 31(1)(a). */
export const sectionOf = (p: Provision): Provision => ({ ...p, path: [] });

/** How a message names the provision by which a regime deals with a point: `section 17(1)(c)`. */
export const cite = <P extends Point>(point: P, regime: RegimeWith<P>): string => name(provisionFor(point, regime));

/** `Section 17(1)(c)` at the start of a sentence. */
export const Cite = <P extends Point>(point: P, regime: RegimeWith<P>): string => Name(provisionFor(point, regime));

/** The regime under which a letter is read, or would be if it were begun: FOIA where it names none. */
export function regimeOf({ regime, frontMatter }: Pick<Notice, 'regime' | 'frontMatter'>): Regime {
  return regime ?? frontMatter?.regime ?? 'foia';
}

/** `Section 17(1)(c) requires the notice to say why the exemption applies, unless that is apparent.` */
export const whyRequired = (regime: Regime): string => why('requires the notice to say', regime);

/** The same of a part of the reasons, which the law does not require in so many words. */
export const whyAsked = (regime: Regime): string => why('asks', regime);

function why(asks: string, regime: Regime): string {
  const { reason } = regimes[regime];
  return `${Cite('why', regime)} ${asks} why the ${reason} applies${sparesTheApparent(regime) ? ', unless that is apparent' : ''}.`;
}

/** So many characters of the letter's words tell which are meant. */
const enough = 40;

/** Words of the letter in quotation marks, without those in them; long ones are cut after a word: `"it would be likely…"`. */
export function quote(words: string, most = enough): string {
  const plain = words.replace(/\s+/g, ' ').replace(/["“”]/g, '').trim();
  if (plain.length <= most) return `"${plain}"`;
  const whole = plain.slice(0, most).replace(/\s\S*$/, '');
  return `"${whole.replace(/[\s,;:.–—-]{1,4}$/, '')}…"`;
}

/** `1 factor`, `2 factors`. */
export const count = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

/** `a, b and c`. */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Whether the letter makes a statement of this kind. */
export function states(notice: Notice, kind: StatementKind): boolean {
  return notice.statements.some((statement) => statement.kind === kind);
}

/** Whether the letter refuses something, by an exemption, by neither confirming nor denying, or by ss.12 or 14. */
export function refuses({ stance }: Notice): boolean {
  return ['refusal', 'ncnd', 'partial-ncnd', 'cost-limit', 'vexatious'].includes(stance);
}

/** How a message calls the regulator of the letter's regime, after `the`: `ICO`. */
export const regulatorInShort = (notice: Notice): string => regimes[regimeOf(notice)].regulatorInShort;

/** Whether a placeholder follows a citation at once: then the officer is already asked for the rest of it. */
export function isPromptBeside({ facts: { placeholders } }: Notice, { end }: Range): boolean {
  return placeholders.some(({ start }) => start >= end && start <= end + 2);
}

/** Whether a placeholder stands in the range: then the officer knows that it is still to be written. */
export function hasPlaceholder({ facts: { placeholders } }: Notice, range: Range): boolean {
  const first = placeholders[countUpTo(placeholders, range.start - 1, ({ start }) => start)];
  return first !== undefined && first.end <= range.end;
}

/** Whether the range stands in a placeholder. */
export function isWithinPlaceholder({ facts: { placeholders } }: Notice, range: Range): boolean {
  const last = lastUpTo(placeholders, range.start, ({ start }) => start);
  return last !== undefined && range.end <= last.end;
}
