import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../server/cli/program.ts';
import { letter } from '../../server/rules/rule.ts';
import { screen } from './screen.ts';

let folder: string;
async function write(name: string, text: string | object) {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), typeof text === 'string' ? text : JSON.stringify(text, null, 2));
}

/** A refusal that lacks the particulars of an internal review. */
const flawed = letter`
  Dear Requester

  Thank you for your request of 2 November 2026. Your request is refused under section 14(1) of the Freedom of Information Act 2000, because it is vexatious.

  You can complain to the Information Commissioner under section 50 of the Act.

  Yours sincerely
`;

const only = (severity: string) => ({ rules: { 'rights/review-missing': severity } });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'section17-configured-'));
  await write('draft.md', flawed);
});
afterEach(() => rm(folder, { recursive: true }));

async function section17(...args: string[]) {
  const world = screen(folder);
  const status = await run(args, world);
  return { status, out: world.out(), err: world.err() };
}

/** How seriously the missing review is taken in a draft. */
async function severity(...args: string[]): Promise<string | undefined> {
  const { out } = await section17('check', '--format', 'json', ...args);
  const entries = JSON.parse(out) as { findings: { rule: string; severity: string }[] }[];
  return entries.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'rights/review-missing')?.severity;
}

describe('the configuration', () => {
  it('is the nearest section17.json, that of --config, or none', async () => {
    expect(await severity('draft.md')).toBe('error');
    await write('section17.json', only('warning'));
    await write('deep/section17.json', only('info'));
    await write('deep/er/draft.md', flawed);
    await write('other.json', only('off'));
    expect(await severity('draft.md')).toBe('warning');
    expect(await severity('deep/er/draft.md')).toBe('info');
    expect(await severity('draft.md', '--config', 'deep/section17.json')).toBe('info');
    expect(await severity('draft.md', '--config', 'other.json')).toBeUndefined();
    expect(await severity('draft.md', '--no-config')).toBe('error');
  });

  it('stands below comments in the draft', async () => {
    await write('section17.json', only('error'));
    await write('draft.md', `<!-- section17-disable-file rights/review-missing: sent apart -->\n\n${flawed}`);
    expect(await severity('draft.md')).toBeUndefined();
  });

  it('holds for standard input by the name that it is given', async () => {
    await write('deep/section17.json', only('info'));
    const world = screen(folder, { input: flawed });
    await run(['check', '--stdin', '--stdin-filename', 'deep/x.md', '--format', 'json'], world);
    expect(world.out()).toContain('"severity": "info"');
  });

  it('gives the words for what is missing', async () => {
    await write('section17.json', {
      extends: 'shared/force.section17.json',
      wording: {
        'internal-review': [
          '## Not happy?',
          '',
          'You can ask us for an internal review: [EMAIL OR POSTAL ADDRESS FOR REVIEWS].',
        ],
      },
    });
    await write('shared/force.section17.json', { authority: { reviewContact: 'foi@northmoor.example' } });
    const { readDraft } = await import('../../server/cli/files.ts');
    const { configurationsFor, readWith } = await import('../../server/cli/configured.ts');
    const { check } = await import('../../server/rules/check.ts');
    const { settings } = await configurationsFor({}, { cwd: folder })('draft.md');
    const draft = await readDraft('draft.md', screen(folder));
    const findings = 'text' in draft ? check(readWith(settings, draft.text), settings) : [];
    const [fix] = findings.find(({ rule }) => rule === 'rights/review-missing')!.fixes!();
    expect(fix!.edits[0]!.text).toContain('You can ask us for an internal review: foi@northmoor.example.');
  });

  it('says what the house calls its headings, and under which regime it answers', async () => {
    const draft = letter`
      Dear Requester

      Thank you for your request of 2 November 2026. It is refused under section 30(c) of the Act.

      What an answer would do

      Members would be likely to speak less freely.

      Yours sincerely
    `;
    await write('scottish.md', draft);
    const inspected = async () => {
      const { out } = await section17('inspect', '--format', 'json', 'scottish.md');
      const { regime, claims, sections } = JSON.parse(out);
      return [regime, claims[0].exemption, claims[0].harm, sections.map(({ role }: { role: string }) => role)];
    };
    expect(await inspected()).not.toContain('foisa');
    await write('section17.json', { regime: 'foisa', headings: { harm: 'What an answer would do' } });
    expect(await inspected()).toEqual(['foisa', 'FOISA s.30(c)', true, ['harm']]);
    const { out } = await section17('check', '--format', 'json', 'scottish.md');
    expect(out).not.toContain('"harm/missing"');
    expect(out).toContain('Scottish Information Commissioner');
  });

  it('leaves files out, and says how many', async () => {
    await write('section17.json', { ignore: 'templates/' });
    await write('templates/a.md', flawed);
    const { status, out } = await section17('check', 'templates');
    expect([status, out]).toEqual([0, 'No findings in 1 file. 1 file left out by the configuration.\n']);
  });
});

describe('a mistake in it', () => {
  it('is a finding in that file, told once', async () => {
    await write(
      'section17.json',
      '{\n  "regime": "foi",\n  "regme": "foia",\n  "rules": { "rights/review-missing": "off", "rights": "off" }\n}\n',
    );
    await write('second.md', flawed);
    const { status, out, err } = await section17('check', 'draft.md', 'second.md');
    expect([status, err]).toEqual([1, '']);
    expect(out.match(/section17\.json:/g)).toHaveLength(2);
    expect(out).toContain(
      'section17.json:2:13 must: “foi” is not possible here. Did you mean “foia”? [configuration/value]\n    2 │   "regime": "foi",\n      │             ^^^^^\n',
    );
    expect(out).toContain('section17.json:3:3 should: Section 17 knows no “regme” here');
    const { out: json } = await section17('check', 'draft.md', '--format', 'json');
    expect(JSON.parse(json)[0]).toMatchObject({
      path: 'section17.json',
      findings: [{ rule: 'configuration/value', line: 2, column: 13, fixable: false }, { rule: 'configuration/key' }],
    });
  });

  it('ends with 2 only where the file cannot be read, and the drafts are still checked', async () => {
    await write('section17.json', '{ "rules": ');
    const { status, out, err } = await section17('check', 'draft.md');
    expect([status, err]).toEqual([2, 'section17: section17.json: this configuration cannot be read\n']);
    expect(out).toContain('Nothing in this file is in force until it is mended. [configuration/unreadable]');
    expect(out).toContain('[rights/review-missing]');
    await rm(join(folder, 'section17.json'));
    await mkdir(join(folder, 'section17.json'));
    expect((await section17('check', 'draft.md')).out).toContain('This file cannot be read: it is no file.');
    await rm(join(folder, 'section17.json'), { recursive: true });
    expect(await section17('check', 'draft.md', '--config', 'gone.json')).toEqual({
      status: 2,
      out: '',
      err: 'section17: --config gone.json: no such file\n',
    });
  });

  it('is reported where a shared file is missing or lies outside the project', async () => {
    await write('outside.json', {});
    await write('p/.git/HEAD', '');
    await write('p/section17.json', { extends: ['gone.json', '../outside.json', 'a/b.json'] });
    await write('p/a/b.json', only('info'));
    await write('p/a/draft.md', flawed);
    const world = screen(join(folder, 'p'));
    await run(['check', 'a/draft.md', '--fail-on', 'error'], world);
    expect(world.out()).toContain('There is no file “gone.json” here.');
    expect(world.out()).toContain('This file lies outside the project');
    expect(world.out()).not.toContain('must: Say how to ask for');
    expect(await readFile(join(folder, 'p/a/draft.md'), 'utf8')).toBe(flawed);
  });
});

describe('a link', () => {
  const secret = '{ "authority": { "name": "Secret" }, "passwrod": "hunter2" }';
  beforeEach(async () => {
    await write('outside/secret.json', secret);
    await write('p/.git/HEAD', '');
    await write('p/letters/draft.md', flawed);
  });
  const check = async (cwd = 'p', ...args: string[]) => {
    const world = screen(join(folder, cwd));
    const status = await run(['check', 'letters/draft.md', ...args], world);
    return { status, said: world.out() + world.err() };
  };

  it('out of the project is not followed, and nothing is shown of what it leads to', async () => {
    await symlink(join(folder, 'outside/secret.json'), join(folder, 'p/section17.json'));
    for (const format of ['pretty', 'json']) {
      const { status, said } = await check('p', '--format', format);
      expect(status).toBe(2);
      expect(said).toContain('it is a link to a file outside the project, and is not followed');
      expect(said).not.toMatch(/passwrod|hunter2|Secret/);
    }
  });

  it('out of the project is not extended, whether the file or a folder on the way is one', async () => {
    await write('p/section17.json', { extends: ['link.json', 'folder/secret.json'] });
    await symlink(join(folder, 'outside/secret.json'), join(folder, 'p/link.json'));
    await symlink(join(folder, 'outside'), join(folder, 'p/folder'));
    const { status, said } = await check();
    expect(status).toBe(2);
    expect(said.match(/is not followed/g)).toHaveLength(2);
    expect(said).not.toMatch(/passwrod|hunter2|Secret/);
  });

  it('out of the folder in which it stands is not followed where there is no repository, wherever the command runs', async () => {
    await rm(join(folder, 'p/.git'), { recursive: true });
    await symlink(join(folder, 'outside/secret.json'), join(folder, 'p/letters/section17.json'));
    await write('p/more/draft.md', flawed);
    await write('p/more/section17.json', { extends: ['link.json', 'inner/secret.json', '../away/secret.json'] });
    await symlink('../../outside/secret.json', join(folder, 'p/more/link.json'));
    await symlink('../../outside', join(folder, 'p/more/inner'));
    await symlink('../outside', join(folder, 'p/away'));
    const world = screen(folder);
    expect(await run(['check', 'p/letters/draft.md', 'p/more/draft.md'], world)).toBe(2);
    const said = world.out() + world.err();
    // `p/away` leads to a folder beside `p`.
    expect(said.match(/is not followed/g)).toHaveLength(4);
    expect(said).not.toMatch(/passwrod|hunter2|Secret/);
  });

  it('that is a folder within a repository, and leads out of it, brings no configuration', async () => {
    await symlink('../outside', join(folder, 'p/inner'));
    await write('outside/draft.md', flawed);
    await write('outside/section17.json', secret);
    const world = screen(folder);
    await run(['check', 'p/inner/draft.md'], world);
    const said = world.out() + world.err();
    expect(said).toContain('is not followed');
    expect(said).not.toMatch(/passwrod|hunter2|Secret/);
  });

  it('within the project is followed, as is a project that is one', async () => {
    await write('p/shared/force.json', { rules: { 'rights/review-missing': 'off' } });
    await symlink('shared/force.json', join(folder, 'p/section17.json'));
    await symlink('p', join(folder, 'q'));
    for (const cwd of ['p', 'q']) expect((await check(cwd)).said).not.toContain('rights/review-missing');
  });

  it('to what is no file is no file', async () => {
    await symlink('/dev/zero', join(folder, 'p/section17.json'));
    expect((await check()).said).toContain('This file cannot be read: it is no file.');
  });
});

describe('codes that steer a terminal', () => {
  /** Clears the screen, by ESC and by its one-character form, and turns the order of what follows. */
  const codes = '\u001B[2J\u009B2J\u202E';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
  const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/;

  it('never reach it, from names, configuration, letters or arguments, in any format', async () => {
    const name = `draft${codes}.md`;
    await write(name, flawed.replace('Requester', codes).replace('Dear', `---\n# ${codes}\n\nDear`));
    await write(`other${codes}.txt`, 'Bread.');
    await write(`${codes}/draft.md`, flawed);
    await write(`${codes}/section17.json`, `{ "a${codes}": 1, "regime": "${codes}", "extends": "${codes}" }`);
    await write('section17.json', {
      [`k${codes}`]: 1,
      extends: `gone${codes}.json`,
      authority: { name: codes, kind: codes, reviewContact: `a\tb\r${codes}` },
      wording: { 'internal-review': `Ask us for an internal review. ${codes}` },
      rules: { [codes]: 'off', 'ncnd/leak': codes },
    });
    const said: string[] = [];
    for (const args of [
      ['check', name],
      ['check', '.'],
      ['check', name, '--format', 'json'],
      ['check', `other${codes}.txt`, `gone${codes}`, `${codes}/*.md`, `${codes}*.no`],
      ['check', name, '--config', `gone${codes}`],
      ['check', `--${codes}`],
      ['check', name, '--format', codes],
      ['inspect', name],
      ['inspect', name, '--format', 'json'],
      ['inspect', `gone${codes}`],
      ['new', '--does', 'withhold', '--exemption', '31(1)(a)', '--reference', codes],
      ['new', '--does', codes],
      ['new', '--does', 'withhold', '--exemption', codes],
      ['explain', codes],
      [codes],
    ]) {
      const { out, err } = await section17(...args);
      const found = steering.exec(out + err);
      if (found)
        said.push(`${args.join(' ')}: ${JSON.stringify((out + err).slice(found.index - 40, found.index + 9))}`);
    }
    expect(said).toEqual([]);
  });
});

describe('thousands of problems on one line', () => {
  it('take time by their number', async () => {
    const took = async (problems: number) => {
      await write('section17.json', `{${Array.from({ length: problems }, (_, i) => `"key${i}":1`).join()}}`);
      const began = performance.now();
      const { out } = await section17('check', 'draft.md');
      expect(out.split('\n').filter((row) => row.endsWith('[configuration/key]'))).toHaveLength(problems);
      return performance.now() - began;
    };
    await took(500);
    const few = await took(4_000);
    // By the square it would be sixty-four times as long.
    expect(await took(32_000)).toBeLessThan(24 * few + 1_000);
  }, 60_000);
});

describe('inspect', () => {
  it('takes the same options', async () => {
    await write('section17.json', '{');
    expect((await section17('inspect', 'draft.md')).status).toBe(0);
    expect((await section17('inspect', 'draft.md', '--no-config')).status).toBe(0);
    expect((await section17('inspect', 'draft.md', '--config', 'gone.json')).status).toBe(2);
  });
});
