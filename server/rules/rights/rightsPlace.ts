import { mentions, type WordConcept } from '../../language/index.ts';
import { regimes } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { type WordingFacts, wording, wordingUnder } from '../../wording/index.ts';
import { letterEnd, type Place } from '../mend.ts';
import { refuses, regimeOf } from '../speak.ts';

/** Whether the letter must tell the requester of the review and of the regulator: it refuses, or takes more time to. */
export function mustStateRights(notice: Notice): boolean {
  return notice.part === 'whole' && (refuses(notice) || notice.stance === 'time-extension');
}

/** Whether the letter says no more than that nothing is held, which under the Regulations is a refusal too. */
export function refusesAsNotHeld(notice: Notice): boolean {
  return notice.part === 'whole' && notice.stance === 'not-held' && regimes[regimeOf(notice)].reason === 'exception';
}

/** Whether a placeholder stands for words about `topic`, such as `[COMPLAINT RIGHTS]`. */
export function isAskedFor({ facts, text }: Notice, topic: WordConcept): boolean {
  return facts.placeholders.some(({ start, end }) => mentions(text.slice(start, end), topic));
}

/** What standard text says of the right to go to the regulator, without its heading: to stand where another sentence stood. */
export function rightInASentence(notice: Notice, { regulator, regulatorAddress }: WordingFacts): string {
  const name = wordingUnder(regimeOf(notice), 'commissioner-rights');
  return wording(name, { regulator, regulatorAddress }).split('\n').slice(2).join('\n');
}

/** Where text on the review goes: before what the letter says, or will say, of the regulator. */
export function reviewPlace(notice: Notice): Place {
  const { closing, paragraphs, sections, statements } = notice;
  const commissioner = statements.find(({ kind }) => kind === 'commissioner');
  const sentence = commissioner && notice.sentences[commissioner.sentence];
  if (sentence) {
    const section = sections[sentence.section];
    return { before: section?.role === 'review' ? section.headingWithMarks : sentence.range };
  }
  const end = letterEnd(notice);
  if (!('before' in end)) return end;
  // After the paragraph before the sign-off, and so before anything that another fix puts before the sign-off.
  const last = paragraphs.findLast(({ range }) => range.end <= closing.start);
  return last ? { after: last.range } : end;
}
