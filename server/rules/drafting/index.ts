import type { Rule } from '../rule.ts';
import abbreviationUndefined from './abbreviation-undefined.ts';
import danglingReference from './dangling-reference.ts';
import duplicatePassage from './duplicate-passage.ts';
import frontMatter from './front-matter.ts';
import linkStale from './link-stale.ts';
import otherAuthority from './other-authority.ts';
import placeholderLeft from './placeholder-left.ts';
import plainEnglish from './plain-english.ts';
import sentenceBroken from './sentence-broken.ts';
import spellingLegal from './spelling-legal.ts';
import staleOrLoadedPhrase from './stale-or-loaded-phrase.ts';
import termInconsistent from './term-inconsistent.ts';
import unusedSuppression from './unused-suppression.ts';

export const drafting: readonly Rule[] = [
  duplicatePassage,
  placeholderLeft,
  otherAuthority,
  abbreviationUndefined,
  plainEnglish,
  sentenceBroken,
  spellingLegal,
  termInconsistent,
  danglingReference,
  staleOrLoadedPhrase,
  linkStale,
  unusedSuppression,
  frontMatter,
];
