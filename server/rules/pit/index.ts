import type { Rule } from '../rule.ts';
import balanceFormula from './balance-formula.ts';
import balanceMissing from './balance-missing.ts';
import balanceUnlinked from './balance-unlinked.ts';
import missing from './missing.ts';
import sideMissing from './side-missing.ts';
import thinSide from './thin-side.ts';
import unbalanced from './unbalanced.ts';

export const pit: readonly Rule[] = [
  missing,
  balanceMissing,
  sideMissing,
  thinSide,
  unbalanced,
  balanceFormula,
  balanceUnlinked,
];
