import { type FactKind, states } from '../../language/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import type { Giveaway } from './giveaways.ts';
import { lastWord } from './lexicon.ts';

/** `used`, `bought`. */
const isPast = (verb: string) => verb.endsWith('ed') || verb.endsWith('ght');
const withoutFirst = (words: string) => words.slice(words.indexOf(' ') + 1);

/** In which an event is spoken of as known; a word that points back to it takes it as known again. */
const known: readonly FactKind[] = ['presumes-held', 'takes-as-held', 'has-record', 'holds'];

/** Whether an event of this kind has been spoken of earlier in the section, the last time as an open matter, so that `these` points back to it. */
function spokenOf(noun: string, sentence: Sentence, notice: Notice, earlier: string): boolean {
  const stem = noun.toLowerCase().replace(/(?:es|s)$/, '');
  const names = (text: string) => text.toLowerCase().includes(stem);
  if (names(earlier)) return true;
  const last = notice.sentences.findLast(
    (s) => s.section === sentence.section && s.range.start < sentence.range.start && names(s.wording.text),
  );
  return last !== undefined && !known.some((kind) => states(last.facts, kind));
}

/** Words that take a use or an event as fact which the letter must leave open. */
export const presuppositions: readonly Giveaway[] = [
  {
    fact: 'presumes-use',
    why: 'It takes for granted that there are some, and that they are used',
    instead: ({ what, does, by, who }) =>
      by
        ? `any ${what.toLowerCase()} that might be ${does} by ${by}`
        : `any ${what.toLowerCase()} that ${who} might ${isPast(does) ? `have ${does}` : does.replace(/s$/, '')}`,
  },
  { fact: 'presumes-own-use', why: 'It takes the use for granted', instead: () => 'any use of' },
  {
    fact: 'presumes-continuing',
    why: 'Only what is already being done can be continued',
    instead: ({ before, does, words }) =>
      `${before('does')}${/s$/.test(does) ? 'keeps' : /d$/.test(does) ? 'kept' : 'keep'} the option to ${lastWord(words)}`,
  },
  {
    fact: 'presumes-inquiry',
    why: 'It says that there is one',
    instead: ({ what }) => `any ${what.toLowerCase()} that there might be`,
  },
  {
    fact: 'presumes-progress',
    why: 'It says that there is one, and how far it has come',
    instead: ({ words }) => words.replace(/ \w+ (\w+) /, ' any $1 that there might be '),
  },
  {
    fact: 'presumes-events',
    why: 'Nothing of the kind has been mentioned here as an open matter, so it takes for granted that there were some',
    unless: ({ what, earlier }, sentence, notice) => spokenOf(what, sentence, notice, earlier),
    instead: ({ words, what }) =>
      withoutFirst(words) === what ? `any such ${what.toLowerCase()}` : `any ${withoutFirst(words)}`,
  },
];
