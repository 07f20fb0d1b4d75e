import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver';
import { uri } from './fakes.ts';
import { letterOf, manual, realService, refusal } from './realService.ts';

const today = '2026-11-24';
const service = realService({ goTo: true });

/** By line, counted from 0, what stands over it, and the words to which a click goes. */
function lensesIn(text: string, on = today, asked = service) {
  const { document } = letterOf(text);
  return asked.codeLenses(document, on).map(({ range, command }) => {
    const to = command?.arguments?.[1] as Range | undefined;
    return {
      over: document.getText().split('\n')[range.start.line],
      says: command?.title,
      to: to && document.getText(to),
    };
  });
}
const said = (text: string, on = today) => lensesIn(text, on).map(({ says }) => says);

describe('over a claim', () => {
  it('stands how far the letter gets with it', () => {
    expect(lensesIn(refusal)).toEqual([
      {
        over: 'Section 31(1)(a): law enforcement',
        says: 'Section 31(1)(a): harm ✓ · factors 1 for / 2 against · balance ✓',
        to: 'Harm',
      },
    ]);
  });

  it('stands no tick for harm that is the harm of disclosure, where it is neither confirmed nor denied', () => {
    const ncnd =
      'Dear Ms Hale\n\nYou asked for a log. Northmoor Police neither confirms nor denies that it holds it, by virtue of section 31(3) of the Freedom of Information Act 2000.\n\n## Section 31(3): law enforcement\n\n### Harm\n\nDisclosure of the information would be likely to prejudice the prevention of crime, because burglars would time their visits by it.\n\nYours sincerely\n';
    const words = said(ncnd).join();
    expect(words).toContain('harm to mend');
    expect(words).not.toContain('harm ✓');
    const ofAnswer = ncnd.replace('Disclosure of the information', 'Confirming or denying that information is held');
    expect(said(ofAnswer).join()).toContain('harm ✓');
  });

  it('stands what is missing, and a click goes to the first of it', () => {
    const without = refusal.replace(/Balance\n\n.*\n\n/, '');
    expect(lensesIn(without)).toMatchObject([
      { says: 'Section 31(1)(a): harm ✓ · factors 1 for / 2 against · no balance', to: 'Factors against disclosure' },
    ]);
    const bare =
      'Dear Ms Hale\n\nWe hold the rota and refuse it.\n\n## Section 31(1)(b): law enforcement\n\nIt applies.\n\nYours sincerely\n';
    expect(lensesIn(bare)).toMatchObject([
      { says: 'Section 31(1)(b): no harm · no public interest test', to: 'Section 31(1)(b)' },
    ]);
  });

  it('stands nothing as missing that no rule misses', () => {
    const quiet = realService({ goTo: true });
    quiet.configure(uri, { rules: { 'pit/balance-missing': 'off' } });
    const [lens] = lensesIn(refusal.replace(/Balance\n\n.*\n\n/, ''), today, quiet);
    expect(lens?.says).toBe('Section 31(1)(a): harm ✓ · factors 1 for / 2 against');
  });

  it('stands one line for claims that are argued together', () => {
    const two = refusal.replace('Section 31(1)(a): law', 'Section 31(1)(a) and (b): law');
    expect(said(two)).toEqual(['Sections 31(1)(a) and 31(1)(b): harm ✓ · factors 1 for / 2 against · balance ✓']);
  });

  it('stands that nothing need be weighed where that is so', () => {
    const letter = (words: string) => `Dear Ms Hale\n\n${words}\n\nYours sincerely\n`;
    const act = 'of the Freedom of Information Act 2000';
    expect(said(letter(`The report is published. We refuse it under section 21(1) ${act}.`))).toEqual([
      'Section 21(1): absolute, so no public interest test is needed',
    ]);
    expect(said(letter(`We refuse your request under section 14(1) ${act} because it is vexatious.`))).toEqual([
      'Section 14(1): a ground that needs no public interest test',
    ]);
    expect(
      said(letter(`We neither confirm nor deny that we hold the information, by virtue of section 23(5) ${act}.`)),
    ).toEqual(['Section 23(5), confirming or denying: absolute, so no public interest test is needed']);
  });

  it('is for reading only where the client has no command', () => {
    const { document } = letterOf(refusal);
    const [lens] = realService().codeLenses(document, today);
    expect(lens?.command).toEqual({ title: expect.stringContaining('harm ✓'), command: '' });
  });
});

describe('over the date of receipt', () => {
  const received = (date: string, text = refusal, more = '') => `---\nreceived: ${date}\n${more}---\n\n${text}`;
  const clock = (text: string, on = today) => said(text, on)[0];

  it('stands how far the time has run', () => {
    const [lens] = lensesIn(received('2026-11-04'));
    expect(lens).toEqual({ over: '---', says: 'Working day 14 of 20, due 3 December 2026', to: undefined });
    expect(clock(received('2026-11-04'), '2026-12-03')).toBe('Working day 20 of 20, due 3 December 2026');
  });

  it('stands by how much it is overrun', () => {
    expect(clock(received('2026-10-05'))).toBe('Working day 36 of 20, due 2 November 2026, 16 working days late');
  });

  it('counts as each regime does: Scotland leaves out its own bank holidays alone', () => {
    const scottish = refusal
      .replace(
        '31(1)(a) of the Freedom of Information Act 2000',
        '35(1)(a) of the Freedom of Information (Scotland) Act 2002',
      )
      .replace('Section 31(1)(a)', 'Section 35(1)(a)');
    expect(clock(received('2026-08-26', scottish))).toContain('due 23 September 2026');
    expect(clock(received('2026-08-26'))).toContain('due 24 September 2026');
  });

  it('counts to the date of a letter that bears one', () => {
    const dated = `Date: 17 November 2026\n\n${refusal}`;
    expect(clock(received('2026-11-04', dated))).toBe('Dated on working day 9 of 20, due 3 December 2026');
  });

  it('stands over the words of the letter where it has no front matter', () => {
    const [lens] = lensesIn(
      refusal.replace('Your request', 'We received your request on 4 November 2026.\n\nYour request'),
    );
    expect(lens).toMatchObject({
      over: 'We received your request on 4 November 2026.',
      says: 'Working day 14 of 20, due 3 December 2026',
    });
  });

  it('reads a date beside its label in a table', () => {
    const table = '| | |\n|---|---|\n| Received | 4 November 2026 |\n| Date of this letter | 17 November 2026 |\n\n';
    expect(lensesIn(`${table}${refusal}`)[0]).toMatchObject({
      over: '| Received | 4 November 2026 |',
      says: 'Dated on working day 9 of 20, due 3 December 2026',
    });
  });

  it('says so where the bank holidays are not known', () => {
    expect(clock(received('2031-03-04'), '2031-03-20')).toBe(
      'Working days are not counted: bank holidays are known only from 1 January 2024 to 31 December 2028',
    );
  });

  it('is silent where another time may hold, or the date is none', () => {
    const clarified = refusal.replace('We hold the rota.', 'Thank you for your clarification. We hold the rota.');
    expect(clock(received('2026-11-04', clarified))).not.toMatch(/working day/i);
    expect(clock(received('2026-02-31'))).not.toMatch(/working day/i);
    const school = realService();
    school.configure(uri, { authority: { kind: 'school' } });
    expect(lensesIn(received('2026-11-04'), today, school)).toHaveLength(1);
    // The Regulations give schools no more time than others.
    school.configure(uri, { authority: { kind: 'school' }, regime: 'eir' });
    const environmental = refusal.replace(
      /section [\w()]+ of the Freedom of Information Act 2000/,
      'regulation 12(4)(d) of the Environmental Information Regulations 2004',
    );
    expect(environmental).not.toBe(refusal);
    expect(JSON.stringify(lensesIn(received('2026-11-04', environmental), today, school))).toMatch(/Working day/);
  });
});

describe('outside notices', () => {
  it('stands nothing', () => {
    expect(said(`---\nreceived: 2026-11-04\n---\n\n${manual}`)).toEqual([]);
    const ignored = realService();
    ignored.configure(uri, { ignored: true });
    expect(lensesIn(refusal, today, ignored)).toEqual([]);
  });
});
