// Nothing that stands in a letter or a configuration comes to life in what an editor draws as Markdown.

import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { asText, inert } from '../../server/editor/inertMarkdown.ts';
import type { Settings } from '../../server/rules/settings.ts';
import { standardTexts } from '../../server/wording/index.ts';
import { uri } from './fakes.ts';
import { letterOf, realService, refusal } from './realService.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const away = 'https://tracker.invalid/n.png';

/** Everything by which Markdown loads, links to or runs something. */
const hostile = [
  `![n](${away})`,
  `\\![n](${away})`,
  `\\\\![n](${away})`,
  `\`x\\\`![n](${away})`,
  `[![n](${away})](command:evil)`,
  `[n](command:workbench.action.terminal.sendSequence?x)`,
  `[n]: ${away}\n\n![n][n] ![n] [n][]`,
  `<img src="${away}">`,
  `\n\n<div onclick="x">\n\n<script src="${away}"></script>`,
  `<${away}> ${away} http://tracker.invalid www.tracker.invalid HTTPS://tracker.invalid WWW.tracker.invalid`,
  'someone@tracker.invalid mailto:someone@tracker.invalid <someone@tracker.invalid>',
  `[^n]\n\n[^n]: ![n](${away})`,
  `| a |\n| - |\n| ![n](${away}) |`,
  `> - # ![n](${away})`,
  '<!-- a --> <?b?> <![CDATA[c]]>',
  '$(alert) &lt;img src=x> &#33;[n](x)',
];

/** What is live in a piece of Markdown; links to the law are meant to be. */
function alive(markdown: string): string[] {
  const found: string[] = [];
  visit(parser.parse(markdown) as Nodes, (node) => {
    if (/^(?:image|imageReference|linkReference|definition|html|footnote.*)$/.test(node.type)) found.push(node.type);
    // This parser makes links of addresses in text, escaped or not; those have no position. Editors heed the escape.
    if (node.type === 'link' && node.position && !node.url.startsWith('https://www.legislation.gov.uk/')) {
      found.push(node.url);
    }
  });
  return found;
}

/** Every piece of Markdown in an answer, however deep. */
function markdownIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { kind, value } = answer as { kind?: unknown; value?: unknown };
  if (kind === 'markdown' && typeof value === 'string') return [value];
  return Object.values(answer).flatMap(markdownIn);
}

const all = hostile.join(' ');
const settings = (text: string): Settings => ({
  authority: {
    name: `Acme ${text}`,
    abbreviation: text,
    reviewContact: text,
    regulatorName: text,
    regulatorAddress: text,
  },
  headings: { harm: [text], balance: [`Weighing ${text}`], favouring: [text], against: [text] },
  wording: Object.fromEntries(standardTexts().map(({ name }) => [name, `## Title ${text}\n\n${text}`])),
});

/** A letter with hostile words in its citation, headings, factors and front matter. */
const letter = (text: string) =>
  `---\nreference: "${text.replace(/["\n\\]/g, ' ')}"\n---\n\n${refusal
    .replace('Harm\n', `### Harm ${text}\n`)
    .replace('31(1)(a): law enforcement', `31(1)(a): ${text}`)
    .replace('Residents would', `${text} Residents would`)
    .replace('It is', text)
    .replace('since burglars', `since ${text} burglars`)}`;

describe('what the server gives as Markdown', () => {
  it.each([...hostile, all])('holds nothing live of a configuration and a letter with %s', (text) => {
    const service = realService({ goTo: true });
    const body = `${letter(text)}\n\ns17\n\nSection \n\n`;
    const { document, at } = letterOf(body);
    service.configure(uri, settings(text));
    const range = { start: document.positionAt(0), end: document.positionAt(body.length) };
    const answers: unknown[] = [
      service.diagnostics(document),
      service.codeActions(document, range, { diagnostics: [] }),
      service.codeLenses(document, '2026-11-24'),
      service.documentSymbols(document),
      service.documentLinks(document),
      service.reading(document),
      service.readiness(document, '2026-11-24'),
      service.balance(document),
      ...['\n\ns17', '\n\nSection '].map((begun) => {
        const { line, character } = at(begun);
        return service.completions(document, { line: line + 2, character: character && begun.length - 2 });
      }),
    ];
    // Every place of every line, some letters apart.
    for (let offset = 0; offset < body.length; offset += 7)
      answers.push(service.hover(document, document.positionAt(offset)));
    const markdown = answers.flatMap(markdownIn);
    expect(markdown.length).toBeGreaterThan(20);
    expect(markdown.flatMap(alive)).toEqual([]);
  });

  it('is offered for completion with the hostile words in it, as they are written', () => {
    const service = realService();
    const { document } = letterOf('s17');
    service.configure(uri, settings('![n](x)'));
    const items = service.completions(document, { line: 0, character: 3 });
    expect(items.length).toBeGreaterThan(20);
    expect(items.flatMap(markdownIn).join('\n')).toContain('!\\[n\\](x)');
  });
});

it('is made in the two places that escape it, and the client neither makes nor trusts any', () => {
  const sources = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const);
  const making = sources('server').filter(([, code]) => /MarkupKind\.Markdown|kind: 'markdown'/.test(code));
  expect(making.map(([path]) => path).sort()).toEqual([
    'server/editor/documentation.ts',
    'server/editor/explanation.ts',
  ]);
  const trusting = sources('client').filter(([, code]) => /MarkdownString|isTrusted|supportHtml/.test(code));
  expect(trusting).toEqual([]);
});

describe('text on its way into Markdown', () => {
  const shown = (markdown: string) => {
    let words = '';
    visit(parser.parse(markdown) as Nodes, (node) => {
      if ('value' in node) words += node.value;
    });
    return words;
  };

  it.each([...hostile, '# a', '1. a', '- a', '+ a', '=== a', '> a', '**a** _b_ `c` ~~d~~', 'a\\', '\\*a*'])(
    'is shown as it is: %s',
    (text) => {
      expect(alive(asText(text))).toEqual([]);
      if (!/[\n&]/.test(text)) expect(shown(asText(text))).toBe(text);
    },
  );

  it('keeps what sets it, where it is Markdown', () => {
    const text = '## Harm\n\n- **one** [PLACEHOLDER]\n- _two_\n\n1. Write to foi@example.org';
    const types = new Set<string>();
    visit(parser.parse(inert(text)) as Nodes, ({ type }) => void types.add(type));
    expect([...types]).toEqual(expect.arrayContaining(['emphasis', 'heading', 'list', 'strong']));
    expect(shown(inert(text))).toContain('[PLACEHOLDER]');
    expect(shown(inert(text))).toContain('Write to foi@example.org');
  });
});
