import type { Notice, Sentence } from '../../notice/model.ts';
import { phrase } from '../phrase.ts';
import type { Giveaway } from './giveaways.ts';
import { us } from './lexicon.ts';

const find = (pattern: string) => phrase(new RegExp(pattern, 'gi'));
const event =
  '(?:attacks?|incidents?|breach(?:es)?|deployments?|operations?|offences?|complaints?|allegations?|arrests?)';
const inquiry = '(?:investigations?|operations?|inquiry|inquiries|enquiry|enquiries|deployments?)';
const means =
  '(?:suppliers?|software|systems?|products?|equipment|technology|tools?|contractors?|devices?|vehicles?|aircraft|drones?|cameras?|tactics?|techniques?)';
const used = '(?:used|deployed|owned|operated|purchased|bought|hired)';

/** Whether what `by …` ends with is the authority: its name, `us`, or an abbreviation; not `gangs`, not the police at large. */
function byTheAuthority(words: string): boolean {
  const by = words.slice(words.search(/\bby /i) + 'by '.length);
  return (by.includes(' ') || by === 'us' || /^[A-Z]{2,6}$/.test(by)) && !/^the police$/i.test(by);
}

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
    find: find(
      `\\b(?:the |these |those )?${means} (?:that |which )?(?:(?:is|are|were|was) )?${used} by (?:${us}|us|[a-z]{2,6})\\b`,
    ),
    why: 'it takes it as known that there are any, and that they are used',
    unless: ({ text }) => !byTheAuthority(text),
    instead: (words) => {
      const [, noun, verb, by] = new RegExp(`(${means}) .*?(${used}) by (.+)$`, 'i').exec(words)!;
      return `any ${noun!.toLowerCase()} that might be ${verb!.toLowerCase()} by ${by}`;
    },
  },
  {
    kind: 'use',
    find: find("\\b(?:our|the (?:force|trust|council|university|department|authority|service|police)'s) use of\\b"),
    why: 'it takes the use as a fact',
    presumes: true,
    instead: () => 'any use of',
  },
  {
    kind: 'use',
    find: find(
      `\\b(?:${us}|us|officers|staff)(?: (?:to|can|could|will|would|may|must|should|able to|wish to|need to|still))* (?:continue|continues|continued) to (?:use|hold|operate|deploy)\\b`,
    ),
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
    find: find(
      `\\b(?:the|our|this|these|those|its|a number of|several|two|three|four|five) (?:ongoing|live|current|active) (?:police |criminal )?${inquiry}\\b`,
    ),
    why: 'it says that there is one',
    instead: (words) => `any ${new RegExp(`${inquiry}$`, 'i').exec(words)![0].toLowerCase()} that there might be`,
  },
  {
    kind: 'inquiry',
    find: find(
      '\\b(?:once|when|until) (?:the|this|our) (?:investigation|operation|review|inquiry|enquiry) (?:is|has been) (?:complete|completed|concluded|finished|over)\\b',
    ),
    why: 'it says that there is one, and how far it has come',
    presumes: true,
    instead: (words) => words.replace(/ (?:the|this|our) (\w+) /i, ' any $1 that there might be '),
  },
  {
    kind: 'event',
    find: find(`\\b(?:these|those) ${event}\\b`),
    why: 'nothing of the kind has been mentioned here, so it takes it as known that there were some',
    unless: ({ text, index }, sentence, notice) => spokenOf(text.split(' ')[1]!, sentence, notice, index),
    instead: (words) => `any such ${words.split(' ')[1]!.toLowerCase()}`,
  },
  {
    kind: 'event',
    find: find(
      `\\b(?:the|such) ${event} (?:has|have|had|did|took place|occurred|happened|which (?:took place|occurred|happened)|that (?:took place|occurred|happened)|(?:on|against|at) (?:our|us|the (?:force|trust|council|university|department))\\b)`,
    ),
    why: 'it takes it as known that there were some',
    unless: ({ text, index }, sentence, notice) => spokenOf(text.split(' ')[1]!, sentence, notice, index),
    instead: (words) => words.replace(/^\w+ /, 'any '),
  },
];
