import type { Rule } from '../rule.ts';
import commentLeft from './comment-left.ts';
import identifier from './identifier.ts';
import requesterName from './requester-name.ts';
import smallNumber from './small-number.ts';
import softRedaction from './soft-redaction.ts';
import staffName from './staff-name.ts';

export const privacy: readonly Rule[] = [requesterName, staffName, identifier, smallNumber, commentLeft, softRedaction];
