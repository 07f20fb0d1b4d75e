import { type FactKind, opensWith } from '../language/index.ts';
import { remembered } from '../language/remembered.ts';
import { aboutOf } from './headings.ts';
import type { About, Balance, Factor, Range, Scope, Wording } from './model.ts';
import { type Outline, type OutlineParagraph, type OutlineSentence, rangeOf } from './outline.ts';
import { countWords, type Plain, sourceRange, wordsOf } from './plain.ts';
import { saysAny } from './said.ts';

/**
 * The paragraphs under a heading, or before the first one (-1), that argue: no page furniture or quotation, and nothing from
 * the requester's rights on, after which letters are signed.
 */
export function bodyOf({ sections, paragraphs }: Outline, section: number): OutlineParagraph[] {
  const { from, to } = sections[section] ?? { from: 0, to: sections[0]?.from };
  const under = paragraphs.slice(from, to);
  const rights = under.findIndex(({ scope }, i) => i > 0 && scope === 'rights');
  return (rights < 0 ? under : under.slice(0, rights)).filter(({ scope }) => !silent.has(scope));
}

const silent: ReadonlySet<Scope> = new Set(['chrome', 'quoted', 'rights']);

const textOf = (sentences: readonly OutlineSentence[]) => sentences.map(({ wording }) => wording.text).join(' ');
const spanOf = (parts: readonly { readonly range: Range }[]) => ({
  start: parts[0]!.range.start,
  end: parts.at(-1)!.range.end,
});

/** Sentences of a paragraph, at least one, as one factor. */
export function factorOf(sentences: readonly OutlineSentence[]): Factor {
  const words = sentences.reduce((sum, { wording }) => sum + wordsOf(wording), 0);
  return { range: spanOf(sentences), text: textOf(sentences), words, paragraph: sentences[0]!.paragraph };
}

/** Sentences of a paragraph, at least one, as the conclusion. */
export function balanceIn(sentences: readonly OutlineSentence[]): Balance {
  return { section: -1, range: spanOf(sentences), text: textOf(sentences), about: spokenOf(sentences) };
}

/** What sentences speak of: of saying whether it is held, where one of them does. */
function spokenOf(sentences: readonly OutlineSentence[]): About | undefined {
  const each = sentences.map(({ wording }) => aboutIn(wording));
  return each.includes('confirmation') ? 'confirmation' : each.find((about) => about !== undefined);
}

const aboutIn = remembered(({ text }: Wording) => aboutOf(text));

const concluding: readonly FactKind[] = ['weighs', 'interest-lies', 'balance-lies'];

/** Whether a sentence says which side weighs more, or where the balance lies; not one that only puts the test. */
export const concludes = (sentence: Pick<OutlineSentence, 'stated'>): boolean => saysAny(sentence, concluding);

/** Whether a paragraph strikes the balance. */
export const strikes = ({ said }: OutlineParagraph): boolean => said.some(concludes);

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
export function runOn({ unit, at, index: paragraph }: OutlineParagraph): Factor[] {
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

/** Where `(1) … (2) …` begin in a text; undefined where it is not numbered so, or speaks of points made above: `Point (a)`. */
export function numbered(text: string): number[] | undefined {
  const found = [...text.matchAll(/(?:^|\s)\((\d{1,2}|[ivx]{1,4}|[a-h])\) (?=\w)/g)].map((m) => ({
    at: m.index + m[0].indexOf('('),
    after: text.slice(text.lastIndexOf(' ', m.index - 1) + 1, m.index),
    mark: m[1]!,
  }));
  const [first, second] = found;
  const sequences = ['1,2', 'a,b', 'i,ii'];
  if (!first || !second || !sequences.includes(`${first.mark},${second.mark}`)) return undefined;
  return first.after && first.after === second.after ? undefined : found.map(({ at }) => at);
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
  const { heading, about } = outline.sections[section]!;
  return {
    section,
    range: body.length > 0 ? spanOf(body) : rangeOf(heading),
    text: body.map(({ text }) => text).join(' '),
    about: about ?? spokenOf(body.flatMap(({ said }) => said)),
  };
}

/** A paragraph without a heading of its own, as the conclusion. */
export function paragraphBalance({ range, text, said }: OutlineParagraph): Balance {
  return { section: -1, range, text, about: spokenOf(said) };
}
