import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { wordLetterIn } from '../../server/editor/wordLetter.ts';
import { isWordView, placeOf } from '../../server/editor/wordView.ts';
import { rules as allRules } from '../../server/rules/index.ts';
import { readWordLetter } from '../../server/word/letter.ts';
import { refusalInWord } from '../word/refusal.ts';
import { realService } from './realService.ts';

const file = 'file:///letters/To%20Ms%20Hale%20%5Bfinal%5D.docx';
const view = `section17-word:/letters/To%20Ms%20Hale%20%5Bfinal%5D.docx?${encodeURIComponent(file)}`;
const { markdown, hidden } = readWordLetter(refusalInWord());
const families = [...new Set(allRules.map(({ id }) => id.split('/')[0]!))];
const shown = (text = markdown) => TextDocument.create(view, 'markdown', 1, text);
const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('a document that shows a letter of Word', () => {
  it('has the settings of its file', () => {
    expect(isWordView(view)).toBe(true);
    expect(placeOf(view)).toBe(file);
    expect(placeOf(file)).toBe(file);
    expect(placeOf('section17-word:/a.docx')).toBe('section17-word:/a.docx');
    expect(placeOf('section17-word:/a.docx?%E0%A4%A')).toBe('section17-word:/a.docx?%E0%A4%A');
  });

  it('is told what its file holds besides, for the text that was read from it alone', () => {
    const service = realService();
    const rules = (text?: string) => service.diagnostics(shown(text)).map(({ code }) => code);
    expect(rules()).not.toContain('word/tracked-change');
    expect(service.hides(view, markdown, hidden)).toBe(true);
    expect(rules().filter((code) => code === 'word/tracked-change')).toHaveLength(2);
    expect(service.hides(view, markdown, hidden)).toBe(false);
    expect(rules(`${markdown}\nMore`)).not.toContain('word/tracked-change');
    expect(service.hides(view, markdown, [])).toBe(true);
    expect(rules()).not.toContain('word/tracked-change');
    service.hides(view, markdown, hidden);
    service.forget(view);
    expect(rules()).not.toContain('word/tracked-change');
  });

  it('is not mended, as nothing can be typed in it', () => {
    const service = realService();
    const [document, draft] = [shown(), TextDocument.create('file:///a.md', 'markdown', 1, markdown)];
    const actions = (of: TextDocument) =>
      service.codeActions(of, everywhere, { diagnostics: service.diagnostics(of), only: ['quickfix'] });
    expect(actions(draft).length).toBeGreaterThan(0);
    expect(actions(document)).toEqual([]);
    expect(service.insertEverythingMissing(document)).toBeUndefined();
    expect(JSON.stringify(service.readiness(draft, '2026-11-20'))).toContain('"fix"');
    expect(JSON.stringify(service.readiness(document, '2026-11-20'))).not.toContain('"fix"');
  });

  it('is asked after before it is sent: first what nobody sees', () => {
    const service = realService();
    service.hides(view, markdown, [...hidden, { kind: 'author', words: 'J. Okoro', at: { start: 0, end: 4 } }]);
    const asked = service.sendOff(shown());
    expect(asked.hidden.map(({ rule }) => rule).sort()).toEqual([
      'word/author',
      'word/tracked-change',
      'word/tracked-change',
    ]);
    expect(asked.open.length).toBeGreaterThan(0);
    expect(asked.open.every(({ rule }) => !rule.startsWith('word/'))).toBe(true);
  });

  it('that is not read as a notice says what to do, as it has no front matter', () => {
    const text =
      'Dear Ms Hall\n\nThank you for your request about the rota. Section 31(1)(a) covers the rota.\n\nYours sincerely\n';
    const [said] = realService().diagnostics(shown(text));
    expect(said?.message).toMatch(/turn it into Markdown/);
  });
});

describe('a copy of a letter of Word', () => {
  const bytes = Buffer.from(refusalInWord()).toString('base64');
  const copy = (kind: 'comments' | 'suggestions', settings = {}) =>
    realService().wordCopy({ uri: file, bytes, with: kind }, settings, '2026-11-20');
  const letterIn = (answer: ReturnType<typeof copy>) =>
    readWordLetter('bytes' in answer ? Buffer.from(answer.bytes, 'base64') : new Uint8Array());

  it('has what is found as comments, and says how much', () => {
    const answer = copy('comments');
    expect(answer).toMatchObject({ words: expect.stringMatching(/^\d+ findings$/) });
    const letter = letterIn(answer);
    expect(letter.markdown).toBe(markdown);
    const said = letter.hidden.filter(({ by }) => by === 'Section 17').map(({ words }) => words);
    for (const rule of ['pit/missing', 'word/tracked-change', 'rights/review-missing'])
      expect(said.some((words) => words.includes(rule))).toBe(true);
  });

  it('has changes to accept or reject', () => {
    const answer = copy('suggestions');
    expect(answer).toMatchObject({ words: expect.stringMatching(/^\d+ suggestions?/) });
    const { markdown: accepted, hidden: changes } = letterIn(answer);
    expect(accepted).not.toBe(markdown);
    expect(changes.some(({ kind, by }) => kind === 'inserted' && by === 'Section 17')).toBe(true);
  });

  it('is not made where it would hold nothing', () => {
    expect(copy('suggestions', { rules: Object.fromEntries(families.map((family) => [family, 'off'])) })).toEqual({
      problem: expect.stringContaining('for which a change can be suggested'),
    });
    expect(copy('comments', { ignored: true })).toEqual({ problem: expect.any(String) });
  });
});

describe('a draft that is saved as Word', () => {
  const draft = TextDocument.create('file:///a.md', 'markdown', 1, `---\nnotice: true\n---\n\n${markdown}`);

  it('is a file that reads as the draft does', () => {
    const answer = realService().saveAsWord(draft);
    expect(answer).toMatchObject({ words: '' });
    const again = readWordLetter(Buffer.from('bytes' in answer ? answer.bytes : '', 'base64'));
    // The first row of a table is its head in Markdown, and is set as one.
    expect(again.markdown.replaceAll('**', '')).toBe(markdown);
  });

  it('is not saved in the style of what is no document of Word', () => {
    expect(realService().saveAsWord(draft, Buffer.from('%PDF-1.7').toString('base64'))).toEqual({
      problem: expect.stringMatching(/PDF/),
    });
  });
});

describe('the bytes of a file', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

  it('are a letter', () => {
    expect(wordLetterIn(base64(refusalInWord()))).toMatchObject({ markdown });
  });

  it('are none, and why is said', () => {
    expect(wordLetterIn(base64(new TextEncoder().encode('%PDF-1.7')))).toEqual({
      problem: expect.stringMatching(/^this is a PDF and cannot be read/),
    });
    expect(wordLetterIn('')).toEqual({ problem: expect.any(String) });
  });
});
