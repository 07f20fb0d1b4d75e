import { type FactKind, opensWith } from '../language/index.ts';
import { remembered } from '../language/remembered.ts';
import { aboutOf } from './headings.ts';
import type { Balance, Factor } from './model.ts';
import { type Outline, type OutlineParagraph, type OutlineSentence, sentencesOf } from './outline.ts';
import { countWords, type Plain, sourceRange, wordsOf } from './plain.ts';

/** The paragraphs under a heading, or before the first one (-1), that argue: no page furniture, quotation or rights. */
export function bodyOf(outline: Outline, section: number): { paragraph: OutlineParagraph; index: number }[] {
  const { from, to } = outline.sections[section] ?? {
    from: 0,
    to: outline.sections[0]?.from ?? outline.paragraphs.length,
  };
  return outline.paragraphs
    .slice(from, to)
    .map((paragraph, i) => ({ paragraph, index: from + i }))
    .filter(
      ({ paragraph }) => paragraph.scope !== 'chrome' && paragraph.scope !== 'quoted' && paragraph.scope !== 'rights',
    );
}

const textOf = (sentences: readonly OutlineSentence[]) => sentences.map(({ plain }) => plain.text).join(' ');
const rangeOf = (sentences: readonly OutlineSentence[]) => ({
  start: sentences[0]!.range.start,
  end: sentences.at(-1)!.range.end,
});

/** Sentences of the paragraph at index `paragraph` as one factor; there is at least one. */
export function factorOf(sentences: readonly OutlineSentence[], paragraph: number): Factor {
  const words = sentences.reduce((sum, { plain }) => sum + wordsOf(plain), 0);
  return { range: rangeOf(sentences), text: textOf(sentences), words, paragraph };
}

/** Sentences of a paragraph, at least one, as the conclusion. */
export function balanceIn(sentences: readonly OutlineSentence[]): Balance {
  const text = textOf(sentences);
  return { section: -1, range: rangeOf(sentences), text, about: aboutOf(text) };
}

const concluding: readonly FactKind[] = ['weighs', 'interest-lies', 'balance-lies'];

/** Whether a sentence says which side weighs more, or where the balance lies; not one that only puts the test. */
export const concludes = ({ stated }: Pick<OutlineSentence, 'stated'>): boolean =>
  concluding.some((kind) => stated.has(kind));

/** Whether a paragraph strikes the balance. */
export const strikes = (outline: Outline, paragraph: OutlineParagraph): boolean =>
  sentencesOf(outline, paragraph).some(concludes);

/** Whether a balance heading follows before the next exemption: then the last paragraph is a factor after all. */
export function heldElsewhere(outline: Outline, section: number): boolean {
  for (let i = section + 1; i < outline.sections.length; i++) {
    const { role } = outline.sections[i]!;
    if (role === 'balance') return true;
    if (role === 'exemption' || role === 'response' || role === 'review') return false;
  }
  return false;
}

/** Splits `(1) … (2) …` and `Firstly, … Secondly, …` in one paragraph into its factors. */
export function runOn({ placed: { unit, at } }: OutlineParagraph, paragraph: number): Factor[] {
  return factorsIn(unit.plain).map(({ range, text, words }) => ({
    range: { start: at + range.start, end: at + range.end },
    text,
    words,
    paragraph,
  }));
}

/** The factors in the text of a paragraph. */
const factorsIn = remembered((plain: Plain): readonly Omit<Factor, 'paragraph'>[] => {
  const starts = numbered(plain.text) ?? ordinals(plain.text) ?? [0];
  return starts.map((from, i) => {
    const written = plain.text.slice(from, starts[i + 1]).trimEnd();
    const text = written.trimStart();
    return { range: sourceRange(plain, from, from + written.length), text, words: countWords(text) };
  });
});

/** Where `(1) … (2) …` begin in a text; undefined where it is not numbered so. */
export function numbered(text: string): number[] | undefined {
  const found = [...text.matchAll(/(?:^|\s)\((\d{1,2}|[ivx]{1,4}|[a-h])\) (?=\w)/g)].map((m) => ({
    at: m.index + m[0].indexOf('('),
    mark: m[1]!,
  }));
  const sequences = ['1,2', 'a,b', 'i,ii'];
  return found.length > 1 && sequences.includes(`${found[0]!.mark},${found[1]!.mark}`)
    ? found.map((f) => f.at)
    : undefined;
}

function ordinals(text: string): number[] | undefined {
  const found = [...text.matchAll(/(?:^|[.?!;] )(?=[A-Z])/g)]
    .map(({ 0: { length }, index }) => index + length)
    .filter((at) => opensWith(text.slice(at), 'ordinal'));
  return found.length > 1 && opensWith(text.slice(found[0]!), 'first') ? found : undefined;
}

/** The conclusion that stands under a balance heading. */
export function balanceOf(outline: Outline, section: number): Balance {
  const body = bodyOf(outline, section);
  const first = body[0]?.paragraph.placed;
  const last = body.at(-1)?.paragraph.placed;
  const { heading, about } = outline.sections[section]!;
  const text = body.map(({ paragraph }) => paragraph.placed.unit.plain.text).join(' ');
  return {
    section,
    range:
      first && last
        ? { start: first.at + first.unit.start, end: last.at + last.unit.end }
        : { start: heading.at + heading.unit.start, end: heading.at + heading.unit.end },
    text,
    about: about ?? aboutOf(text),
  };
}

/** A paragraph without a heading of its own, as the conclusion. */
export function paragraphBalance(paragraph: OutlineParagraph): Balance {
  const { unit, at } = paragraph.placed;
  return {
    section: -1,
    range: { start: at + unit.start, end: at + unit.end },
    text: unit.plain.text,
    about: aboutOf(unit.plain.text),
  };
}
