import type { Rule } from '../rule.ts';

export const privacy: readonly Rule[] = [];
