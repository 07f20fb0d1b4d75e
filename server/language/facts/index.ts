import { balance } from './balance.ts';
import { decision } from './decision.ts';
import { duties } from './duties.ts';
import { giveaways } from './giveaways.ts';
import type { Phrase } from './phrase.ts';
import { rights } from './rights.ts';

/** All phrases. */
export const phrases: readonly Phrase[] = [...duties, ...decision, ...balance, ...rights, ...giveaways];
