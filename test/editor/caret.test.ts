import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, Position, Range } from 'vscode-languageserver';
import { plain } from './fakes.ts';
import { letterOf, realService } from './realService.ts';

const examples = new URL('../../examples/', import.meta.url);
const drafts = readdirSync(examples).filter((name) => name.startsWith('draft') && name.endsWith('.md'));
const service = realService({ client: { ...plain, relatedInformation: true } });

const graver = (a: Diagnostic, b: Diagnostic) => (a.severity ?? 4) - (b.severity ?? 4);

/** Where a finding stands: one cause may have several places. */
const placesOf = ({ range, relatedInformation = [] }: Diagnostic): Range[] => [
  range,
  ...relatedInformation.filter(({ message }) => message.startsWith('Also here')).map(({ location }) => location.range),
];

describe.each(drafts)('with the caret anywhere in %s', (name) => {
  const { document } = letterOf(readFileSync(new URL(name, examples), 'utf8'));
  const found = service.diagnostics(document);
  const width = ({ range }: Diagnostic) => document.offsetAt(range.end) - document.offsetAt(range.start);
  const actionsAt = (at: Position): CodeAction[] =>
    service.codeActions(document, { start: at, end: at }, { diagnostics: [], only: ['quickfix'] });
  const carets = found.flatMap(({ range: { start, end } }) => [
    start,
    document.positionAt((document.offsetAt(start) + document.offsetAt(end)) >> 1),
    { line: start.line, character: 0 },
  ]);

  it('the first quick fix is that of the narrowest and gravest finding there', () => {
    for (const at of carets) {
      const offset = document.offsetAt(at);
      const under = found
        .filter(({ range }) => document.offsetAt(range.start) <= offset && offset < document.offsetAt(range.end))
        .sort((a, b) => width(a) - width(b) || graver(a, b));
      const actions = actionsAt(at);
      const fixable = under.filter((finding) =>
        actions.some(
          ({ title, diagnostics }) => !title.startsWith('Ignore') && diagnostics?.[0]?.message === finding.message,
        ),
      );
      if (fixable[0]) expect(actions[0]?.diagnostics?.[0]?.message).toBe(fixable[0].message);
    }
  });

  it('none is from another line, and only the first may be preferred', () => {
    for (const at of carets) {
      const actions = actionsAt(at);
      expect(actions.slice(1).filter(({ isPreferred }) => isPreferred)).toEqual([]);
      const lines = actions.flatMap(({ diagnostics = [] }) => diagnostics.map(placesOf));
      const isHere = ({ start, end }: Range) => start.line <= at.line && at.line <= end.line;
      expect(lines.filter((places) => !places.some(isHere))).toEqual([]);
    }
  });
});
