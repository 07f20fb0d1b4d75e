import type { Notice, Sentence } from '../../notice/model.ts';
import { ask, isAsked } from '../pit/standard.ts';
import type { Fix } from '../rule.ts';

/**
 * A fix for an argument about disclosure that would be untrue of confirming or denying: it leaves the words alone, so
 * that the finding stays, and asks the officer for the argument that is needed. None where it has been asked.
 */
export function askOfAnswer(
  notice: Notice,
  { range }: Pick<Sentence, 'range'>,
  asked = '[WHAT WOULD A YES OR A NO TELL ANYONE BY ITSELF, AND WHAT HARM WOULD FOLLOW FROM THAT?]',
): Fix[] {
  if (isAsked(notice, range)) return [];
  return [ask(range, asked, 'Ask what confirming or denying would do: this is about disclosure')];
}
