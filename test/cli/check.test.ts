import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../server/cli/program.ts';
import type { Notice } from '../../server/notice/model.ts';
import type { Finding, Severity } from '../../server/rules/rule.ts';
import { screen } from './screen.ts';

// The rules have tests of their own: these stand in for them, one word a severity.
vi.mock('../../server/rules/check.ts', () => ({
  check({ text }: Notice): Finding[] {
    if (text.includes('FAULT')) throw new TypeError('no such thing');
    const words: Record<string, Severity> = { LEAK: 'error', WEAK: 'warning', ODD: 'info', '\\*{4}': 'warning' };
    return Object.entries(words).flatMap(([word, severity]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map((match) => {
        const at = { start: match.index, end: match.index + match[0].length };
        const fix = { title: 'Mend', edits: [{ range: at, text: '' }], safe: word.startsWith('\\'), preferred: true };
        return { rule: 'test/word', severity, at, message: `${match[0]} stands here.`, fixes: () => [fix] };
      }),
    );
  },
}));

let folder: string;
const write = (name: string, text: string) => writeFile(join(folder, name), text);
/** A draft that is taken for a notice, whatever it says: its words begin in line 4. */
const notice = (text: string) => `---\nnotice: true\n---\n${text}`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'section17-check-'));
  await write('clean.md', notice('All is well.\n'));
  await write('leak.md', notice('First line.\r\nA LEAK here.\r\n'));
  await write('weak.md', notice('A WEAK word.\n'));
  await write('odd.md', notice('An ODD word.\n'));
});
afterEach(() => rm(folder, { recursive: true }));

async function check(...args: string[]) {
  const world = screen(folder);
  const status = await run(['check', ...args], world);
  return { status, out: world.out(), err: world.err() };
}

describe('the exit status', () => {
  it('is 1 where something is found at the level of --fail-on or above', async () => {
    expect((await check('clean.md')).status).toBe(0);
    expect((await check('leak.md')).status).toBe(1);
    expect((await check('weak.md')).status).toBe(0);
    expect((await check('weak.md', '--fail-on', 'warning')).status).toBe(1);
    expect((await check('odd.md', '--fail-on', 'warning')).status).toBe(0);
    expect((await check('odd.md', '--fail-on=info')).status).toBe(1);
    expect((await check('clean.md', 'leak.md', 'clean.md')).status).toBe(1);
  });

  it('is 2, with one line and the others still checked, where a file cannot be read', async () => {
    const { status, out, err } = await check('gone.md', 'leak.md');
    expect(status).toBe(2);
    expect(err).toBe('section17: gone.md: no such file\n');
    expect(out).toContain('leak.md:5:3 must:');
  });
});

describe('a file that is not read as a notice', () => {
  const why =
    'not checked, as it does not read as a refusal notice: no decision was found, as it says neither that something is withheld nor that a provision is relied on, with reasons. If it is one, write notice: true into its front matter';

  it('is no success where it is named outright; the others are checked all the same', async () => {
    await write('list.md', 'Bread, milk.\n');
    const { status, out, err } = await check('list.md', 'leak.md', '--format', 'json');
    expect([status, err]).toEqual([2, `section17: list.md: ${why}\n`]);
    expect(JSON.parse(out)).toMatchObject([
      { path: 'list.md', notice: false, findings: [] },
      { path: 'leak.md', notice: true, findings: [{ rule: 'test/word' }] },
    ]);
  });

  it('is passed over in a folder and by a pattern, with its number, and counts where it is named besides', async () => {
    await write('list.md', 'Bread, milk.\n');
    for (const name of ['.', '*.md']) {
      const { status, out, err } = await check(name);
      expect([status, err]).toEqual([1, '']);
      expect(out).toContain('1 file does not read as a refusal notice, so nothing was checked there.');
    }
    expect((await check('.', 'list.md')).status).toBe(2);
  });

  it.each([
    [
      '---\nnotice: false\n---\nThe letter.\n',
      'not checked, as its front matter says that it is no notice (notice: false)',
    ],
    [' \n', 'not checked, as it is empty'],
    [
      'We rely on section 31(1)(a) of the Freedom of Information Act 2000.\n',
      expect.stringContaining('too little in it speaks to somebody who made a request'),
    ],
  ])('says why: %j', async (text, reason) => {
    await write('it.md', text);
    const { status, err } = await check('it.md');
    expect(status).toBe(2);
    expect(err.replace(/^section17: it\.md: |\n$/g, '')).toEqual(reason);
  });
});

describe('a folder', () => {
  it('says how many files it passed over, and which', async () => {
    for (const name of ['a.odt', 'b.ODT', 'c.txt', 'section17.json', 'LICENSE']) await write(name, '{}');
    const { out } = await check('.');
    expect(out).toContain(
      '4 files passed over, since of a folder only Markdown and Word documents are taken (.md, .markdown, .docx): 2 .odt, 1 without an ending, 1 .txt.\n',
    );
  });
});

describe('a fault of the program', () => {
  it('costs the draft that meets it, and no other', async () => {
    await write('fault.md', notice('A FAULT.'));
    const { status, out, err } = await check('fault.md', 'leak.md');
    expect(status).toBe(2);
    expect(err).toBe('section17: fault.md: a fault in Section 17 itself stopped this (TypeError: no such thing)\n');
    expect(out).toContain('leak.md:5:3 must:');
  });
});

describe('JSON', () => {
  it('has one entry for every file, in the order given, in the public shape', async () => {
    const { out, err } = await check('leak.md', 'clean.md', '--format', 'json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual([
      {
        path: 'leak.md',
        notice: true,
        findings: [
          {
            rule: 'test/word',
            severity: 'error',
            line: 5,
            column: 3,
            endLine: 5,
            endColumn: 7,
            message: 'LEAK stands here.',
            fixable: true,
            related: [],
          },
        ],
      },
      { path: 'clean.md', notice: true, findings: [] },
    ]);
  });

  it('says of a file that could not be read why', async () => {
    const { status, out, err } = await check('gone.md', 'clean.md', '--format', 'json');
    expect(status).toBe(2);
    expect(err.split('\n')).toHaveLength(2);
    expect(JSON.parse(out)).toEqual([
      { path: 'gone.md', notice: false, findings: [], error: 'no such file' },
      { path: 'clean.md', notice: true, findings: [] },
    ]);
  });
});

describe('--quiet', () => {
  it('shows errors only, and still counts the rest', async () => {
    const { status, out } = await check('--quiet', '--fail-on', 'warning', 'weak.md');
    expect(out).toMatch(/^1 should \(1 file\)\. .*\n$/);
    expect(status).toBe(1);
    expect(JSON.parse((await check('--quiet', '--format', 'json', 'weak.md')).out)).toEqual([
      { path: 'weak.md', notice: true, findings: [] },
    ]);
  });
});

describe('--fix', () => {
  it('applies safe fixes alone, and keeps byte order mark and line breaks', async () => {
    await write('fused.md', `\uFEFF${notice('**One****Two**\r\n\r\nA WEAK word.\r\n')}`);
    const { out } = await check('--fix', 'fused.md');
    expect(await readFile(join(folder, 'fused.md'), 'utf8')).toBe(
      `\uFEFF${notice('**OneTwo**\r\n\r\nA WEAK word.\r\n')}`,
    );
    expect(out).toContain('fused.md:6:3 should:');
    expect(out).toContain('1 safe fix applied. 1 should (1 file).');
  });

  it('does not touch a file in which there is nothing to mend', async () => {
    const before = await readFile(join(folder, 'leak.md'));
    await check('--fix', 'leak.md');
    expect(await readFile(join(folder, 'leak.md'))).toEqual(before);
  });

  it('cannot mend standard input', async () => {
    const { status, err } = await check('--fix', '-');
    expect([status, err]).toEqual([2, 'section17: --fix mends files where they lie and cannot mend standard input\n']);
  });
});

describe('standard input', () => {
  const check = async (...args: string[]) => {
    const world = screen(folder, { input: notice('One LEAK.') });
    const status = await run(['check', '--format', 'json', ...args], world);
    return { status, entries: JSON.parse(world.out()) };
  };

  it('is read by --stdin or -, under the name given', async () => {
    const { status, entries } = await check('--stdin', '--stdin-filename', 'drafts/new.md');
    expect([status, entries[0].path, entries[0].findings.length]).toEqual([1, 'drafts/new.md', 1]);
    expect((await check('clean.md', '-')).entries.map(({ path }: { path: string }) => path)).toEqual([
      'clean.md',
      '<stdin>',
    ]);
  });
});

describe('--files-from', () => {
  const pathsFrom = async (list: string | Buffer, ...args: string[]) => {
    await writeFile(join(folder, 'list.txt'), list);
    const world = screen(folder, { input: `${list}` });
    const status = await run(['check', '--format', 'json', ...args], world);
    return { status, paths: JSON.parse(world.out()).map(({ path }: { path: string }) => path), err: world.err() };
  };

  it.each([
    ['lines', 'odd.md\nleak.md\n'],
    ['lines of Windows, some empty', '\r\nodd.md\r\n\r\nleak.md'],
    ['paths ended by NUL', 'odd.md\0leak.md\0'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFodd.md\r\nleak.md\r\n', 'utf16le')],
  ])('takes a list of %s, in its order and after the arguments, each file once', async (_, list) => {
    const { status, paths, err } = await pathsFrom(list, 'weak.md', 'odd.md', '--files-from', 'list.txt');
    expect([status, err, paths]).toEqual([1, '', ['weak.md', 'odd.md', 'leak.md']]);
  });

  it('takes the list from standard input, and names as they stand', async () => {
    await write('a [1] *.md', notice('All is well.\n'));
    expect((await pathsFrom('a [1] *.md\n', '--files-from', '-')).paths).toEqual(['a [1] *.md']);
    await write('-', notice('All is well.\n'));
    expect((await pathsFrom('-\n', '--files-from', '-')).paths).toEqual(['./-']);
  });

  it('says which of its files cannot be read, and passes over what is no notice', async () => {
    await write('shopping.md', 'Bread, milk.\n');
    const { status, paths, err } = await pathsFrom('gone.md\nshopping.md\n', '--files-from', 'list.txt');
    expect([status, err]).toEqual([2, 'section17: gone.md: no such file\n']);
    expect(paths).toEqual(['gone.md', 'shopping.md']);
  });

  it('has nothing to do where the list is empty', async () => {
    expect(await pathsFrom('', '--files-from', '-')).toEqual({ status: 0, paths: [], err: '' });
    expect(await check('--files-from', 'list.txt')).toEqual({ status: 0, out: 'No files to check.\n', err: '' });
  });

  it('does not take a file of something else for a list', async () => {
    await writeFile(join(folder, 'letter.docx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xc0]));
    expect((await check('--files-from', 'letter.docx')).err).toBe(
      'section17: --files-from letter.docx: this is no list of paths, one a line\n',
    );
  });
});

describe('a big set', () => {
  it('shows its progress on a terminal, and nothing of it stays', async () => {
    for (let i = 0; i < 30; i++) await write(`many-${i}.md`, notice('Well.\n'));
    const world = screen(folder, { terminal: true, env: { NO_COLOR: '1' } });
    expect(await run(['check', 'many-*.md'], world)).toBe(0);
    expect(world.err()).toContain(' of 30 files');
    expect(world.err().endsWith('\r\u001B[K')).toBe(true);
    expect(world.out()).toMatch(/^No findings in 30 files\./);
  });
});

describe('one clear line and status 2', () => {
  it.each([
    [[], /^section17: no files given; name files, folders or patterns, or use --files-from or --stdin\n$/],
    [['nothing/*.md'], /^section17: nothing\/\*\.md: no file matches this pattern\n$/],
    [['--formt', 'json', 'clean.md'], /^section17: unknown option '--formt' \(Did you mean --format\?\)\n$/],
    [
      ['--format', 'xml', 'clean.md'],
      /^section17: .*'xml' is invalid\. Allowed choices are pretty, json, ndjson, sarif, github, gitlab, junit, or /,
    ],
    [
      ['--threads', '0', 'clean.md'],
      /^section17: option '--threads <number>' argument '0' is invalid\. It is a whole number from 1 to 256\.\n$/,
    ],
    [['--threads', '2.5', 'clean.md'], /'2\.5' is invalid\. It is a whole number/],
    [['--files-from', 'gone.txt'], /^section17: --files-from gone\.txt: no such file\n$/],
    [['--files-from', '.'], /^section17: --files-from \.: this is a folder\n$/],
    [['--files-from', '-', '--stdin'], /^section17: standard input holds a draft or, with --files-from -, a list/],
    [['--fail-on', 'fatal', 'clean.md'], /^section17: .*Allowed choices are error, warning, info\.\n$/],
  ])('for %j', async (args, line) => {
    const { status, out, err } = await check(...args);
    expect(status).toBe(2);
    expect(err).toMatch(line);
    expect(out).toBe('');
  });
});
