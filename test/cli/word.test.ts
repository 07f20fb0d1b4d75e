import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { run } from '../../server/cli/program.ts';
import { readWordLetter } from '../../server/word/letter.ts';
import { deleted, made, p, r } from '../word/made.ts';
import { screen } from './screen.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'section17-word-'));
  await writeFile(join(folder, 'letter.docx'), letter);
});
afterEach(() => rm(folder, { recursive: true }));

const refusal =
  'Thank you for your request of 3 November 2026. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.';
const letter = made(p(r('Dear Ms Okoro')) + p('') + p(deleted('We hold it.') + r(refusal)) + p(r('Yours sincerely')));

async function section17(...args: readonly string[]) {
  const world = screen(folder);
  const status = await run(args, world);
  return { status, out: world.out(), err: world.err() };
}

describe('a letter written in Word', () => {
  it('is checked, and a finding names the paragraph and underlines the words', async () => {
    const { status, out } = await section17('check', 'letter.docx');
    expect(status).toBe(1);
    expect(out).toMatch(
      /^letter\.docx, paragraph 2: should: Accept or reject the deletion of "We hold it\." in Word\. "We hold it\." was deleted by A\. Reviewer on 6 November 2026/m,
    );
    expect(out).toMatch(/ {4}2 │ Thank you [^\n]*\n {6}│ \^{5}\n/);
    expect(out).not.toContain('quick fix');
  });

  it('has the places of findings in JSON, beside those in its Markdown', async () => {
    const { out } = await section17('check', 'letter.docx', '--format', 'json');
    const [{ path, notice, findings }] = JSON.parse(out);
    expect([path, notice]).toEqual(['letter.docx', true]);
    expect(findings[0]).toMatchObject({
      line: 3,
      column: 1,
      place: { paragraph: 2, words: expect.stringMatching(/^Thank/) },
    });
    expect(findings.every(({ place }: { place?: object }) => place)).toBe(true);
  });

  it('is found in a folder beside letters in Markdown, and not what Word puts there while one is open', async () => {
    await writeFile(join(folder, 'other.md'), `Dear Ms Okoro\n\n${refusal}\n\nYours sincerely\n`);
    await writeFile(join(folder, '~$letter.docx'), 'okoro');
    const { out } = await section17('check', '.', '--format', 'json');
    expect(JSON.parse(out).map(({ path }: { path: string }) => path)).toEqual(['letter.docx', 'other.md']);
  });

  it('is read from standard input', async () => {
    const world = {
      ...screen(folder),
      stdin: (async function* () {
        yield letter;
      })(),
    };
    expect(await run(['check', '-'], world)).toBe(1);
  });

  describe('attached to an e-mail', () => {
    const mail = (...attached: readonly (readonly [name: string, bytes: Uint8Array])[]) =>
      [
        'From: foi@northmoor.example',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Please see the letter.',
        ...attached.flatMap(([name, bytes]) => [
          '--b',
          `Content-Type: application/octet-stream; name="${name}"`,
          `Content-Disposition: attachment; filename="${name}"`,
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n'),
        ]),
        '--b--',
        '',
      ].join('\r\n');

    it('is checked', async () => {
      await writeFile(join(folder, 'sent.eml'), mail(['Reply.docx', letter]));
      const { status, out } = await section17('check', 'sent.eml');
      expect(status).toBe(1);
      expect(out).toMatch(/^sent\.eml, paragraph 2: should:/m);
    });

    test.each<[string, RegExp]>([
      [mail(['a.docx', letter], ['b.docx', letter]), /several Word documents attached \(a\.docx, b\.docx\)/],
      [mail(['a.docx', letter.subarray(0, 900)]), /damaged/],
      [mail(['a.pdf', letter]), /this is an e-mail and cannot be read/],
      [mail().slice(0, 60), /this is an e-mail and cannot be read/],
    ])('or one line says why not', async (text, why) => {
      await writeFile(join(folder, 'sent.eml'), text);
      const { status, out, err } = await section17('check', 'sent.eml');
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(why);
      expect(err.trimEnd()).not.toContain('\n');
    });
  });

  it('is never written to', async () => {
    const { status, out, err } = await section17('check', '--fix', 'letter.docx');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^section17: letter\.docx: --fix does not write to a Word document: .*section17 convert [^\n]*\n$/,
    );
    expect(await readFile(join(folder, 'letter.docx'))).toEqual(Buffer.from(letter));
  });

  it('is copied with its findings as comments and its fixes as tracked changes, and itself not changed', async () => {
    const { status, out } = await section17('check', 'letter.docx', '--comments', 'seen.docx', '--suggest', 'new.docx');
    expect(status).toBe(1);
    expect(out).toMatch(/\n\d+ findings in seen\.docx\.\n\d+ suggestions in new\.docx\.\n$/);
    const seen = readWordLetter(await readFile(join(folder, 'seen.docx')));
    expect(seen.hidden.find(({ kind }) => kind === 'comment')).toMatchObject({ by: 'Section 17' });
    const mended = readWordLetter(await readFile(join(folder, 'new.docx')));
    expect(mended.markdown).toContain('internal review');
    expect(mended.hidden.find(({ kind, by }) => kind === 'inserted' && by === 'Section 17')).toBeDefined();
    expect(await readFile(join(folder, 'letter.docx'))).toEqual(Buffer.from(letter));
  });

  test.each<[readonly string[], RegExp]>([
    [['letter.docx', 'other.docx', '--comments', 'seen.docx'], /name one Word document/],
    [['letter.docx', '--comments', 'seen.docx', '--suggest', 'seen.docx'], /give each a name of its own/],
    [['letter.docx', '--comments', 'seen.md'], /seen\.md: .* ends in \.docx/],
    [['letter.docx', '--comments', 'letter.docx'], /letter\.docx: this is the letter itself/],
    [['letter.docx', '--suggest', 'none/new.docx'], /there is no such folder/],
    [['letter.docx', '--suggest', 'there.docx'], /there already/],
    [['letter.md', '--comments', 'seen.docx'], /letter\.md: this is no Word document/],
    [['none.docx', '--comments', 'seen.docx'], /none\.docx/],
  ])('is not copied by %j', async (args, why) => {
    await writeFile(join(folder, 'letter.md'), `Dear Ms Okoro\n\n${refusal}\n\nYours sincerely\n`);
    await writeFile(join(folder, 'there.docx'), 'mine');
    const before = (await readdir(folder)).sort();
    const { status, err } = await section17('check', ...args);
    expect(status).toBe(2);
    expect(err).toMatch(why);
    expect((await readdir(folder)).sort()).toEqual(before);
    expect(await readFile(join(folder, 'there.docx'), 'utf8')).toBe('mine');
  });

  it('that is no notice is not copied', async () => {
    await writeFile(join(folder, 'minutes.docx'), made(p(r('Minutes of the meeting of the board'))));
    const { status, err } = await section17('check', 'minutes.docx', '--comments', 'seen.docx');
    expect(status).toBe(2);
    expect(err).toContain('minutes.docx');
    expect(await readdir(folder)).not.toContain('seen.docx');
  });

  it('is inspected by its paragraphs', async () => {
    const { status, out } = await section17('inspect', 'letter.docx');
    expect(status).toBe(0);
    expect(out).toMatch(/^letter\.docx: a refusal/);
    expect(out).toMatch(/^ {5}2 {2}31\(1\)\(a\)|^ +2 +FOIA s\.31\(1\)\(a\)/m);
  });

  it('that is no notice is not checked, and what to do is said for Word', async () => {
    await writeFile(join(folder, 'note.docx'), made(p(r('Shopping: bread, milk.'))));
    const { status, err } = await section17('check', 'note.docx');
    expect(status).toBe(2);
    expect(err).toMatch(/does not read as a refusal notice.*make a Markdown file of it/);
  });

  it('that cannot be read costs one line', async () => {
    await writeFile(join(folder, 'broken.docx'), letter.subarray(0, 900));
    const { status, out, err } = await section17('check', 'broken.docx', 'letter.docx', '--format', 'json');
    expect(status).toBe(2);
    expect(err).toMatch(/^section17: broken\.docx: this Word document is damaged \(.*\): open it in Word[^\n]*\n$/);
    expect(JSON.parse(out)).toMatchObject([
      { path: 'broken.docx', error: expect.any(String) },
      { path: 'letter.docx' },
    ]);
  });
});

describe('convert', () => {
  const markdown = `Dear Ms Okoro\n\n${refusal}\n\nYours sincerely\n`;

  it('prints the Markdown of a letter', async () => {
    expect(await section17('convert', 'letter.docx')).toEqual({ status: 0, out: markdown, err: '' });
  });

  it('puts it into a new file', async () => {
    expect(await section17('convert', 'letter.docx', '--to', 'letter.md')).toEqual({ status: 0, out: '', err: '' });
    expect(await readFile(join(folder, 'letter.md'), 'utf8')).toBe(markdown);
  });

  it('replaces a file only where that is asked for, and leaves none half written', async () => {
    await writeFile(join(folder, 'letter.md'), 'Ours');
    const { status, err } = await section17('convert', 'letter.docx', '--to', 'letter.md');
    expect([status, err]).toEqual([2, expect.stringContaining('letter.md: this file is there already')]);
    expect(await readFile(join(folder, 'letter.md'), 'utf8')).toBe('Ours');
    expect(await section17('convert', 'letter.docx', '--to', 'letter.md', '--force')).toMatchObject({ status: 0 });
    expect(await readFile(join(folder, 'letter.md'), 'utf8')).toBe(markdown);
  });

  it.each(['letter.docx', './letter.docx', 'link.md'])('never replaces the letter itself: %s', async (to) => {
    await symlink('letter.docx', join(folder, 'link.md'));
    const { mtimeMs } = await stat(join(folder, 'letter.docx'));
    const { status, err } = await section17('convert', 'letter.docx', '--to', to, '--force');
    expect([status, err]).toEqual([2, expect.stringContaining('this is the letter itself')]);
    expect((await stat(join(folder, 'letter.docx'))).mtimeMs).toBe(mtimeMs);
  });

  it.each([
    [['convert', 'gone.docx'], 'gone.docx: no such file'],
    [['convert', 'letter.docx', '--to', 'gone/letter.md'], 'gone/letter.md: there is no such folder'],
    [['convert', 'plain.md'], 'plain.md: this is no Word document: name the one that it is to become'],
    [['convert', 'plain.md', '--to', 'other.md'], 'plain.md: this is no Word document'],
    [['convert', 'letter.docx', '--to', 'other.docx'], 'letter.docx: this is a Word document already'],
    [['convert', 'plain.md', '--to', 'other.doc'], '--to other.doc: of letters for Word, only .docx is written'],
    [['convert', 'plain.md', '--to', 'other.dotx'], '--to other.dotx: of letters for Word, only .docx is written'],
    [
      ['convert', 'letter.docx', '--template', 'letter.docx'],
      '--template is for a letter that becomes a Word document',
    ],
    [['convert', 'plain.md', '--to', 'a.docx', '--template', 'gone.dotx'], '--template gone.dotx: no such file'],
    [['convert', 'plain.md', '--to', 'a.docx', '--template', '.'], '--template .: this is no file'],
    [
      ['convert', 'plain.md', '--to', 'a.docx', '--template', 'plain.md'],
      '--template plain.md: this is a file of another',
    ],
    [
      ['convert', 'plain.md', '--to', 'a.docx', '--template', 'cut.docx'],
      '--template cut.docx: this Word document is damag',
    ],
    [
      ['convert', 'plain.md', '--to', 'a.docx', '--template', 'locked.docx'],
      'this is a Word document locked by a password',
    ],
  ])('says in one line why it cannot: %j', async (args, says) => {
    await writeFile(join(folder, 'plain.md'), 'Dear Ms Okoro\n');
    await writeFile(join(folder, 'cut.docx'), letter.subarray(0, 900));
    const locked = Buffer.concat([
      Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    await writeFile(join(folder, 'locked.docx'), locked);
    const { status, out, err } = await section17(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err.match(/\n/g)).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(['cut.docx', 'letter.docx', 'locked.docx', 'plain.md']);
  });
});

describe('convert, of a letter in Markdown', () => {
  const markdown = `Dear Ms Okoro\n\n## Our decision\n\n${refusal}\n\nYours sincerely\n[NAME]\n`;
  const template = made(p(r('Northmoor Police')) + p(r('[letter]')) + p(r('Page 1')));
  beforeEach(async () => {
    await writeFile(join(folder, 'plain.md'), `---\nregime: foia\n---\n\n${markdown}`);
    await writeFile(join(folder, 'house.docx'), template);
  });
  const written = async () => (await section17('convert', 'new.docx')).out;

  it('makes a Word document', async () => {
    expect(await section17('convert', 'plain.md', '--to', 'new.docx')).toEqual({ status: 0, out: '', err: '' });
    expect(await written()).toBe(markdown);
  });

  it('makes it in the place that a template has for it', async () => {
    const args = ['convert', 'plain.md', '--to', 'new.docx', '--template', 'house.docx'];
    expect(await section17(...args)).toEqual({ status: 0, out: '', err: '' });
    expect(await written()).toBe(`Northmoor Police\n\n${markdown}\nPage 1\n`);
    expect(await readFile(join(folder, 'house.docx'))).toEqual(Buffer.from(template));
  });

  it('says where words of a template gave way to it', async () => {
    await writeFile(join(folder, 'house.docx'), made(p(r('Type here.'))));
    const { status, err } = await section17('convert', 'plain.md', '--to', 'new.docx', '--template', 'house.docx');
    expect([status, err]).toEqual([
      0,
      expect.stringMatching(/^section17: house\.docx: .* its 1 paragraph; .*\[letter\]/),
    ]);
    expect(await written()).toBe(markdown);
  });

  it.each(['plain.md', 'house.docx'])('never writes to what it is made from: %s', async (to) => {
    const [name, what] = to === 'plain.md' ? ['plain.docx', 'letter'] : [to, 'template'];
    if (to === 'plain.md') await symlink('plain.md', join(folder, name));
    const { status, err } = await section17('convert', 'plain.md', '--to', name, '--template', 'house.docx', '--force');
    expect([status, err]).toEqual([2, expect.stringContaining(`${name}: this is the ${what} itself`)]);
    expect(await readFile(join(folder, 'house.docx'))).toEqual(Buffer.from(template));
  });

  it('replaces a file only where that is asked for', async () => {
    await writeFile(join(folder, 'new.docx'), 'Ours');
    const args = ['convert', 'plain.md', '--to', 'new.docx'];
    expect(await section17(...args)).toMatchObject({ status: 2, err: expect.stringContaining('is there already') });
    expect(await readFile(join(folder, 'new.docx'), 'utf8')).toBe('Ours');
    expect(await section17(...args, '--force')).toMatchObject({ status: 0 });
    expect(await written()).toBe(markdown);
  });
});

describe('new', () => {
  const args = ['new', '--no-config', '--does', 'withhold', '--exemption', '31(1)(a)'];

  it('puts the letter into a new Word document', async () => {
    await writeFile(join(folder, 'house.docx'), made(p(r('Northmoor Police')) + p(r('[letter]'))));
    const { status, out, err } = await section17(...args, '--to', 'new.docx', '--template', 'house.docx');
    expect([status, out, err]).toEqual([0, '', '']);
    const { out: markdown } = await section17('convert', 'new.docx');
    expect(markdown).toMatch(/^Northmoor Police\n\n[\s\S]*## Section 31\(1\)\(a\): Law enforcement\n/);
    const { out: findings } = await section17('check', 'new.docx', '--format', 'json');
    expect(JSON.parse(findings)[0].findings.map(({ rule }: { rule: string }) => rule)).toContain(
      'drafting/placeholder-left',
    );
  });

  it('puts it into a new Markdown file, as it is printed', async () => {
    const { out } = await section17(...args);
    expect(await section17(...args, '--to', 'new.md')).toEqual({ status: 0, out: '', err: '' });
    expect(await readFile(join(folder, 'new.md'), 'utf8')).toBe(out);
    expect(await section17(...args, '--to', 'new.md')).toMatchObject({ status: 2 });
  });
});
