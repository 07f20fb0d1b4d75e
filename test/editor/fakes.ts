import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from '../../server/editor/client.ts';
import type { Engine } from '../../server/editor/readings.ts';
import { createService, type ServiceOptions } from '../../server/editor/service.ts';
import type { Notice, Paragraph } from '../../server/notice/model.ts';
import type { Edit, Finding, Fix, Severity } from '../../server/rules/rule.ts';

/** A client that can do everything. */
export const able: Client = {
  pullsDiagnostics: true,
  relatedInformation: true,
  codeDescription: true,
  versionedEdits: true,
  snippetEdits: true,
  snippets: true,
  markdownHover: true,
  markdownDocumentation: true,
  definitionLinks: true,
};

/** A client that states nothing. */
export const plain: Client = {
  pullsDiagnostics: false,
  relatedInformation: false,
  codeDescription: false,
  versionedEdits: false,
  snippetEdits: false,
  snippets: false,
  markdownHover: false,
  markdownDocumentation: false,
  definitionLinks: false,
};

/** A Notice that holds nothing but what a test gives it; its paragraphs stand between blank lines. */
export function noticeOf(text: string, parts: Partial<Notice> = {}): Notice {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const paragraphs = [...text.matchAll(/[^\r\n]+(?:\r?\n[^\r\n]+)*/g)].map(
    ({ index, 0: words }): Paragraph => ({
      range: { start: index, end: index + words.length },
      text: words,
      words: words.split(/\s+/).length,
      item: false,
      section: -1,
      scope: 'content',
      sentences: { from: 0, to: 0 },
    }),
  );
  const closing = Math.max(text.indexOf('Yours sincerely'), 0);
  return {
    text,
    regime: 'foia',
    stance: /^# Minutes/.test(text) || text.length < 40 ? 'not-a-notice' : 'refusal',
    part: 'whole',
    sections: [],
    paragraphs,
    sentences: [],
    citations: [],
    claims: [],
    statements: [],
    facts: { placeholders: [] },
    directives: [],
    setAside: [],
    style: { typography: 'atx', depth: 2, newline },
    opening: { start: 0, end: 0 },
    closing: { start: closing, end: closing },
    ...parts,
  };
}

function each(
  notice: Notice,
  word: string,
  rule: string,
  severity: Severity,
  fixes: (edit: Edit['range']) => Fix[],
): Finding[] {
  return [...notice.text.matchAll(new RegExp(word, 'g'))].map(({ index }) => {
    const at = { start: index, end: index + word.length };
    return { rule, severity, at, message: `“${word}” is wrong.`, fixes: () => fixes(at) };
  });
}

function missing(notice: Notice, words: string, rule: string): Finding[] {
  if (notice.text.includes(words)) return [];
  const fixes = (): Fix[] => [
    {
      title: `Insert “${words}”`,
      edits: [{ range: { start: notice.closing.start, end: notice.closing.start }, text: `${words}\n\n` }],
      safe: false,
      preferred: true,
    },
  ];
  return [{ rule, severity: 'error', at: notice.closing, message: `“${words}” is missing.`, fixes }];
}

/** Four rules on plain words: one that is safe to mend, one with a choice, two about missing text. */
export const fakeEngine: Engine = {
  *read(text) {
    yield;
    return noticeOf(text);
  },
  *check(notice, { rules }) {
    yield;
    return [
      ...each(notice, 'teh', 'drafting/teh', 'info', (range) => [
        { title: 'Write “the”', edits: [{ range, text: 'the' }], safe: true, preferred: true },
      ]),
      ...each(notice, 'we hold', 'ncnd/leak', 'warning', (range) => [
        { title: 'Write “we may hold”', edits: [{ range, text: 'we may hold' }], safe: false, preferred: false },
        { title: 'Write “any held”', edits: [{ range, text: 'any held' }], safe: false, preferred: true },
      ]),
      ...missing(notice, 'You can ask for an internal review.', 'rights/review-missing'),
      ...missing(notice, 'You can complain to the Commissioner.', 'rights/commissioner-missing'),
    ]
      .filter(({ rule }) => rules?.[rule] !== 'off')
      .sort((a, b) => a.at.start - b.at.start);
  },
};

/** The engine of these tests, but for how it reads. */
export function reading(read: (text: string) => Notice): Engine {
  return {
    ...fakeEngine,
    *read(text) {
      yield;
      return read(text);
    },
  };
}

export const uri = 'file:///letters/draft.md';

export function documentOf(text: string, version = 1): TextDocument {
  return TextDocument.create(uri, 'markdown', version, text);
}

export function serviceOf(options: Partial<ServiceOptions> = {}) {
  return createService({ engine: fakeEngine, client: able, ...options });
}

/** A draft with `‸` where the cursor is, as document and position. */
export function atCursor(marked: string) {
  const offset = marked.indexOf('‸');
  const document = documentOf(marked.replace('‸', ''));
  return { document, position: document.positionAt(offset) };
}

/** What becomes of a document when an edit for it, if there is one, is applied. */
export function applied(document: TextDocument, edit: unknown): string {
  const { documentChanges, changes } = (edit ?? {}) as {
    documentChanges?: [{ edits: Parameters<typeof TextDocument.applyEdits>[1] }];
    changes?: Record<string, Parameters<typeof TextDocument.applyEdits>[1]>;
  };
  return TextDocument.applyEdits(document, documentChanges?.[0].edits ?? changes?.[document.uri] ?? []);
}
