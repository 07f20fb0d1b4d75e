import type { Rule } from '../rule.ts';
import balanceFormula from './balance-formula.ts';
import balanceMissing from './balance-missing.ts';
import balanceNewFactor from './balance-new-factor.ts';
import balanceUnlinked from './balance-unlinked.ts';
import balanceUnnamed from './balance-unnamed.ts';
import blanketArgument from './blanket-argument.ts';
import circularFactor from './circular-factor.ts';
import factorUncitedExemption from './factor-uncited-exemption.ts';
import genericFactor from './generic-factor.ts';
import headingPolarity from './heading-polarity.ts';
import invertedTest from './inverted-test.ts';
import irrelevantFactor from './irrelevant-factor.ts';
import missing from './missing.ts';
import presumptionMissing from './presumption-missing.ts';
import requesterBlind from './requester-blind.ts';
import s22Timing from './s22-timing.ts';
import sideMissing from './side-missing.ts';
import thinSide from './thin-side.ts';
import unbalanced from './unbalanced.ts';

export const pit: readonly Rule[] = [
  missing,
  sideMissing,
  balanceMissing,
  headingPolarity,
  thinSide,
  unbalanced,
  genericFactor,
  circularFactor,
  blanketArgument,
  irrelevantFactor,
  requesterBlind,
  factorUncitedExemption,
  balanceFormula,
  invertedTest,
  balanceUnlinked,
  balanceNewFactor,
  balanceUnnamed,
  s22Timing,
  presumptionMissing,
];
