import type { Rule } from '../rule.ts';
import icoMissing from './ico-missing.ts';
import reviewMissing from './review-missing.ts';

export const rights: readonly Rule[] = [reviewMissing, icoMissing];
