// Everything that can be asked of a text, and what must hold of every answer.

import { isDeepStrictEqual } from 'node:util';
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from '../../server/editor/client.ts';
import { createService } from '../../server/editor/service.ts';
import { readInSteps, readNotice } from '../../server/notice/read.ts';
import { check, checkInSteps } from '../../server/rules/check.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { mend } from '../../server/rules/mending.ts';
import type { Finding } from '../../server/rules/rule.ts';
import { insertingWhatIsMissing, safely } from '../../server/rules/wholeDraft.ts';
import type { Random } from '../bench/random.ts';
import { able, plain } from '../editor/fakes.ts';

const uri = 'file:///letters/fuzz.md';
const today = '2026-11-20';
const engine = { read: readInSteps, check: checkInSteps };

/**
 * Reads a text, holds it against the rules, mends it, and asks every feature of an editor about it. Throws where
 * something throws, a place lies outside the text, an edit does another thing than it says, or a second try gives
 * another answer.
 */
export function ask(text: string, random: Random): void {
  const notice = readNotice(text);
  same('Notice', notice, readNotice(text));
  const findings = check(notice);
  same('findings', said(findings), said(check(readNotice(text))));
  const document = TextDocument.create(uri, 'markdown', 1, text);
  for (const { rule, at, fixes } of findings) {
    inside(`finding of ${rule}`, at, text);
    for (const fix of fixes?.() ?? []) {
      for (const edit of fix.edits) inside(`fix of ${rule}`, edit.range, text);
    }
  }
  // Mending is the one thing that reads many times; a text that is all findings has had its share by then.
  if (findings.length < 60) mends(text, findings, random);
  const places = [
    random.between(0, text.length),
    random.between(0, text.length),
    ...findings.map(({ at }) => at.start),
  ];
  const asked = random.some(places, 4).map((place) => document.positionAt(place));
  const client = random.pick([able, plain]);
  same('answers', answersOf(document, asked, client), answersOf(document, asked, client));
}

/** What findings say, with the fixes that they offer, as plain data. */
export function said(findings: readonly Finding[]) {
  return findings.map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes?.() }));
}

/** Throws where two values differ. */
export function same(what: string, one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) throw new Error(`${what} differ`);
}

function inside(what: string, { start, end }: { start: number; end: number }, text: string): void {
  if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${what} outside the text: ${start}–${end}`);
}

function mends(text: string, findings: readonly Finding[], random: Random): void {
  const findingsIn = (current: string) => (current === text ? findings : check(readNotice(current)));
  const { edits } = mend(text, findingsIn, random.chance(0.5) ? safely : { ...insertingWhatIsMissing, rounds: 3 });
  edits.reduce((end, { range }) => {
    inside('edit', range, text);
    if (range.start < end) throw new Error('edits overlap');
    return range.end;
  }, 0);
  // As an editor applies them: by line and character, which cannot say every offset.
  const document = TextDocument.create(uri, 'markdown', 1, text);
  const asEditor = edits.map(({ range, text: newText }) => ({
    range: { start: document.positionAt(range.start), end: document.positionAt(range.end) },
    newText,
  }));
  same('texts mended by offset and by position', applyEdits(text, edits), TextDocument.applyEdits(document, asEditor));
}

/** Asks every feature once, of a service of its own. */
function answersOf(document: TextDocument, places: readonly Position[], client: Client): unknown[] {
  const service = createService({ engine, client, goTo: true });
  const text = document.getText();
  const everything: Range = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
  const answers = [
    service.diagnostics(document),
    service.codeActions(document, everything, { diagnostics: [] }),
    service.documentLinks(document),
    service.documentSymbols(document),
    service.foldingRanges(document),
    service.semanticTokens(document),
    service.codeLenses(document, today),
    service.reading(document),
    service.why(document),
    service.sendOff(document),
    service.readiness(document, today),
    service.balance(document),
    service.exemptionsToInsert(document),
    ...places.flatMap((place) => [
      service.hover(document, place),
      service.definition(document, place),
      service.references(document, place, true),
      service.highlights(document, place),
      service.completions(document, place),
      service.codeActions(document, { start: place, end: place }, { diagnostics: [], only: ['refactor'] }),
    ]),
  ];
  placed(answers, document);
  return answers;
}

/** Throws where a range anywhere in an answer, or in what it holds, does not stand in the document as it says. */
function placed(answer: unknown, document: TextDocument): void {
  if (typeof answer !== 'object' || answer === null) return;
  if ('start' in answer && 'end' in answer) {
    const { start, end } = answer as Range;
    const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
    same('places', [document.positionAt(from), document.positionAt(to)], [start, end]);
    if (from > to) throw new Error('a range ends before it starts');
  } else for (const part of Object.values(answer)) placed(part, document);
}
