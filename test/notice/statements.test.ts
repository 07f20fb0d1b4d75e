import { describe, expect, test } from 'vitest';
import { factsIn } from '../../server/language/index.ts';
import { statementsIn as fromFacts } from '../../server/notice/statements.ts';

const statementsIn = (text: string) => fromFacts(factsIn({ text }));

describe('that the duty to confirm or deny does not apply', () => {
  test.each([
    'The duty in section 1(1)(a) does not apply, because of section 31(3).',
    'Section 31(3) excludes the duty to confirm or deny.',
    'We are not required to comply with the duty in section 1(1)(a) of the Act.',
    'The public interest in maintaining the exclusion outweighs that in confirming, so the duty in section 1(1)(a) does not apply.',
  ])('is said: %s', (text) => expect(statementsIn(text)).toContain('duty-excluded'));

  test.each([
    'The public interest in maintaining the exclusion of the duty to confirm or deny outweighs the public interest in saying whether the information is held.',
    'Exemption from the duty to confirm or deny is required for the purpose of safeguarding national security.',
    'We have asked whether the public interest in excluding the duty to confirm or deny is the greater.',
  ])('is not said: %s', (text) => expect(statementsIn(text)).not.toContain('duty-excluded'));
});

describe('that information is held', () => {
  test.each([
    'Northmoor Police can confirm it holds information on this, as the duty in section 1(1)(a) does not apply by virtue of section 31(1)(a).',
    'We hold the licence records you asked for.',
    'The council holds four reports on the bridge.',
  ])('is said: %s', (text) => expect(statementsIn(text)).toContain('held'));

  test.each([
    'Both of the guards hold a licence from the Security Industry Authority.',
    'All eleven officers hold a Trading Standards Practitioner Diploma.',
    'The committee holds regular meetings in public.',
    'We can neither confirm nor deny that we hold it.',
  ])('is not said: %s', (text) => expect(statementsIn(text)).not.toContain('held'));
});

describe('that nothing should be inferred', () => {
  test.each([
    'Nothing in it should be taken as an indication that the information is held.',
    'Nobody should draw from this the inference that there is such a record.',
    'Nothing should be inferred from this.',
    'From this answer nothing can be inferred.',
    'No inference should be drawn from this response.',
    'No inference, one way or the other, is to be drawn.',
    'Inferences should not be drawn from this.',
    'It should not be inferred that anything is held.',
    'Please do not infer anything from our answer.',
  ])('is said: %s', (text) => expect(statementsIn(text)).toContain('no-inference'));
});
