import type { Rule } from '../rule.ts';
import harmAboutDisclosure from './harm-about-disclosure.ts';
import leak from './leak.ts';
import presupposes from './presupposes.ts';

export const ncnd: readonly Rule[] = [leak, presupposes, harmAboutDisclosure];
