import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Element, elements } from '../notice/elements.ts';
import { markAsSaying } from '../rules/marking.ts';
import { isOwn } from '../rules/part.ts';
import type { Finding } from '../rules/rule.ts';
import type { CodeActionOptions } from './codeActions.ts';
import { diagnosticOf } from './diagnostics.ts';
import { textEdits, workspaceEdit } from './edits.ts';
import { toOffsets } from './positions.ts';
import type { Reading } from './readings.ts';

export interface MarkHereOptions extends CodeActionOptions {
  /** What would be found in the document if it held another text. */
  readonly findingsIn: (text: string) => readonly Finding[];
}

/** A longer draft takes longer to be read once more for every mark than a menu may. */
const longest = 100_000;

/**
 * Marks the sentence under the caret as what a finding there misses, or the one in which a selection begins as what
 * any finding of the letter misses. Offered where the authority speaks in that sentence, and where a mark on it would
 * settle the finding: one under another exemption's heading does not.
 */
export function markingActions(
  document: TextDocument,
  { notice, findings, settings }: Reading,
  range: Range,
  options: MarkHereOptions,
): CodeAction[] {
  const { start, end } = toOffsets(document, range);
  // An editor that is asked about a finding gives the range of the finding, which nobody selected.
  const selected = start < end && !findings.some(({ at }) => at.start === start && at.end === end);
  const missing = findings.filter(({ lacks, at }) => lacks && (selected || (at.start <= start && start <= at.end)));
  if (missing.length === 0 || notice.text.length > longest) return [];
  const sentence = notice.sentences.find((each) => isOwn(each) && each.range.start <= start && start < each.range.end);
  if (!sentence || sentence.range.end > notice.closing.start) return [];
  const asked = [...new Set(missing.flatMap(({ lacks }) => lacks ?? []))];
  return asked.flatMap((element): CodeAction[] => {
    const { title, edits } = markAsSaying(notice, element, sentence, `Here it says ${elements[element].says}`);
    const [{ range: at, text }] = edits as [(typeof edits)[0]];
    const marked = notice.text.slice(0, at.start) + text + notice.text.slice(at.end);
    const of = lacking(findings, element);
    // What the finding itself offers need not be offered twice.
    if (of.some((finding) => finding.at.start === sentence.range.start)) return [];
    if (lacking(options.findingsIn(marked), element).length >= of.length) return [];
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        isPreferred: false,
        diagnostics: lacking(missing, element).map((finding) =>
          diagnosticOf(document, finding, { ...options, show: settings.show }),
        ),
        edit: workspaceEdit(document, textEdits(document, edits), options.client),
      },
    ];
  });
}

const lacking = (findings: readonly Finding[], element: Element) => findings.filter(({ lacks }) => lacks === element);
