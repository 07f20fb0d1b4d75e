import type { Rule } from '../rule.ts';
import dutiesWrongSection from './duties-wrong-section.ts';
import icoMissing from './ico-missing.ts';
import icoNoContact from './ico-no-contact.ts';
import narrowed from './narrowed.ts';
import period from './period.ts';
import regulatorName from './regulator-name.ts';
import reviewMissing from './review-missing.ts';
import reviewNoContact from './review-no-contact.ts';
import rightWrongSection from './right-wrong-section.ts';
import wrongNoticeProvision from './wrong-notice-provision.ts';
import wrongRegulator from './wrong-regulator.ts';

export const rights: readonly Rule[] = [
  reviewMissing,
  reviewNoContact,
  icoMissing,
  wrongRegulator,
  regulatorName,
  wrongNoticeProvision,
  dutiesWrongSection,
  narrowed,
  period,
  rightWrongSection,
  icoNoContact,
];
