import type { Rule } from '../rule.ts';

export const drafting: readonly Rule[] = [];
