import type { Rule } from '../rule.ts';
import levelMissing from './level-missing.ts';
import missing from './missing.ts';
import weakModal from './weak-modal.ts';

export const harm: readonly Rule[] = [missing, levelMissing, weakModal];
