import type { Rule } from '../rule.ts';
import boilerplate from './boilerplate.ts';
import distressOnly from './distress-only.ts';
import eirWould from './eir-would.ts';
import hypotheticalChain from './hypothetical-chain.ts';
import levelMissing from './level-missing.ts';
import levelUnsupported from './level-unsupported.ts';
import missing from './missing.ts';
import notPerExemption from './not-per-exemption.ts';
import weakModal from './weak-modal.ts';

export const harm: readonly Rule[] = [
  missing,
  levelMissing,
  weakModal,
  notPerExemption,
  hypotheticalChain,
  boilerplate,
  levelUnsupported,
  eirWould,
  distressOnly,
];
