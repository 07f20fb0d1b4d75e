import type { Rule } from '../rule.ts';

export const structure: readonly Rule[] = [];
