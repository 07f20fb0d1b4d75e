import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LetterRecord } from '../../server/cli/audit/record.ts';
import { addRecord, emptyTally, mostListed } from '../../server/cli/audit/tally.ts';
import { run } from '../../server/cli/program.ts';
import { screen } from './screen.ts';

const refusal = `Harwell Borough Council

Date: 8 April 2026
Request received: 2 March 2026

Dear Ms Green

You asked for the rota. We hold it and refuse your request under section 31(1)(a) of the Freedom of Information Act 2000.

## Public interest factors in favour of disclosure

- Residents would learn how patrols are planned.

## Public interest factors against disclosure

- Offenders would learn when nobody is there.
- Officers would have to change their plans at once.

Yours sincerely
`;
const notHeld = readFileSync(new URL('../notices/not-held-school.md', import.meta.url));

let folder: string;
async function write(name: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}
const read = (name: string) => readFile(join(folder, name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'section17-audit-'));
  await write('sent/2026/refusal.md', refusal);
  await write('sent/not-held.md', notHeld);
  await write('sent/list.md', 'Bread, milk.\n');
});
afterEach(() => rm(folder, { recursive: true }));

async function audit(args: readonly string[], more: Partial<ReturnType<typeof screen>> = {}) {
  const world = { ...screen(folder), ...more };
  const status = await run(['audit', ...args], world);
  return { status, out: world.out(), err: world.err() };
}

async function records(name: string): Promise<LetterRecord[]> {
  return (await read(name))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a record', () => {
  it('says what the letter says, in the shape that is documented', async () => {
    const { status, out, err } = await audit(['sent', '--ndjson', 'all.ndjson']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^3 letters, of which 2 were read as notices; 1 has something that must be put right\. Written: all\.ndjson\.\n$/,
    );
    const [first, list, notHeld] = await records('all.ndjson');
    expect(first).toMatchObject({
      version: 1,
      path: 'sent/2026/refusal.md',
      size: Buffer.byteLength(refusal),
      outcome: 'notice',
      why: null,
      regime: 'foia',
      stance: 'refusal',
      part: 'whole',
      authority: 'Harwell Borough Council',
      received: '2026-03-02',
      sent: '2026-04-08',
      month: '2026-04',
      workingDays: 24,
      limit: 20,
      daysLate: 4,
      untimed: null,
      exemptions: [
        {
          exemption: 'FOIA s.31(1)(a)',
          of: 'FOIA s.31',
          title: 'Law enforcement',
          scope: 'content',
          testRequired: true,
          test: {
            favouring: { factors: 1, words: 7 },
            against: { factors: 2, words: 16 },
            balance: false,
          },
        },
      ],
    });
    expect(first!.findings).toContainEqual({
      rule: 'time/late',
      weight: 'must',
      line: 3,
      excerpt: '8 April 2026',
    });
    expect(list).toMatchObject({ outcome: 'other', why: expect.stringContaining('not checked'), findings: [] });
    expect(notHeld).toMatchObject({ outcome: 'notice', stance: 'not-held' });
    // Every record has every field, in one order.
    expect(new Set([first, list, notHeld].map((record) => Object.keys(record!).join())).size).toBe(1);
  });

  it('holds no words of the letter with --no-excerpts', async () => {
    await audit(['sent', '--ndjson', 'all.ndjson', '--no-excerpts']);
    const all = await records('all.ndjson');
    expect(all.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    expect(all.flatMap(({ findings }) => findings).filter(({ excerpt }) => excerpt !== null)).toEqual([]);
  });

  it('says that lateness is not told where a date is missing', async () => {
    await write('undated.md', refusal.replace('Date: 8 April 2026\n', ''));
    await audit(['undated.md', '--ndjson', 'all.ndjson', '--report', 'all.html']);
    const [record] = await records('all.ndjson');
    expect(record).toMatchObject({ workingDays: null, daysLate: null, untimed: 'dates-missing', month: null });
    expect(await read('all.html')).toContain('Not told: a date is missing');
  });

  it('tells why a file was not read, and that its configuration is broken', async () => {
    await write('sent/old.md', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await write('sent/2026/section17.json', '{');
    await write('letters.txt', 'sent/old.md\nsent/gone.md\nsent/2026/refusal.md\n');
    const { status } = await audit(['--files-from', 'letters.txt', '--ndjson', 'all.ndjson']);
    expect(status).toBe(0);
    const all = await records('all.ndjson');
    expect(all.map(({ outcome }) => outcome)).toEqual(['unread', 'unread', 'unread']);
    expect(all[1]!.why).toBe('no such file');
    expect(all[2]!.why).toBe('the configuration that holds for it cannot be read: sent/2026/section17.json');
  });

  it('can go to standard output', async () => {
    const { out } = await audit(['sent', '--ndjson', '-']);
    expect(out.split('\n')).toHaveLength(4);
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ path: 'sent/2026/refusal.md' });
  });
});

describe('a run that was stopped', () => {
  const stopped = AbortSignal.abort();

  it('keeps what it has, says so, and goes on with --resume to the same records', async () => {
    await audit(['sent', '--ndjson', 'whole.ndjson']);
    const { status, err } = await audit(['sent', '--ndjson', 'all.ndjson'], { interrupted: stopped });
    expect([status, err]).toEqual([
      130,
      'section17: stopped with 2 letters to go; the same command with --resume goes on\n',
    ]);
    expect((await readdir(folder)).sort()).toEqual(['all.ndjson.part', 'sent', 'whole.ndjson']);

    const again = await audit(['sent', '--ndjson', 'all.ndjson']);
    expect(again).toMatchObject({ status: 2, err: expect.stringContaining('--resume goes on with it') });
    expect((await audit(['sent', '--ndjson', 'all.ndjson', '--resume'])).status).toBe(0);
    expect(await read('all.ndjson')).toBe(await read('whole.ndjson'));
    expect((await readdir(folder)).sort()).toEqual(['all.ndjson', 'sent', 'whole.ndjson']);
  });

  it('cuts a torn line, keeps records of letters that did not change, and makes the others anew', async () => {
    await audit(['sent', '--ndjson', 'all.ndjson']);
    const lines = (await read('all.ndjson')).trimEnd().split('\n');
    // What is kept is known by a mark that no letter gives it.
    await write(
      'all.ndjson.part',
      `${lines[0]!.replace('"words":', '"words":9')}\n${lines[1]!}\n${lines[2]!.slice(0, 90)}`,
    );
    await write('sent/list.md', 'Bread, milk, butter.\n');
    await write('sent/new.md', refusal);
    await audit(['sent', '--ndjson', 'all.ndjson', '--resume']);
    const all = await records('all.ndjson');
    expect(all.map(({ path }) => path)).toEqual([
      'sent/2026/refusal.md',
      'sent/list.md',
      'sent/new.md',
      'sent/not-held.md',
    ]);
    expect(all[0]!.words).toBeGreaterThan(900);
    expect(all[1]!.size).toBe(21);
    expect(all[3]!.stance).toBe('not-held');
  });

  it('looks again at a letter that was saved since, and forgets one that is gone', async () => {
    await audit(['sent', '--ndjson', 'all.ndjson']);
    await write('all.ndjson', (await read('all.ndjson')).replaceAll('"part":"whole"', '"part":"annex"'));
    await utimes(join(folder, 'sent/2026/refusal.md'), new Date(), new Date('2026-01-01'));
    await rm(join(folder, 'sent/list.md'));
    await audit(['sent', '--ndjson', 'all.ndjson', '--resume', '--no-excerpts']);
    const all = await records('all.ndjson');
    expect(all.map(({ path }) => path)).toEqual(['sent/not-held.md', 'sent/2026/refusal.md']);
    expect(all.map(({ part }) => part)).toEqual(['annex', 'whole']);
    expect(all.flatMap(({ findings }) => findings).filter(({ excerpt }) => excerpt !== null)).toEqual([]);
  });

  it('does not take another file for records', async () => {
    for (const text of ['my notes\n', 'my notes', '{"version":1,"path":1}\n']) {
      await write('notes.ndjson', text);
      const { status, err } = await audit(['sent', '--ndjson', 'notes.ndjson', '--resume']);
      expect([status, err]).toEqual([2, 'section17: notes.ndjson: line 1 is no record of an audit (version 1)\n']);
      expect(await read('notes.ndjson')).toBe(text);
      expect((await readdir(folder)).sort()).toEqual(['notes.ndjson', 'sent']);
    }
  });
});

describe('parts of an archive', () => {
  const paths = async (shard: string) => {
    const { out } = await audit(['sent', '--ndjson', '-', '--shard', shard]);
    return out === ''
      ? []
      : out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).path as string);
  };

  it('have each letter once, and a new one moves no other', async () => {
    for (let i = 0; i < 9; i++) await write(`sent/${i}.md`, 'Bread.\n');
    const before = await Promise.all(['1/3', '2/3', '3/3'].map(paths));
    expect(before.flat().sort()).toEqual(
      ['2026/refusal.md', 'list.md', 'not-held.md', ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => `${i}.md`)]
        .map((name) => `sent/${name}`)
        .sort(),
    );
    expect(before.every((part) => part.length > 0)).toBe(true);
    await write('sent/2025/new.md', 'Bread.\n');
    const after = await Promise.all(['1/3', '2/3', '3/3'].map(paths));
    expect(after.map((part) => part.filter((path) => !path.includes('new')))).toEqual(before);
  });

  it('are the same wherever the folder lies', async () => {
    const { out } = await audit([join(folder, 'sent'), '--ndjson', '-', '--shard', '1/2']);
    const absolute = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).path as string);
    expect(absolute).toEqual((await paths('1/2')).map((path) => join(folder, path)));
  });

  it('come together again by --from, each letter once', async () => {
    await audit(['sent', '--ndjson', 'whole.ndjson', '--report', 'whole.html']);
    for (const part of [1, 2]) await audit(['sent', '--ndjson', `part-${part}.ndjson`, '--shard', `${part}/2`]);
    const { status, out } = await audit([
      '--from',
      'part-*.ndjson',
      'part-1.ndjson',
      'whole.ndjson',
      '--ndjson',
      'merged.ndjson',
      '--report',
      'merged.html',
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/^3 letters/);
    const lines = async (name: string) => (await read(name)).trimEnd().split('\n').sort();
    expect(await lines('merged.ndjson')).toEqual(await lines('whole.ndjson'));
    await audit(['--from', 'whole.ndjson', '--report', 'again.html']);
    expect(await read('again.html')).toBe(await read('whole.html'));
  });
});

describe('the page', () => {
  it('has no script, and shows whatever a letter holds as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>"&\'';
    await audit(['sent', '--ndjson', 'all.ndjson']);
    const all = await records('all.ndjson');
    const [record] = all;
    const bad = {
      ...record!,
      path: hostile,
      why: hostile,
      regime: hostile,
      stance: hostile,
      authority: hostile,
      month: hostile,
      untimed: hostile,
      daysLate: null,
      exemptions: record!.exemptions.map((claim) => ({ ...claim, exemption: hostile, of: hostile, title: hostile })),
      findings: [{ rule: hostile, weight: 'must', line: 1, excerpt: hostile }],
    };
    await write('bad.ndjson', [bad, { ...bad, outcome: 'other' }].map((each) => `${JSON.stringify(each)}\n`).join(''));
    const { status, err } = await audit(['--from', 'bad.ndjson', '--report', 'bad.html']);
    expect([status, err]).toEqual([0, '']);
    const page = await read('bad.html');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script');
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('leads from each figure to its letters, and back', async () => {
    await audit(['sent', '--report', 'all.html']);
    const page = await read('all.html');
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect(page).toMatch(/In time.*?>0<[\s\S]*1 to 5 working days late.*?>1</);
    expect(page).toContain('sent/2026/refusal.md');
  });

  it('is made of an archive in which nothing was read, too', async () => {
    await audit(['sent/list.md', '--report', 'all.html']);
    const page = await read('all.html');
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
    expect(page).toContain('Read, and no refusal notice');
  });

  it('lists so many letters and no more, and says where the others are', async () => {
    const [record] = await (async () => {
      await audit(['sent/2026/refusal.md', '--ndjson', 'one.ndjson']);
      return records('one.ndjson');
    })();
    const many = Array.from(
      { length: mostListed + 5 },
      (_, i) => `${JSON.stringify({ ...record, path: `l-${i}.md` })}\n`,
    );
    await write('many.ndjson', many.join(''));
    await audit(['--from', 'many.ndjson', '--report', 'many.html']);
    const page = await read('many.html');
    expect(page).toContain(`The first ${mostListed} of ${mostListed + 5}.`);
    expect(page).toContain(`select path from 'audit.ndjson' where stance = &#39;refusal&#39;`);
    expect(page).not.toContain(`l-${mostListed}.md`);
  });
});

it('counts any number of letters in memory that has a bound', () => {
  const tally = emptyTally();
  const claim = { title: null, scope: 'content', testRequired: true, harm: false, test: null } as const;
  for (let i = 0; i < 10_000; i++)
    addRecord(tally, {
      version: 1,
      program: '0',
      path: `${i}`,
      size: 1,
      modified: null,
      outcome: 'notice',
      why: null,
      regime: null,
      stance: null,
      part: null,
      words: 1,
      authority: `Authority ${i}`,
      received: null,
      sent: null,
      month: `${i}`,
      workingDays: null,
      limit: null,
      daysLate: null,
      untimed: null,
      exemptions: [{ ...claim, exemption: `${i}`, of: `${i}` }],
      findings: [{ rule: `${i}`, weight: 'must', line: 1, excerpt: null }],
    });
  for (const { size } of [tally.authorities, tally.authorityNames, tally.months, tally.exemptions, tally.rules])
    expect(size).toBeLessThan(2100);
  expect(tally.notices.listed).toHaveLength(mostListed);
  expect([...tally.authorities.values()].reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
});

describe('what cannot be done', () => {
  it.each([
    [['sent'], 'say what to make: --report audit.html, --ndjson audit.ndjson, or both'],
    [['--ndjson', 'a.ndjson'], 'no files given; name files, folders or patterns, or use --files-from or --stdin'],
    [['gone', '--ndjson', 'a.ndjson'], 'gone: no such file'],
    [['-', '--ndjson', 'a.ndjson'], 'an audit reads files: name them, or their list (--files-from -)'],
    [['sent', '--report', 'a.txt'], 'a.txt: the report is a page, whose name ends in .html'],
    [['sent', '--ndjson', 'a.json'], 'a.json: the name of a file of records ends in .ndjson or .jsonl'],
    [['sent', '--ndjson', 'no/a.ndjson'], 'no/a.ndjson: there is no such folder'],
    [['sent', '--report', 'no/a.html'], 'no/a.html: there is no such folder'],
    [['sent', '--report', 'a.html', '--resume'], '--resume goes on with the file of --ndjson: name it'],
    [
      ['sent', '--ndjson', '-', '--shard', '0/3'],
      '--shard 0/3: write which part of how many, such as 3/8; the first is 1/8',
    ],
    [
      ['sent', '--ndjson', '-', '--shard', '4/3'],
      '--shard 4/3: write which part of how many, such as 3/8; the first is 1/8',
    ],
    [['sent', '--from', 'x.ndjson', '--report', 'a.html'], 'x.ndjson: no such file'],
    [
      ['sent', '--report', 'a.html', '--from', 'x.ndjson'],
      '--from takes records that are there already: name no letters beside it',
    ],
    [['--from', 'sent/list.md', '--report', 'a.html'], 'sent/list.md: line 1 is no record of an audit (version 1)'],
    [['sent', '--ndjson', 'a.ndjson', '--config', 'no.json'], '--config no.json: no such file'],
  ])('is said in one line, with nothing written: %j', async (args, line) => {
    if (args[1] === '--from') args = args.slice(1);
    const { status, out, err } = await audit(args);
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: `section17: ${line}\n` });
    expect(await readdir(folder)).toEqual(['sent']);
  });

  it('replaces no file without --force', async () => {
    await write('a.html', 'mine');
    await write('a.ndjson', 'mine');
    for (const output of [
      ['--report', 'a.html'],
      ['--ndjson', 'a.ndjson'],
    ]) {
      expect(await audit(['sent', ...output])).toMatchObject({ status: 2, err: expect.stringContaining('--force') });
      expect(await read(output[1]!)).toBe('mine');
      expect((await audit(['sent', ...output, '--force'])).status).toBe(0);
    }
  });
});
