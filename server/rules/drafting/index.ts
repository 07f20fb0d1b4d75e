import type { Rule } from '../rule.ts';
import placeholderLeft from './placeholder-left.ts';

export const drafting: readonly Rule[] = [placeholderLeft];
