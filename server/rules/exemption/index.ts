import type { Rule } from '../rule.ts';
import limbMissing from './limb-missing.ts';
import missing from './missing.ts';
import subsectionMissing from './subsection-missing.ts';
import superseded from './superseded.ts';
import unknown from './unknown.ts';

export const exemption: readonly Rule[] = [missing, subsectionMissing, limbMissing, unknown, superseded];
