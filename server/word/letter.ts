import type { Range } from '../notice/model.ts';
import { type Block, blocksIn, inComment, raised, type Trace } from './content.ts';
import { isWordDocument, noText } from './formats.ts';
import type { Hidden } from './hidden.ts';
import { type LetterMap, mapOf } from './letterMap.ts';
import { type Written, writeMarkdown } from './markdown.ts';
import { numberingOf } from './numbering.ts';
import { hiddenInFile } from './properties.ts';
import { stylesOf } from './styles.ts';
import { Unreadable } from './unreadable.ts';
import { openPackage, type WordPackage } from './wordPackage.ts';
import { child, type Element, elements, readXml } from './xml.ts';

/** A letter written in Word. */
export interface WordLetter {
  /** The letter, as our reader knows letters: what is inserted stands in it, what is deleted does not. Offsets are UTF-16. */
  readonly markdown: string;
  readonly map: LetterMap;
  readonly package: WordPackage;
  /** What the file holds besides, in the order of the letter. */
  readonly hidden: readonly Hidden[];
}

/**
 * Reads a letter of Word from the bytes of its file. Throws `Unreadable` where that is none or cannot be read; any bytes
 * give one or the other, in bounded time.
 */
export function readWordLetter(bytes: Uint8Array): WordLetter {
  if (!isWordDocument(bytes)) throw new Unreadable(noText(bytes, '.docx')!);
  const wordPackage = openPackage(bytes);
  const root = (name: string | undefined) => {
    const text = name === undefined ? undefined : wordPackage.text(name);
    return text === undefined ? undefined : readXml(text, name!);
  };
  const relationships = wordPackage.relationships(wordPackage.main);
  const part = (type: string) => relationships.find((each) => each.type === type && !each.external)?.target;
  if (wordPackage.relationships('').some(({ type }) => type === 'origin'))
    throw new Unreadable(
      'this Word document is signed, so that it is finished and no copy of it can be changed: check the one that it was made from',
    );
  const document = root(wordPackage.main)!;
  const body = child(document, 'w:body');
  const traces: Trace[] = [];
  const notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = [];
  const comments = new Map(
    elements(root(part('comments')), 'w:comment').map((each) => [each.attributes['w:id'] ?? '', each]),
  );
  const styles = stylesOf(root(part('styles')));
  const numbering = numberingOf(root(part('numbering')));
  const read = (element: Element, name: string): Block[] =>
    blocksIn(element, {
      part: name,
      styles,
      numbering,
      links: new Map(
        wordPackage.relationships(name).flatMap(({ id, target, external }) => (external ? [[id, target]] : [])),
      ),
      comments,
      note: (kind, id) => notes.push({ kind, id }),
      traces,
      coloured: child(document, 'w:background') !== undefined,
    });
  const blocks = body ? read(body, wordPackage.main) : [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const name = part(`${kind}s`);
    const all = new Map(elements(root(name), `w:${kind}`).map((each) => [each.attributes['w:id'] ?? '', each]));
    notes.forEach((note, i) => {
      const element = note.kind === kind ? all.get(note.id) : undefined;
      if (element) blocks.push(...numbered(read(element, name!), i + 1));
    });
  }
  const written = writeMarkdown(blocks);
  if (written.markdown === '')
    throw new Unreadable(
      'this Word document has no words in it: if it is a picture of a letter, check the document that it was made from',
    );
  // What stands at the head and the foot of its pages is no part of the letter, but may hide something too.
  for (const { type, external, target } of relationships) {
    const element = (type === 'header' || type === 'footer') && !external ? root(target) : undefined;
    if (element) read(element, target);
  }
  const { markdown } = written;
  const seen = new Set(traces.map(({ comment }) => comment));
  const unplaced = [...comments.values()].filter((each) => !seen.has(each)).map(inComment);
  const inText = traces.map((trace): Hidden => {
    const { kind, words, by, date } = trace;
    return { kind, words: words.replace(/\s+/g, ' ').trim(), by, date, at: pointed(markdown, rangeOf(trace, written)) };
  });
  const start = pointed(markdown, { start: 0, end: 0 });
  const inFile = [...unplaced, ...hiddenInFile(wordPackage)].map((each): Hidden => ({ ...each, at: start }));
  return {
    markdown,
    map: mapOf(
      markdown,
      written.stretches,
      [...written.paragraphs.values()].filter(({ words }) => words !== ''),
    ),
    package: wordPackage,
    hidden: [...inFile, ...inText.filter(({ kind, words }) => words !== '' || kind === 'comment')].sort(
      (a, b) => a.at.start - b.at.start,
    ),
  };
}

/** The first paragraph of a note begins with its number. */
function numbered(blocks: readonly Block[], number: number): readonly Block[] {
  const [first] = blocks;
  if (first?.kind === 'paragraph') first.label = { kind: 'number', text: raised(number) };
  return blocks;
}

/** Where something hidden stands in the Markdown; at its beginning where it stands outside the letter. */
function rangeOf({ from, to }: Trace, { paragraphs, range }: Written): Range {
  if (!from.paragraph || !paragraphs.has(from.paragraph)) return { start: 0, end: 0 };
  if (from.paragraph === to.paragraph) return range(from.paragraph, from.piece, to.piece);
  const { start } = range(from.paragraph, from.piece, from.piece);
  const end = to.paragraph ? range(to.paragraph, 0, to.piece).end : start;
  return { start, end: Math.max(start, end) };
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u;

/** A range, or the word beside a place where nothing stands: there is nothing else to point at. */
function pointed(markdown: string, { start, end }: Range): Range {
  if (end > start) return { start, end };
  const after = word.exec(markdown.slice(start, start + 300));
  if (after) return { start: start + after.index, end: start + after.index + after[0].length };
  const before = markdown.slice(0, start).trimEnd();
  return { start: Math.max(0, before.length - 1), end: before.length };
}
