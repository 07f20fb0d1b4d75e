import type { Rule } from '../rule.ts';
import author from './author.ts';
import comment from './comment.ts';
import embedded from './embedded.ts';
import hiddenText from './hidden-text.ts';
import properties from './properties.ts';
import template from './template.ts';
import trackedChange from './tracked-change.ts';

/** What a Word document holds besides the letter. Of a letter in plain text they find nothing. */
export const word: readonly Rule[] = [trackedChange, comment, hiddenText, embedded, properties, author, template];
