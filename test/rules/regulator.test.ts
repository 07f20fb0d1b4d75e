import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../server/drafting/letter.ts';
import { factsIn } from '../../server/language/index.ts';
import type { Regime } from '../../server/law/index.ts';
import { readNotice } from '../../server/notice/read.ts';
import { statementsIn } from '../../server/notice/statements.ts';
import { check } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import type { Finding } from '../../server/rules/rule.ts';
import { printPlain, standardTexts, wording } from '../../server/wording/index.ts';

const all: readonly Regime[] = ['foia', 'eir', 'foisa', 'eisr'];
const isScottish = (regime: Regime | undefined) => regime === 'foisa' || regime === 'eisr';
/** What the regulator of one part of the kingdom is called, and that of the other is not. */
const british = /\bICO\b|\bInformation Commission\b/;
const scottish = /\bCommissioner\b/;
const address = /Wilmslow|Wycliffe|SK9|Circle Square|M1 7BL|COMMISSIONER'S ADDRESS/;

/** Rules whose matter is a name of the other regulator, or the old one. */
const aboutNames = ['rights/wrong-regulator', 'rights/regulator-name'];

const words = ({ message, related = [], fixes }: Finding) => [
  message,
  ...related.map((each) => each.message),
  ...(fixes?.() ?? []).flatMap(({ title, edits }) => [title, ...edits.map(({ text }) => text)]),
];

describe('the regulator', () => {
  test.each(rules.filter(({ id }) => !aboutNames.includes(id)).map((rule) => [rule.id, rule] as const))(
    'of the letter’s own law is the one that %s speaks of',
    (_, rule) => {
      const said = rule.examples.flatMap((example) => {
        const notice = readNotice('flawed' in example ? example.flawed : example.sound);
        const findings = check(notice, { today: '2026-11-24' }).filter((found) => !aboutNames.includes(found.rule));
        const other = isScottish(notice.regime) ? british : scottish;
        return findings.flatMap(words).filter((text) => other.test(text) && !notice.text.includes(text));
      });
      expect(said).toEqual([]);
    },
  );

  test.each(all)('of a new letter under %s is the right one, with its page and no postal address', (regime) => {
    const order = { regime, does: 'withhold', reliances: [] } as const;
    const text = printPlain(composeLetter(order, {}));
    if (isScottish(regime)) expect(text).toContain('Scottish Information Commissioner');
    else expect(text).toContain('apply to the Information Commission for');
    expect(text).not.toMatch(isScottish(regime) ? british : scottish);
    expect(text).toContain(isScottish(regime) ? 'foi.scot' : 'https://ico.org.uk/foicomplaints');
    expect(text).not.toMatch(address);
  });

  test('is called by its new name in every standard text, and has no postal address in any', () => {
    for (const { name, description } of standardTexts()) {
      expect(wording(name)).not.toMatch(address);
      if (!/foisa|eisr/.test(name)) expect(`${wording(name)} ${description}`).not.toMatch(scottish);
    }
  });

  test('keeps the name that a setting gives it', () => {
    const order = { regime: 'foia', does: 'withhold', reliances: [] } as const;
    const authority = { regulatorName: "Information Commission's Office" };
    expect(printPlain(composeLetter(order, { authority }))).toContain(
      "apply to the Information Commission's Office for",
    );
  });
});

describe('that the requester can go to the regulator', () => {
  test.each([
    'You can then complain to the Information Commission.',
    "If you remain unhappy, you have the right to apply to the Information Commission's Office (ICO).",
    'You may ask the Information Commission to decide whether we were right.',
    'You can apply to the Commission for a decision under section 50 of the Act.',
    'The Information Commission can be contacted at https://ico.org.uk/foicomplaints.',
  ])('is said: %s', (text) => expect(statementsIn(factsIn({ text }))).toContain('commissioner'));

  test.each([
    "The Information Commission's guidance says that a request may be vexatious for its burden.",
    'The Information Commission has advised that such contracts are commercially sensitive, and you have a right to see why.',
    'You can ask the Commission for an internal review.',
  ])('is not said: %s', (text) => expect(statementsIn(factsIn({ text }))).not.toContain('commissioner'));

  test('is no statement that the Commission refuses or holds anything', () => {
    const text = 'You can go to the Information Commission, which refuses few complaints.';
    expect(statementsIn(factsIn({ text }))).not.toContain('refusal');
  });
});

const letter = (rights: string, law = 'section 42(1) of the Freedom of Information Act 2000', dated = '') =>
  `${dated}\n\nDear Requester\n\nWe hold the survey and refuse your request for it under ${law}.\n\n${rights}\n\nYours sincerely\n`;
const names = (text: string, settings = {}) =>
  check(readNotice(text), { today: '2026-11-24', ...settings }).filter(({ rule }) => rule === 'rights/regulator-name');
const old = 'You can complain to the Information Commissioner at https://ico.org.uk/foicomplaints.';

describe('the old name', () => {
  test('is information and no more, and its fix writes the new one', () => {
    const [found, ...others] = names(letter(old));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'info' });
    expect(found?.fixes?.()[0]?.edits.map(({ text }) => text)).toEqual(['Information Commission']);
  });

  test.each([
    ['a letter of before', letter(old, undefined, '29 September 2026')],
    ['the new name', letter(old.replace('Commissioner', 'Commission'))],
    ['the office', letter(old.replace('Information Commissioner', "Information Commission's Office"))],
    ['the ICO', letter(old.replace('Information Commissioner', 'ICO'))],
    [
      'a decision given before',
      letter(`The Information Commissioner took that view in 2021. ${old.replace('Commissioner', 'Commission')}`),
    ],
    ['Scotland', letter(old, 'section 36(1) of the Freedom of Information (Scotland) Act 2002')],
  ])('is not looked for in %s', (_, text) => expect(names(text)).toEqual([]));

  test('is wanted by an authority that has set it', () => {
    expect(names(letter(old), { authority: { regulatorName: 'Information Commissioner' } })).toEqual([]);
  });
});

test('no letter under FOIA or the EIR is told to write a name that another finding takes away', () => {
  for (const law of [
    'section 42(1) of the Freedom of Information Act 2000',
    'regulation 12(5)(e) of the Environmental Information Regulations 2004',
  ]) {
    const [found] = check(readNotice(letter('', law))).filter(({ rule }) => rule === 'rights/ico-missing');
    const inserted = found?.fixes?.()[0]?.edits[0]?.text ?? '';
    expect(inserted).toContain('Information Commission ');
    expect(names(letter(inserted, law))).toEqual([]);
  }
});
