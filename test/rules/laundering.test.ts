import { describe, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';

const letter = (body: string) => `Dear Ms Lee

Thank you for your request of 3 November 2026. We have dealt with it under the Freedom of Information Act 2000. We neither confirm nor deny that we hold the information, under section 31(3) (31(1)(a)).

${body}

Yours sincerely
`;
/** The findings of a rule, with what their preferred fixes write. */
const found = (text: string, rule: string) =>
  check(readNotice(text), { today: '2026-11-24' })
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.fixes?.()[0]?.edits[0]?.text ?? '');

describe('a heading about disclosure', () => {
  const under = (heading: string, body: string) => found(letter(`## ${heading}\n\n${body}`), 'ncnd/wrong-question');

  it.each([
    [
      'Factors favouring disclosure',
      '- Residents would see on the map which junctions are filmed.\n- The cost is public.',
    ],
    ['Factors favouring non-disclosure', '- The map marks every blind spot.\n- Page 4 names the officers on shift.'],
    ['Factors against disclosure', '- Harm to the patrols from disclosure.'],
    ['Factors against disclosure', '- The report lists informants.'],
    ['Factors against release', '- We would not be able to take it back once it is released.'],
  ])('keeps its name over an argument from content: %s: %s', (heading, body) => {
    const [fix] = under(heading, body);
    expect(fix).toMatch(/^ \[WHAT WOULD A YES OR A NO TELL/);
    const text = letter(`## ${heading}\n\n${body}`);
    const at = text.indexOf(body) + body.length;
    const asked = `${text.slice(0, at)}${fix}${text.slice(at)}`;
    // The question is no answer: the finding stays.
    expect(found(asked, 'ncnd/wrong-question')).toEqual(['']);
  });

  it.each([
    ['Factors favouring disclosure', '- Anglers would know whether poaching is looked into.'],
    ['Factors against disclosure', '- Saying whether the records are held would show poachers where to go.'],
    ['Factors against disclosure', '- Disclosing whether the force holds any would help poachers.'],
  ])('is renamed over an argument about an answer: %s: %s', (heading, body) => {
    expect(under(heading, body)[0]).toMatch(/confirming (?:n?or) denying/i);
  });

  it('keeps its words where it is a conclusion', () => {
    const balance = found(letter('The balance favours withholding.'), 'ncnd/wrong-question');
    for (const fix of balance) expect(fix).toMatch(/^ \[WHAT/);
  });
});

describe('a sentence on the public interest', () => {
  it.each([
    'Disclosure of the information would not be in the public interest.',
    'Releasing the information would be against the public interest.',
  ])('is no harm, and is not said of an answer instead: %s', (sentence) => {
    const text = letter(`## Harm\n\n${sentence}`);
    expect(found(text, 'ncnd/harm-about-disclosure')).toEqual([]);
    for (const fix of check(readNotice(text), { today: '2026-11-24' }).flatMap((finding) => finding.fixes?.() ?? []))
      for (const edit of fix.edits) expect(edit.text).not.toMatch(/^confirming or denying whether/i);
  });
});
