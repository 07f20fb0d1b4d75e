import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFile } from '../../server/cli/replaceFile.ts';

/** What becomes of the next writes: all is taken, so many bytes are, or the disk is full. Those after them take all. */
const disk = vi.hoisted(() => ({ plan: [] as ('all' | 'full' | number)[], locked: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeSync = (opened: number, bytes: Buffer, from: number, length: number, at: number) => {
    const next = disk.plan.shift() ?? 'all';
    if (next === 'full') throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    return fs.writeSync(opened, bytes, from, next === 'all' ? length : next, at);
  };
  const accessSync = (path: string, mode?: number) => {
    if (path === disk.locked) throw Object.assign(new Error('no'), { code: 'EACCES' });
    return fs.accessSync(path, mode);
  };
  return { ...fs, writeSync, accessSync };
});

let folder: string;
let letter: string;
const before = Buffer.from('The letter as it was, and more of it.\n');
const after = Buffer.from('The letter mended.\n');

beforeEach(() => {
  disk.plan = [];
  disk.locked = '';
  folder = mkdtempSync(join(tmpdir(), 'section17-replace-'));
  mkdirSync(join(folder, 'letters'));
  letter = join(folder, 'letters', 'letter.md');
  writeFileSync(letter, before);
});
afterEach(() => rmSync(folder, { recursive: true }));

const letters = () => readdirSync(join(folder, 'letters'));

describe('a file is replaced', () => {
  it('with its mode, and nothing is left beside it', () => {
    chmodSync(letter, 0o640);
    replaceFile(letter, before, after);
    expect(readFileSync(letter)).toEqual(after);
    expect(statSync(letter).mode & 0o7777).toBe(0o640);
    expect(letters()).toEqual(['letter.md']);
  });

  it.runIf(process.getuid?.() === 0)('with its owner and group', async () => {
    const { chownSync } = await import('node:fs');
    chownSync(letter, 4321, 5432);
    replaceFile(letter, before, after);
    expect(statSync(letter)).toMatchObject({ uid: 4321, gid: 5432 });
  });

  it('where a symbolic link leads to it', () => {
    const link = join(folder, 'link.md');
    symlinkSync(join('letters', 'letter.md'), link);
    replaceFile(link, before, after);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(letter)).toEqual(after);
    expect(letters()).toEqual(['letter.md']);
  });

  it('under each of its names', () => {
    const other = join(folder, 'other.md');
    linkSync(letter, other);
    replaceFile(letter, before, after);
    expect(readFileSync(other)).toEqual(after);
    expect(statSync(letter).nlink).toBe(2);
    expect(letters()).toEqual(['letter.md']);
  });
});

describe('a file stays as it is', () => {
  const refuses = (says: RegExp, now = before) => {
    expect(() => replaceFile(letter, before, after)).toThrow(says);
    expect(disk.plan).toEqual([]);
    expect(readFileSync(letter)).toEqual(now);
    expect(letters()).toEqual(['letter.md']);
  };

  it('where it is no longer what was read', () => {
    const newer = Buffer.from('What a colleague saved.\n');
    writeFileSync(letter, newer);
    refuses(/saved by somebody else/, newer);
  });

  it('where the disk is full before all is written', () => {
    disk.plan = [4, 'full'];
    refuses(/no room/);
  });

  it('where it has another name, and the disk is full when it is written to', () => {
    linkSync(letter, join(folder, 'other.md'));
    disk.plan = ['all', 4, 'full'];
    refuses(/no room/);
  });

  it.runIf(process.getuid && process.getuid() !== 0)('where it must not be written to', () => {
    chmodSync(letter, 0o444);
    refuses(/EACCES/);
  });
});

it('says that it is the folder which cannot be written to', () => {
  // Permissions do not bind the superuser, as whom tests may run.
  disk.locked = realpathSync(join(folder, 'letters'));
  expect(() => replaceFile(letter, before, after)).toThrow('its folder cannot be written to');
  expect(readFileSync(letter)).toEqual(before);
});
