import type { Rule } from '../rule.ts';

export const time: readonly Rule[] = [];
