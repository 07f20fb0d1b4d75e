import {
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
import type { Citation, CitationUse, Scope } from './model.ts';
import type { Outline } from './outline.ts';
import { sourceRange } from './plain.ts';
import { type Instruments, resolve } from './regime.ts';
import type { Unit } from './units.ts';

/** A citation with what the reader needs to make claims of it. */
export interface PlacedCitation extends Citation {
  /** Whether it stands in a heading, and in which: its index in the outline's sections, else -1. */
  readonly inHeading: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly byReference: boolean;
  readonly group: number;
}

/** A sentence that names an exemption without relying on it. */
const supposing =
  /\b(?:might|may)\b[^.]{0,30}\bbe subject to\b|\b(?:does|do|did|would|is|are) not (?:apply|relied|engaged|being relied|rely)\b|\bnot rely(?:ing)? on\b|\b(?:was|were|is|are) not used\b|\byou (?:have |also )*(?:said|say|asked?(?! (?:us )?(?:for|to see)\b)|mention\w*|refer\w*|argue\w*|suggest\w*|state\w*|quote\w*|are aware)\b|\bno longer rel(?:y|ies|ying)\b|\bwithdraw\w*\b|\bwould (?:also )?have (?:been|applied)\b|\bconsidered (?:whether|but)\b|\bnot (?:been )?necessary to consider\b/i;

/** A provision outside of which the information is said to be: "that does not fall within section 23(1)". */
const outside =
  /\b(?:not (?:fall )?(?:within|under|exempt under|covered by)|outside|other than|rather than|instead of) $/i;

/** What a notice says of the duty to confirm or deny it does not say of the exemption. */
const excluded =
  /\b(?:duty|obligation|requirement|right|section 1\(1\)\(a\))[^.]{0,120}?\b(?:does|do) not (?:apply|arise)\b/gi;

/** Words by which a sentence relies on a provision; without any it only names it, as a table of figures does. */
const relying =
  /\b(?:exempt|except|engag\w|refus\w|withh\w|redact|claim|remov\w|exclu\w|prevent|allow|cover|prohibit|oblige|prejudice|relat\w)|\b(?:appl(?:y|ies|ied|ying|icable|ication)|rel(?:y|ies|ied|ying|iance)|virtue|under|pursuant|cit(?:e|ing)|because|within|subject to|accordance|reason|does not arise|absolute|qualified|class|public interest|confirm|means|protects?|concerns?|provides?|limit|vexatious)\b/i;

/** The conditions of an exemption (s.40(3A), 22(1)(a)) are named in many ways and are no claims of their own. */
function isCondition(provision: Provision): boolean {
  return (
    has(provision, 'personal-data-condition') ||
    (exemptionOf(provision)?.conditions.some((c) => isWithin(provision, c.provision)) ?? false)
  );
}

/**
 * Places every citation of the draft: which provision, how it is used where it stands, in which scope.
 * Scopes of the outline must be marked as far as the outline decides them.
 */
export function placeCitations(outline: Outline, instruments: Instruments): PlacedCitation[] {
  const placed: PlacedCitation[] = [];
  let groups = 0;
  const place = (
    unit: Unit,
    at: number,
    from: { section: number; heading: number; paragraph: number; scope: Scope; led: boolean },
  ) => {
    let lastGroup = -1;
    for (const cited of unit.citations) {
      if (cited.group !== lastGroup) {
        groups++;
        lastGroup = cited.group;
      }
      const range = sourceRange(unit.plain, cited.start, cited.end);
      const start = at + range.start;
      const sentence = from.paragraph < 0 ? -1 : sentenceAt(outline, from.paragraph, start);
      const scope = sentence >= 0 ? outline.sentences[sentence]!.scope : from.scope;
      const provision = resolve(cited, instruments);
      placed.push({
        range: { start, end: at + range.end },
        provision: provision ?? { regime: instruments.section, section: cited.section, path: cited.path },
        use: useOf(
          cited,
          provision,
          scope,
          sentence < 0 ? '' : outline.sentences[sentence]!.plain.text,
          unit.plain.text.slice(Math.max(0, cited.start - 40), cited.start),
          from.heading >= 0,
          from.led,
        ),
        exists: provision === undefined || exists(provision) || supersededBy(provision) !== undefined,
        wellFormed: cited.wellFormed,
        title: cited.title && {
          text: cited.title.text,
          range: shift(sourceRange(unit.plain, cited.title.start, cited.title.end), at),
        },
        scope,
        section: from.section,
        inHeading: from.heading,
        paragraph: from.paragraph,
        sentence,
        byReference: cited.byReference ?? false,
        group: groups,
      });
    }
  };
  let section = -1;
  const headings = (upTo: number) => {
    while (section < upTo) {
      section++;
      const { heading, scope } = outline.sections[section]!;
      place(heading.unit, heading.at, { section, heading: section, paragraph: -1, scope, led: false });
    }
  };
  let relies = false;
  outline.paragraphs.forEach((paragraph, i) => {
    const { unit, at } = paragraph.placed;
    headings(paragraph.section);
    if (!unit.item) relies = /[^.?!]$/.test(unit.plain.text) && relying.test(unit.plain.text);
    // A list under "by virtue of the following exemptions:" relies on what it lists.
    const led = unit.item && (relies || outline.sections[paragraph.section]?.role === 'exemption');
    place(unit, at, { section: paragraph.section, heading: -1, paragraph: i, scope: paragraph.scope, led });
  });
  headings(outline.sections.length - 1);
  return placed;
}

function shift(range: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: range.start + by, end: range.end + by };
}

function sentenceAt(outline: Outline, paragraph: number, offset: number): number {
  const { from, to } = outline.paragraphs[paragraph]!.sentences;
  for (let i = from; i < to; i++) if (offset < outline.sentences[i]!.range.end) return i;
  return to - 1;
}

function useOf(
  cited: CitedProvision,
  provision: Provision | undefined,
  scope: Scope,
  sentence: string,
  before: string,
  inHeading: boolean,
  led: boolean,
): CitationUse {
  if (!provision) return 'other-act';
  if (scope === 'request' || scope === 'quoted') return 'quoted';
  if (isCondition(provision)) return 'mentioned';
  if (!canBeReliedOn(provision) && (isProcedural(provision) || exists(provision))) return 'procedural';
  if (scope === 'rights') return 'mentioned';
  if (cited.byReference && !isNcndLimb(provision)) return 'mentioned';
  if (
    !inHeading &&
    (outside.test(before) || supposing.test(sentence.replace(excluded, '')) || !(relying.test(sentence) || led))
  )
    return 'mentioned';
  return 'relied-on';
}
