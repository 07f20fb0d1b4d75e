import type { Phrase } from './phrase.ts';

/** What a letter tells of persons. */
export const people: readonly Phrase[] = [];
