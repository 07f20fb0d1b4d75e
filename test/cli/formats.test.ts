import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Suppressed } from '../../server/cli/examined.ts';
import { fingerprints } from '../../server/cli/formats/fingerprint.ts';
import type { Format, Result, Run } from '../../server/cli/formats/format.ts';
import { github } from '../../server/cli/formats/github.ts';
import { gitlab } from '../../server/cli/formats/gitlab.ts';
import { junit } from '../../server/cli/formats/junit.ts';
import { uriOf } from '../../server/cli/formats/paths.ts';
import { sarif } from '../../server/cli/formats/sarif.ts';
import { linesOf } from '../../server/cli/lines.ts';
import { run } from '../../server/cli/program.ts';
import { emptyTally } from '../../server/cli/summary.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { rules } from '../../server/rules/index.ts';
import type { Finding, Severity } from '../../server/rules/rule.ts';
import { screen } from './screen.ts';

const cwd = process.platform === 'win32' ? 'C:\\letters' : '/letters';
const options = { cwd, failOn: 'error' } as const;

/** A finding at the `time`th place where the words stand. */
function at(text: string, words: string, severity: Severity, { time = 1, message = `${words} stands here.` } = {}) {
  let start = -1;
  for (let i = 0; i < time; i++) start = text.indexOf(words, start + 1);
  return { rule: 'ncnd/leak', severity, at: { start, end: start + words.length }, message } satisfies Finding;
}

function result(
  text: string,
  findings: readonly Finding[],
  { path = 'letter.md', suppressed = [] as Suppressed[] } = {},
) {
  return { path, text, lines: linesOf(text), findings, suppressed, notice: true } satisfies Result;
}

/** A whole report, as a run writes it. */
async function report(format: Format, files: readonly Parameters<Format['file']>[0][], run: Partial<Run> = {}) {
  const texts = files.map((file) => format.file(file)).filter((text) => text !== '');
  const selection = { files: files.map(({ path }) => path), outright: new Set<string>(), passedOver: new Map() };
  const all = { total: emptyTally(), selection, complaints: [], copies: [], shown: texts.length > 0, ...run };
  return ((await format.begin?.()) ?? '') + texts.join(format.between ?? '') + (format.end?.(all) ?? '');
}

const text = 'Dear Ms Okoro\n\nWe hold the log. They hold\nthe log; we hold the log.\n';
const three = [1, 2, 3].map((time) => at(text, 'hold', 'error', { time }));

describe('a fingerprint', () => {
  const values = (of: Result) => [...fingerprints('letter.md', of).values()];

  it('is of rule and words, and numbers those that are alike', () => {
    const [one, two, three_] = values(result(text, three));
    expect([one, two, three_]).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}:1$/),
      `${one!.slice(0, -1)}2`,
      `${one!.slice(0, -1)}3`,
    ]);
    const others = [
      ...fingerprints('other.md', result(text, three)).values(),
      ...values(result(text, [{ ...three[0]!, rule: 'ncnd/other' }, at(text, 'log', 'error')])),
    ];
    expect(new Set([one, two, three_, ...others]).size).toBe(8);
  });

  it('stays when lines move or are wrapped anew', () => {
    const words = 'They hold\nthe log';
    const moved = `New first line.\n\n${text.replace(words, words.replace('\n', '\n  '))}`;
    expect(values(result(moved, [at(moved, words.replace('\n', '\n  '), 'error')]))).toEqual(
      values(result(text, [at(text, words, 'error')])),
    );
  });

  it('stays when another is ignored', () => {
    const by = { kind: 'disable-next-line', names: [], reason: '', range: { start: 0, end: 0 } } as const;
    const [first, ...others] = three;
    const before = fingerprints('letter.md', result(text, three));
    const after = fingerprints('letter.md', result(text, others, { suppressed: [{ finding: first!, by }] }));
    for (const finding of three) expect(after.get(finding)).toBe(before.get(finding));
  });
});

describe('a path', () => {
  it('is relative to the folder of the command, with each part escaped', () => {
    expect(uriOf('./in/ü odd [1] 100%.md', cwd)).toBe('in/%C3%BC%20odd%20%5B1%5D%20100%25.md');
    expect(uriOf(join(cwd, 'in', 'a#b?.md'), cwd)).toBe('in/a%23b%3F.md');
    expect(uriOf('..letter:.md', cwd)).toBe('..letter%3A.md');
  });

  it('is absolute where it leads out of it', () => {
    expect(uriOf('../other/a b.md', cwd)).toMatch(/^file:\/\/\/(?:C:\/)?other\/a%20b\.md$/);
  });
});

describe('github', () => {
  const lines = (of: Parameters<Format['file']>[0]) => github(options).file(of);

  it('makes an annotation of each finding, as grave as it is', () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity, i) =>
      at(text, 'hold', severity, { time: i + 1 }),
    );
    expect(lines(result(text, findings))).toBe(
      '::error file=letter.md,line=3,endLine=3,col=4,endColumn=8,title=must%3A ncnd/leak::hold stands here.\n' +
        '::warning file=letter.md,line=3,endLine=3,col=23,endColumn=27,title=should%3A ncnd/leak::hold stands here.\n' +
        '::notice file=letter.md,line=4,endLine=4,col=13,endColumn=17,title=could%3A ncnd/leak::hold stands here.\n',
    );
  });

  it('escapes what would end a property or the line, and hides what could steer a terminal', () => {
    const message = '100%, "a:b"\r\n::error::x\u001B[2J\u202E';
    expect(lines(result(text, [at(text, 'hold', 'error', { message })], { path: 'a,b:c%\n.md' }))).toBe(
      '::error file=a%2Cb%3Ac%25%0A.md,line=3,endLine=3,col=4,endColumn=8,title=must%3A ncnd/leak::100%25, "a:b"%0D%0A::error::x\uFFFD[2J\uFFFD\n',
    );
  });

  it('names no columns of several lines, which GitHub would refuse', () => {
    expect(lines(result(text, [at(text, 'hold\nthe', 'error')]))).toMatch(/,line=3,endLine=4,title=/);
  });

  it('says what could not be read', () => {
    expect(lines({ path: 'gone.md', problem: 'no such file' })).toBe(
      '::error file=gone.md,title=not checked::no such file\n',
    );
  });
});

describe('gitlab', () => {
  it('is an array of issues, each with a fingerprint of its own', async () => {
    const made = await report(gitlab(options), [
      result(text, [at(text, 'hold', 'error'), at(text, 'hold', 'warning', { time: 2 }), at(text, 'log', 'info')]),
      result(text, []),
      { path: 'gone.md', problem: 'no such file' },
    ]);
    const issues = JSON.parse(made);
    expect(issues).toHaveLength(4);
    expect(issues[1]).toEqual({
      description: 'hold stands here.',
      check_name: 'ncnd/leak',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}:2$/),
      severity: 'minor',
      location: { path: 'letter.md', lines: { begin: 3 } },
    });
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
      'major',
      'minor',
      'info',
      'critical',
    ]);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4);
    expect(JSON.parse(await report(gitlab(options), []))).toEqual([]);
  });
});

describe('junit', () => {
  const parsed = async (failOn: Severity, ...files: Parameters<Format['file']>[0][]) => {
    const { root } = parseXml(await report(junit({ cwd, failOn }), files));
    expect(root!.name).toBe('testsuites');
    return elements(root!).map((suite) => ({
      ...suite.attributes,
      tests: elements(suite).map((test) => ({
        name: test.attributes.name,
        outcome: elements(test).map(({ name, attributes, text }) => [name, attributes.message ?? text]),
      })),
    }));
  };
  const elements = (of: XmlElement) => of.children.filter((child): child is XmlElement => child.type === 'element');

  it('has a suite for each file and a test for each finding, which fails where the command does', async () => {
    const findings = [at(text, 'hold', 'error'), at(text, 'hold', 'error', { time: 2 }), at(text, 'log', 'warning')];
    const [suite] = await parsed('error', result(text, findings));
    expect(suite).toEqual({
      name: 'letter.md',
      failures: '2',
      errors: '0',
      skipped: '0',
      tests: [
        { name: 'ncnd/leak: “hold”', outcome: [['failure', 'hold stands here.']] },
        { name: 'ncnd/leak: “hold” (2)', outcome: [['failure', 'hold stands here.']] },
        { name: 'ncnd/leak: “log”', outcome: [['system-out', 'letter.md:3:13 should: log stands here.']] },
      ],
    });
    expect((await parsed('warning', result(text, findings)))[0]).toMatchObject({ failures: '3' });
  });

  it('says of what was not checked why', async () => {
    const suites = await parsed(
      'error',
      { path: 'gone.md', problem: 'no such file' },
      { ...result('', []), notice: false, whyNot: 'it is empty' },
      result(text, []),
    );
    expect(suites).toMatchObject([
      { errors: '1', tests: [{ name: 'is read', outcome: [['error', 'no such file']] }] },
      { skipped: '1', tests: [{ name: 'is checked', outcome: [['skipped', 'it is empty']] }] },
      { failures: '0', tests: [{ name: 'has no findings', outcome: [] }] },
    ]);
  });

  it('is XML whatever stands in a letter and in the name of its file', async () => {
    const message = ']]> <b a="1">&amp;</b>\n\u0000\u0008\u001B\uD800\uFFFE end';
    const [suite] = await parsed('error', result(text, [at(text, 'hold', 'error', { message })], { path: '<&">.md' }));
    expect(suite).toMatchObject({
      name: '<&">.md',
      tests: [{ outcome: [['failure', ']]> <b a="1">&amp;</b>\n\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD end']] }],
    });
  });
});

/** What is looked at here of a result in SARIF, and of a replacement. */
interface SarifResult {
  readonly ruleId: string;
  readonly message: { readonly id?: string; readonly arguments?: readonly string[] };
  readonly suppressions: readonly unknown[];
  readonly fixes?: readonly unknown[];
}
interface Replacement {
  readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  readonly insertedContent: { readonly text: string };
}

describe('sarif', () => {
  const log = async (...files: Parameters<Format['file']>[0][]) =>
    JSON.parse(await report(sarif(options), files, { complaints: ['gone.md: no such file'] })).runs[0];

  it('tells of every rule, and of each finding where it stands in UTF-16 units', async () => {
    const emoji = 'We 🦊 hold\r\nthe log.';
    const { tool, columnKind, results, invocations } = await log(result(emoji, [at(emoji, 'hold\r\nthe', 'info')]));
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    const [leak] = tool.driver.rules.filter(({ id }: { id: string }) => id === 'ncnd/leak');
    expect(leak).toMatchObject({
      defaultConfiguration: { level: 'error' },
      help: {
        markdown: expect.stringContaining('**Rests on:** FOIA'),
        text: expect.stringContaining('Rests on: FOIA'),
      },
    });
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toEqual([
      {
        ruleId: 'ncnd/leak',
        level: 'note',
        message: { text: 'hold\r\nthe stands here.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'letter.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, startColumn: 7, endLine: 2, endColumn: 4 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/:1$/) },
        fixes: [],
        suppressions: [],
      },
    ]);
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'gone.md: no such file' } }] },
    ]);
  });

  it('offers the fixes, as replacements of regions', async () => {
    const edits = [
      { range: { start: 18, end: 22 }, text: 'have' },
      { range: { start: 30, end: 30 }, text: ' new' },
    ];
    const fixes = () => [{ title: 'Mend', edits, safe: true, preferred: true }];
    const [{ fixes: told }] = (await log(result(text, [{ ...three[0]!, fixes }]))).results;
    expect(told[0].description.text).toBe('Mend');
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = (line: number, column: number) => starts[line - 1]! + column - 1;
    const read = told[0].artifactChanges[0].replacements.map(
      ({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }: Replacement) => ({
        range: { start: offset(startLine, startColumn), end: offset(endLine, endColumn) },
        text: insertedContent.text,
      }),
    );
    expect(applyEdits(text, read)).toBe(applyEdits(text, edits));
  });

  it('has what a comment ignores, with the reason', async () => {
    const by = { kind: 'disable-file', names: [], reason: 'It was published.', range: { start: 0, end: 13 } } as const;
    const { results } = await log(result(text, [three[0]!], { suppressed: [{ finding: three[1]!, by }] }));
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toMatchObject([
      [],
      [{ kind: 'inSource', justification: 'It was published.', location: { physicalLocation: {} } }],
    ]);
  });
});

const validator = (() => {
  try {
    const multitool = createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-linux/package.json');
    return join(dirname(multitool), 'Sarif.Multitool');
  } catch {
    return undefined;
  }
})();

describe('a run', () => {
  let folder: string;
  const draft = readFile(new URL('../../examples/draft-ncnd.md', import.meta.url), 'utf8');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'section17-formats-'));
    await writeFile(join(folder, 'a.md'), await draft);
    await writeFile(
      join(folder, 'b ü [1].md'),
      (await draft).replace('\n\n', '\n\n<!-- section17-disable-file ncnd: agreed with the team -->\n\n'),
    );
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function check(...args: string[]) {
    const world = screen(folder);
    const status = await run(['check', ...args], world);
    return { status, out: world.out(), err: world.err() };
  }
  const textOf = (name: string) => readFile(join(folder, name), 'utf8');

  it('shows several formats at once, each as it would be alone', async () => {
    const names = ['pretty', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit'];
    const together = await check('.', 'gone.md', ...names.map((name) => `--format=${name}=${name}.out`));
    expect(together).toEqual({ status: 2, out: '', err: 'section17: gone.md: no such file\n' });
    for (const name of names) {
      const { out } = await check('a.md', 'b ü [1].md', 'gone.md', '--format', name);
      expect(await textOf(`${name}.out`), name).toBe(out);
    }
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const entries = (await textOf('ndjson.out'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries).toEqual(JSON.parse(await textOf('json.out')));
  });

  it.skipIf(validator === undefined || !existsSync(validator))(
    'writes SARIF in which the validator of Microsoft finds no fault but that the program has no page on the web',
    async () => {
      await check('.', 'gone.md', '--format', 'sarif=out.sarif');
      const results: SarifResult[] = JSON.parse(await textOf('out.sarif')).runs[0].results;
      expect(results.filter(({ suppressions }) => suppressions.length > 0).length).toBeGreaterThan(0);
      expect(results.filter(({ fixes = [] }) => fixes.length > 0).length).toBeGreaterThan(0);
      // The package is installed without its scripts, which would do this.
      chmodSync(validator!, 0o755);
      const args = ['validate', 'out.sarif', '--level', 'Error;Warning', '--kind', 'Fail', '-o', 'faults.sarif'];
      const env = {
        ...process.env,
        DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
        DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder,
      };
      execFileSync(validator!, args, { cwd: folder, env, stdio: 'pipe' });
      const { runs } = JSON.parse((await textOf('faults.sarif')).replace(/^\uFEFF/, ''));
      const faults: SarifResult[] = runs[0].results;
      expect(faults.map(({ ruleId, message }) => `${ruleId} ${message.id} ${message.arguments}`)).toEqual([
        'SARIF2005 Warning_ProvideToolnformationUri runs[0].tool.driver,Section 17',
      ]);
    },
  );

  it('puts nothing in the place of a file that is there, unless told to, nor ever of a letter', async () => {
    await writeFile(join(folder, 'out.json'), 'mine');
    expect((await check('a.md', '--format', 'json=out.json')).err).toBe(
      'section17: out.json: this file is there already; give another name, or --force to replace it\n',
    );
    expect(await textOf('out.json')).toBe('mine');
    expect((await check('a.md', '--force', '--format', 'json=out.json')).status).toBe(1);
    expect(JSON.parse(await textOf('out.json'))).toHaveLength(1);
    await symlink('a.md', join(folder, 'link.json'));
    for (const name of ['a.md', 'link.json']) {
      const { status, err } = await check('.', '--force', '--format', `json=${name}`);
      expect([status, err]).toEqual([
        2,
        `section17: ${name}: this is the letter itself, which is not written to: give another name\n`,
      ]);
    }
    expect(await textOf('a.md')).toBe(await draft);
  });

  it.each([
    [
      ['--format', 'json', '--format', 'sarif'],
      /--format json and sarif cannot both go to standard output: give one a file/,
    ],
    [['--format', 'json=x', '--format', 'sarif=./x'], /^section17: \.\/x: this file cannot hold two reports\n$/],
    [['--format', 'json=gone/x.json'], /^section17: gone\/x\.json: there is no such folder\n$/],
    [['--format', 'json=a.md/x.json'], /^section17: a\.md\/x\.json: its folder is no folder\n$/],
    [['--format', 'json=.', '--force'], /^section17: \.: this is no file that can be replaced/],
    [['--format', 'json='], /'json=' is invalid\. Allowed choices are pretty, json/],
    [['--format', 'json=x.json', '--config', 'gone.json'], /^section17: --config gone\.json: no such file\n$/],
  ])('ends with 2 and one line, and leaves nothing behind: %j', async (args, line) => {
    const { status, out, err } = await check('a.md', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b ü [1].md']);
  });
});
