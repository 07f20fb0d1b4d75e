import type { Rule } from '../rule.ts';
import adviceMissing from './advice-missing.ts';
import aggregationBasis from './aggregation-basis.ts';
import arithmetic from './arithmetic.ts';
import estimateMissing from './estimate-missing.ts';
import excludedActivity from './excluded-activity.ts';
import feeBreakdown from './fee-breakdown.ts';
import holdingUnclear from './holding-unclear.ts';
import limitWrong from './limit-wrong.ts';
import searchStopped from './search-stopped.ts';

export const cost: readonly Rule[] = [
  adviceMissing,
  limitWrong,
  estimateMissing,
  holdingUnclear,
  excludedActivity,
  aggregationBasis,
  searchStopped,
  feeBreakdown,
  arithmetic,
];
