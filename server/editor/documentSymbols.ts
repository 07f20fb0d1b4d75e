import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { numberOf } from '../law/index.ts';
import type { Notice, Role } from '../notice/model.ts';
import { aboutOf } from './explainHeading.ts';
import { toLspRange } from './positions.ts';
import { roleInWords } from './roleInWords.ts';
import { type SectionNode, sectionTree } from './sectionTree.ts';

/** Editors show a small picture for each kind; these are the least misleading. */
const kinds: Record<Role, SymbolKind> = {
  title: SymbolKind.Module,
  request: SymbolKind.Object,
  response: SymbolKind.Package,
  exemption: SymbolKind.Class,
  ncnd: SymbolKind.Class,
  harm: SymbolKind.Event,
  'public-interest': SymbolKind.Interface,
  favouring: SymbolKind.Array,
  against: SymbolKind.Array,
  balance: SymbolKind.Operator,
  review: SymbolKind.Method,
  other: SymbolKind.String,
};

/** Which share of a letter's headings an outline of Markdown must show, for a second one beside it to be a nuisance. */
const enough = 3 / 4;

/**
 * Whether an editor that outlines Markdown shows the headings of a letter, all or nearly all. No extension can take that
 * outline away, and VS Code shows two of them one under the other.
 */
export function isOutlinedAsMarkdown({ sections }: Notice): boolean {
  const shown = sections.filter(({ typography }) => typography === 'atx' || typography === 'setext');
  return shown.length >= sections.length * enough;
}

/** The outline of a letter: its headings by role, each with what belongs under it. */
export function documentSymbolsOf(document: TextDocument, notice: Notice): DocumentSymbol[] {
  /** `served` are the claims that the heading above serves: they need not be named again. */
  const symbolOf = ({ section, children, end }: SectionNode, served: readonly number[]): DocumentSymbol => {
    const { role, heading, headingWithMarks, text, serves } = section;
    const words = roleInWords(role, aboutOf(notice, section))?.name ?? '';
    const named = role === 'exemption' || serves.every((i) => served.includes(i));
    const numbers = named ? [] : serves.map((i) => numberOf(notice.claims[i]!.provision));
    return {
      name: text || words || '…',
      detail: numbers.length > 0 && words ? `${words} · ${numbers.join(', ')}` : words,
      kind: kinds[role],
      range: toLspRange(document, { start: headingWithMarks.start, end }),
      selectionRange: toLspRange(document, heading),
      children: children.map((child) => symbolOf(child, serves)),
    };
  };
  return sectionTree(notice).map((node) => symbolOf(node, []));
}
