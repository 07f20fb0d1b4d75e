import type { Phrase } from './phrase.ts';

/** How a letter says things, whatever it says. */
export const style: readonly Phrase[] = [];
