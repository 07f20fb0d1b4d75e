import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const markdown = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.md$/i.test(name))
    .map((name) => `${folder}/${name}`);
/** What names nothing that a notice relies on is told by its beginning; that spares the parser most of a few long manuals. */
const enough = (text: string) =>
  text.slice(0, /\b(?:sections?|regulations?|exempt\w*) \d/i.test(text) ? 40_000 : 4_000);
/** Whatever is taken for a notice could draw findings; nothing else can (see `check`). Each text is read once. */
const taken = (paths: readonly string[]) =>
  [...new Map(paths.map((path) => [enough(readFileSync(`${root}${path}`, 'utf8')), path]))]
    .filter(([text]) => readNotice(text).stance !== 'not-a-notice')
    .map(([, path]) => path);

test('no document that a package brings along is taken for a notice', () => {
  const paths = markdown('node_modules');
  expect(paths.length).toBeGreaterThan(300);
  expect(taken(paths)).toEqual([]);
}, 300_000);

test("nor are the project's own pages, which speak of refusals all the time", () => {
  const own = readdirSync(root).filter((name) => name.endsWith('.md'));
  expect(taken([...own, ...markdown('docs')])).toEqual([]);
});

test('nor is any of sixty documents that speak of exemptions, but for a reply that gives everything', () => {
  const documents = markdown('test/noNotices');
  // With the list of them.
  expect(documents.length).toBe(61);
  const found = taken(documents);
  expect(found).toEqual(['test/noNotices/48-full-disclosure-library-cuts.md']);
  for (const path of found) {
    const notice = readNotice(readFileSync(`${root}${path}`, 'utf8'));
    expect([notice.stance, check(notice, { today: '2026-11-28' })]).toEqual(['disclosure', []]);
  }
});
