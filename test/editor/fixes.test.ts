// What every quick fix keeps, applied alone as an editor applies it: it leaves no new error, its finding is gone, and
// the letter claims and states what it did, unless the title says otherwise.

import { describe, expect, it } from 'vitest';
import { type CodeAction, type Diagnostic, DiagnosticSeverity, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { numberOf } from '../../server/law/index.ts';
import type { Claim, Notice, StatementKind } from '../../server/notice/model.ts';
import { readInSteps } from '../../server/notice/read.ts';
import { checkInSteps } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import { letters } from '../rules/letters.ts';
import { applied, documentOf, plain, serviceOf, uri } from './fakes.ts';

/** The letter after a fix, beside the letter, so that what is kept of one reading serves the next. */
const mendedUri = 'file:///letters/mended.md';

interface Flawed {
  readonly name: string;
  readonly text: string;
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const flawed: readonly Flawed[] = [
  ...letters.map(({ path, text }) => ({ name: path, text })),
  ...rules.flatMap(({ id, examples }) =>
    examples.flatMap((example, i) =>
      'flawed' in example
        ? [{ name: `${id}, example ${i + 1}`, text: example.flawed, options: { [id]: example.options ?? {} } }]
        : [],
    ),
  ),
];

/** A draft as the server sees it. */
interface Seen {
  readonly document: TextDocument;
  readonly notice: Notice;
  readonly found: readonly Placed[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Placed extends Diagnostic {
  readonly at: Span;
}
interface Change extends Span {
  readonly text: string;
}

/** Words of a title that say of a statement that the fix makes it, or takes it away. */
const names: Readonly<Record<StatementKind, RegExp>> = {
  ncnd: /neither confirm/,
  'no-inference': /inferred/,
  refusal: /refus|withheld/,
  held: /\bheld\b/,
  'not-held': /\bheld\b/,
  'internal-review': /review/,
  'no-review-procedure': /review/,
  commissioner: /Commission|\bICO\b/,
  'duty-excluded': /duty/,
  's17-4': /17\(4\)/,
  'reasons-follow': /reasons/,
  extension: /extension/,
};
/** A fix that marks what a sentence says: the letter then states it. */
const marks = /^(?:It does say so|Here it says)/;
/** A fix that asks the officer for the argument that is needed: the finding stays until there is one. */
const asks = /^Ask /;

function seeing(options: Flawed['options']) {
  let notice: Notice | undefined;
  const service = serviceOf({
    client: plain,
    engine: {
      *read(...given) {
        notice = yield* readInSteps(...given);
        return notice;
      },
      check: checkInSteps,
    },
  });
  for (const each of [uri, mendedUri]) service.configure(each, { today: '2026-11-24', options });
  const see = (document: TextDocument): Seen => {
    const found = service.diagnostics(document).map((diagnostic) => ({
      ...diagnostic,
      at: { start: document.offsetAt(diagnostic.range.start), end: document.offsetAt(diagnostic.range.end) },
    }));
    return { document, notice: notice!, found };
  };
  return { service, see };
}

/** All that the fixes of a letter do against the rule, one line each. */
function violationsOf({ text, options }: Flawed): string[] {
  const { service, see } = seeing(options);
  const document = documentOf(text);
  const before = see(document);
  const tried = new Set<string>();
  return before.found.flatMap(({ range }) =>
    service
      .codeActions(document, range, { diagnostics: [], only: ['quickfix'] })
      // Each of several fixes is tried by itself.
      .filter(({ title }) => !title.startsWith('Fix all '))
      .filter(({ title, edit }) => {
        // Where a comment stands decides how the letter is read, and not the rule that it names.
        const name = title.startsWith('Ignore')
          ? String(edit!.changes![uri]![0]!.range.start.line)
          : JSON.stringify([title, edit]);
        return !tried.has(name) && tried.add(name);
      })
      .map((action) => ({ action, mended: applied(document, action.edit) }))
      .flatMap(({ action, mended }) => {
        const after = see(TextDocument.create(mendedUri, 'markdown', 1, mended));
        return violations(before, action, after).map(
          (what) => `${action.diagnostics?.[0]?.code}, “${action.title}”: ${what}`,
        );
      }),
  );
}

function violations(before: Seen, action: CodeAction, after: Seen): string[] {
  const { title } = action;
  const changes = changesOf(before.document, action);
  const old = before.found.map((finding) => ({ ...finding, at: moved(finding.at, changes) }));
  const gained = beyond(before.notice.claims, after.notice.claims, claimed);
  const lost = beyond(after.notice.claims, before.notice.claims, claimed);
  // What else comes of a mark is what its author says.
  if (marks.test(title)) return [];
  return [
    ...newErrors(old, after.found, insertedBy(changes))
      // What is said of an exemption that the title names is true, and is to be done next.
      .filter(
        ({ message }) =>
          !gained.some((claim) => isNamed(claim, title) && String(message).includes(numberOf(claim.provision))),
      )
      // So is that a limb needs its statement.
      .filter(({ code }) => !(code === 'ncnd/statement-missing' && gained.some(({ scope }) => scope === 'ncnd')))
      .map(({ code, message }) => `leaves ${code}: ${message}`),
    ...(action.diagnostics ?? []).flatMap((finding) => {
      const at = moved(
        before.found.find(({ range, code }) => code === finding.code && same(range, finding.range))!.at,
        changes,
      );
      const there = (each: Placed) => each.code === finding.code && touches(each.at, at);
      const stays = after.found.filter(there).length >= old.filter(there).length;
      return stays === asks.test(title)
        ? []
        : [stays ? 'leaves its finding' : 'takes away a finding that it only asks about'];
    }),
    ...gained.filter((claim) => !isNamed(claim, title)).map((claim) => `claims ${claimed(claim)}`),
    ...lost.filter((claim) => !isNamed(claim, title)).map((claim) => `claims ${claimed(claim)} no more`),
    ...beyond(before.notice.statements, after.notice.statements, ({ kind }) => kind)
      .filter(({ kind }) => !names[kind].test(title))
      .map(({ kind }) => `states ${kind}`),
    ...beyond(after.notice.statements, before.notice.statements, ({ kind }) => kind)
      .filter(({ kind }) => !names[kind].test(title))
      .map(({ kind }) => `states ${kind} no more`),
    ...(after.notice.stance === before.notice.stance ? [] : [`makes it ${after.notice.stance}`]),
    ...(/^(?:Take|Delete)/.test(title) ? [] : argumentsLost(before.notice, after.notice)),
    ...(/^Ignore/.test(title) && outline(before.notice) !== outline(after.notice)
      ? ['changes how the letter is read']
      : []),
    ...belowSignOff(before.notice, changes),
  ];
}

function changesOf(document: TextDocument, { edit }: CodeAction): Change[] {
  return (edit!.changes![uri] as TextEdit[])
    .map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      text: newText,
    }))
    .sort((a, b) => a.start - b.start);
}

/** Where a stretch of the old text lies in the new one. */
function moved({ start, end }: Span, changes: readonly Change[]): Span {
  let [from, to] = [start, end];
  for (const change of changes) {
    const by = change.text.length - (change.end - change.start);
    if (change.end <= start) from += by;
    else if (change.start < start) from += change.start - start;
    if (change.end <= end) to += by;
  }
  return { start: from, end: Math.max(from, to) };
}

/** The stretches of the new text that were inserted. */
function insertedBy(changes: readonly Change[]): Span[] {
  let by = 0;
  return changes.map(({ start, end, text }) => {
    const at = { start: start + by, end: start + by + text.length };
    by += text.length - (end - start);
    return at;
  });
}

const touches = (a: Span, b: Span) => (a.start < b.end && b.start < a.end) || a.start === b.start;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Errors, and headings left with nothing under them, that did not stand there; the places that a fix leaves to fill are none. */
function newErrors(old: readonly Placed[], found: readonly Placed[], inserted: readonly Span[]): Placed[] {
  const counts = ({ severity, code }: Placed) =>
    severity === DiagnosticSeverity.Error || code === 'structure/section-empty';
  const rest = old.filter(counts);
  const take = (is: (each: Placed) => boolean) => {
    const i = rest.findIndex(is);
    if (i >= 0) rest.splice(i, 1);
    return i >= 0;
  };
  return found
    .filter(counts)
    .filter(({ code, message }) => !take((each) => each.code === code && each.message === message))
    .filter(({ code, at }) => !take((each) => each.code === code && touches(each.at, at)))
    .filter(
      ({ code, at }) =>
        code !== 'drafting/placeholder-left' || !inserted.some(({ start, end }) => start <= at.start && at.end <= end),
    );
}

/** What `more` holds beyond `fewer`, by name and number. */
function beyond<T>(fewer: readonly T[], more: readonly T[], name: (each: T) => string): T[] {
  const rest = fewer.map(name);
  return more.filter((each) => {
    const i = rest.indexOf(name(each));
    if (i >= 0) rest.splice(i, 1);
    return i < 0;
  });
}

const claimed = ({ exemption, scope }: Claim) => `${exemption} (${scope})`;

/** Whether a title names a claim's section, and so says that something is done with what is claimed of it. */
const isNamed = ({ provision: { section } }: Claim, title: string) => new RegExp(`\\b${section}\\b`).test(title);

/** What claims that stay have no more: their harm, or factors on either side. */
function argumentsLost(before: Notice, after: Notice): string[] {
  return before.claims.flatMap((claim) => {
    const kept = after.claims.find((each) => claimed(each) === claimed(claim));
    if (!kept) return [];
    const argued = ({ publicInterestTest: test }: Claim) =>
      (test?.favouring.length ?? 0) + (test?.against.length ?? 0) + (test?.balance ? 1 : 0);
    return [
      ...(claim.harm >= 0 && kept.harm < 0 ? [`takes the harm from ${claimed(claim)}`] : []),
      ...(argued(kept) < argued(claim) ? [`takes arguments from ${claimed(claim)}`] : []),
    ];
  });
}

/** How a letter was read, without its offsets. */
function outline({ sections, sentences, paragraphs, claims }: Notice): string {
  return JSON.stringify([
    sections.map(({ role, text, serves, scope }) => [role, text, serves, scope]),
    sentences.map(({ scope, wording }) => [scope, wording.text]),
    paragraphs.map(({ text, item, section }) => [text, item, section]),
    claims.map(claimed),
  ]);
}

function belowSignOff({ closing, text }: Notice, changes: readonly Change[]): string[] {
  const signedOff = /^(?:yours|(?:kind |best )?regards)\b/i.test(text.slice(closing.start));
  const below = changes.some(
    ({ start, end, text: words }) => start === end && start > closing.end && !/<!--/.test(words),
  );
  return signedOff && below ? ['writes below the sign-off'] : [];
}

describe('a quick fix, applied alone', () => {
  it.each(flawed.map((letter) => [letter.name, letter] as const))(
    'does what it says and no more: %s',
    (_, letter) => {
      expect(violationsOf(letter)).toEqual([]);
    },
    120_000,
  );
});
