import type { Rule } from '../rule.ts';

export const exemption: readonly Rule[] = [];
