import type { BalanceAnswer, FactorAnswer, WeighedTestAnswer } from '../../server/editor/protocol.ts';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });

export const factor = (text: string, more: Partial<FactorAnswer> = {}): FactorAnswer => ({
  text,
  words: text.split(' ').length,
  range: at(11),
  line: 12,
  linked: true,
  ...more,
});

export const weighed = (more: Partial<WeighedTestAnswer> = {}): WeighedTestAnswer => ({
  title: 'Section 31(3), confirming or denying',
  range: at(9),
  sided: true,
  favouring: {
    title: 'For confirming or denying',
    words: 12,
    owned: false,
    factors: [factor('Residents would learn what the money buys, and could ask about it.', { linked: false })],
  },
  against: {
    title: 'For neither confirming nor denying',
    words: 60,
    owned: false,
    factors: [
      factor('Offenders would learn, from either answer, how far they can rely on their phones. '.repeat(3).trim()),
      factor('An answer cannot be taken back.', { repeats: 7 }),
      factor('[SAY WHAT ELSE]', { linked: null }),
    ],
  },
  balance: { text: 'The loss of evidence weighs more than what residents would learn.', words: 11, range: at(20) },
  ...more,
});

const empty = { title: 'For disclosure', words: 0, owned: true, factors: [] };

/** One of everything that the picture can show. */
export const everything: BalanceAnswer = {
  missing: [{ title: 'Section 43(2)', range: at(3) }],
  tests: [weighed(), weighed({ title: 'Section 24(1)', sided: false, favouring: empty, balance: null })],
};
