import { describe, expect, it } from 'vitest';
import type { Location, LocationLink } from 'vscode-languageserver';
import { plain } from './fakes.ts';
import { letterOf, manual, realService, refusal } from './realService.ts';

const service = realService();
const { document, at } = letterOf(refusal);
const bare = realService({ client: plain });

/** The words that a jump from a place selects. */
const selected = (position: ReturnType<typeof at>) =>
  (service.definition(document, position) as LocationLink[]).map(({ targetSelectionRange }) =>
    document.getText(targetSelectionRange),
  );

describe('go to definition', () => {
  it('leads from any mention of an exemption to where the claim is made', () => {
    const [link, ...more] = service.definition(document, at('section 31(1)(a) of')) as LocationLink[];
    expect(more).toEqual([]);
    expect(document.getText(link?.originSelectionRange)).toBe('section 31(1)(a)');
    expect(link?.targetSelectionRange.start).toEqual(at('Section 31(1)(a):'));
    expect(document.getText(link?.targetRange)).toMatch(/^Section 31\(1\)\(a\): law enforcement/);
    expect(selected(at('section 31 outweighs'))).toEqual(['Section 31(1)(a)']);
    expect(selected(at('section 31(1)(a) is ever'))).toEqual(['Section 31(1)(a)']);
  });

  it('leads from the claim to its harm, its test and the balance, and back', () => {
    const parts = [
      'Harm',
      'Public interest test',
      'Factors favouring disclosure',
      'Factors against disclosure',
      'Balance',
    ];
    expect(selected(at('Section 31(1)(a):'))).toEqual(parts);
    expect(selected(at('law enforcement'))).toEqual(parts);
    for (const part of parts) expect(selected(at(part)), part).toEqual(['Section 31(1)(a)']);
  });

  it('leads nowhere from what relies on nothing', () => {
    expect(selected(at('Okafor'))).toEqual([]);
    expect(selected(at('section 50'))).toEqual([]);
    expect(selected(at('Your rights'))).toEqual([]);
  });

  it('gives plain places to a client that takes no links', () => {
    const [place] = bare.definition(document, at('section 31 outweighs')) as Location[];
    expect(place).toEqual({
      uri: document.uri,
      range: { start: at('Section 31(1)(a):'), end: { ...at('Section 31(1)(a):'), character: 16 } },
    });
  });
});

describe('references', () => {
  const found = (position: ReturnType<typeof at>, declared = true) =>
    service.references(document, position, declared).map(({ range }) => document.getText(range));

  it('are all mentions of the exemption, at whatever precision', () => {
    const all = ['section 31(1)(a)', 'section 31(1)(a)', 'Section 31(1)(a)', 'section 31'];
    expect(found(at('section 31 outweighs'))).toEqual(all);
    expect(found(at('Factors against'))).toEqual(all);
    expect(found(at('section 31 outweighs'), false)).toEqual(['section 31(1)(a)', 'section 31(1)(a)', 'section 31']);
  });

  it('of what exempts nothing are those of its section', () => {
    expect(found(at('section 50'))).toEqual(['section 50']);
  });

  it('are marked in the draft, and left to the editor where there are none', () => {
    expect(service.highlights(document, at('section 31 outweighs'))).toHaveLength(4);
    expect(service.highlights(document, at('Okafor'))).toBeUndefined();
  });
});

describe('outside notices', () => {
  it('nothing leads anywhere', () => {
    const { document, at } = letterOf(manual);
    expect(service.definition(document, at('section 31(1)'))).toEqual([]);
    expect(service.references(document, at('section 31(1)'), true)).toEqual([]);
    expect(service.highlights(document, at('section 31(1)'))).toBeUndefined();
  });
});
