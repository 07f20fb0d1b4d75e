import { aboutOf } from './headings.ts';
import type { Balance, Factor } from './model.ts';
import type { Outline, OutlineParagraph } from './outline.ts';
import { countWords, sourceRange } from './plain.ts';
import { splitSentences } from './sentences.ts';

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

/**
 * The factors of one side: list items, or paragraphs where no list is used; a lead-in (`…:`) is none. A closing
 * paragraph that strikes the balance is the balance.
 */
export function factorsOf(outline: Outline, section: number): { factors: Factor[]; balance?: Balance } {
  const body = bodyOf(outline, section);
  let balance: Balance | undefined;
  const last = body.at(-1);
  if (
    last &&
    body.length > 1 &&
    !last.paragraph.placed.unit.item &&
    strikes(last.paragraph.placed.unit.plain.text) &&
    !heldElsewhere(outline, section)
  ) {
    balance = paragraphBalance(last.paragraph);
    body.pop();
  }
  const items = body.filter(({ paragraph }) => paragraph.placed.unit.item);
  const chosen =
    items.length > 0 ? items : body.filter(({ paragraph }) => !/:$/.test(paragraph.placed.unit.plain.text));
  return { factors: chosen.flatMap(({ paragraph, index }) => runOn(paragraph, index)), balance };
}

/** The test put as a question or a duty, not answered. */
export const states =
  /\b(?:must|whether|have to|has to|need to|required to|requires?|unless|ask(?:ed)?|decide|consider(?:ed)? where)\b/i;

/** The test as it is put before it is answered: `whether the public interest …`, `on which side it lies`. */
const asksWhich =
  /\bwhether,? (?:or not )?(?:in all (?:of )?the circumstances(?: of the case)?,? )?(?:the )?(?:public interest|balance)\b|\b(?:on which side|where) the (?:balance|public interest|balance of the public interest)\b/i;

/** Whether a text says which side of the balance weighs more. */
export function strikes(text: string): boolean {
  if (!asksWhich.test(text)) return concludes(text);
  return splitSentences(text).some(([from, to]) => {
    const sentence = text.slice(from, to);
    return !asksWhich.test(sentence) && concludes(sentence);
  });
}

function concludes(text: string): boolean {
  if (/\boutweigh|\bpublic interest (?:(?:therefore|clearly) )*(?:favours|lies)\b/i.test(text)) return true;
  // In two steps: one pattern would begin anew at every "balance" of a long text.
  const balance = text.search(/\bbalance\b/i);
  return balance >= 0 && /\b(?:lies|favours?|falls|tips|against|in favour)\b/i.test(text.slice(balance));
}

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
export function runOn(paragraph: OutlineParagraph, index: number): Factor[] {
  const { unit, at } = paragraph.placed;
  const { text } = unit.plain;
  const starts = numbered(text) ?? ordinals(text) ?? [0];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? text.length;
    const range = sourceRange(unit.plain, from, from + text.slice(from, to).trimEnd().length);
    const words = text.slice(from, to).trim();
    return {
      range: { start: at + range.start, end: at + range.end },
      text: words,
      words: countWords(words),
      paragraph: index,
    };
  });
}

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
  const found = [...text.matchAll(/(?:^|[.?!;] )((?:First|Second|Third|Fourth|Fifth)(?:ly)?|Finally|Lastly),? /g)].map(
    (m) => m.index + m[0].indexOf(m[1]!),
  );
  return found.length > 1 && /^First/.test(text.slice(found[0]!)) ? found : undefined;
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
