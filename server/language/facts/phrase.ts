import type { Mode } from '../clauses.ts';
import type { Lines } from '../compile.ts';

/** What a sentence of a letter may do, or say. */
export type FactKind =
  | 'confirms-nor-denies'
  | 'favours-neither'
  | 'warns-against-inference'
  | 'excludes-duty'
  | 'holds'
  | 'holds-not'
  | 'supposes-holding'
  | 'refuses'
  | 'exempts'
  | 'presumes-thing'
  | 'foresees-effect'
  | 'extends'
  | 'withholds-reasons'
  | 'sends-reasons-apart'
  | 'tells-of-review'
  | 'has-no-review'
  | 'tells-of-regulator'
  | 'presumes-held'
  | 'presumes-use'
  | 'presumes-own-use'
  | 'presumes-continuing'
  | 'presumes-inquiry'
  | 'presumes-progress'
  | 'presumes-events'
  | 'weighs'
  | 'lies'
  | 'tips'
  | 'asks-which'
  | 'inverts-test'
  | 'finds-equal'
  | 'favours-answer'
  | 'names-public-interest'
  | 'names-law'
  | 'contrary-to-public-interest'
  | 'points-at-factors'
  | 'accepts-point'
  | 'takes-together'
  | 'presumes-disclosure'
  | 'describes-test'
  | 'meets-factor'
  | 'speaks-of-time'
  | 'favours-provision'
  | 'argues-for-answer'
  | 'argues-for-silence'
  | 'argues-blanket'
  | 'pleads-embarrassment'
  | 'pleads-good-name'
  | 'pleads-misunderstanding'
  | 'pleads-press'
  | 'pleads-curiosity'
  | 'pleads-work'
  | 'pleads-want-of-case'
  | 'brings-in-requester'
  | 'names-exemption-as-reason'
  | 'asserts-effect'
  | 'foresees'
  | 'affects-at-once'
  | 'tells-how'
  | 'opens-with-condition'
  | 'would-follow'
  | 'likely-to-follow'
  | 'affects-interest'
  | 'gives-cause'
  | 'serves-openness'
  | 'calls-apparent'
  | 'supposes-mere-possibility'
  | 'shows-certainty'
  | 'adopts-higher-level'
  | 'adopts-lower-level'
  | 'harms-adversely'
  | 'likely-to-harm'
  | 'speaks-in-general'
  | 'tells-what-happened'
  | 'fears-distress'
  | 'shows-illness'
  | 'needs-national-security'
  | 'stacks-suppositions'
  | 'supposes-answer'
  | 'supposes'
  | 'argues-safety'
  | 'argues-life'
  | 'argues-national-security'
  | 'argues-commerce'
  | 'argues-foreign-relations'
  | 'argues-privilege'
  | 'of-security'
  | 'of-defence'
  | 'of-foreign-relations'
  | 'of-economy'
  | 'of-enforcement'
  | 'of-health'
  | 'of-commerce';

/**
 * Lines of notation that give a fact. In them `does:` marks the verb, or other word, whose clause decides about the
 * mode (else the last word does), `who:`, `what:` and `by:` the parts of the fact.
 */
export interface Phrase extends Lines {
  readonly fact: FactKind;
  /** Whether it is asserted under `may`, `might`, `could`, `would`, `should` too, which else make it a possibility. */
  readonly evenTentative?: true;
  /** Sentences that state the fact, and near misses that do not: its tests. */
  readonly yes: readonly [string, string, ...string[]];
  readonly no: readonly [string, string, ...string[]];
}

const always: readonly Mode[] = ['asserted', 'denied', 'supposed', 'asked', 'named', 'presumed'];

/** By kind of fact, the modes in which a sentence states it. */
export const statedIn: Readonly<Record<FactKind, readonly Mode[]>> = {
  'confirms-nor-denies': ['asserted', 'presumed'],
  'favours-neither': always,
  'warns-against-inference': ['asserted', 'presumed'],
  'excludes-duty': ['asserted', 'presumed', 'named'],
  holds: ['asserted'],
  'holds-not': ['asserted'],
  'supposes-holding': always,
  refuses: ['asserted', 'presumed'],
  exempts: ['asserted', 'presumed'],
  'presumes-thing': ['asserted', 'presumed'],
  'foresees-effect': ['asserted', 'presumed', 'supposed'],
  extends: ['asserted', 'supposed', 'named', 'presumed'],
  'withholds-reasons': always,
  'sends-reasons-apart': ['asserted', 'presumed', 'named', 'supposed'],
  // "If you wish to ask for a review", "before complaining to the Commissioner": who says so tells of it.
  'tells-of-review': always,
  'has-no-review': ['asserted', 'presumed'],
  'tells-of-regulator': always,
  // What is taken as known is so in any clause.
  'presumes-held': always,
  'presumes-use': always,
  'presumes-own-use': always,
  'presumes-continuing': always,
  'presumes-inquiry': always,
  'presumes-progress': always,
  'presumes-events': always,
  // "The public interest in how it began is outweighed": what is asked is the subject. Which side weighs more is asked by `asks-which`.
  weighs: ['asserted', 'presumed', 'asked'],
  lies: ['asserted', 'presumed', 'asked'],
  tips: ['asserted', 'presumed', 'asked'],
  'asks-which': always,
  'inverts-test': ['asserted', 'presumed', 'denied', 'asked'],
  'finds-equal': ['asserted', 'presumed'],
  'favours-answer': ['asserted', 'presumed', 'named'],
  'names-public-interest': always,
  'names-law': always,
  'contrary-to-public-interest': ['asserted', 'presumed', 'named'],
  'points-at-factors': always,
  'accepts-point': always,
  'takes-together': always,
  'presumes-disclosure': always,
  'describes-test': always,
  'meets-factor': always,
  'speaks-of-time': always,
  'favours-provision': always,
  'argues-for-answer': always,
  'argues-for-silence': always,
  'argues-blanket': ['asserted', 'presumed', 'supposed', 'named', 'denied'],
  'pleads-embarrassment': always,
  'pleads-good-name': always,
  'pleads-misunderstanding': always,
  'pleads-press': always,
  'pleads-curiosity': always,
  'pleads-work': always,
  'pleads-want-of-case': ['asserted', 'presumed', 'denied'],
  'brings-in-requester': always,
  'names-exemption-as-reason': always,
  'asserts-effect': always,
  foresees: always,
  'affects-at-once': always,
  'tells-how': always,
  'opens-with-condition': always,
  'would-follow': ['asserted', 'presumed', 'supposed'],
  'likely-to-follow': ['asserted', 'presumed', 'supposed'],
  'affects-interest': ['asserted', 'presumed', 'supposed'],
  'gives-cause': always,
  'serves-openness': always,
  'calls-apparent': ['asserted', 'presumed'],
  'supposes-mere-possibility': ['asserted', 'presumed'],
  'shows-certainty': ['asserted', 'presumed'],
  'adopts-higher-level': ['asserted', 'presumed'],
  'adopts-lower-level': ['asserted', 'presumed', 'named'],
  'harms-adversely': ['asserted', 'presumed'],
  'likely-to-harm': ['asserted', 'presumed', 'supposed', 'named'],
  'speaks-in-general': always,
  'tells-what-happened': always,
  'fears-distress': always,
  'shows-illness': always,
  'needs-national-security': always,
  'stacks-suppositions': always,
  'supposes-answer': always,
  supposes: always,
  'argues-safety': always,
  'argues-life': always,
  'argues-national-security': always,
  'argues-commerce': always,
  'argues-foreign-relations': always,
  'argues-privilege': always,
  'of-security': always,
  'of-defence': always,
  'of-foreign-relations': always,
  'of-economy': always,
  'of-enforcement': always,
  'of-health': always,
  'of-commerce': always,
};
