import type { Rule } from '../rule.ts';

export const ncnd: readonly Rule[] = [];
