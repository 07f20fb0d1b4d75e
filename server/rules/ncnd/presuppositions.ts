import type { Notice, Sentence } from '../../notice/model.ts';
import { facts } from '../phrase.ts';
import type { Giveaway } from './giveaways.ts';

const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();

/** Whether an event of this kind has been spoken of earlier in the section, so that `these` points back to it. */
function spokenOf(noun: string, sentence: Sentence, notice: Notice, before: number): boolean {
  const stem = noun.toLowerCase().replace(/(?:es|s)$/, '');
  const earlier = notice.sentences.filter(
    (s) => s.section === sentence.section && s.range.start < sentence.range.start,
  );
  return [...earlier.map((s) => s.wording.text), sentence.wording.text.slice(0, before)].some((text) =>
    text.toLowerCase().includes(stem),
  );
}

/** Words that take a use or an event as fact which the letter must leave open. */
export const presuppositions: readonly Giveaway[] = [
  {
    kind: 'use',
    find: facts('presumes-use'),
    why: 'it takes it as known that there are any, and that they are used',
    // The police at large are not the authority.
    unless: ({ text }) => /\bby the police$/i.test(text),
    instead: (words) => {
      const own = words.replace(/^th\w+ /i, '').split(' ');
      const by = own.indexOf('by');
      return `any ${own[0]!.toLowerCase()} that might be ${own[by - 1]!.toLowerCase()} by ${own.slice(by + 1).join(' ')}`;
    },
  },
  {
    kind: 'use',
    find: facts('presumes-own-use'),
    why: 'it takes the use as a fact',
    presumes: true,
    instead: () => 'any use of',
  },
  {
    kind: 'use',
    find: facts('presumes-continuing'),
    why: 'only what is already being done can be continued',
    instead: (words) =>
      words.replace(
        /\b(continues?|continued) to (\w+)$/i,
        (_, verb: string, deed: string) =>
          `${/s$/i.test(verb) ? 'keeps' : /d$/i.test(verb) ? 'kept' : 'keep'} the option to ${deed}`,
      ),
  },
  {
    kind: 'inquiry',
    find: facts('presumes-inquiry'),
    why: 'it says that there is one',
    presumes: true,
    instead: (words) => `any ${lastWord(words)} that there might be`,
  },
  {
    kind: 'inquiry',
    find: facts('presumes-progress'),
    why: 'it says that there is one, and how far it has come',
    presumes: true,
    instead: (words) => words.replace(/ \w+ (\w+) /, ' any $1 that there might be '),
  },
  {
    kind: 'event',
    find: facts('presumes-events'),
    why: 'nothing of the kind has been mentioned here, so it takes it as known that there were some',
    unless: ({ text, index }, sentence, notice) => spokenOf(text.split(' ')[1]!, sentence, notice, index),
    instead: (words) => (/^th[eo]se /i.test(words) ? `any such ${lastWord(words)}` : words.replace(/^\w+ /, 'any ')),
  },
];
