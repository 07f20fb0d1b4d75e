import type { Rule } from '../rule.ts';

export const pit: readonly Rule[] = [];
