import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { exemptions, legislationUrl, numberOf, type Provision, type Regime, regimes } from '../law/index.ts';
import type { Notice } from '../notice/model.ts';
import { regimeOf } from '../rules/speak.ts';
import type { Place } from './completionPlace.ts';
import { documentation } from './documentation.ts';
import { rangeBefore } from './positions.ts';
import { natureInWords, titleOf } from './provisionInWords.ts';

/**
 * The end of a line that names a provision: the word for it, numbers that are already complete
 * (`sections 24(2) and `), and the number that is being typed, which may be empty.
 */
const citation =
  /(?<!['’\w])(?:(?<section>sections? |ss?\. ?|ss? ?(?=\d))|regulations? |regs?\. ?|regs? ?(?=\d))(?:\d[\w()]*(?: and | or |, ))*(?<number>\d{0,3}[A-Z]{0,2}(?:\([\w()]*)?)$/i;

/** The number of a provision that is being typed, and whether the word before it is that for a section. */
export interface CitationBegun {
  readonly number: string;
  readonly isSection: boolean;
}

/** Whether a line, up to the cursor, ends in the beginning of a citation. Looks at its last words alone. */
export function citationBegun(before: string): CitationBegun | undefined {
  const found = citation.exec(before.slice(-200))?.groups;
  return found && { number: found.number ?? '', isSection: found.section !== undefined };
}

/** Numbers of exemptions with their titles; after an opening bracket (`31(`) the parts of that section. */
export function completeCitation(
  { after, position, notice, client }: Place,
  { number: typed, isSection }: CitationBegun,
): CompletionItem[] {
  const regime = regimeFor(notice, isSection);
  const section = /^(\d+[A-Z]*)\(/i.exec(typed)?.[1]?.toUpperCase();
  const range = rangeBefore(position, typed.length);
  // Editors close a bracket as it is opened; its twin gives way to the one in the number.
  if (isOpen(typed) && after.startsWith(')')) range.end = { ...position, character: position.character + 1 };
  return provisionsToOffer(regime, section).map((provision, i) => {
    const number = numberOf(provision);
    return {
      label: number,
      labelDetails: { description: titleOf(provision) ?? '' },
      kind: CompletionItemKind.Reference,
      detail: natureInWords(provision),
      documentation: documentation(
        client,
        titleOf(provision) ?? '',
        natureInWords(provision),
        legislationUrl(provision),
      ),
      sortText: String(i).padStart(4, '0'),
      filterText: number,
      textEdit: { range, newText: number },
    };
  });
}

/** Sections are FOIA's or FOISA's, regulations those of the same side of the border. */
function regimeFor(notice: Notice, isSection: boolean): Regime {
  const regime = regimeOf(notice);
  const { unit, beside } = regimes[regime];
  return (unit === 'section') === isSection ? regime : beside;
}

/** Without a section: what each exemption is called by. With one: its subsections and limbs, in their order. */
function provisionsToOffer(regime: Regime, section: string | undefined): Provision[] {
  const own = exemptions.filter((exemption) => exemption.regime === regime);
  const all = section
    ? own
        .filter((exemption) => exemption.section === section)
        .flatMap(({ content, ncnd, limbs }) => [...content, ...limbs.map(({ provision }) => provision), ...ncnd])
        .sort((a, b) => numberOf(a).localeCompare(numberOf(b), 'en', { numeric: true }))
    : own.map(({ provision }) => provision);
  return [...new Map(all.map((provision) => [numberOf(provision), provision])).values()];
}

const isOpen = (number: string): boolean => number.lastIndexOf('(') > number.lastIndexOf(')');
