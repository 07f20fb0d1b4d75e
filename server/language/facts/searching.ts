import type { Phrase } from './phrase.ts';

/** What a letter says of where it was looked, and of what is given in part or in another form. */
export const searching: readonly Phrase[] = [];
