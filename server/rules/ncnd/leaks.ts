import { mentions, stated, states } from '../../language/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import type { Giveaway, Said } from './giveaways.ts';
import { confirming, lastWord, leavesHoldingOpen } from './lexicon.ts';

/** `, if held,` with its closing comma only where words follow. */
const ifHeld = (noun: string, next: string) => `any ${noun}, if held${/^ ?[\w"'(]/.test(next) ? ',' : ''}`;

/** `is` → `would be`, `were` → `would have been`. */
const wouldBe = (verb: string) => (['is', 'are'].includes(verb.toLowerCase()) ? 'would be' : 'would have been');

/** `identifies` → `identify`. */
const base = (verb: string) => (verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.toLowerCase().replace(/s$/, ''));

/** `The records that we hold show` → `any such records, if held, would show`. */
const conditional = ({ what, by, does }: Said) =>
  `any such ${lastWord(what)}, if held, ${by ? `${wouldBe(by)} ${does}` : `would ${base(does)}`}`;

/** Whether `it` may be the request, or something of which a sentence before in the paragraph says that it may not exist. */
function pointsElsewhere({ sentences }: Notice, sentence: Sentence): boolean {
  return sentences.some(
    ({ paragraph, range, facts }) =>
      paragraph === sentence.paragraph &&
      range.start <= sentence.range.start &&
      (leavesHoldingOpen({ facts }) || states(facts, 'names-their-request')),
  );
}

/**
 * Ways in which a letter that neither confirms nor denies says or implies that information is held, strongest first.
 */
export const leaks: readonly Giveaway[] = [
  {
    fact: 'presumes-withheld',
    why: 'Only information that is held can be kept back or redacted',
    instead: ({ what, next }) => (what ? ifHeld(what.toLowerCase(), next) : 'any'),
  },
  {
    fact: 'keeps-back',
    why: 'Only information that is held can be kept back or redacted',
    instead: ({ what, who }) => (what && !who ? `any such ${what.toLowerCase()}, if held, would be exempt` : undefined),
  },
  {
    fact: 'presumes-held',
    why: 'It says that information is held',
    instead: ({ what, by, before, after }) => {
      const noun = what || before('does').trim().split(' ').slice(1).join(' ');
      return `any ${noun.toLowerCase()} that might be held${by ? ` ${by}` : after('does')}`;
    },
  },
  { fact: 'has-record', why: 'It says whether information is held' },
  { fact: 'takes-as-held', why: 'It says that information is held' },
  {
    fact: 'presumes-giving',
    ofAct: true,
    // What is weighed is a matter for the rule on the question.
    unless: ({ earlier }, { facts }) =>
      stated(facts, 'weighs-giving').some(({ at }) => at.start < earlier.length && earlier.length < at.end),
    why: 'It can be disclosed only if it is held, and what has to be weighed is confirming or denying, not disclosing',
    instead: ({ by, what }) => confirming(by, what),
  },
  {
    fact: 'presumes-act',
    ofAct: true,
    why: 'It speaks of information being given out, which could happen only if it is held',
    instead: ({ before }) => `${before('does')}confirmation or denial`,
  },
  {
    fact: 'describes-content',
    why: 'What information says or is can be told only by someone who holds it',
    instead: conditional,
  },
  {
    fact: 'tells-how-much',
    why: 'It says how much is held, or of what kind',
    unless: ({ what, by }, { wording }, { stance }) =>
      by !== '' && !mentions(what, 'record') && !mentions(wording.text, 'record') && stance !== 'ncnd',
    instead: ({ what, by, next, words }) => {
      if (!by) return ifHeld(lastWord(words), next);
      const noun = mentions(what, 'record') ? what : 'information';
      return `${what.toLowerCase() === 'which' ? 'any of which, if held,' : `any such ${noun}, if held,`} ${wouldBe(by)}`;
    },
  },
  { fact: 'reports-search', why: 'It reports the result of a search' },
  {
    fact: 'calls-exempt',
    why: 'It treats the information as something that is there to be exempt; in this letter it is the duty to confirm or deny that does not arise',
    instead: () => 'the duty to confirm or deny is excluded',
  },
  {
    fact: 'describes-person',
    why: 'It states a fact about a person which the letter must neither confirm nor deny',
    instead: ({ by, before, after }) => `${before('by')}${wouldBe(by).replace('would', 'might')}${after('by')}`,
  },
  { fact: 'mentions-redaction', why: 'Only a document that is held can be redacted' },
  { fact: 'encloses-record', why: 'What is attached is held' },
  { fact: 'treats-as-at-hand', why: 'It speaks of something that is at hand, to be kept or given' },
  {
    fact: 'points-into-it',
    why: 'Only someone who holds a thing can say what is in it, or what becomes of it',
    unless: (_, sentence, notice) => pointsElsewhere(notice, sentence),
  },
  {
    fact: 'calls-available',
    why: 'What can be read elsewhere exists',
    instead: ({ what, does }) => `any such ${what.toLowerCase()}, if held, might be ${does}`,
  },
  {
    fact: 'costs-to-extract',
    why: 'There is something to take out only if it is held',
    instead: ({ before, after }) => `${before('by')}to find out whether we hold${after('by')}`,
  },
];

/**
 * The same for a sentence in which another rule speaks of the act of disclosure: there only what would be disclosed
 * is a matter for this one.
 */
export const leaksOfObject: readonly Giveaway[] = leaks.map((leak) =>
  leak.ofAct
    ? {
        ...leak,
        ofAct: false,
        only: 'what',
        why: 'It can be disclosed only if it is held',
        instead: ({ what, next }: Said) => ifHeld(lastWord(what), next),
      }
    : leak,
);
