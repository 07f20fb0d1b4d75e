import type { Rule } from '../rule.ts';
import exemptionHasNone from './exemption-has-none.ts';
import harmAboutDisclosure from './harm-about-disclosure.ts';
import leak from './leak.ts';
import presupposes from './presupposes.ts';
import wrongQuestion from './wrong-question.ts';
import wrongSubsection from './wrong-subsection.ts';

export const ncnd: readonly Rule[] = [
  wrongSubsection,
  exemptionHasNone,
  leak,
  presupposes,
  harmAboutDisclosure,
  wrongQuestion,
];
