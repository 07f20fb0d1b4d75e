import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { challenges } from '../docs/challenges/challenges.ts';
import { pages } from '../scripts/docs/pages.ts';
import { readNotice } from '../server/notice/read.ts';
import { rules } from '../server/rules/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string) => (existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : undefined);

describe('the generated pages', () => {
  const made = pages();

  it('are those that stand in docs/ (`npm run docs` writes them)', () => {
    const differing = [...made].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
    expect(differing).toEqual([]);
    const standing = readdirSync(`${root}docs/rules`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/rules/${name.replaceAll('\\', '/')}`);
    expect(standing.filter((path) => !made.has(path))).toEqual([]);
  });

  it('are no notices', () => {
    const taken = [...made].filter(([, text]) => readNotice(text).stance !== 'not-a-notice').map(([path]) => path);
    expect(taken).toEqual([]);
  });

  it('link to one another only where there is a page', () => {
    const dead = [...made].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([\w/-]+\.md)\)/g)]
        .map(([, link]) => new URL(link!, `file:///${path}`).pathname.slice(1))
        .filter((target) => !made.has(target))
        .map((target) => `${path} to ${target}`),
    );
    expect(dead).toEqual([]);
  });
});

/** Rules that the map already names and that are still to be written. Empty when all stand. */
const awaited: readonly string[] = [];

describe('the map of challenges', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const covered = (from: string) =>
    challenges.filter((challenge) => challenge.from === from && challenge.rules.some((id) => ids.has(id))).length;

  it('names rules that exist', () => {
    const named = new Set(challenges.flatMap((challenge) => challenge.rules));
    expect([...named].filter((id) => !ids.has(id)).sort()).toEqual([...awaited].sort());
  });

  it('gives a reason where no rule can tell, and only there', () => {
    const odd = challenges.filter(({ rules, because }) => (rules.length === 0) !== (because !== undefined));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('has each challenge once', () => {
    const keys = challenges.map(({ from, id }) => `${from} ${id}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  // The bars: 60 of 66, and 80 of 103.
  test.skipIf(awaited.length > 0)(`covers enough${awaited.length > 0 ? ` (awaits ${awaited.join(', ')})` : ''}`, () => {
    expect(covered('requester')).toBeGreaterThanOrEqual(60);
    expect(covered('commissioner')).toBeGreaterThanOrEqual(80);
  });

  const shared = `${root}../shared/challenges/`;
  const rows = (file: string) =>
    readFileSync(`${shared}${file}`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  test.skipIf(!existsSync(shared))('maps every challenge of the sources (skipped where they are not at hand)', () => {
    const own = (from: string) => challenges.filter((challenge) => challenge.from === from).map(({ id }) => id);
    const wanted = rows('challenges.tsv').filter(([, , , decidable]) => decidable === 'text');
    expect(own('requester').sort()).toEqual(wanted.map(([id]) => id).sort());
    expect(own('commissioner').sort()).toEqual(
      rows('ico.tsv')
        .map(([id]) => id)
        .sort(),
    );
  });
});
