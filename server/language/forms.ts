import type { Words } from './words.ts';

/** The words that a concept stands for, or those that are its verbs in one form. Undefined where it has no such form. */
export function membersOf(concept: Words): readonly string[];
export function membersOf(concept: Words, form: string | undefined): readonly string[] | undefined;
export function membersOf(concept: Words, form?: string): readonly string[] | undefined {
  if ('verbs' in concept) {
    const forms = concept.verbs.split(' ').map(formsOf);
    if (form === undefined) return forms.flatMap((of) => Object.values(of).flat());
    return isForm(form) ? forms.flatMap((of) => of[form]) : undefined;
  }
  if (form !== undefined) return undefined;
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
