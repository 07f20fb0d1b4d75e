import type { Rule } from '../rule.ts';
import headingFused from './heading-fused.ts';
import heldMissing from './held-missing.ts';
import refusalStatement from './refusal-statement.ts';

export const structure: readonly Rule[] = [refusalStatement, heldMissing, headingFused];
