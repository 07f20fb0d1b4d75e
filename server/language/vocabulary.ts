import { stemmer } from 'stemmer';
import { byText } from './byText.ts';
import { table } from './table.ts';

const common = new Set(table.stems.common);
const openness = new Set(table.stems.openness);
const besides = new Set(table.stems.besides);
const harm = new Set(table.stems.harm);
const effect = new Set(table.stems.effect);
const weighing = new Set(table.stems.weighing);
const asking = new Set(table.stems.asking);

/** Many more than the words of a letter: letters share most of theirs. */
const mostWords = 4_000;

/** The stems of words, as far as they are about something; letters say much in the same few words. */
const stemOf = byText((word) => {
  const stem = stemmer(word);
  return common.has(stem) ? undefined : stem;
}, mostWords);

/** The stems of the words of a text that are about something. */
export const stemsOf = byText((text): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []) {
    const stem = stemOf(word);
    if (stem !== undefined) stems.add(stem);
  }
  return stems;
});

/** Whether a stem is of openness or money. */
export const isOpenness = (stem: string): boolean => openness.has(stem);

/** Whether a stem is of openness or money, or of the words that go with them. */
export const isGeneral = (stem: string): boolean => openness.has(stem) || besides.has(stem);

/** Whether a stem is of policing or of harm, which any factor may share with any other. */
export const isOfHarm = (stem: string): boolean => harm.has(stem);

/** Whether a stem tells that something was weighed, and not what. */
export const isOfWeighing = (stem: string): boolean => weighing.has(stem);

/** Whether a stem points to what was asked for, and says nothing of what that is. */
export const isOfAsking = (stem: string): boolean => asking.has(stem);

/** Whether a stem adds nothing to a bare assertion of an effect. */
export const isOfEffect = (stem: string): boolean => effect.has(stem);

/** The stems of `a` that `b` has too, or has in a longer or shorter word of the kind: smuggling, smuggler. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const kin = byBeginning(b);
  return [...a].filter(
    (stem) =>
      b.has(stem) || kin.get(stem.slice(0, 5))?.some((other) => stem.startsWith(other) || other.startsWith(stem)),
  );
}

const beginnings = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string[]>>();

/** The stems of five letters or more by their first five. */
function byBeginning(stems: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const known = beginnings.get(stems);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < 5) continue;
    const beginning = stem.slice(0, 5);
    index.set(beginning, [...(index.get(beginning) ?? []), stem]);
  }
  beginnings.set(stems, index);
  return index;
}

/** Whether a text speaks of a factor: a word that is about something is enough, since the rest may be paraphrase. */
export function speaksOf(text: ReadonlySet<string>, factor: ReadonlySet<string>): boolean {
  return shared(factor, text).length > 0;
}
