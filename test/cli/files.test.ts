import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, readDraft, writeDraft } from '../../server/cli/files.ts';
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
    expect(await filesOf(['letter.txt', 'b.md', 'a.md', './b.md'], folder)).toEqual(['letter.txt', 'b.md', 'a.md']);
  });

  it('takes the Markdown files of a folder, and none that others have put there', async () => {
    expect(await filesOf(['in'], folder)).toEqual([join('in', 'c.markdown'), join('in', 'deep', 'd.md')]);
  });

  it('takes what a pattern matches, whatever its extension', async () => {
    expect(await filesOf(['*.{txt,md}', 'in/**/*.md'], folder)).toEqual([
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
    expect(await filesOf(['odd [1].md'], folder)).toEqual(['odd [1].md']);
  });

  it('says what it cannot find', async () => {
    expect(await filesOf(['gone.md', 'empty', 'gone/*.md', '-'], folder)).toEqual([
      { path: 'gone.md', problem: 'no such file' },
      { path: 'empty', problem: 'this folder holds no Markdown file (.md, .markdown)' },
      { path: 'gone/*.md', problem: 'no file matches this pattern' },
      '-',
    ]);
  });
});

describe('a draft', () => {
  it('is read as UTF-8, line breaks and all', async () => {
    expect(await readDraft('a.md', screen(folder))).toEqual({ path: 'a.md', text: 'A', mark: false });
  });

  it('keeps its byte order mark apart from its text, and gets it back', async () => {
    const draft = await readDraft('mark.md', screen(folder));
    expect(draft).toEqual({ path: 'mark.md', text: 'Marked\r\n', mark: true });
    await writeDraft({ path: 'mark.md', text: 'Mended\r\n', mark: true }, folder);
    expect(await readFile(join(folder, 'mark.md'), 'utf8')).toBe('\uFEFFMended\r\n');
  });

  it('may come from standard input', async () => {
    expect(await readDraft('-', screen(folder, { input: 'Zoë’s' }))).toEqual({ path: '-', text: 'Zoë’s', mark: false });
  });

  it('is refused in plain words where it is no text', async () => {
    const problem = async (path: string) => (await readDraft(path, screen(folder))) as { problem: string };
    expect((await problem('letter.docx')).problem).toMatch(/^this is a binary file/);
    expect((await problem('latin.md')).problem).toMatch(/not UTF-8/);
    expect((await problem('gone.md')).problem).toBe('no such file');
  });

  it('that cannot be written is a problem, not a crash', async () => {
    expect(await writeDraft({ path: 'gone/x.md', text: '', mark: false }, folder)).toEqual({
      path: 'gone/x.md',
      problem: 'no such file',
    });
  });
});
