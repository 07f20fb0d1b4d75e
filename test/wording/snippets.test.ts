import { describe, expect, test } from 'vitest';
import { standardTexts, wording } from '../../server/wording/index.ts';
import { type Part, parseSnippet, printSnippet } from '../../server/wording/snippetSyntax.ts';

const stops = (parts: readonly Part[]) => parts.filter((part) => part.kind !== 'text');

test('names and prefixes are unique', () => {
  for (const key of ['name', 'prefix'] as const) {
    const all = standardTexts().map((text) => text[key]);
    expect(all.filter((value, i) => all.indexOf(value) !== i)).toEqual([]);
  }
});

test('titles are short, and unique in their regime and those that hold for all', () => {
  for (const regime of ['foia', 'eir', 'foisa', 'eisr']) {
    const all = standardTexts().filter((text) => text.regime === undefined || text.regime === regime);
    const titles = all.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    for (const title of titles) expect(title).toMatch(/^[A-Z].{4,64}[^.]$/);
  }
});

describe.each(standardTexts())('$name', ({ name, prefix, description, snippet }) => {
  const parts = parseSnippet(snippet);

  test('is a VS Code snippet with a prefix of ours and a description', () => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-zA-Z0-9]+)*$/);
    expect(prefix).toMatch(/^s17-[a-z0-9-]+$/);
    expect(description).toMatch(/^[A-Z].{15,}\.$/);
    // The first option of a choice is the choice itself, unmade.
    expect(printSnippet(parts).replace(/\|\[[^\]]+\],/g, '|')).toBe(snippet);
  });

  test('has tab stops that ascend from 1, each number with one text', () => {
    const seen = new Map<number, string>();
    for (const part of stops(parts)) {
      const text = part.kind === 'choice' ? part.options.join('|') : part.text;
      expect(seen.get(part.stop) ?? text).toBe(text);
      if (!seen.has(part.stop)) expect(part.stop).toBe(seen.size + 1);
      seen.set(part.stop, text);
    }
  });

  test('has placeholders in capitals and brackets, which make sense alone', () => {
    const known = [
      'Freedom of Information Act 2000',
      'Information Commission',
      'https://ico.org.uk/foicomplaints',
      '20',
      '40',
    ];
    for (const part of stops(parts)) {
      if (part.kind === 'choice') expect(part.options.length).toBeGreaterThan(1);
      else if (!known.includes(part.text)) expect(part.text).toMatch(/^\[[A-Z0-9][^a-z[\]]{6,}\]$/);
    }
  });

  test('is plain Markdown of short sentences, with no blank line at either end', () => {
    const text = wording(name);
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(/\n{3}|[ \t]\n|\$|[‘’“”–—]/);
    for (const sentence of text.replace(/\[[^\]]*\]/g, 'X').split(/(?<=[.?])\s+|\n+/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(50);
    }
  });
});
