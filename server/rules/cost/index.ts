import type { Rule } from '../rule.ts';
import adviceMissing from './advice-missing.ts';
import limitWrong from './limit-wrong.ts';

export const cost: readonly Rule[] = [adviceMissing, limitWrong];
