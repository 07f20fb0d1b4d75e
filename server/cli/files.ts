import fs, { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isMail, isWordDocument, noText, unknownFormat } from '../word/formats.ts';
import { readWordLetter, type WordLetter } from '../word/letter.ts';
import { type Attached, wordDocumentsIn } from '../word/mail.ts';
import { isUnreadable } from '../word/unreadable.ts';
import { decode, type Encoding, encode } from './encodings.ts';
import { faultInWords, reasonOf } from './faults.ts';
import { replaceFile } from './replaceFile.ts';
import type { World } from './world.ts';

/** As in `node:fs/promises`, which takes longer to load than a letter to be read. */
const stat = promisify(fs.stat);

/** A draft as it was read. */
export interface Draft {
  readonly path: string;
  /** Without the byte order mark, as in an editor; of a Word letter, its Markdown. */
  readonly text: string;
  /** How a file of text keeps it. */
  readonly encoding?: Encoding;
  /** The letter that a Word document holds. */
  readonly word?: WordLetter;
  /** What the file held. */
  readonly bytes: Buffer;
}

/** Something named on the command line that cannot be read, and why, in a few words. */
export interface Unread {
  readonly path: string;
  readonly problem: string;
}

/** What the arguments of a command name. */
export interface NamedFiles {
  /** In the order given, each once. Paths are as given, or relative to the folder of the command. */
  readonly files: readonly (string | Unread)[];
  /** Those that an argument names itself; the others lie in a folder, or match a pattern. */
  readonly outright: ReadonlySet<string>;
  /** How many files of folders were passed over since they are no letters, by the endings of their names; or no files, by what they are. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** The argument that stands for standard input. */
export const standardInput = '-';

const letters = new Set(['.md', '.markdown', '.docx']);
/** What Word puts beside a document that is open in it. */
const lock = /^~\$/;
const skipped = ['**/node_modules/**', '**/.git/**'];
const configurations = '**/*section17.json';

/**
 * Which files the arguments name: a file named outright whatever its extension, a folder's letters in Markdown and Word, and what a
 * pattern matches. Each path of a list (`listed`) is a file, which is not asked for before it is read.
 */
export async function filesOf(
  args: readonly string[],
  cwd: string,
  listed: readonly string[] = [],
): Promise<NamedFiles> {
  const found = new Map<string, string | Unread>();
  const outright = new Set<string>();
  const passedOver = new Map<string, number>();
  for (const path of args) {
    const named = await namedBy(path, cwd);
    for (const file of named.files) {
      const key = typeof file === 'string' ? resolve(cwd, file) : file.path;
      const known = found.get(key) ?? file;
      found.set(key, known);
      if (named.outright && typeof known === 'string') outright.add(known);
    }
    const kinds = [...(named.others ?? []).map((file) => extname(file).toLowerCase()), ...(named.noFiles ?? [])];
    for (const kind of kinds) passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
  }
  for (const path of listed) {
    const key = resolve(cwd, path);
    if (!found.has(key)) found.set(key, path);
  }
  return { files: [...found.values()], outright, passedOver };
}

interface Named {
  readonly files: readonly (string | Unread)[];
  readonly outright?: true;
  /** Files of a folder that are no letters. */
  readonly others?: readonly string[];
  /** What lies in a folder and is no file, one by one: `pipe`. */
  readonly noFiles?: readonly string[];
}

async function namedBy(path: string, cwd: string): Promise<Named> {
  if (path === standardInput) return { files: [path], outright: true };
  const kind = await stat(resolve(cwd, path)).catch(() => undefined);
  if (kind && !kind.isDirectory()) return { files: [path], outright: true };
  // Loaded only where something must be looked for: most often a file is named outright.
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (kind) {
    const all = (await glob('**/*', { cwd: resolve(cwd, path), ignore: [...skipped, configurations] })).sort();
    const isLetter = (file: string) => letters.has(extname(file).toLowerCase()) && !lock.test(basename(file));
    const files = all.filter(isLetter).map((file) => join(path, file));
    const others = all.filter((file) => !isLetter(file));
    const special = specialIn(resolve(cwd, path));
    const none = 'this folder holds no letter in Markdown or Word (.md, .markdown, .docx)';
    const problem = special.some(({ name }) => isLetter(name))
      ? 'what this folder holds by the names of letters (.md, .markdown, .docx) are none'
      : others.some((file) => file.endsWith('.txt'))
        ? `${none}; letters in plain text are named themselves, as in "folder/*.txt"`
        : none;
    return { files: files.length > 0 ? files : [{ path, problem }], others, noFiles: special.map(({ kind }) => kind) };
  }
  const unread = (problem: string): Named => ({ files: [{ path, problem }] });
  if (!isDynamicPattern(path)) return unread('no such file');
  const files = await glob(path, { cwd, ignore: skipped, expandDirectories: false });
  return files.length > 0 ? { files: files.sort() } : unread('no file matches this pattern');
}

/** What a folder and those in it hold that is neither file nor folder, which a search for files does not tell of. */
function specialIn(folder: string): { name: string; kind: string }[] {
  const listed = (at: string): Dirent[] => {
    try {
      return readdirSync(at, { withFileTypes: true });
    } catch {
      return [];
    }
  };
  return listed(folder).flatMap((entry) => {
    const { name } = entry;
    if (entry.isDirectory()) return /^(?:node_modules|\..*)$/.test(name) ? [] : specialIn(join(folder, name));
    if (entry.isFile() || name.startsWith('.')) return [];
    if (!entry.isSymbolicLink()) return [{ name, kind: kindOf(entry).replace(/^a /, '') }];
    // What leads to something is found as a file is, and says itself that it is none.
    return leadsNowhere(join(folder, name)) ? [{ name, kind: 'link that leads nowhere' }] : [];
  });
}

function leadsNowhere(link: string): boolean {
  try {
    statSync(link);
    return false;
  } catch {
    return true;
  }
}

/** Reads a file, or standard input where `path` is `-`, as text. Never throws. */
export async function readDraft(path: string, world: Pick<World, 'cwd' | 'stdin'>): Promise<Draft | Unread> {
  try {
    const given = path === standardInput;
    const bytes = given ? await all(world.stdin) : bytesOf(resolve(world.cwd, path));
    if (isWordDocument(bytes)) return wordDraft(path, bytes);
    const attached = isMail(bytes) ? await wordDocumentsIn(bytes) : [];
    if (attached.length > 1) return { path, problem: severalAttached(attached) };
    if (attached.length === 1) return wordDraft(path, Buffer.from(attached[0]!.bytes));
    // What is piped in may have been converted, and still go by the name of what it was.
    const problem = noText(bytes, given ? '' : path);
    if (problem !== undefined) return { path, problem };
    const decoded = decode(bytes);
    return decoded ? { path, ...decoded, bytes } : { path, problem: unknownFormat };
  } catch (error) {
    return { path, problem: reasonOf(error) };
  }
}

function severalAttached(attached: readonly Attached[]): string {
  return `this e-mail has several Word documents attached (${attached.map(({ name }) => name).join(', ')}): save the one that is to be checked`;
}

function wordDraft(path: string, bytes: Buffer): Draft | Unread {
  try {
    const word = readWordLetter(bytes);
    return { path, text: word.markdown, word, bytes };
  } catch (error) {
    return { path, problem: isUnreadable(error) ? error.message : faultInWords(error) };
  }
}

/** Puts another text into the file of a draft, in the encoding that it had. Gives what went wrong, if anything. No Word document is written to. */
export function writeDraft(draft: Draft, text: string, cwd: string): Unread | undefined {
  const { path, encoding, bytes } = draft;
  if (!encoding) return { path, problem: notWritten };
  try {
    replaceFile(resolve(cwd, path), bytes, encode(text, encoding));
  } catch (error) {
    return { path, problem: reasonOf(error) };
  }
}

/** What is said where a Word document would have to be written to. */
export const notWritten =
  '--fix does not write to a Word document: mend the letter in Word, or make a Markdown file of it (section17 convert LETTER.docx --to LETTER.md) and mend that';

/** What a file holds. Throws for what is no file, which may never come to an end. */
function bytesOf(path: string): Buffer {
  const stats = statSync(path);
  if (!stats.isFile())
    throw new Error(`this is ${kindOf(stats)} and no file; a draft may come from one as standard input, by the name -`);
  // A thread has nothing else to do until the draft is there, and reads it in one go in half the time.
  return readFileSync(path);
}

function kindOf(stats: Stats | Dirent): string {
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isDirectory() ? 'a folder' : 'a device';
}

/** All that a stream gives. */
export async function all(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
