import type { Rule } from '../rule.ts';

export const harm: readonly Rule[] = [];
