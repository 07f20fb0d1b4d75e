import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hostile } from './hostile.ts';
import { patterns } from './patterns.mjs';

const file = fileURLToPath(new URL('verdicts.json', import.meta.url));
const verdicts: Readonly<Record<string, string>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** No sentence that a pattern is tried on is longer (see `Wording.text`). */
const longest = 2000;

describe('every regular expression of the server', async () => {
  const all = await patterns();
  const verdictOf = ({ source, flags }: (typeof all)[number]) => verdicts[`/${source}/${flags}`];

  it('has been looked at (npm run recheck)', () => {
    expect(all.length).toBeGreaterThan(300);
    const fresh = all.filter((pattern) => !verdictOf(pattern)).map(({ source }) => source);
    expect(fresh.slice(0, 3), `${fresh.length} are new`).toEqual([]);
  });

  it('is none that an attack makes take more time than its length', () => {
    expect(all.filter((pattern) => verdictOf(pattern)?.startsWith('vulnerable'))).toEqual([]);
  });

  it('that is not decided takes little time on the worst of sentences', () => {
    const doubtful = all.filter((pattern) => verdictOf(pattern) !== 'safe');
    const slow = doubtful.flatMap((pattern) => {
      const tried = new RegExp(pattern.source, pattern.flags);
      const texts = hostile(pattern.source, longest);
      const started = performance.now();
      for (const text of texts) text.search(tried);
      const each = (performance.now() - started) / texts.length;
      return each > 25 ? [`${each.toFixed(0)} ms: ${pattern.source}`] : [];
    });
    expect(slow).toEqual([]);
  }, 120_000);
});
