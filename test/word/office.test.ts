// Letters through LibreOffice: as it writes them, and whether it opens what we write. Only where it is installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { treeOf } from '../../server/notice/lines.ts';
import { gapsIn } from '../../server/notice/placeholders.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { mend } from '../../server/rules/mending.ts';
import { everyPreferredFix } from '../../server/rules/wholeDraft.ts';
import { withComments } from '../../server/word/comments.ts';
import { readWordLetter } from '../../server/word/letter.ts';
import { withSuggestions } from '../../server/word/suggestions.ts';
import { byDocx } from './byDocx.ts';
import { lettersInMarkdown } from './lettersInMarkdown.ts';
import { rejected } from './rejected.ts';

const author = { name: 'Section 17', initials: 'S17', date: '2026-11-29T00:00:00Z' };
const findingsIn = (text: string) => check(readNotice(text), { today: '2026-11-24' });
const foundIn = (text: string) =>
  findingsIn(text).map(
    ({ rule, at }) =>
      `${rule}: ${text
        .slice(at.start, at.end)
        .replace(/[\s*]+/g, ' ')
        .trim()}`,
  );
/** What a letter says, in one line: LibreOffice sets bold otherwise, and of a prompt keeps only the words. */
const wordsOf = (markdown: string) => markdown.replace(/[\s*\\#>|[\]-]+/g, ' ').trim();

const isThere = spawnSync('soffice', ['--version']).status === 0;
const letters = lettersInMarkdown();

let folder: string;
/** Has LibreOffice turn all files of one kind into another, and gives what it made of each name. */
function convert(to: string, files: Readonly<Record<string, Uint8Array>>, from = 'docx'): (name: string) => Buffer {
  const [into, out] = ['in', 'out'].map((name) => join(folder, `${name}-${Math.random().toString(36).slice(2)}`));
  for (const each of [into!, out!]) mkdirSync(each);
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(into!, `${name}.${from}`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out!, ...paths], { stdio: 'ignore' });
  return (name) => readFileSync(join(out!, `${name}.${to.split(':')[0]}`));
}
const each = <T>(of: (name: string) => T) => Object.fromEntries(letters.map(([name]) => [name, of(name)]));

describe.skipIf(!isThere)('LibreOffice', () => {
  let made: Record<string, Uint8Array>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'section17-office-'));
    made = Object.fromEntries(await Promise.all(letters.map(async ([name, text]) => [name, await byDocx(text)])));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes letters in which the same is found', { timeout: 300_000 }, () => {
    const odt = convert('odt', made);
    const docx = convert('docx', each(odt), 'odt');
    const others = letters.filter(([name]) => {
      const own = foundIn(readWordLetter(made[name]!).markdown);
      const theirs = foundIn(readWordLetter(docx(name)).markdown);
      return JSON.stringify(own) !== JSON.stringify(theirs);
    });
    expect(others.map(([name]) => name)).toEqual([]);
  });

  it('opens copies with comments, whose words are those of the letter', { timeout: 300_000 }, () => {
    const before = convert('txt:Text', made);
    const after = convert(
      'txt:Text',
      each((name) => {
        const letter = readWordLetter(made[name]!);
        const remarks = findingsIn(letter.markdown).map(({ at, rule, message }) => ({
          at,
          heading: rule,
          text: message,
        }));
        return withComments(letter, remarks, author);
      }),
    );
    for (const [name] of letters) expect(after(name).toString()).toBe(before(name).toString());
  });

  it('opens copies with suggestions, and writes them with the same', { timeout: 300_000 }, () => {
    const copies = each((name) => {
      const letter = readWordLetter(made[name]!);
      const { edits } = mend(letter.markdown, findingsIn, everyPreferredFix);
      return withSuggestions(letter, edits, { author, treeOf, gapsIn }).bytes;
    });
    const again = convert('docx:MS Word 2007 XML', copies);
    for (const [name] of letters)
      expect(wordsOf(readWordLetter(again(name)).markdown)).toBe(wordsOf(readWordLetter(copies[name]!).markdown));
  });

  it('has a letter with everything read, commented, mended and opened again without a loss', {
    timeout: 120_000,
  }, () => {
    const fodt = readFileSync(new URL('everything.fodt', import.meta.url));
    const letter = readWordLetter(convert('docx', { letter: fodt }, 'fodt')('letter'));
    expect(letter.markdown).toBe(
      readFileSync(new URL('everything.expected.md', import.meta.url), 'utf8').replace(
        /^Date: .*$/m,
        /^Date: .*$/m.exec(letter.markdown)![0],
      ),
    );
    expect(letter.hidden.map(({ kind }) => kind).sort()).toEqual(
      ['author', 'comment', 'deleted', 'inserted', 'last-author', 'not-shown', 'title', 'white'].sort(),
    );
    const findings = findingsIn(letter.markdown);
    const remarks = findings.map(({ at, rule, message }) => ({ at, heading: rule, text: message }));
    const commented = withComments(letter, remarks, author);
    expect(readWordLetter(commented).markdown).toBe(letter.markdown);
    const { edits } = mend(letter.markdown, findingsIn, everyPreferredFix);
    const { bytes, left } = withSuggestions(letter, edits, { author, treeOf, gapsIn });
    expect(left).toEqual([]);
    expect(readWordLetter(rejected(bytes)).markdown).toBe(letter.markdown);
    expect(wordsOf(readWordLetter(bytes).markdown)).toBe(wordsOf(applyEdits(letter.markdown, edits)));
    const again = convert('docx:MS Word 2007 XML', { commented, suggested: bytes });
    expect(wordsOf(readWordLetter(again('commented')).markdown)).toBe(wordsOf(letter.markdown));
    expect(wordsOf(readWordLetter(again('suggested')).markdown)).toBe(wordsOf(readWordLetter(bytes).markdown));
    const comments = (copy: Uint8Array) => readWordLetter(copy).hidden.filter(({ kind }) => kind === 'comment').length;
    expect(comments(again('commented'))).toBe(comments(commented));
  });
});
