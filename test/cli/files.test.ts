import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../../server/cli/encodings.ts';
import { type Draft, filesOf, readDraft, writeDraft } from '../../server/cli/files.ts';
import { screen } from './screen.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'section17-files-'));
  const files = {
    'b.md': 'B',
    'a.md': 'A',
    'letter.txt': 'Plain',
    'in/c.markdown': 'C',
    'in/deep/d.md': 'D',
    'in/node_modules/e.md': 'E',
    'odd [1].md': 'Odd',
    'empty/notes.txt': 'Notes',
    'mark.md': '\uFEFFMarked\r\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(folder, 'letter.docx'), Buffer.from('PK\u0003\u0004\0\0letter'));
  await writeFile(join(folder, 'latin.md'), Buffer.from([0x93, 0x48, 0x94]));
});
afterAll(() => rm(folder, { recursive: true }));

describe('which files', () => {
  it('keeps the order given, and names each file once', async () => {
    expect((await filesOf(['letter.txt', 'b.md', 'a.md', './b.md'], folder)).files).toEqual([
      'letter.txt',
      'b.md',
      'a.md',
    ]);
  });

  it('takes the Markdown files of a folder, and none that others have put there', async () => {
    expect((await filesOf(['in'], folder)).files).toEqual([join('in', 'c.markdown'), join('in', 'deep', 'd.md')]);
  });

  it('takes what a pattern matches, whatever its extension', async () => {
    expect((await filesOf(['*.{txt,md}', 'in/**/*.md'], folder)).files).toEqual([
      'a.md',
      'b.md',
      'latin.md',
      'letter.txt',
      'mark.md',
      'odd [1].md',
      'in/deep/d.md',
    ]);
  });

  it('takes a file outright whose name looks like a pattern', async () => {
    expect((await filesOf(['odd [1].md'], folder)).files).toEqual(['odd [1].md']);
  });

  it('says what it cannot find', async () => {
    expect((await filesOf(['gone.md', 'empty', 'gone/*.md', '-'], folder)).files).toEqual([
      { path: 'gone.md', problem: 'no such file' },
      {
        path: 'empty',
        problem:
          'this folder holds no letter in Markdown or Word (.md, .markdown, .docx); letters in plain text are named themselves, as in "folder/*.txt"',
      },
      { path: 'gone/*.md', problem: 'no file matches this pattern' },
      '-',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('what is no file in a folder', () => {
  it('is counted by what it is, and a folder of nothing else is not said to hold no Markdown', async () => {
    const odd = join(folder, 'more', 'odd');
    await mkdir(odd, { recursive: true });
    execFileSync('mkfifo', [join(odd, 'pipe.md')]);
    await symlink('gone.md', join(odd, 'dangling.md'));
    await symlink('round.md', join(odd, 'round.md'));
    const { files, passedOver } = await filesOf(['more'], folder);
    expect(files).toEqual([
      { path: 'more', problem: 'what this folder holds by the names of letters (.md, .markdown, .docx) are none' },
    ]);
    expect([...passedOver].sort()).toEqual([
      ['link that leads nowhere', 2],
      ['pipe', 1],
    ]);
    await rm(join(folder, 'more'), { recursive: true });
  });
});

describe('bytes of an Office program under the name of Markdown', () => {
  it.each([
    ['PK\x03\x04\x14\x00', 'this is an Office document or another archive and cannot be read'],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00', 'this is a document of an older Office program and cannot be read'],
  ])('are said to be what they are: %j', async (bytes, problem) => {
    await writeFile(join(folder, 'office.md'), Buffer.from(bytes, 'latin1'));
    expect(await read('office.md')).toContain(problem);
    await rm(join(folder, 'office.md'));
  });
});

const read = async (path: string, input = '') => {
  const { text, encoding, problem } = (await readDraft(path, screen(folder, { input }))) as Partial<
    Draft & { problem: string }
  >;
  return problem ?? { text, encoding };
};

describe('a draft', () => {
  it('is read as UTF-8, line breaks and all', async () => {
    expect(await read('a.md')).toEqual({ text: 'A', encoding: { name: 'utf-8', mark: false } });
  });

  it('keeps its byte order mark apart from its text, and gets it back', async () => {
    const draft = (await readDraft('mark.md', screen(folder))) as Draft;
    expect(draft).toMatchObject({ text: 'Marked\r\n', encoding: { name: 'utf-8', mark: true } });
    await writeDraft(draft, 'Mended\r\n', folder);
    expect(await readFile(join(folder, 'mark.md'), 'utf8')).toBe('\uFEFFMended\r\n');
  });

  it('may come from standard input', async () => {
    expect(await read('-', 'Zoë’s')).toMatchObject({ text: 'Zoë’s' });
  });

  const words = 'The requester’s “fee” is £25 – under section\u00A012, by the Café.\r\n\tWe decline.\r\n';
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', false],
    ['utf-16le', true],
    ['utf-16be', false],
    ['utf-16be', true],
    ['windows-1252', false],
  ] as const)('in %s (byte order mark: %s) is read, and mended in the same', async (name, mark) => {
    const encoding = { name, mark };
    await writeFile(join(folder, 'office.md'), encode(words, encoding));
    const draft = (await readDraft('office.md', screen(folder))) as Draft;
    expect([draft.text, draft.encoding]).toEqual([words, encoding]);
    expect(await writeDraft(draft, words.replace('decline', 'refuse'), folder)).toBeUndefined();
    expect(await readFile(join(folder, 'office.md'))).toEqual(encode(words.replace('decline', 'refuse'), encoding));
  });

  it('in Windows-1252 has its quotation marks where that encoding has them', async () => {
    await writeFile(join(folder, 'latin.md'), Buffer.from([0x93, 0x48, 0x94, 0xa3, 0x80]));
    expect(await read('latin.md')).toMatchObject({ text: '“H”£€' });
  });

  it('in Windows-1252 stays as it was where that has no place for a character', async () => {
    const draft = (await readDraft('latin.md', screen(folder))) as Draft;
    expect(await writeDraft(draft, 'a → b', folder)).toEqual({
      path: 'latin.md',
      problem: expect.stringMatching(/^Windows-1252 has no “→”/),
    });
    expect(await readFile(join(folder, 'latin.md'))).toEqual(draft.bytes);
  });

  it.each([
    ['bytes of every kind', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
    ['no character of Windows-1252', Buffer.from([0x48, 0x81, 0x49])],
    ['UTF-16 that breaks off', Buffer.from([0xff, 0xfe, 0x48, 0x00, 0x49])],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x48, 0x00, 0x00, 0xd8])],
    ['zeros', Buffer.alloc(64)],
    ['UTF-8 with a zero', Buffer.from('The letter\0')],
    ['pairs of bytes that are few letters', Buffer.from('\u4e00\u0416\u4e01\u0100abc', 'utf16le')],
  ])('is refused where it is no text: %s', async (_, bytes) => {
    await writeFile(join(folder, 'none.md'), bytes);
    expect(await read('none.md')).toMatch(/^this is no text in UTF-8, UTF-16 or Windows-1252: /);
  });

  const zip = (...names: string[]) => Buffer.from(`PK\x03\x04\x14\0${names.join('\0')}`);
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(stream, 'utf16le')]);
  const formats: [RegExp, string[], Buffer][] = [
    [/^this is an Office document or another archive/, [], zip('[Content_Types].xml', 'xl/workbook.xml')],
    [/^this is a Word document locked by a password/, [], compound('EncryptedPackage')],
    [/^this is an OpenDocument text/, ['odt'], zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    [/^this is a Word document of the old kind/, ['doc'], compound('WordDocument')],
    [/^this is an Outlook message/, ['msg'], compound('__properties_version1.0')],
    [/^this is rich text/, ['rtf'], Buffer.from('{\\rtf1\\ansi Dear requester}')],
    [/^this is a PDF/, ['pdf'], Buffer.from('%PDF-1.7\n')],
    [/^this is a web page/, ['html', 'htm'], Buffer.from('\uFEFF<!-- x -->\n<!DOCTYPE html>\n<p>Dear requester')],
    [
      /^this is an e-mail/,
      ['eml'],
      Buffer.from('From: foi@a.example\r\nMessage-ID: <1@a.example>\r\n\r\nDear requester\r\n'),
    ],
  ];
  it.each(formats)(
    'is refused in words that say what to do, by what it holds and by its name: %s',
    async (says, endings, bytes) => {
      await writeFile(join(folder, 'named.md'), bytes);
      expect(await read('named.md')).toMatch(says);
      for (const ending of endings) {
        await writeFile(join(folder, `named.${ending}`), 'Dear requester\n');
        expect(await read(`named.${ending}`)).toMatch(says);
        expect(await read(`named.${ending}`)).toMatch(/ and cannot be read: \w/);
      }
    },
  );

  it.each(['docx', 'DOCX', 'docm'])('is no Word document for its name alone: %s', async (ending) => {
    await writeFile(join(folder, `named.${ending}`), 'Dear requester\n');
    expect(await read(`named.${ending}`)).toMatch(/^this is named as a Word document and is none: /);
  });

  it.each([
    '<div align="center">\n\n# Our decision\n\n</div>\n',
    'To: Ms Okoro\nFrom: The FOI team\nDate: 3 November 2026\nSubject: your request\n\nDear Ms Okoro\n',
    'The document named letter.docx is a %PDF-1.7.\n',
  ])('is plain text where it only looks a little like something else: %j', async (text) => {
    await writeFile(join(folder, 'plain.md'), text);
    expect(await read('plain.md')).toMatchObject({ text });
  });

  it('is not there, or is a folder', async () => {
    expect(await read('gone.md')).toBe('no such file');
    expect(await read('in')).toMatch(/^this is a folder and no file/);
  });

  it('that cannot be written is a problem, not a crash', async () => {
    const draft = (await readDraft('a.md', screen(folder))) as Draft;
    expect(await writeDraft({ ...draft, path: 'gone/x.md' }, 'B', folder)).toEqual({
      path: 'gone/x.md',
      problem: 'no such file',
    });
  });

  it.runIf(existsSync('/dev/zero'))('is no device and no pipe, which may never end', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(await read('pipe.md')).toMatch(/^this is a pipe and no file/);
    expect(await read('/dev/zero')).toMatch(/^this is a device and no file/);
    const server = createServer().listen(join(folder, 'socket.md'));
    await once(server, 'listening');
    expect(await read('socket.md')).toMatch(/^this is a socket and no file/);
    server.close();
  });
});
