import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../server/editor/balance.ts';
import type { BalanceAnswer } from '../../server/editor/protocol.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { letter } from '../../server/rules/rule.ts';
import { documentOf } from './fakes.ts';

function balance(text: string): BalanceAnswer {
  const notice = readNotice(text);
  return balanceOf(documentOf(text), { notice, findings: check(notice), settings: {}, serial: 1 });
}

const example = (file: string) => balance(readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8'));
const linksOf = (factors: BalanceAnswer['tests'][number]['favouring']['factors']) =>
  factors.map(({ linked }) => linked);

const sentence =
  'Thieves who learn on which nights the wardens are away would come on those nights and take what the growers keep in the sheds by the canal.';

const twice = letter`
  Dear Requester

  We hold the logs. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

  ### Factors favouring disclosure

  - Growers would learn on which evenings somebody was at the gates.

  ### Factors against disclosure

  - ${sentence}
  - ${sentence}

  ### Balance

  What growers would learn is outweighed by what thieves would do with it.

  Yours sincerely
`;

describe('the balance of a letter', () => {
  it('gives each test of its own', () => {
    const { tests, missing } = example('draft-ncnd.md');
    expect(tests.map(({ title }) => title)).toEqual([
      'Section 38, confirming or denying',
      'Section 31(3), confirming or denying',
    ]);
    const [first] = tests;
    expect(first?.favouring).toMatchObject({ title: 'For confirming or denying', words: 19 });
    expect(first?.against).toMatchObject({ title: 'For neither confirming nor denying' });
    expect(first?.against.factors.map(({ line }) => line)).toEqual([29, 31, 33, 35, 37]);
    expect(missing).toEqual([]);
  });

  it('links a factor where the conclusion speaks of it', () => {
    const [clean] = example('ncnd-clean.md').tests;
    expect(linksOf(clean!.favouring.factors)).not.toContain(false);
    const [draft] = example('draft-ncnd.md').tests;
    expect(linksOf(draft!.favouring.factors)).toEqual([false]);
  });

  it('leaves open what a conclusion takes up that only points at all factors', () => {
    const text = twice.replace('What growers', 'Having weighed these factors, what growers');
    const [test] = balance(text).tests;
    expect(linksOf([...test!.favouring.factors, ...test!.against.factors])).not.toContain(false);
    const said = balance(
      twice.replace('What growers would learn is', 'Learning on which evenings somebody was at the gates is'),
    ).tests;
    expect(linksOf(said[0]!.favouring.factors)).toEqual([true]);
  });

  it('links nothing that is still to be written, or without a conclusion', () => {
    const [asked] = balance(twice.replace('Growers would learn', '[SAY WHAT] would learn')).tests;
    expect(linksOf(asked!.favouring.factors)).toEqual([null]);
    const [open] = balance(twice.replace(/### Balance[\s\S]*?(?=Yours)/, '')).tests;
    expect(open?.balance).toBeNull();
    expect(linksOf(open!.favouring.factors)).toEqual([null]);
  });

  it('marks what repeats an earlier factor', () => {
    const [test] = balance(twice).tests;
    expect(test?.against.factors.map(({ repeats }) => repeats)).toEqual([undefined, 11]);
  });

  it('knows a side without a factor', () => {
    const [test] = balance(twice.replace(/- Growers would[^\n]*\n/, '')).tests;
    expect(test?.favouring).toMatchObject({ factors: [], words: 0 });
  });

  it('says which claim needs a test and has none', () => {
    const { tests, missing } = balance(twice.replace(/### Factors[\s\S]*?(?=Yours)/, ''));
    expect(tests).toEqual([]);
    expect(missing).toMatchObject([{ title: 'Section 31(1)(a)', range: { start: { line: 2 } } }]);
  });
});
