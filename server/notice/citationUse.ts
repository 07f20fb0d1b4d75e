import type { Fact } from '../language/index.ts';
import { remembered } from '../language/remembered.ts';
import {
  byProvision,
  canBeReliedOn,
  exemptionOf,
  exists,
  has,
  isNcndLimb,
  isProcedural,
  isWithin,
  supersededBy,
} from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import type { CitedProvision } from './citations.ts';
import { listedLimb } from './listedLimbs.ts';
import type { Citation, CitationUse, Range, Scope } from './model.ts';
import type { Outline, OutlineParagraph, OutlineSentence, Placed } from './outline.ts';
import { sourceRange } from './plain.ts';
import { type Instruments, resolve } from './regime.ts';
import type { Steps } from './steps.ts';

/** A citation with what the reader needs to make claims of it. */
export interface PlacedCitation extends Citation {
  /** Whether it stands in a heading, and in which: its index in the outline's sections, else -1. */
  readonly inHeading: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly byReference: boolean;
  readonly group: number;
}

/** What must be met for an exemption and is not chosen (22(1)(a)): it is named in many ways, and is no claim of its own. */
const isElement = byProvision(
  (provision) => exemptionOf(provision)?.conditions.some((c) => isWithin(provision, c.provision)) ?? false,
);
const isCondition = (provision: Provision) => has(provision, 'personal-data-condition') || isElement(provision);

/** Where a citation stands. Indices are the outline's; -1 for none. */
interface Place {
  readonly section: number;
  readonly heading: number;
  readonly paragraph: number;
  readonly scope: Scope;
  /** Whether what stands round it relies on what it names: a list that is led in to, a paragraph that refuses. */
  readonly led: boolean;
}

/** Citations are placed in steps of so many paragraphs. */
const paragraphsAStep = 200;

/**
 * Places every citation of the draft: which provision, how it is used where it stands, in which scope.
 * Scopes of the outline must be marked as far as the outline decides them.
 */
export function* placeCitations(outline: Outline, instruments: Instruments): Steps<PlacedCitation[]> {
  const placed: PlacedCitation[] = [];
  const isAlone = aloneIn(outline, instruments);
  let groups = 0;
  const place = ({ unit, at }: Placed, where: Place) => {
    let lastGroup = -1;
    for (const cited of unit.citations) {
      if (cited.group !== lastGroup) groups++;
      lastGroup = cited.group;
      placed.push(placedAt(outline, cited, { unit, at }, where, instruments, isAlone, groups));
    }
  };
  let section = -1;
  const headings = (upTo: number) => {
    while (section < upTo) {
      section++;
      const { heading, scope } = outline.sections[section]!;
      place(heading, { section, heading: section, paragraph: -1, scope, led: false });
    }
  };
  let relies = false;
  let open: PlacedCitation | undefined;
  for (const [i, paragraph] of outline.paragraphs.entries()) {
    if (i % paragraphsAStep === paragraphsAStep - 1) yield;
    headings(paragraph.section);
    const before = placed.length;
    const { text, item, section, scope, said, unit } = paragraph;
    if (!item) relies = /[^.?!]$/.test(text) && said.some(uses);
    // A list under "by virtue of the following exemptions:" relies on what it lists.
    const listed = item && (relies || outline.sections[section]?.role === 'exemption');
    if (unit.citations.length > 0) {
      const together = unit.column === undefined ? [paragraph] : rowOf(outline.paragraphs, i);
      place(paragraph, { section, heading: -1, paragraph: i, scope, led: listed || together.some(declines) });
    }
    // The limbs of a section named last, in a list under it.
    const limb = open && item && unit.marker && listedLimb(open.provision, unit.marker, text);
    if (open && limb) placed.push(itemOf(open, limb, paragraph));
    else if (!item) open = placed.slice(before).findLast(({ use }) => use !== 'quoted');
  }
  headings(outline.sections.length - 1);
  return placed;
}

/** Whether a paragraph refuses, or neither confirms nor denies. */
const declines = ({ said }: OutlineParagraph) =>
  said.some(({ kinds }) => kinds.includes('refusal') || kinds.includes('ncnd'));

/** The cells of a table's row, by the index of one: "The prices | Refused | section 43(2)" is said in one breath. */
function rowOf(paragraphs: readonly OutlineParagraph[], cell: number): OutlineParagraph[] {
  const column = (i: number) => paragraphs[i]?.unit.column ?? 0;
  let [from, to] = [cell, cell + 1];
  while (column(from - 1) > 0 && column(from - 1) < column(from)) from--;
  while (column(to) > column(to - 1)) to++;
  return paragraphs.slice(from, to);
}

/** The citations of a letter that does one thing only, once its outline is divided: what was content is of that kind. */
export function allOf(kind: 'content' | 'ncnd', citations: readonly PlacedCitation[]): readonly PlacedCitation[] {
  if (kind === 'content') return citations;
  return citations.map((citation) => (citation.scope === 'content' ? { ...citation, scope: kind } : citation));
}

/** A limb that an item names, used as the provision that leads in to the list. */
function itemOf(whole: PlacedCitation, provision: Provision, item: OutlineParagraph): PlacedCitation {
  const { range, sentences, section, scope, index } = item;
  return { ...whole, range, provision, title: undefined, scope, section, paragraph: index, sentence: sentences.from };
}

/** Whether an element of an exemption is all that the draft names of its section: "section 22(1)(a) to (c)". */
function aloneIn({ paragraphs, sections }: Outline, instruments: Instruments) {
  const sectionOf = ({ regime, section }: Provision) => `${regime} ${section}`;
  let wholes: ReadonlySet<string> | undefined;
  return (provision: Provision | undefined) => {
    if (!provision || !isElement(provision)) return false;
    // Few letters cite an element, for which alone the rest is gone through.
    wholes ??= new Set(
      [...paragraphs, ...sections.map(({ heading }) => heading)]
        .flatMap(({ unit }) => unit.citations.flatMap((cited) => resolve(cited, instruments) ?? []))
        .filter((other) => !isElement(other))
        .map(sectionOf),
    );
    return !wholes.has(sectionOf(provision));
  };
}

function placedAt(
  outline: Outline,
  cited: CitedProvision,
  { unit, at }: Placed,
  where: Place,
  instruments: Instruments,
  isAlone: (provision: Provision | undefined) => boolean,
  group: number,
): PlacedCitation {
  const range = shift(sourceRange(unit.plain, cited.start, cited.end), at);
  const sentence = where.paragraph < 0 ? -1 : sentenceAt(outline, where.paragraph, range.start);
  const scope = outline.sentences[sentence]?.scope ?? where.scope;
  const provision = resolve(cited, instruments);
  return {
    range,
    provision: provision ?? { regime: instruments.section, section: cited.section, path: cited.path },
    use: useOf(cited, provision, { ...where, scope }, outline.sentences[sentence], range.start, isAlone(provision)),
    exists: provision === undefined || exists(provision) || supersededBy(provision) !== undefined,
    wellFormed: cited.wellFormed,
    title: cited.title && {
      text: cited.title.text,
      range: shift(sourceRange(unit.plain, cited.title.start, cited.title.end), at),
    },
    scope,
    section: where.section,
    inHeading: where.heading,
    paragraph: where.paragraph,
    sentence,
    byReference: cited.byReference ?? false,
    group,
  };
}

const shift = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

function sentenceAt(outline: Outline, paragraph: number, offset: number): number {
  const { from, to } = outline.paragraphs[paragraph]!.sentences;
  for (let i = from; i < to; i++) if (offset < outline.sentences[i]!.range.end) return i;
  return to - 1;
}

function useOf(
  cited: CitedProvision,
  provision: Provision | undefined,
  { scope, heading, led }: Place,
  sentence: OutlineSentence | undefined,
  start: number,
  alone: boolean,
): CitationUse {
  if (!provision) return 'other-act';
  if (scope === 'request' || scope === 'quoted') return 'quoted';
  if (isCondition(provision) && !alone) return 'mentioned';
  if (!canBeReliedOn(provision) && (exists(provision) || isProcedural({ ...provision, path: [] }))) return 'procedural';
  if (scope === 'rights') return 'mentioned';
  if (cited.byReference && !isNcndLimb(provision)) return 'mentioned';
  if (heading >= 0) return 'relied-on';
  // An exception that says nothing but that is relied on where a sentence says it.
  if (has(provision, 'not-held') && sentence?.kinds.includes('not-held')) return 'relied-on';
  const named = sentence && (!(uses(sentence) || led) || isOutside(sentence, start) || leaves(sentence, start));
  return named ? 'mentioned' : 'relied-on';
}

/** The facts of a sentence that name a provision and rely on none. */
const notRelying = remembered((facts: readonly Fact[]) =>
  facts.filter(({ kind }) => kind === 'leaves-provision' || kind === 'sets-outside'),
);

const uses = ({ stated }: OutlineSentence) => stated.has('uses-provision') || stated.has('gives-nothing');

/**
 * Whether a sentence names the exemption at `start` without relying on it, in the part between two semicolons where it
 * stands. What it says of the duty to confirm or deny it does not say of the exemption.
 */
function leaves({ facts, wording, origin }: OutlineSentence, start: number): boolean {
  return notRelying(facts).some(({ kind, at: { start: from, end } }) => {
    if (kind !== 'leaves-provision') return false;
    if (facts.some((duty) => duty.kind === 'lifts-duty' && duty.at.start < end && from < duty.at.end)) return false;
    const { text } = wording;
    const before = text.lastIndexOf(';', from);
    const after = text.indexOf(';', end);
    const part = shift(sourceRange(wording, before + 1, after < 0 ? text.length : after), origin);
    return part.start <= start && start < part.end;
  });
}

/** Whether the provision at `start` is one outside of which the information is said to be. */
function isOutside({ facts, wording, origin }: OutlineSentence, start: number): boolean {
  return notRelying(facts).some(({ kind, parts: { by } }) => {
    if (kind !== 'sets-outside' || !by) return false;
    const { start: from, end: to } = shift(sourceRange(wording, by.start, by.end), origin);
    return from <= start && start < to;
  });
}
