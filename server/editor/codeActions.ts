import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { groupedBy } from '../notice/groupedBy.ts';
import type { Range as Span } from '../notice/model.ts';
import { type Edit, type Finding, gravity, isOfNoRule } from '../rules/rule.ts';
import { placesOf } from '../rules/together.ts';
import type { Client } from './client.ts';
import { type DiagnosticOptions, diagnosticOf } from './diagnostics.ts';
import { textEdits, workspaceEdit } from './edits.ts';
import { ignoreEdits, ignoreInLetterEdit, ignorePlaces } from './ignoreHere.ts';
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
    .concat(groupedBy(here, ({ rule }) => rule).flatMap((findings) => ruleActions(document, reading, findings, shown)))
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
  return byRuleAndPlaces(findings, (finding) => ignorePlaces(document, notice, finding)).map(
    ({ rule, places, findings }): CodeAction => ({
      title: `Ignore this here${places.length > 1 ? ` and wherever else it stands (${places.length} places)` : ''}… (${rule})`,
      kind: CodeActionKind.QuickFix,
      isPreferred: false,
      diagnostics: findings.map((finding) => diagnosticOf(document, finding, options)),
      edit: workspaceEdit(document, ignoreEdits(document, notice, rule, places, options.client), options.client),
    }),
  );
}

/** What can be done about one rule: mend all that it finds in the letter, silence it there or for good, read its page. */
function ruleActions(
  document: TextDocument,
  { notice, findings }: Reading,
  here: readonly Finding[],
  options: CodeActionOptions,
): CodeAction[] {
  const [first] = here as [Finding, ...Finding[]];
  const { rule, at } = first;
  if (isOfNoRule(first)) return [];
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

const preferredOf = (finding: Finding) => finding.fixes?.().find(({ preferred }) => preferred);

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
  const distance = (at: Span) =>
    at.start === start && at.end === end
      ? 0
      : at.start <= start && (end < at.end || start < end) && end <= at.end
        ? 1
        : 2;
  const order = (a: Standing, b: Standing) =>
    distance(a.at) - distance(b.at) ||
    a.at.end - a.at.start - (b.at.end - b.at.start) ||
    gravity[a.finding.severity] - gravity[b.finding.severity];
  const standing = findings.flatMap((finding) => placesOf(finding).map((at): Standing => ({ finding, at })));
  const meeting = (from: number, to: number) => [
    ...new Set(
      standing
        .filter(({ at }) => at.start <= to && from <= at.end)
        .sort(order)
        .map(({ finding }) => finding),
    ),
  ];
  const here = meeting(start, end);
  return { here, onItsLines: meeting(lineStart, lineEnd).filter((finding) => !here.includes(finding)) };
}

/** A finding at one of its places. */
interface Standing {
  readonly finding: Finding;
  readonly at: Span;
}

/** One comment silences all findings of its rule in its place. */
function byRuleAndPlaces(findings: readonly Finding[], placesFor: (finding: Finding) => readonly number[]) {
  const placed = findings.map((finding) => ({ finding, places: placesFor(finding) }));
  return groupedBy(
    placed.filter(({ places }) => places.length > 0),
    ({ finding, places }) => `${finding.rule} ${places}`,
  ).map((group) => ({
    rule: group[0]!.finding.rule,
    places: group[0]!.places,
    findings: group.map(({ finding }) => finding),
  }));
}
