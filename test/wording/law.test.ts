import { describe, expect, test } from 'vitest';
import { at } from '../../server/law/exemption.ts';
import { canonical, exemptionOf, exists, type Provision, type Regime } from '../../server/law/index.ts';
import { type StandardText, standardTexts, wording } from '../../server/wording/index.ts';

/** Whose sections and regulations a text of each regime speaks of. */
const instruments: Record<Regime, { section: Regime; regulation: Regime; bare: Regime }> = {
  foia: { section: 'foia', regulation: 'eir', bare: 'foia' },
  eir: { section: 'foia', regulation: 'eir', bare: 'eir' },
  foisa: { section: 'foisa', regulation: 'eisr', bare: 'foisa' },
  eisr: { section: 'foisa', regulation: 'eisr', bare: 'eisr' },
};

/** The provisions that a text and its description name. Articles are the UK GDPR's. */
function named({ name, description, regime = 'foia' }: StandardText): Provision[] {
  const reference =
    /\b(?:(sections?|regulations?|article) )?(\d+[A-Z]*(?:\([0-9A-Za-z]+\))*)(?:(?:, | and )\([a-z]\))*/gi;
  return [...`${description}\n${wording(name)}`.matchAll(reference)].flatMap(([, word, number]) => {
    const kind = word?.toLowerCase().replace(/s$/, '');
    if (kind === 'article' || /^(19|20)\d\d$/.test(number!) || (!kind && !number!.includes('('))) return [];
    return [at(instruments[regime][(kind ?? 'bare') as 'section' | 'regulation' | 'bare'], number!)];
  });
}

test('finds the provisions of a text', () => {
  const text = standardTexts().find(({ name }) => name === 'exemption-40-2')!;
  expect(named(text).map(canonical)).toEqual(
    expect.arrayContaining(['FOIA s.40(2)', 'FOIA s.40(3A)(a)', 'FOIA s.40(8)', 'FOIA s.2(3)(fa)']),
  );
});

describe.each(standardTexts().filter(({ regime }) => regime))('$name', (text) => {
  test('names only provisions that exist', () => {
    expect(
      named(text)
        .filter((provision) => !exists(provision))
        .map(canonical),
    ).toEqual([]);
  });
});

describe.each(standardTexts().filter(({ name }) => /(?:exemption|exception)-/.test(name)))(
  '$name',
  ({ name, scope, regime = 'foia' }) => {
    const [, number, title] =
      /^## (?:Section|Regulation) \[?(\d+[A-Z]*(?:\(\w+\))*)[^:]*: (.+)$/m.exec(wording(name)) ?? [];
    const exemption = exemptionOf(at(regime, number ?? ''));

    test('has the title of its section for a heading', () => {
      expect([exemption?.title, ...(exemption?.altTitles ?? [])]).toContain(title);
    });

    test('asks for harm where its own test is harm, and nowhere else', () => {
      const text = wording(name).replace(/\[[A-Z][^a-z[\]]+\]/g, '');
      const limbs = exemption?.basis === 'mixed' ? undefined : exemption?.basis;
      if (limbs === 'prejudice') expect(text).toMatch(/\b(prejudice|inhibit)\b/);
      if (limbs === 'endanger') expect(text).toMatch(/endanger/);
      if (limbs === 'endanger' || limbs === 'class' || limbs === 'necessity') expect(text).not.toMatch(/prejudice/);
      if (limbs === 'necessity') expect(text).toMatch(/required for the purpose of/);
      if (limbs === 'opinion') expect(text).toMatch(/reasonable opinion of a qualified person/);
    });

    test('speaks of the duty to confirm or deny in an NCND paragraph alone', () => {
      if (scope === 'ncnd') expect(wording(name)).toMatch(/excludes the duty to confirm or deny/);
      else expect(wording(name)).not.toMatch(/confirm|deny/i);
    });

    test('says there is no public interest test only where the exemption is absolute', () => {
      if (/This (exemption|exclusion) is absolute|This is an absolute/.test(wording(name))) {
        expect(exemption?.nature).toBe('absolute');
      } else if (exemption?.nature === 'absolute') expect(name).toMatch(/40-5A/);
    });
  },
);
