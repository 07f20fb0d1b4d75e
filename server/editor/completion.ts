import {
  type CompletionContext,
  type CompletionItem,
  CompletionTriggerKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../notice/model.ts';
import type { WordingName } from '../wording/index.ts';
import { citationBegun, completeCitation } from './completeCitation.ts';
import { completeHeading } from './completeHeading.ts';
import { completeStandardText } from './completeStandardText.ts';
import type { Place } from './completionPlace.ts';
import { lineAfter, lineBefore } from './positions.ts';
import type { Reading } from './readings.ts';

/** Characters that make an editor ask for completions: those after which a citation may go on. */
export const triggerCharacters: readonly string[] = ['.', '(', ' '];

/**
 * What can be completed at a position: the number of a provision; else, on a line of its own,
 * headings that the draft still lacks and standard text. Nothing outside notices, but standard
 * text in a draft that is still empty. `read` reads a standard text for its headings.
 */
export function completionsAt(
  document: TextDocument,
  reading: Reading,
  position: Position,
  context: CompletionContext | undefined,
  options: { readonly client: Place['client']; readonly read: (text: string) => Notice },
): CompletionItem[] {
  const before = lineBefore(document, position);
  const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  // `s17` alone on a line begins a standard text, amid a line it begins section 17.
  const citation = /^\s*[\w-]*$/.test(before) ? undefined : citationBegun(before);
  // Each space typed anywhere asks for completions: a draft need not be read for it.
  if (typed && !citation) return [];
  const { notice, settings } = reading;
  const place = { position, before, after: lineAfter(document, position), notice, client: options.client };
  if (citation) return notice.stance === 'not-a-notice' ? [] : completeCitation(place, citation);
  const lacking = lackingTexts(reading);
  return [...completeHeading(place, lacking, options.read), ...completeStandardText(place, lacking, settings)];
}

/** The standard texts that would mend what was found in a letter. */
function lackingTexts({ findings }: Reading): Set<WordingName> {
  const fixes = findings.flatMap((finding) => finding.fixes?.().find(({ preferred }) => preferred) ?? []);
  return new Set(fixes.flatMap(({ inserts }) => inserts ?? []));
}
