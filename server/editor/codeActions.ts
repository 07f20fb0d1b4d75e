import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../rules/rule.ts';
import type { Client } from './client.ts';
import { type DiagnosticOptions, diagnosticOf } from './diagnostics.ts';
import { textEdits, workspaceEdit } from './edits.ts';
import { ignoreEdit, ignorePlace } from './ignoreHere.ts';
import { toOffsets } from './positions.ts';
import type { Reading } from './readings.ts';

/** Our kind under `source.fixAll`, which editors may run on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.section17`;

export interface CodeActionOptions extends DiagnosticOptions {
  readonly client: Client;
}

/** Whether a request asks for actions of a kind: outright, by a wider kind, or by asking for all. */
export function asksFor({ only }: CodeActionContext, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/**
 * The quick fixes of the findings that a range touches: first their own fixes, in the order of the
 * draft, the preferred one of each first; then, for each finding, a comment that silences it there.
 */
export function quickFixes(
  document: TextDocument,
  { notice, findings }: Reading,
  range: Range,
  options: CodeActionOptions,
): CodeAction[] {
  const { start, end } = toOffsets(document, range);
  const touched = findings.filter(({ at }) => at.start <= end && start <= at.end);
  const mending = touched.flatMap((finding): CodeAction[] =>
    [...(finding.fixes?.() ?? [])]
      .sort((a, b) => Number(b.preferred) - Number(a.preferred))
      .map(({ title, edits, preferred }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        isPreferred: preferred,
        diagnostics: [diagnosticOf(document, finding, options)],
        edit: workspaceEdit(document, textEdits(document, edits), options.client),
      })),
  );
  const ignoring = byRuleAndPlace(touched, (finding) => ignorePlace(document, notice, finding)).map(
    ({ rule, place, findings }): CodeAction => ({
      title: `Ignore this here… (${rule})`,
      kind: CodeActionKind.QuickFix,
      isPreferred: false,
      diagnostics: findings.map((finding) => diagnosticOf(document, finding, options)),
      edit: workspaceEdit(document, [ignoreEdit(document, notice, rule, place, options.client)], options.client),
    }),
  );
  return [...mending, ...ignoring];
}

/** One comment silences all findings of its rule in its place. */
function byRuleAndPlace(findings: readonly Finding[], placeOf: (finding: Finding) => number | undefined) {
  const groups = new Map<string, { readonly rule: string; readonly place: number; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const place = placeOf(finding);
    if (place === undefined) continue;
    const key = `${finding.rule} ${place}`;
    const group = groups.get(key) ?? { rule: finding.rule, place, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The edit of the preferred fix of a rule's finding at exactly this range. */
export function fixOf(
  document: TextDocument,
  findings: readonly Finding[],
  rule: string,
  range: Range,
  client: Client,
): WorkspaceEdit | undefined {
  const { start, end } = toOffsets(document, range);
  const finding = findings.find((each) => each.rule === rule && each.at.start === start && each.at.end === end);
  const fix = finding?.fixes?.().find(({ preferred }) => preferred);
  return fix && workspaceEdit(document, textEdits(document, fix.edits), client);
}
