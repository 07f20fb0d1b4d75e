// The service with the real reader and rules, over the letters in examples/.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MarkupContent, TextDocumentEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readInSteps, readNotice } from '../../server/notice/read.ts';
import { check, checkInSteps } from '../../server/rules/check.ts';
import { placesOf } from '../../server/rules/together.ts';
import { insertingWhatIsMissing } from '../../server/rules/wholeDraft.ts';
import { applied, documentOf, plain, serviceOf } from './fakes.ts';

const engine = { read: readInSteps, check: checkInSteps };
const service = serviceOf({ engine, client: { ...plain, versionedEdits: true } });
const folder = new URL('../../examples/', import.meta.url);
const letterAt = (file: string | URL) => documentOf(readFileSync(new URL(file, folder), 'utf8'));
const draft = letterAt('draft-ncnd.md');
const letters = readdirSync(folder).filter((file) => file.endsWith('.md'));

const everything = (document: TextDocument) => ({
  start: document.positionAt(0),
  end: document.positionAt(document.getText().length),
});
const errorsOf = (document: TextDocument) => service.diagnostics(document).filter(({ severity }) => severity === 1);

describe('the example letters', () => {
  it('have errors in the draft, and none in the letters that are ready', () => {
    expect(errorsOf(draft).length).toBeGreaterThan(0);
    expect(errorsOf(letterAt('ncnd-clean.md'))).toEqual([]);
    expect(errorsOf(letterAt('refusal-clean.md'))).toEqual([]);
  });

  it('lose each finding by its preferred fix, but for one that asks for an argument', () => {
    const fixes = service.diagnostics(draft).flatMap((mended) => {
      const edit = service.fix(draft, String(mended.code), mended.range);
      const asks = service
        .codeActions(draft, mended.range, { diagnostics: [] })
        .some(({ title, diagnostics: [of] = [] }) => of?.code === mended.code && title.startsWith('Ask '));
      return edit && !asks ? [{ edit, mended }] : [];
    });
    expect(fixes.length).toBeGreaterThan(0);
    for (const { edit, mended } of fixes) {
      const alike = (document: TextDocument) =>
        service.diagnostics(document).filter(({ code, message }) => code === mended.code && message === mended.message);
      expect(alike(documentOf(applied(draft, edit))).length, String(mended.code)).toBe(alike(draft).length - 1);
    }
  });

  it.each(letters)('is given all that is missing in one step, which only inserts: %s', (file) => {
    const letter = letterAt(file);
    const edit = service.insertEverythingMissing(letter);
    const edits = (edit?.documentChanges as [TextDocumentEdit] | undefined)?.[0].edits ?? [];
    for (const { range } of edits) expect(range.start).toEqual(range.end);
    const whole = readNotice(applied(letter, edit));
    expect(check(whole).flatMap((finding) => insertingWhatIsMissing.choose(finding) ?? [])).toEqual([]);
  });

  it.each(letters)('has nothing left to fix safely once that is done: %s', (file) => {
    const letter = letterAt(file);
    const context = { diagnostics: [], only: ['source.fixAll'] };
    const fixed = documentOf(applied(letter, service.codeActions(letter, everything(letter), context)[0]?.edit));
    expect(service.codeActions(fixed, everything(fixed), context)).toEqual([]);
  });

  it('lose each finding by the comment that ignores it', () => {
    const ignoring = service
      .codeActions(draft, everything(draft), { diagnostics: [] })
      .filter(({ title }) => title.startsWith('Ignore'));
    expect(ignoring.length).toBeGreaterThan(0);
    for (const { edit, diagnostics = [], title } of ignoring) {
      const places = (document: TextDocument) =>
        check(readNotice(document.getText()))
          .filter(({ rule }) => rule === diagnostics[0]?.code)
          .flatMap(placesOf).length;
      const left = places(documentOf(applied(draft, edit)));
      expect(left, title).toBeLessThanOrEqual(places(draft) - diagnostics.length);
    }
  });

  it('explain a citation', () => {
    const at = draft.getText().search(/31 ?\(3\)/);
    const shown = service.hover(draft, draft.positionAt(at));
    expect((shown!.contents as MarkupContent).value).toMatch(/FOIA s\.31\(3\): Law enforcement\nQualified/);
  });

  it('are offered what they lack, headings with their text where there is one, as their own are set', () => {
    const text = `${draft.getText().trimEnd()}\n\n`;
    const document = documentOf(text);
    const items = service.completions(document, document.positionAt(text.length));
    const lacking = items.filter(({ detail }) => detail?.includes('still lacking'));
    expect(lacking.map(({ label }) => label)).toContain('Your request');
    const review = lacking.filter(({ label }) => label === 'Internal review');
    expect(review).toHaveLength(1);
    expect(review[0]?.textEdit?.newText).toMatch(/^Internal review\n\n/);
  });
});

describe('other Markdown', () => {
  it.each(['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'])('draws nothing: %s', (file) => {
    const document = letterAt(new URL(`../${file}`, folder));
    expect(service.diagnostics(document)).toEqual([]);
    expect(service.completions(document, document.positionAt(document.getText().length))).toEqual([]);
  });
});
