import { membersOf } from './forms.ts';
import { type Concept, lexicon } from './lexicon.ts';

/**
 * What a concept stands for, by its name without `@`: the words, or a phrase in notation. A concept of verbs has its
 * forms besides: `withhold.now`, `withhold.ed`, `withhold.ing`. Undefined where the lexicon has none of that name.
 */
export function conceptOf(named: string): readonly string[] | string | undefined {
  const [name = '', form] = named.split('.');
  if (!Object.hasOwn(lexicon, name)) return undefined;
  const concept: Concept = lexicon[name as keyof typeof lexicon];
  if (!('is' in concept)) return membersOf(concept, form);
  return form === undefined ? `[${concept.is}]` : undefined;
}
