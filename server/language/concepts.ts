import { type Concept, lexicon } from './lexicon.ts';

/**
 * What a concept stands for, by its name without `@`: the words, or a phrase in notation. A concept of verbs has its
 * forms besides: `withhold.now`, `withhold.ed`, `withhold.ing`. Undefined where the lexicon has none of that name. It
 * is worked out when it is first asked for, since a program whose phrases are frozen asks for few.
 */
export function conceptOf(name: string): readonly string[] | string | undefined {
  let known = concepts.get(name);
  if (known === undefined) {
    known = workOut(name);
    if (known !== undefined) concepts.set(name, known);
  }
  return known;
}

const concepts = new Map<string, readonly string[] | string>();

function workOut(named: string): readonly string[] | string | undefined {
  const [name = '', form] = named.split('.');
  if (!Object.hasOwn(lexicon, name)) return undefined;
  const concept: Concept = lexicon[name as keyof typeof lexicon];
  if ('verbs' in concept) {
    const forms = concept.verbs.split(' ').map(formsOf);
    if (form === undefined) return forms.flatMap((of) => Object.values(of).flat());
    return isForm(form) ? forms.flatMap((of) => of[form]) : undefined;
  }
  if (form !== undefined) return undefined;
  if ('is' in concept) return `[${concept.is}]`;
  if ('words' in concept) return concept.words.split(' ');
  return concept.nouns.split(' ').flatMap((noun) => formsOf(noun).now);
}

const isForm = (form: string): form is keyof ReturnType<typeof formsOf> => ['now', 'ed', 'ing'].includes(form);

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
