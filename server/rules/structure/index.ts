import type { Rule } from '../rule.ts';
import allWithheld from './all-withheld.ts';
import environmental from './environmental.ts';
import formatRefused from './format-refused.ts';
import headingFused from './heading-fused.ts';
import heldMissing from './held-missing.ts';
import notHeldSearch from './not-held-search.ts';
import redactionsUnlabelled from './redactions-unlabelled.ts';
import refusalStatement from './refusal-statement.ts';
import regimeMissing from './regime-missing.ts';
import requestMissing from './request-missing.ts';
import scopeMap from './scope-map.ts';
import sectionEmpty from './section-empty.ts';
import undertaking from './undertaking.ts';
import unneededTest from './unneeded-test.ts';

export const structure: readonly Rule[] = [
  requestMissing,
  heldMissing,
  refusalStatement,
  unneededTest,
  sectionEmpty,
  headingFused,
  scopeMap,
  regimeMissing,
  allWithheld,
  redactionsUnlabelled,
  notHeldSearch,
  formatRefused,
  environmental,
  undertaking,
];
