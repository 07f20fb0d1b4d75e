import { describe, expect, test } from 'vitest';
import { headings } from '../../server/language/facts/headings.ts';
import { phrases } from '../../server/language/facts/index.ts';
import { labels } from '../../server/language/facts/labels.ts';
import { prompts } from '../../server/language/facts/prompts.ts';
import { headingFactsIn } from '../../server/language/headings.ts';
import { type FactKind, factsIn, states } from '../../server/language/index.ts';
import { isLabel } from '../../server/language/labels.ts';
import { promptKinds } from '../../server/language/prompts.ts';

describe('the examples beside a phrase', () => {
  const examples = (of: 'yes' | 'no') =>
    phrases.flatMap(({ fact, ...phrase }) => phrase[of].map((text) => [fact, text] as const));

  test.each(examples('yes'))('%s: %s', (fact, text) => expect(states(factsIn({ text }), fact)).toBe(true));
  test.each(examples('no'))('not %s: %s', (fact, text) => expect(states(factsIn({ text }), fact)).toBe(false));
});

describe('the examples beside a phrase of headings', () => {
  const examples = (of: 'yes' | 'no') =>
    headings.flatMap(({ fact, ...phrase }) => phrase[of].map((text) => [fact, text] as const));
  const announces = (text: string, fact: string) => headingFactsIn(text).some(({ kind }) => kind === fact);

  test.each(examples('yes'))('%s: %s', (fact, text) => expect(announces(text, fact)).toBe(true));
  test.each(examples('no'))('not %s: %s', (fact, text) => expect(announces(text, fact)).toBe(false));
});

describe('the examples beside a phrase of labels', () => {
  const examples = (of: 'yes' | 'no') =>
    labels.flatMap(({ fact, ...phrase }) => phrase[of].map((text) => [fact, text] as const));

  test.each(examples('yes'))('%s: %s', (fact, text) => expect(isLabel(text, fact)).toBe(true));
  test.each(examples('no'))('not %s: %s', (fact, text) => expect(isLabel(text, fact)).toBe(false));
});

describe('the examples beside a phrase of prompts', () => {
  const examples = (of: 'yes' | 'no') =>
    prompts.flatMap(({ fact, ...phrase }) => phrase[of].map((text) => [fact, text] as const));

  test.each(examples('yes'))('%s: %s', (fact, text) => expect(promptKinds(text)).toContain(fact));
  test.each(examples('no'))('not %s: %s', (fact, text) => expect(promptKinds(text)).not.toContain(fact));
});

describe('a fact', () => {
  const fact = (text: string, kind: FactKind, names: readonly string[] = []) => {
    const found = factsIn({ text }, names).find((each) => each.kind === kind);
    if (!found) throw new Error(`no ${kind}: ${text}`);
    const parts = Object.entries(found.parts).map(([part, { start, end }]) => [part, text.slice(start, end)]);
    return { ...found, parts: Object.fromEntries(parts), at: text.slice(found.at.start, found.at.end) };
  };

  test('has parts', () => {
    const { parts, mode } = fact('The Moorland Police Service holds the log.', 'holds');
    expect(mode).toBe('asserted');
    expect(parts).toEqual({ who: 'Moorland Police Service', does: 'holds' });
    expect(fact('The figures are held by us.', 'holds').parts).toEqual({ what: 'figures', does: 'held' });
  });

  test.each([
    ['We refused it.', 'asserted'],
    ['We did not refuse it.', 'denied'],
    ['If we refused it, readers would lose.', 'supposed'],
    ['We might refuse it.', 'supposed'],
    ['You asked whether we refused it.', 'asked'],
    ['The price that we refused was old.', 'presumed'],
  ] as const)('has a mode: %s', (text, mode) => expect(fact(text, 'refuses').mode).toBe(mode));

  test('is taken from the sentence, not from what it quotes', () => {
    expect(states(factsIn({ text: 'You wrote "we hold the list" on 3 May.' }), 'holds')).toBe(false);
    expect(fact('Under "Law enforcement" we refuse part 2.', 'refuses').parts).toEqual({ who: 'we', does: 'refuse' });
  });

  test('knows the names of the authority, however they are written', () => {
    const text = 'the Ark has refused it.';
    expect(states(factsIn({ text: text.toLowerCase() }), 'refuses')).toBe(false);
    expect(fact(text.toLowerCase(), 'refuses', ['The Ark']).parts).toEqual({ who: 'the ark', does: 'refused' });
  });

  test('is worked out once for a wording, and again where the names are others', () => {
    const wording = { text: 'Ark, of Leith, holds it.' };
    const facts = factsIn(wording);
    expect(factsIn(wording)).toBe(facts);
    expect(factsIn(wording, ['Ark'])).not.toBe(facts);
  });
});
