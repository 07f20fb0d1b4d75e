import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit, type Finding, gravity, isOfNoRule } from '../rules/rule.ts';
import type { Client } from './client.ts';
import { type DiagnosticOptions, diagnosticOf } from './diagnostics.ts';
import { textEdits, workspaceEdit } from './edits.ts';
import { ignoreEdit, ignoreInLetterEdit, ignorePlace } from './ignoreHere.ts';
import { lineAfter, lineBefore, toOffsets } from './positions.ts';
import { ruleCommands } from './protocol.ts';
import type { Reading } from './readings.ts';

/** Our kind under `source.fixAll`, which editors may run on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.section17`;

export interface CodeActionOptions extends DiagnosticOptions {
  readonly client: Client;
  /** Whether the client has the commands about one rule (`ruleCommands`). */
  readonly ruleCommands?: boolean;
}

/** Whether a request asks for actions of a kind: outright, by a wider kind, or by asking for all. */
export function asksFor({ only }: CodeActionContext, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/**
 * The quick fixes of the findings under the caret or selection, and then of those elsewhere on its lines: first their
 * own fixes, the preferred one of each first; then, for each finding, a comment that silences it there. Last comes what
 * can be done about the rules of those under the caret. Only the very first fix may be preferred, and only under the
 * caret: editors put a preferred one before all others.
 */
export function quickFixes(
  document: TextDocument,
  reading: Reading,
  range: Range,
  options: CodeActionOptions,
): CodeAction[] {
  const { here, onItsLines } = nearest(document, reading.findings, range);
  const shown = { ...options, show: reading.settings.show };
  return [here, onItsLines]
    .flatMap((findings) => [
      ...mendingActions(document, findings, shown),
      ...ignoringActions(document, reading, findings, shown),
    ])
    .concat(ofRules(here).flatMap((findings) => ruleActions(document, reading, findings, shown)))
    .map((action, i) => (i === 0 && here.length > 0 ? action : { ...action, isPreferred: false }));
}

function mendingActions(document: TextDocument, findings: readonly Finding[], options: CodeActionOptions) {
  return findings.flatMap((finding): CodeAction[] =>
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
}

function ignoringActions(
  document: TextDocument,
  { notice }: Reading,
  findings: readonly Finding[],
  options: CodeActionOptions,
) {
  return byRuleAndPlace(findings, (finding) => ignorePlace(document, notice, finding)).map(
    ({ rule, place, findings }): CodeAction => ({
      title: `Ignore this here… (${rule})`,
      kind: CodeActionKind.QuickFix,
      isPreferred: false,
      diagnostics: findings.map((finding) => diagnosticOf(document, finding, options)),
      edit: workspaceEdit(document, [ignoreEdit(document, notice, rule, place, options.client)], options.client),
    }),
  );
}

/** Findings by rule. */
function ofRules(findings: readonly Finding[]): (readonly [Finding, ...Finding[]])[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => findings.filter((each) => each.rule === rule) as [Finding, ...Finding[]]);
}

/** What can be done about one rule: mend all that it finds in the letter, silence it there or for good, read its page. */
function ruleActions(
  document: TextDocument,
  { notice, findings }: Reading,
  here: readonly [Finding, ...Finding[]],
  options: CodeActionOptions,
): CodeAction[] {
  const [{ rule, at }] = here;
  if (isOfNoRule(here[0])) return [];
  const action = (title: string, more: Pick<CodeAction, 'edit' | 'command'>): CodeAction => ({
    title: `${title} (${rule})`,
    kind: CodeActionKind.QuickFix,
    diagnostics: here.map((finding) => diagnosticOf(document, finding, options)),
    ...more,
  });
  const run = (title: string, command: string, ...words: readonly string[]) =>
    action(title, { command: { title, command, arguments: [rule, document.uri, ...words] } });
  const fixes = findings.filter((each) => each.rule === rule).flatMap((each) => preferredOf(each) ?? []);
  const all = fixes.flatMap(({ edits }) => edits);
  const isForAll = fixes.length > 1 && all.every((edit, i) => all.every((other, j) => i === j || isApart(edit, other)));
  return [
    ...(isForAll
      ? [
          action(`Fix all ${all.length} like this`, {
            edit: workspaceEdit(document, textEdits(document, all), options.client),
          }),
        ]
      : []),
    action('Ignore this in the whole letter…', {
      edit: workspaceEdit(document, [ignoreInLetterEdit(document, notice, rule, options.client)], options.client),
    }),
    ...(options.ruleCommands
      ? [
          ...(rule === 'drafting/abbreviation-undefined'
            ? [
                run(
                  `Accept “${notice.text.slice(at.start, at.end)}” as a house word`,
                  ruleCommands.acceptWord,
                  notice.text.slice(at.start, at.end),
                ),
              ]
            : []),
          run('Switch this rule off…', ruleCommands.switchOff),
          run('Show documentation', ruleCommands.page),
        ]
      : []),
  ];
}

function preferredOf(finding: Finding) {
  return finding.fixes?.().find(({ preferred }) => preferred);
}

/** Whether two edits touch nothing of each other. */
function isApart({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.end < b.start || b.end < a.start || (a.end === b.start && a.start < a.end && b.start < b.end);
}

/**
 * The findings that a range touches, and the others on its lines. What is nearest stands first: a finding at just
 * this range, then one that holds it, then one that it only meets; among equals the narrower, then the graver.
 */
function nearest(document: TextDocument, findings: readonly Finding[], range: Range) {
  const { start, end } = toOffsets(document, range);
  const lineStart = start - lineBefore(document, range.start).length;
  const lineEnd = end + lineAfter(document, range.end).length;
  const distance = ({ at }: Finding) =>
    at.start === start && at.end === end
      ? 0
      : at.start <= start && (end < at.end || start < end) && end <= at.end
        ? 1
        : 2;
  const order = (a: Finding, b: Finding) =>
    distance(a) - distance(b) ||
    a.at.end - a.at.start - (b.at.end - b.at.start) ||
    gravity[a.severity] - gravity[b.severity];
  const meets = ({ at }: Finding, from: number, to: number) => at.start <= to && from <= at.end;
  const here = findings.filter((finding) => meets(finding, start, end));
  const onItsLines = findings.filter((finding) => !here.includes(finding) && meets(finding, lineStart, lineEnd));
  return { here: here.sort(order), onItsLines: onItsLines.sort(order) };
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
