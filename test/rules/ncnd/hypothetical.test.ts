import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../server/notice/read.ts';
import { isHypothetical } from '../../../server/rules/ncnd/hypothetical.ts';

/** Whether the words in asterisks leave open that anything is held. */
function open(marked: string): boolean {
  const sentence = readNotice(`Dear Requester\n\n${marked.replaceAll('*', '')}\n`).sentences.at(-1)!;
  return isHypothetical(sentence, marked.indexOf('*'), '');
}

describe('words that leave open whether anything is held', () => {
  test.each([
    'Confirming or denying *that information is held* would be likely to prejudice the prevention of crime.',
    'A statement that *no information is held* would tell those who plan attacks that one way is free.',
    'This response should not be taken as evidence that *the information is held*, or that it is not.',
    'Saying whether *the records are held* would help offenders.',
    'If any records existed, *the records* would be sensitive.',
    'You wrote that "*the records are held* by the force".',
  ])('%s', (sentence) => expect(open(sentence)).toBe(true));

  test.each([
    'We confirm that *it holds the information* requested.',
    'Saying so would reveal *the records that we hold*.',
    'Saying whether anything is held would show *the records that we hold*.',
    '*The footage is held* by the force.',
  ])('but not: %s', (sentence) => expect(open(sentence)).toBe(false));
});
