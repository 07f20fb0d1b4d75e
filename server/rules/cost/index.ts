import type { Rule } from '../rule.ts';

export const cost: readonly Rule[] = [];
