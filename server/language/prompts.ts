import type { PromptKind } from './facts/prompts.ts';
import { shortFacts } from './shortTexts.ts';
import { table } from './table.ts';

export { templates } from './words.ts';

const factsIn = shortFacts(table.prompts);

/** What the words in a bracket are, by kind. */
export const promptKinds = (words: string): ReadonlySet<PromptKind> => new Set(factsIn(words).map(({ kind }) => kind));
