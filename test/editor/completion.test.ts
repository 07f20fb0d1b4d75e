import { describe, expect, it } from 'vitest';
import type { CompletionContext, CompletionItem, MarkupContent, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice, Section } from '../../server/notice/model.ts';
import type { Settings } from '../../server/rules/settings.ts';
import { able, atCursor, noticeOf, plain, reading, serviceOf, uri } from './fakes.ts';
import { realService } from './realService.ts';

const typing: CompletionContext = { triggerKind: 2, triggerCharacter: ' ' };
const letter = 'Dear Ms Okafor,\n\nWe refuse your request for the papers.\n\n';

function complete(
  marked: string,
  {
    parts,
    context,
    client = able,
    settings,
  }: {
    parts?: Partial<Notice>;
    context?: CompletionContext;
    client?: typeof able;
    settings?: Settings;
  } = {},
) {
  const { document, position } = atCursor(marked);
  const engine = reading((text) => noticeOf(text, parts));
  const service = serviceOf({ engine, client });
  if (settings) service.configure(uri, settings);
  const items = service.completions(document, position, context);
  /** An item by its label or, of a standard text, by its prefix. */
  const find = (name: string) =>
    items.find(({ label, filterText }) => label === name || filterText?.startsWith(`${name} `));
  return {
    items,
    labels: items.map(({ label }) => label),
    prefixes: items.flatMap(({ filterText }) => /^s17-\S+/.exec(filterText ?? '')?.[0] ?? []),
    find,
    accept: (name: string) => TextDocument.applyEdits(document, [find(name)?.textEdit as TextEdit]),
  };
}

describe('completion of citations', () => {
  it.each(['section ', 's.', 's. ', 'sections 24(2) and ', 'under section 3'])(
    'offers exemptions after “%s”',
    (words) => {
      const { labels, find } = complete(`${letter}We rely on ${words}‸`);
      expect(labels.slice(0, 3)).toEqual(['21', '22', '22A']);
      expect(labels).toEqual(expect.arrayContaining(['31', '40(2)', '44']));
      expect(find('31')).toMatchObject({
        labelDetails: { description: 'Law enforcement' },
        detail: 'qualified · prejudice-based',
      });
    },
  );

  it('offers the parts of a section after its bracket, with what each protects', () => {
    const { labels, find, accept } = complete(`${letter}We rely on s.31(‸`);
    expect(labels.slice(0, 3)).toEqual(['31(1)', '31(1)(a)', '31(1)(b)']);
    expect(labels).not.toContain('30(1)');
    expect(find('31(3)')?.detail).toBe('qualified · prejudice-based · neither confirm nor deny');
    expect(find('31(1)(a)')?.labelDetails?.description).toMatch(/^Law enforcement: .*crime/);
    expect(accept('31(1)(a)')).toBe(`${letter}We rely on s.31(1)(a)`);
  });

  it('takes in the bracket that the editor closed by itself', () => {
    expect(complete(`${letter}We rely on s.31(‸) here`).accept('31(3)')).toBe(`${letter}We rely on s.31(3) here`);
    expect(complete(`${letter}(see section 3‸)`).accept('31')).toBe(`${letter}(see section 31)`);
  });

  it('offers regulations after “regulation”, and Scottish sections in a Scottish letter', () => {
    expect(complete(`${letter}under regulation ‸`).labels).toContain('12(5)(b)');
    expect(complete(`${letter}under section ‸`, { parts: { regime: 'foisa' } }).labels).toContain('30');
  });

  it.each(['sense ', "it's ", 'the end. ', 'and ', 'in 31(', 'Sections of '])('offers none after “%s”', (words) => {
    expect(complete(`${letter}We see ${words}‸`, { context: typing }).items).toEqual([]);
  });

  it('offers none outside notices', () => {
    expect(complete('# Minutes\n\nThis is the text of section ‸').items).toEqual([]);
  });
});

describe('completion of standard text', () => {
  it('offers it by its title, found by prefix or title, with the text and when to use it', () => {
    const { find, accept, labels } = complete(`${letter}s17-int‸`);
    const item = find('s17-internal-review')!;
    expect(item).toMatchObject({
      label: 'Internal review',
      insertTextFormat: 2,
      filterText: 's17-internal-review Internal review',
    });
    expect(labels.filter((label) => label.startsWith('s17'))).toEqual([]);
    expect((item.documentation as MarkupContent).kind).toBe('markdown');
    expect((item.documentation as MarkupContent).value).toMatch(/^How to ask for an internal review.+\n\n---\n\n/);
    expect(accept('s17-internal-review')).toMatch(/^Dear Ms Okafor,[\s\S]+\n\n## Internal review\n/);
    expect(accept('s17-internal-review')).not.toContain('s17-int');
  });

  it('has its prefix as text for clients that match what was typed with that, under the edit that goes before it', () => {
    const { find, accept } = complete(`${letter}s17-int‸`, { client: plain });
    expect(find('s17-internal-review')!.insertText).toBe('s17-internal-review');
    expect(accept('s17-internal-review')).not.toContain('s17-int');
  });

  it('is plain text with placeholders for a client without tab stops', () => {
    const { find, accept } = complete(`${letter}‸`, { client: plain });
    expect(find('s17-internal-review')).not.toHaveProperty('insertTextFormat');
    expect((find('s17-internal-review')!.documentation as MarkupContent).kind).toBe('plaintext');
    expect(accept('s17-internal-review')).not.toMatch(/\$\{?\d/);
  });

  it('is set as the draft sets its headings', () => {
    const style = { typography: 'bold', depth: 2, newline: '\r\n' } as const;
    const { accept } = complete(`${letter}‸`, { parts: { style } });
    expect(accept('s17-internal-review')).toContain('**Internal review**\r\n');
  });

  it('is filled with what the settings say of the authority', () => {
    const settings = { authority: { reviewContact: 'reviews@northmoor.example' } };
    expect(complete(`${letter}‸`, { settings }).accept('s17-internal-review')).toContain('reviews@northmoor.example');
  });

  it('is that of the regime', () => {
    expect(complete(`${letter}‸`, { parts: { regime: 'eir' } }).prefixes).toContain('s17-eir-internal-review');
    expect(complete(`${letter}‸`).prefixes).not.toContain('s17-eir-internal-review');
  });

  it('ranks text that would give away what is held last in a letter that neither confirms nor denies', () => {
    const { find } = complete(`${letter}‸`, { parts: { stance: 'ncnd' } });
    const order = (label: string) => find(label)?.sortText ?? '';
    expect(order('s17-ncnd-statement') < order('s17-held-statement')).toBe(true);
  });

  it('puts what the letter was found to lack first, and says so', () => {
    const { document, position } = atCursor(`${letter}s17‸`);
    const items = realService().completions(document, position);
    const [first, second] = items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    expect(first).toMatchObject({ label: 'Internal review', detail: 'still lacking' });
    expect(second).toMatchObject({ label: 'Right to complain', detail: 'still lacking' });
  });

  it('is offered in an empty draft, front matter or none', () => {
    expect(complete('s17‸').prefixes).toContain('s17-opening');
    const frontMatter = { keys: [], range: { start: 0, end: 23 } };
    expect(
      complete('---\nreference: 12\n---\n\n‸', { parts: { frontMatter, stance: 'not-a-notice' } }).prefixes,
    ).toContain('s17-opening');
  });

  it('is offered in a letter that is begun, to who asks for it, in the regime of its front matter', () => {
    const begun = { stance: 'not-a-notice' } as const;
    expect(complete('Dear Ms Okafor,\n\ns17‸', { parts: begun }).prefixes).toContain('s17-opening');
    expect(complete('Dear Ms Okafor,\n\n‸', { parts: begun }).labels).toEqual([]);
    const frontMatter = { keys: [], range: { start: 0, end: 20 }, regime: 'eir' } as const;
    const { prefixes } = complete('---\nregime: eir\n---\n\nNotes\n\ns17‸', {
      parts: { ...begun, regime: undefined, frontMatter },
    });
    expect(prefixes).toContain('s17-eir-internal-review');
    expect(prefixes).not.toContain('s17-internal-review');
  });

  it.each(['# Minutes\n\n‸', '# Minutes\n\ns17‸', 'Notes\n\n‸'])('is not offered in other documents: %j', (marked) => {
    expect(complete(marked).items).toEqual([]);
  });

  it('is not offered amid a line, nor unasked', () => {
    expect(complete(`${letter}We say s17-‸`).items).toEqual([]);
    expect(complete(`${letter}‸ and more`).items).toEqual([]);
    expect(complete(`${letter} ‸`, { context: typing }).items).toEqual([]);
  });
});

describe('completion of headings', () => {
  const section = (text: string, start: number, role: Section['role']): Section => ({
    role,
    heading: { start, end: start + text.length },
    headingWithMarks: { start, end: start + text.length },
    text: text.replace(/^#+ /, ''),
    typography: 'atx',
    body: { start, end: start },
    provisions: [],
    serves: [],
    scope: 'content',
    paragraphs: { from: 0, to: 0 },
  });
  const roles: readonly [RegExp, Section['role']][] = [
    [/^Harm/, 'harm'],
    [/^Public interest test/, 'public-interest'],
    [/^Factors favouring disclosure/, 'favouring'],
    [/^Factors favouring withholding/, 'against'],
    [/^Balance/, 'balance'],
    [/review/i, 'review'],
  ];

  /** Reads ATX headings, as far as these tests need them. */
  function read(text: string): Notice {
    const sections = [...text.matchAll(/^#{2,4} (.+)$/gm)].map(({ 0: line, 1: words, index }) =>
      section(line, index, roles.find(([pattern]) => pattern.test(words!))?.[1] ?? 'other'),
    );
    const at = { start: text.indexOf('31(1)(a)'), end: text.indexOf('31(1)(a)') + 8 };
    const provision = { regime: 'foia', section: '31', path: ['1', 'a'] } as const;
    const harm = sections.findIndex(({ role }) => role === 'harm');
    const claim = {
      provision,
      exemption: 'FOIA s.31(1)(a)',
      citations: [],
      at,
      scope: 'content',
      harm,
      byReferenceTo: [],
    } as const;
    return noticeOf(text, { sections, claims: at.start < 0 ? [] : [claim] });
  }

  function headings(marked: string): CompletionItem[] {
    const { document, position } = atCursor(marked);
    const items = serviceOf({ engine: reading(read) }).completions(document, position);
    return items.filter(({ detail }) => detail === 'heading, still lacking');
  }

  const claiming = `${letter}We rely on section 31(1)(a).\n\n`;

  it('offers those that the letter lacks, named for the exemption they serve', () => {
    const labels = headings(`${claiming}‸`).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'Harm: section 31(1)(a)',
        'Public interest test: section 31(1)(a)',
        'Factors favouring disclosure',
        'Factors favouring withholding',
        'Balance',
        'Internal review',
      ]),
    );
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.join()).not.toContain('[');
  });

  it('offers none that the letter has', () => {
    const labels = headings(`${claiming}## Harm\n\nWords.\n\n### Balance\n\nWords.\n\n‸`).map(({ label }) => label);
    expect(labels).not.toContain('Balance');
    expect(labels.some((label) => label.startsWith('Harm'))).toBe(false);
    expect(labels).toContain('Factors favouring disclosure');
  });

  it('replaces the marks that were typed', () => {
    const marked = `${claiming}## Ba‸`;
    const { document } = atCursor(marked);
    const item = headings(marked).find(({ label }) => label === 'Balance');
    expect(item?.filterText).toBe('## Balance');
    expect(TextDocument.applyEdits(document, [item?.textEdit as TextEdit])).toBe(`${claiming}### Balance`);
  });

  it('offers none amid a sentence', () => {
    expect(headings(`${claiming}We find, on balance, th‸`)).toEqual([]);
  });
});
