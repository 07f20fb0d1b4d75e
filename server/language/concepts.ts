import { type Concept, lexicon } from './lexicon.ts';

/**
 * What concepts stand for, by their names without `@`: the words, or a phrase in notation. A concept of verbs has its
 * forms besides: `withhold.now`, `withhold.ed`, `withhold.ing`.
 */
export const concepts: ReadonlyMap<string, readonly string[] | string> = new Map(
  Object.entries<Concept>(lexicon).flatMap(([name, concept]) => named(name, concept)),
);

function named(name: string, concept: Concept): [string, readonly string[] | string][] {
  if ('is' in concept) return [[name, `[${concept.is}]`]];
  if ('words' in concept) return [[name, concept.words.split(' ')]];
  if ('nouns' in concept) return [[name, concept.nouns.split(' ').flatMap((noun) => formsOf(noun).now)]];
  const forms = concept.verbs.split(' ').map(formsOf);
  return [
    ...(['now', 'ed', 'ing'] as const).map((form): [string, string[]] => [
      `${name}.${form}`,
      forms.flatMap((of) => of[form]),
    ]),
    [name, forms.flatMap((of) => Object.values(of).flat())],
  ];
}

/**
 * The forms of a verb, or the numbers of a noun (`now`), from its entry: `disclose`, `hold(held)`, `give(gave,given)`.
 * An entry with two past forms has the preterite first.
 */
export function formsOf(entry: string): { now: string[]; ed: string[]; ing: string[] } {
  const [word = '', irregular] = entry.replace(')', '').split('(');
  const soft = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : undefined;
  const doubled = /^(?:\w?[^aeiou])?[aeiou][bdgmnprt]$/.test(word) ? word + word.at(-1) : word;
  const third = soft ? `${soft}es` : /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const past = word.endsWith('e') ? `${word}d` : `${soft ?? doubled}ed`;
  const ed = irregular?.split(',') ?? [past];
  // A past form that doubles a letter has its -ing form doubled: inferred, inferring.
  const going = /[^eoy]e$/.test(word)
    ? word.slice(0, -1)
    : ed[0] === `${word}${word.at(-1)}ed`
      ? ed[0].slice(0, -2)
      : doubled;
  return { now: [word, third], ed, ing: [`${going}ing`] };
}
