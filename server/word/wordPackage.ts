import { archiveOf, type Entry, entriesOf, pack, unpack } from './archive.ts';
import { damaged, Unreadable } from './unreadable.ts';
import { elements, readXml } from './xml.ts';

/** What one part of a package says of another, or of something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `hyperlink`. */
  readonly type: string;
  /** The name of a part, or where it leads out of the package. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a .docx. Nothing is unpacked before it is asked for. */
export interface WordPackage {
  /** The part that holds the letter: `word/document.xml`. */
  readonly main: string;
  readonly names: readonly string[];
  /** A part as text, without its byte order mark; undefined where there is none. Throws `Unreadable` where it cannot be read. */
  text(name: string): string | undefined;
  /** Of a part; of the package itself where the name is empty. */
  relationships(part: string): readonly Relationship[];
  /**
   * The package with other texts for some parts, or more parts, and without some. All others go back as they were packed.
   * What is new must be named in the types of contents and in relationships by who adds it, and what is left out no more.
   */
  withTexts(texts: ReadonlyMap<string, string>, without?: ReadonlySet<string>): Uint8Array;
}

/** More XML than many hundred pages have. */
const mostText = 6_000_000;

/** Opens a .docx; throws `Unreadable` where it holds no letter. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const entries = entriesOf(bytes);
  const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  const texts = new Map<string, Text>();
  const partOf = (name: string): Text | undefined => {
    const entry = byName.get(keyOf(name));
    if (!entry) return undefined;
    const text = texts.get(entry.name) ?? textOf(entry);
    texts.set(entry.name, text);
    return text;
  };
  const relationships = (part: string): Relationship[] => {
    const name = relationshipsOf(part);
    const text = partOf(name)?.text;
    return text === undefined ? [] : relationshipsIn(text, name, part);
  };
  const main = relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !byName.has(keyOf(main))) throw damaged('it does not say where its text is');
  return {
    main: byName.get(keyOf(main))!.name,
    names: entries.map(({ name }) => name),
    text: (name) => partOf(name)?.text,
    relationships,
    withTexts(changed, without = new Set()) {
      const saved = byName.get(keyOf(main))!.saved;
      const packed = new Map(
        [...changed].map(([name, text]) => [keyOf(name), pack(name, encoded(text, partOf(name)), saved)]),
      );
      const kept = entries
        .filter(({ name }) => !without.has(name))
        .map((entry) => packed.get(keyOf(entry.name)) ?? entry);
      return archiveOf([...kept, ...[...packed].filter(([key]) => !byName.has(key)).map(([, entry]) => entry)]);
    },
  };
}

/** Names of parts are the same in capitals and small letters. */
const keyOf = (name: string): string => name.toLowerCase();

/** A part as text, and how its bytes hold it. */
interface Text {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
}

function textOf(entry: Entry): Text {
  if (entry.size > mostText)
    throw new Unreadable(
      'this Word document is many hundred pages long, which is no letter: nothing of it was checked',
    );
  const bytes = unpack(entry);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith('\uFEFF');
    return { text: mark ? text.slice(1) : text, encoding, mark };
  } catch {
    throw damaged(`its part ${entry.name} is no text`);
  }
}

function encoded(
  text: string,
  { encoding, mark }: Omit<Text, 'text'> = { encoding: 'utf-8', mark: false },
): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** Where the relationships of a part stand; of the package itself where the name is empty. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relationshipsIn(text: string, name: string, part: string): Relationship[] {
  return elements(readXml(text, name), 'rel:Relationship').map(({ attributes: { Id, Type, Target, TargetMode } }) => {
    const external = TargetMode === 'External';
    const target = Target ?? '';
    return {
      id: Id ?? '',
      type: (Type ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(target, part),
      external,
    };
  });
}

/** The name of a part that another names from where it stands. */
function resolve(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
