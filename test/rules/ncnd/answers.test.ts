import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../server/notice/read.ts';
import { check } from '../../../server/rules/check.ts';
import { applyEdits } from '../../../server/rules/edits.ts';

const letterWith = (words: string) => `Dear Requester

Thank you for your request of 2 November 2026.

The Force neither confirms nor denies that it holds the information you asked for. Section 31(3) of the Freedom of Information Act 2000 applies.

## Harm in confirming or denying

${words}

Yours sincerely
`;

/** What is said of the words under the harm, by these rules. */
const findings = (words: string, ...rules: string[]) => {
  const text = letterWith(words);
  return check(readNotice(text)).filter(({ rule, at }) => rules.includes(rule) && at.start > text.indexOf('## Harm'));
};
const giveaways = (words: string) =>
  findings(words, 'ncnd/leak', 'ncnd/presupposes', 'ncnd/harm-about-disclosure').map(({ rule }) => rule);

describe('speaking of an answer', () => {
  const acts = [
    'Confirming or denying',
    'To confirm or deny',
    'A confirmation or denial',
    'Confirmation or denial',
    'Confirming, or denying,',
    'Confirming (or denying)',
    'Saying',
  ];
  const held = [
    'information is held',
    'the information is held',
    'the records were held',
    'the Force holds the records',
  ];
  const links = ['that', 'whether', 'if'];

  it.each(acts.flatMap((act) => links.flatMap((link) => held.map((words) => `${act} ${link} ${words}`))))(
    'gives nothing away: %s',
    (words) => {
      expect(giveaways(`${words} would be likely to prejudice the prevention of crime.`)).toEqual([]);
    },
  );

  it.each([
    'Confirmation that information is (or is not) held would help offenders.',
    'By confirming that the information is held or is not held, we would help offenders.',
    'A statement that information is held, or that none is, would help offenders.',
    'Confirming either that the information is held or that it is not held would help offenders.',
    'There is harm in confirming or denying the information is held.',
    'We cannot confirm that the information is held.',
    'Assuming for the sake of argument that information is held, confirming it would warn suspects.',
    'A reply that the information is held would tell suspects that they are watched.',
    'Imagine that the records were held: a yes would tell the gang so.',
    'The mere fact that information is or is not held is itself sensitive.',
    'A denial given whenever no information is held would make every refusal a yes.',
    'Offenders would infer that the tactic is used by the Force.',
    'The public would know whether the software is used by us.',
    'Confirming that the Force holds the records would show that the man was arrested.',
    'You asked for the records that we hold.',
    'In the hypothetical case that the footage exists, it would show living people.',
    'Disclosure of whether the records are held would be unfair.',
  ])('gives nothing away: %s', (words) => {
    expect(giveaways(words)).toEqual([]);
  });

  it.each([
    'The information is held by the Force.',
    'We confirm that the information is held.',
    'The Force can confirm that the information is held.',
    'Confirming or denying would help offenders, because the Force holds the records.',
    'Knowing that the information is held would help offenders.',
    'Revealing that the information is held would help offenders.',
    'Confirming that the records we hold are complete would help offenders.',
    'The withheld rota shows when nobody is on duty.',
    'The intelligence held by the Force is recent.',
    'The files in our possession are old.',
    'We have the footage.',
    'There is no such report.',
    'The records concerned relate to children.',
    'Our file on him is still open.',
    'The emails were reviewed by two officers.',
  ])('still gives an answer away: %s', (words) => {
    expect(giveaways(words)).toContain('ncnd/leak');
  });

  it('is what the level of harm is inserted in, and no leak', () => {
    const text = letterWith('Offenders could learn what is known.');
    const found = check(readNotice(text)).find(({ rule }) => rule === 'harm/level-missing');
    const mended = applyEdits(text, found!.fixes!()[0]!.edits);
    const left = check(readNotice(mended)).map(({ rule }) => rule);
    expect(left).not.toContain('ncnd/leak');
    expect(left).not.toContain('harm/level-missing');
  });
});

describe('an argument about disclosure', () => {
  it.each([
    'Disclosure of this information could lead to sensitive information going into the public domain.',
    'Disclosure of the information would reveal the tactics that are used.',
    'Releasing the records would identify the officers.',
    'To publish this information would tell offenders where the cameras stand.',
    'Disclosing the figures would allow criminals to work out how many cars are used.',
    'Disclosure could see confidential material published.',
  ])('is not said of an answer where it is one of content: %s', (words) => {
    const text = letterWith(words);
    const rules = ['ncnd/harm-about-disclosure', 'ncnd/leak'];
    const found = findings(words, ...rules).filter(({ rule }) => rule === 'ncnd/harm-about-disclosure');
    expect(found).toHaveLength(1);
    const [fix, ...others] = found[0]!.fixes!();
    expect(others).toEqual([]);
    const mended = applyEdits(text, fix!.edits);
    expect(mended).toContain(words);
    expect(mended).not.toMatch(/confirming or denying whether/i);
    const notice = readNotice(mended);
    expect(notice.facts.placeholders).toHaveLength(1);
    const again = check(notice).filter(({ rule }) => rule === 'ncnd/harm-about-disclosure');
    expect(again).toHaveLength(1);
    expect(again[0]!.fixes!()).toEqual([]);
  });

  it('is turned into one about an answer where it may be true of that', () => {
    const words = 'Disclosing this information would be likely to encourage further attacks.';
    const [found] = findings(words, 'ncnd/harm-about-disclosure');
    expect(applyEdits(letterWith(words), found!.fixes!()[0]!.edits)).toContain(
      'Confirming or denying whether this information is held would be likely to encourage further attacks.',
    );
  });

  it('is asked about in a public interest test too', () => {
    const words = 'There is a public interest in disclosure of the figures, which show how money is spent.';
    const [found] = findings(words, 'ncnd/wrong-question');
    const mended = applyEdits(letterWith(words), found!.fixes!()[0]!.edits);
    expect(mended).toContain(`${words} [WHAT WOULD THE PUBLIC LEARN`);
  });
});
