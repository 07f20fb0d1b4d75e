import type { Rule } from '../rule.ts';
import authorityCannot from './authority-cannot.ts';
import completionTime from './completion-time.ts';
import elements from './elements.ts';
import exemptsNothing from './exempts-nothing.ts';
import limbMissing from './limb-missing.ts';
import missing from './missing.ts';
import mutuallyExclusive from './mutually-exclusive.ts';
import notAGround from './not-a-ground.ts';
import notHeldException from './not-held-exception.ts';
import regimeMixed from './regime-mixed.ts';
import s14Wording from './s14-wording.ts';
import s21Location from './s21-location.ts';
import s22Publication from './s22-publication.ts';
import s24Necessity from './s24-necessity.ts';
import s31Purpose from './s31-purpose.ts';
import s36OpinionTime from './s36-opinion-time.ts';
import s36QualifiedPerson from './s36-qualified-person.ts';
import s40Condition from './s40-condition.ts';
import s40NcndAbsolute from './s40-ncnd-absolute.ts';
import s44Enactment from './s44-enactment.ts';
import subsectionMissing from './subsection-missing.ts';
import superseded from './superseded.ts';
import testWords from './test-words.ts';
import titleMismatch from './title-mismatch.ts';
import unknown from './unknown.ts';
import wrongNature from './wrong-nature.ts';
import wrongYear from './wrong-year.ts';

export const exemption: readonly Rule[] = [
  missing,
  subsectionMissing,
  limbMissing,
  exemptsNothing,
  unknown,
  superseded,
  wrongYear,
  titleMismatch,
  mutuallyExclusive,
  wrongNature,
  s40NcndAbsolute,
  authorityCannot,
  testWords,
  s24Necessity,
  s36QualifiedPerson,
  s36OpinionTime,
  s31Purpose,
  s44Enactment,
  s40Condition,
  s21Location,
  regimeMixed,
  elements,
  s22Publication,
  s14Wording,
  notAGround,
  completionTime,
  notHeldException,
];
