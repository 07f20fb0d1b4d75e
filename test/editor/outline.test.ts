import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { letterOf, manual, realService, refusal } from './realService.ts';

const service = realService();

/** An outline as indented lines. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name} [${detail}]`,
    ...drawn(children, `${indent}  `),
  ]);
}
const outlineOf = (text: string) => drawn(service.documentSymbols(letterOf(text).document));

const tree = [
  'Your request [request]',
  'Our decision [decision · 31(1)(a)]',
  'Section 31(1)(a): law enforcement [exemption]',
  '  Harm [harm]',
  '  Public interest test [public interest test]',
  '    Factors favouring disclosure [factors for disclosure]',
  '    Factors against disclosure [factors against disclosure]',
  '    Balance [balance]',
  'Your rights [the requester’s rights]',
];

const headings =
  /^(?:Your request|Our decision|Section 31.*|Harm|Public interest test|Factors .*|Balance|Your rights)$/gm;

describe('the outline', () => {
  it('is a tree by role, whatever the typography', () => {
    expect(outlineOf(refusal)).toEqual(tree);
    expect(outlineOf(refusal.replace(headings, '**$&**'))).toEqual(tree);
    expect(outlineOf(refusal.replace(headings, '## $&'))).toEqual(tree);
    expect(outlineOf(refusal.replaceAll('\n', '\r\n'))).toEqual(tree);
  });

  it('finds headings that are glued together on one line', () => {
    const glued = `Dear Ms Hale

We neither confirm nor deny that we hold the information.

Harm

A yes would tell a poacher that the river is watched, which would prejudice the prevention of crime.

**Public interest
Section 27(4) International Relations****Factors favouring disclosure**

Anglers would learn what is agreed with Norway.

Factors against disclosure

Norway would speak less freely.

Section 31(3) Law Enforcement**Factors favouring disclosure**

Anglers would report what they see.

Factors against disclosure

Poachers would know when to come.

Balance test

The balance is in favour of neither confirming nor denying that the information is held.
`;
    expect(outlineOf(glued)).toEqual([
      'Harm [harm · 27(4), 31(3)]',
      'Public interest [public interest test · 27(4), 31(3)]',
      '  Section 27(4) International Relations [exemption]',
      '    Factors favouring disclosure [factors for confirming or denying]',
      '    Factors against disclosure [factors against confirming or denying]',
      '  Section 31(3) Law Enforcement [exemption]',
      '    Factors favouring disclosure [factors for confirming or denying]',
      '    Factors against disclosure [factors against confirming or denying]',
      '  Balance test [balance]',
    ]);
  });

  it('keeps to the levels of Markdown headings where they say more', () => {
    const text = `# Response\n\n${refusal.replace(headings, '## $&').replace('## Harm', '### Why it applies\n\nIt does.\n\n### Harm')}`;
    const [title, ...more] = service.documentSymbols(letterOf(text).document);
    expect(more).toEqual([]);
    const exemption = title?.children?.find(({ detail }) => detail === 'exemption');
    expect(exemption?.children?.map(({ name }) => name).slice(0, 2)).toEqual(['Why it applies', 'Harm']);
  });

  it('names only stretches that lie within those above them', () => {
    const { document } = letterOf(refusal);
    const offsets = ({ range }: DocumentSymbol) =>
      [document.offsetAt(range.start), document.offsetAt(range.end)] as const;
    const hold = (symbol: DocumentSymbol) => {
      const [start, end] = offsets(symbol);
      for (const child of symbol.children ?? []) {
        const [from, to] = offsets(child);
        expect(start <= from && to <= end, child.name).toBe(true);
        hold(child);
      }
    };
    service.documentSymbols(document).forEach(hold);
  });

  it('gives way to the editor’s own outline of Markdown, where that shows all headings or nearly all', () => {
    const beside = realService({ outlinesMarkdown: true });
    const drawnBeside = (text: string) => drawn(beside.documentSymbols(letterOf(text).document));
    expect(drawnBeside(refusal.replace(headings, '## $&'))).toEqual([]);
    expect(drawnBeside(refusal.replace(headings, '## $&').replace('## Harm', '**Harm**'))).toEqual([]);
    expect(drawnBeside(refusal)).toEqual(tree);
    expect(drawnBeside(refusal.replace('Your rights', '## Your rights'))).toHaveLength(tree.length);
  });

  it('is left to the editor outside notices', () => {
    expect(outlineOf(manual)).toEqual([]);
  });
});

describe('folding', () => {
  const folded = (text: string) => {
    const { document } = letterOf(text);
    const line = (n: number) => document.getText().split(/\r?\n/)[n];
    return service.foldingRanges(document).map(({ startLine, endLine }) => [line(startLine), line(endLine)]);
  };

  it('hides each section with all that belongs under it', () => {
    const folds = new Map(folded(refusal) as [string, string][]);
    expect([...folds.keys()]).toEqual(tree.map((row) => row.trim().replace(/ \[.*/, '')));
    expect(folds.get('Section 31(1)(a): law enforcement')).toMatch(/^The public interest in maintaining/);
    expect(folds.get('Public interest test')).toMatch(/^The public interest in maintaining/);
    expect(folds.get('Harm')).toMatch(/^Disclosure would be likely/);
  });

  it('hides the front matter', () => {
    expect(folded(`---\nreceived: 2026-11-10\n---\n\n${refusal}`)[0]).toEqual(['---', '---']);
  });

  it('has nothing to hide outside notices', () => {
    expect(folded(manual)).toEqual([]);
  });
});
