import { answers } from './answers.ts';
import { asking } from './asking.ts';
import { balance } from './balance.ts';
import { bodies } from './bodies.ts';
import { cost } from './cost.ts';
import { decision } from './decision.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { elements } from './elements.ts';
import { giveaways } from './giveaways.ts';
import { grounds } from './grounds.ts';
import { harm } from './harm.ts';
import { interests } from './interests.ts';
import { leaks } from './leaks.ts';
import { letter } from './letter.ts';
import { people } from './people.ts';
import type { Phrase } from './phrase.ts';
import { pleas } from './pleas.ts';
import { rights } from './rights.ts';
import { searching } from './searching.ts';
import { style } from './style.ts';
import { time } from './time.ts';
import { weighing } from './weighing.ts';

/** All phrases. */
export const phrases: readonly Phrase[] = [
  ...duties,
  ...decision,
  ...balance,
  ...letter,
  ...documents,
  ...asking,
  ...rights,
  ...giveaways,
  ...weighing,
  ...harm,
  ...pleas,
  ...interests,
  ...leaks,
  ...answers,
  ...cost,
  ...searching,
  ...time,
  ...bodies,
  ...style,
  ...people,
  ...elements,
  ...grounds,
];
