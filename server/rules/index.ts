import { cost } from './cost/index.ts';
import { drafting } from './drafting/index.ts';
import { exemption } from './exemption/index.ts';
import { harm } from './harm/index.ts';
import { ncnd } from './ncnd/index.ts';
import { pit } from './pit/index.ts';
import { privacy } from './privacy/index.ts';
import { rights } from './rights/index.ts';
import type { Rule } from './rule.ts';
import { structure } from './structure/index.ts';
import { time } from './time/index.ts';
import { word } from './word/index.ts';

/**
 * Every rule, in the order in which a letter has what it asks for: findings at one place come in this order, and so do
 * the texts that their fixes insert there.
 */
export const rules: readonly Rule[] = [
  ...structure,
  ...ncnd,
  ...exemption,
  ...harm,
  ...pit,
  ...cost,
  ...time,
  ...rights,
  ...privacy,
  ...drafting,
  ...word,
];
