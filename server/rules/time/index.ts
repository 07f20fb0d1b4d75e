import type { Rule } from '../rule.ts';
import extensionEir from './extension-eir.ts';
import extensionHeld from './extension-held.ts';
import extensionNoDate from './extension-no-date.ts';
import extensionNoExemption from './extension-no-exemption.ts';
import extensionTooLong from './extension-too-long.ts';
import late from './late.ts';
import workdayMiscount from './workday-miscount.ts';

export const time: readonly Rule[] = [
  late,
  extensionNoDate,
  extensionNoExemption,
  extensionTooLong,
  extensionEir,
  extensionHeld,
  workdayMiscount,
];
