import type { Phrase } from './phrase.ts';

/** What a letter says of time: of dates, of what is late, and of more of it. */
export const time: readonly Phrase[] = [];
