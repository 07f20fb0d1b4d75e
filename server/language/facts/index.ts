import { answers } from './answers.ts';
import { asking } from './asking.ts';
import { balance } from './balance.ts';
import { bodies } from './bodies.ts';
import { confidence } from './confidence.ts';
import { cost } from './cost.ts';
import { decision } from './decision.ts';
import { documents } from './documents.ts';
import { duty } from './duty.ts';
import { fees } from './fees.ts';
import { giveaways } from './giveaways.ts';
import { giving } from './giving.ts';
import { grounds } from './grounds.ts';
import { harm } from './harm.ts';
import { holding } from './holding.ts';
import { inference } from './inference.ts';
import { interests } from './interests.ts';
import { investigations } from './investigations.ts';
import { leaks } from './leaks.ts';
import { letter } from './letter.ts';
import { natures } from './natures.ts';
import { neither } from './neither.ts';
import { notHolding } from './notHolding.ts';
import { people } from './people.ts';
import { personalData } from './personalData.ts';
import { pleas } from './pleas.ts';
import { provisions } from './provisions.ts';
import { publication } from './publication.ts';
import { purposes } from './purposes.ts';
import { refusing } from './refusing.ts';
import { regulators } from './regulators.ts';
import { reviews } from './reviews.ts';
import { searching } from './searching.ts';
import { style } from './style.ts';
import { time } from './time.ts';
import { useOfRights } from './useOfRights.ts';
import { vexatious } from './vexatious.ts';
import { weighing } from './weighing.ts';

/** All phrases. */
export const phrases = [
  ...neither,
  ...inference,
  ...duty,
  ...holding,
  ...notHolding,
  ...refusing,
  ...decision,
  ...provisions,
  ...balance,
  ...letter,
  ...documents,
  ...asking,
  ...reviews,
  ...regulators,
  ...useOfRights,
  ...giveaways,
  ...weighing,
  ...harm,
  ...pleas,
  ...interests,
  ...leaks,
  ...giving,
  ...answers,
  ...cost,
  ...fees,
  ...searching,
  ...time,
  ...bodies,
  ...style,
  ...people,
  // The elements of an exemption's test. They are wide, since nobody is bound to any form of words, and what is denied
  // or supposed speaks of the element too.
  ...publication,
  ...investigations,
  ...personalData,
  ...confidence,
  ...vexatious,
  ...purposes,

  ...grounds,
  ...natures,
];

/** What a sentence of a letter may do, or say. */
export type FactKind = (typeof phrases)[number]['fact'];
