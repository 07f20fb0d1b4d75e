import type { Rule } from '../rule.ts';
import boilerplateInConfirmed from './boilerplate-in-confirmed.ts';
import dutyMissing from './duty-missing.ts';
import exemptionHasNone from './exemption-has-none.ts';
import foisaSection18 from './foisa-s18-exemption.ts';
import harmAboutDisclosure from './harm-about-disclosure.ts';
import harmOneWay from './harm-one-way.ts';
import leak from './leak.ts';
import noInferenceMissing from './no-inference-missing.ts';
import partialNoOther from './partial-no-other.ts';
import presupposes from './presupposes.ts';
import s17Misuse from './s17-4-misuse.ts';
import statementLate from './statement-late.ts';
import statementMissing from './statement-missing.ts';
import wrongQuestion from './wrong-question.ts';
import wrongSubsection from './wrong-subsection.ts';

export const ncnd: readonly Rule[] = [
  statementMissing,
  statementLate,
  dutyMissing,
  noInferenceMissing,
  wrongSubsection,
  exemptionHasNone,
  leak,
  presupposes,
  harmAboutDisclosure,
  wrongQuestion,
  partialNoOther,
  harmOneWay,
  boilerplateInConfirmed,
  s17Misuse,
  foisaSection18,
];
