import { expect, test } from 'vitest';
import { modesOf } from '../../server/language/clauses.ts';
import { tokenise } from '../../server/language/tokens.ts';

/** The mode of the word in asterisks. */
function modeIn(marked: string): string {
  const [before = '', word = '', after = ''] = marked.split('*');
  const tokens = tokenise(before + word + after);
  const at = tokens.findIndex(({ start }) => start === before.length);
  return modesOf(tokens).of(at, [{ at }]);
}

test.each([
  // Said
  ['asserted', 'We *refuse* it.'],
  ['asserted', 'We confirm that we *hold* it.'],
  ['asserted', 'Our answer is that we *hold* it.'],
  ['asserted', 'We can confirm it *holds* the log.'],
  ['asserted', 'We tell you that the duty *lapses*.'],
  ['asserted', 'I am sorry to tell you that we *need* more time.'],
  ['asserted', 'If you are unhappy, you may *ask* us.'],
  ['asserted', 'Where possible we *give* it.'],
  ['asserted', 'You asked whether it is held, but we *refuse* to say.'],
  ['asserted', 'We neither confirm nor deny that we hold it, as the duty *lapses*.'],
  ['asserted', 'The reports are out and so are *withheld*.'],
  ['asserted', 'The report, which is long, is *held* here.'],
  ['asserted', 'I can inform you that we *hold* it.'],
  ['asserted', 'The doors that do not lock are named, and tack would be *stolen*.'],
  ['asserted', 'The exclusion of the duty to confirm or deny in section 31(1)(a) *outweighs* it.'],
  ['asserted', 'The two reasons lead us to conclude that the harm *outweighs* it.'],
  ['asserted', 'We have come to find that the harm *outweighs* it.'],
  // Said not to be so
  ['denied', 'We did not *refuse* it.'],
  ['denied', "We don't *refuse* it."],
  ['denied', 'Nobody *refused* it.'],
  ['denied', 'Without it we *refuse* nothing.'],
  // A condition
  ['supposed', 'If we *refused* it, readers would lose.'],
  ['supposed', 'Unless the Council *holds* it, ask elsewhere.'],
  ['supposed', 'Were it *held*, we would say so.'],
  ['supposed', 'Should the Trust *hold* it, section 31 applies.'],
  ['supposed', 'If it were so and it *existed*, it would be exempt.'],
  // Asked, reported or left open
  ['asked', 'Any other answer would be confirming that we *hold* it.'],
  ['asked', 'Readers would come to know that we *hold* it.'],
  ['asked', 'You asked whether we *hold* it.'],
  ['asked', 'You asked if we *hold* it.'],
  ['asked', 'Why does the Council *hold* it?'],
  ['asked', 'We neither confirm nor deny that we *hold* it.'],
  ['asked', 'We have not found that we *hold* it.'],
  ['asked', 'To say that we *hold* it would be telling.'],
  ['asked', 'To confirm we *hold* it would be telling.'],
  ['asked', 'This should not be taken to mean that it is *held*.'],
  ['asked', 'You may think that we *refuse* it.'],
  ['asked', 'You complained that we *refused* it.'],
  ['asked', 'We neither confirm nor deny *holding* it.'],
  ['asked', 'A statement that it is *held* would be telling.'],
  ['asked', 'Section 30 provides that it is *exempt*.'],
  // A clause that had its verb is over where a modal verb follows
  ['asserted', 'Saying whether it is held would *help* them.'],
  ['asked', 'We cannot say whether the Council will *refuse* it.'],
  ['asserted', 'We have not decided how it is to be done, and the papers *show* the choices.'],
  // Only named
  ['named', 'The interest in *withholding* it is strong.'],
  ['named', 'The decision to *withhold* it was ours.'],
  // Taken as known
  ['presumed', 'The log that we *hold* is old.'],
  ['presumed', 'The log, which we *hold*, is old.'],
  ['presumed', 'Records that are *held* are exempt.'],
])('%s: %s', (mode, sentence) => expect(modeIn(sentence)).toBe(mode));

test('a modal verb stands over the words after it in its clause', () => {
  const tokens = tokenise('We may refuse it; we hold it.');
  const modes = modesOf(tokens);
  expect(tokens.map(({ w }, i) => `${w} ${modes.modalAt(i) ?? '-'}`).join(', ')).toBe(
    'we -, may may, refuse may, it may, ; -, we -, hold -, it -, . -',
  );
});
