import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { withPhrases } from '../../scripts/withPhrases.mjs';
import { phrases } from '../../server/language/facts/index.ts';
import { factsIn } from '../../server/language/index.ts';
import { lexicon } from '../../server/language/lexicon.ts';
import { table } from '../../server/language/table.ts';

/** What a bundle with the frozen table exports. */
async function bundled(entry: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'section17-table-'));
  try {
    const outfile = path.join(folder, 'bundle.cjs');
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      metafile: true,
      plugins: [withPhrases],
    });
    return { exports: createRequire(import.meta.url)(outfile), inputs: Object.keys(metafile.inputs) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the table that is frozen into the program fits its notation', async () => {
  const { exports, inputs } = await bundled('server/language/index.ts');
  const frozen = await bundled('server/language/table.ts');
  expect(JSON.parse(JSON.stringify(frozen.exports.table))).toEqual(JSON.parse(JSON.stringify(table)));
  for (const text of phrases.flatMap(({ yes, no }) => [...yes, ...no]))
    expect(exports.factsIn({ text })).toEqual(factsIn({ text }));
  // The notation and the examples stay behind.
  expect(inputs.filter((file) => /notation|facts\/neither/.test(file))).toEqual([]);
});

test('its lists fit one another', () => {
  const positions = table.line.length;
  for (const list of [table.token, table.gap, table.part, table.notBefore, table.notNext, table.flags])
    expect(list).toHaveLength(positions);
  for (const { from, all } of [table.follow, table.firsts, table.arms, table.ofWords, table.ofBeginnings])
    expect(from.at(-1)).toBe(all.length);
  expect(table.follow.from).toHaveLength(positions + 1);
  expect(Math.max(...table.follow.all, ...table.firsts.all)).toBeLessThan(positions);
  expect(table.firsts.from).toHaveLength(table.classes + 1);
  expect([...table.arms.all].sort((a, b) => a - b)).toEqual([...table.phrases.keys()]);
  expect(table.ofWords.from).toHaveLength(table.words.length + 1);
  expect(Math.max(...table.ofWords.all, ...table.ofBeginnings.all)).toBeLessThan(table.classes);
});

describe('nothing is known that nobody asks for', () => {
  const sources = readdirSync('server', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [path.join('server', file), readFileSync(path.join('server', file), 'utf8')] as const);
  const isPhrases = (file: string) => path.dirname(file) === path.join('server', 'language', 'facts');

  test('of the facts', () => {
    const asking = sources.flatMap(([file, text]) => (isPhrases(file) ? [] : [text])).join('\n');
    const kinds = new Set(phrases.map(({ fact }) => fact));
    expect([...kinds].filter((kind) => !asking.includes(`'${kind}'`))).toEqual([]);
  });

  test('of the concepts', () => {
    const all = sources.map(([, text]) => text).join('\n');
    const used = new Set([...all.matchAll(/(?:@|['"]|\blexicon\.|\bgrammar\.)([a-zA-Z]+)\b/g)].map(([, name]) => name));
    expect(Object.keys(lexicon).filter((name) => !used.has(name))).toEqual([]);
  });
});
