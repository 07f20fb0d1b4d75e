import { bodiesIn, isKindOfBody } from '../language/index.ts';
import { isLabel } from '../language/labels.ts';
import { remembered } from '../language/remembered.ts';
import type { LinkAddress } from './line.ts';
import type { Fact, Facts, FrontMatter, HeadingStyle, Range, Scope } from './model.ts';
import { type Outline, type Placed, rangeOf } from './outline.ts';
import { gapsIn, gapsInAddress, hasMergeMarks, mergeFieldsIn } from './placeholders.ts';
import { type Plain, sourceRange } from './plain.ts';
import type { Steps } from './steps.ts';

/** What the text of a unit holds that is looked for in all of it. Positions are in that text. */
const findsIn = remembered(({ text }: Plain) => ({
  /** Whether it is all in capitals, as letterheads are. */
  inCapitals: !/[a-z]/.test(text),
  placeholders: gapsIn(text),
  authorities: bodiesIn(text).map(({ start, end }) => [start, end] as const),
}));

/** When the request was received, and when the letter is dated, as far as one unit says so. */
interface Dates {
  /** Without its year where none is given: `09-03`. */
  readonly received?: { readonly iso: string; readonly at: readonly [number, number] };
  readonly dated?: { readonly iso: string; readonly at: readonly [number, number] };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const date =
  /(\d{1,2})(?:st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: (20\d\d))?|\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)\b/gi;
/** What may be a reference after a label, if there is a figure in it: `FOI/26/118`. */
const identifier = /(?<=[:. ])[a-z0-9][\w./-]+/gi;
/** Longer units are no lines of a letter's head, and tell of dates and references in passing. */
const longestWithReceipt = 400;
const longestWithReference = 200;
const longestWithDate = 80;

/** Facts are read in steps of so many units. */
const unitsAStep = 200;

/** A name that stands alone, as under a signature, is as good as so many in the text. */
const standingAlone = 2;

const datesIn = remembered(({ text }: Plain): Dates => {
  const found: { -readonly [Key in keyof Dates]: Dates[Key] } = {};
  if (text.length >= longestWithReceipt || !/\d/.test(text)) return found;
  let from = 0;
  for (const match of text.matchAll(date)) {
    const at = [match.index, match.index + match[0].length] as const;
    const before = text.slice(from, match.index).replace(/^[\s;,.]+/, '');
    from = at[1];
    const iso = isoOf(match);
    if (!iso) continue;
    if (isLabel(before, 'leads-to-receipt')) found.received ??= { iso, at };
    else if (text.length < longestWithDate && iso.length > 5 && (before === '' || isLabel(before, 'leads-to-own-date')))
      found.dated ??= { iso, at };
  }
  return found;
});

const referenceIn = remembered(({ text }: Plain): readonly [number, number] | undefined => {
  if (text.length >= longestWithReference || !/\d/.test(text)) return undefined;
  for (const { 0: found, index } of text.matchAll(identifier)) {
    if (!/\d/.test(found)) continue;
    const before = text.slice(0, index);
    if (/[:. ]{1,3}$/.test(before) && isLabel(before, 'leads-to-reference')) return [index, index + found.length];
  }
  return undefined;
});

function isoOf(match: RegExpExecArray): string | undefined {
  const [, day, month, year, d, m, y] = match;
  const parts = day ? [year ?? '', months.indexOf(month!.toLowerCase()) + 1, Number(day)] : [y!, Number(m), Number(d)];
  const [yyyy, mm, dd] = parts as [string, number, number];
  if (mm < 1 || mm > 12 || dd < 1 || dd > 31) return undefined;
  return `${yyyy ? `${yyyy}-` : ''}${String(mm).padStart(2, '0')}-${String(dd).padStart(2, '0')}`;
}

/**
 * Collects what front matter and the letter state. Front matter wins. `text` is the draft, `defined` are the labels
 * of its link definitions, `links` where its links lead, `gaps` what is left open beside the lines.
 */
export function* factsFrom(
  outline: Outline,
  frontMatter: FrontMatter | undefined,
  {
    text,
    defined,
    links,
    gaps,
  }: { text: string; defined: ReadonlySet<string>; links: readonly LinkAddress[]; gaps: readonly Range[] },
): Steps<Facts> {
  const placeholders: Range[] = links.flatMap(({ start, end, address }) =>
    gapsInAddress(address).map(({ from, to }) =>
      // Where the address is written with escapes, the whole of it is where to look.
      end - start === address.length ? { start: start + from, end: start + to } : { start, end },
    ),
  );
  placeholders.push(...gaps);
  const merges = hasMergeMarks(text);
  const names = new Names();
  const stated = new Stated();
  const placed: readonly (Placed & { readonly scope?: Scope })[] = [
    ...outline.sections.map(({ heading }) => heading),
    ...outline.paragraphs,
  ];
  let label = '';
  for (const [i, item] of placed.entries()) {
    if (i % unitsAStep === unitsAStep - 1) yield;
    const { unit, scope } = item;
    const request = scope === 'request' || scope === 'quoted';
    const before = label;
    label = unit.plain.text;
    const found = findsIn(unit.plain);
    if (found.inCapitals) names.letterhead(label);
    const range = (span: readonly [number, number]) => placeOf(span, item, text);
    for (const { from, to, anywhere } of found.placeholders) {
      if (request && !anywhere) continue;
      if (!defined.has(label.slice(from + 1, to - 1).toLowerCase())) placeholders.push(range([from, to]));
    }
    if (merges) {
      const { start, end } = rangeOf(item);
      for (const { from, to } of mergeFieldsIn(text.slice(start, end)))
        placeholders.push({ start: start + from, end: start + to });
    }
    if (request) continue;
    for (const span of found.authorities) names.add(label, span, range);
    stated.take(unit.plain, before, range);
  }
  const inFront = (value: string | undefined) =>
    frontMatter && value ? { value, range: frontMatter.range } : undefined;
  return {
    reference: inFront(frontMatter?.reference) ?? stated.reference,
    received: inFront(frontMatter?.received) ?? (stated.received && inYear(stated.received, stated.dated)),
    dated: stated.dated,
    authority: names.likeliest(),
    placeholders: apart(placeholders),
  };
}

/** The dates and the reference that a letter gives; the first of each counts. */
class Stated {
  received: Fact<string> | undefined;
  dated: Fact<string> | undefined;
  reference: Fact<string> | undefined;

  /** Takes what a unit states. `before` is the text of the unit before it, `placeOf` gives the range of a stretch of its own. */
  take(plain: Plain, before: string, placeOf: (span: readonly [number, number]) => Range): void {
    if (!this.received || !this.dated) this.#takeDates(datesIn(plain), before, placeOf);
    const at = this.reference ? undefined : referenceIn(plain);
    if (at) this.reference = { value: plain.text.slice(...at), range: placeOf(at) };
  }

  #takeDates({ received, dated }: Dates, before: string, placeOf: (span: readonly [number, number]) => Range): void {
    if (received) this.received ??= { value: received.iso, range: placeOf(received.at) };
    if (!dated) return;
    const fact = { value: dated.iso, range: placeOf(dated.at) };
    // A date alone may be a table's cell beside its label.
    if (dated.at[0] === 0 && isLabel(before, 'labels-receipt')) this.received ??= fact;
    else this.dated ??= fact;
  }
}

/** The place in the draft of a stretch of a unit's plain text. */
function placeOf([from, to]: readonly [number, number], { unit, at }: Placed, text: string): Range {
  const own = sourceRange(unit.plain, from, to);
  const last = at + own.end - 1;
  // The last character may be written as a reference of several: `&#93;`.
  const written = text[last] === '&' ? /^&#?\w{1,31};/.exec(text.slice(last, last + 33))?.[0].length : undefined;
  return { start: at + own.start, end: last + (written ?? 1) };
}

/** The names of authorities in a letter, counted: it is likeliest from the one that it has most. */
class Names {
  readonly #seen = new Map<string, { count: number; readonly range: Range }>();
  /** What stands alone in capitals, as letterheads do. */
  readonly #capitals = new Set<string>();

  letterhead(line: string): void {
    this.#capitals.add(line);
  }

  add(line: string, span: readonly [number, number], placeOf: (span: readonly [number, number]) => Range): void {
    const name = line.slice(...span).replace(/^(?:[Tt]he|of|and|&) /, '');
    const count = name === line ? standingAlone : 1;
    const seen = this.#seen.get(name);
    if (seen) seen.count += count;
    else this.#seen.set(name, { count, range: placeOf(span) });
  }

  likeliest(): Fact<string> | undefined {
    const inCapitals = (name: string) => (this.#capitals.has(name.toUpperCase()) ? standingAlone : 0);
    const [first] = [...this.#seen]
      .map(([value, { count, range }]) => ({
        value,
        range,
        count: count + inCapitals(value),
        kind: Number(isKindOfBody(value)),
      }))
      .sort((a, b) => a.kind - b.kind || b.count - a.count);
    return first && { value: first.value, range: first.range };
  }
}

/** A date of receipt, in the last year in which it is not after that of the letter. */
function inYear(received: Fact<string>, dated: Fact<string> | undefined): Fact<string> | undefined {
  if (received.value.length > 5) return received;
  if (!dated) return undefined;
  const year = Number(dated.value.slice(0, 4));
  return { ...received, value: `${received.value <= dated.value.slice(5) ? year : year - 1}-${received.value}` };
}

/** Ranges in order, without those that lie in an earlier one: the words of a link may be its address. */
function apart(ranges: readonly Range[]): Range[] {
  let end = -1;
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

/** Sections whose ATX level is that of `##` in standard text, and those whose level is that of `###`. */
const outer = ['exemption', 'response', 'request', 'review', 'ncnd'] as const;
const inner = ['favouring', 'against', 'balance', 'harm', 'public-interest'] as const;

/** How the draft sets most of its headings. */
export function styleOf(outline: Outline, text: string): HeadingStyle {
  const counts = new Map<HeadingStyle['typography'], number>();
  for (const { typography } of outline.sections) {
    const run = typography === 'glued' || typography === 'leader';
    counts.set(run ? 'bold' : typography, (counts.get(run ? 'bold' : typography) ?? 0) + (run ? 0.5 : 1));
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const levels = (roles: readonly string[]) =>
    roles.map((role) => outline.sections.find((s) => s.role === role && s.typography === 'atx')?.heading.unit.depth);
  const known = levels(outer).find((depth) => depth !== undefined);
  const within = levels(inner).find((depth) => depth !== undefined);
  return {
    typography: most?.[0] ?? 'atx',
    // In a flat letter, where all headings have one level, that level is the inner one unless it is the second.
    depth: within !== undefined && within > 2 ? within - 1 : (known ?? 2),
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
