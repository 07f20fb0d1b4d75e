import { describe, expect, it } from 'vitest';
import { exemptionChoices, newNotice, noticeChoices } from '../../server/editor/newNotice.ts';
import { able, plain } from './fakes.ts';

describe('the choices on the way to a new letter', () => {
  const regimesFor = (...settings: Parameters<typeof noticeChoices>) =>
    noticeChoices(...settings).map(({ regime }) => regime);

  it('are the regimes of the authority, the one in its settings first', () => {
    expect(regimesFor({})).toEqual(['foia', 'eir', 'foisa', 'eisr']);
    expect(regimesFor({ regime: 'eir' })).toEqual(['eir', 'foia', 'foisa', 'eisr']);
    expect(regimesFor({ authority: { kind: 'police' } })).toEqual(['foia', 'eir']);
    expect(regimesFor({ authority: { kind: 'scottish' }, regime: 'eisr' })).toEqual(['eisr', 'foisa']);
  });

  it('offer more time for the public interest under FOIA alone, and a cost limit under the Acts alone', () => {
    const actions = new Map(
      noticeChoices({}).map(({ regime, actions }) => [regime, actions.map(({ action }) => action)]),
    );
    expect(actions.get('foia')).toEqual(expect.arrayContaining(['cost', 'cost-ncnd', 'vexatious', 'repeated', 'time']));
    expect(actions.get('foisa')).not.toContain('time');
    expect(actions.get('eir')).toEqual(['withhold', 'ncnd', 'both', 'unreasonable', 'time']);
    expect(actions.get('eisr')).not.toContain('cost');
  });

  const labels = (
    word: string,
    scope: 'content' | 'ncnd' = 'content',
    regime: 'foia' | 'eir' | 'foisa' | 'eisr' = 'foia',
  ) =>
    exemptionChoices({ regime, action: 'withhold', scope })
      .filter((choice) => Object.values(choice).join('\n').toLowerCase().includes(word))
      .map(({ label }) => label);

  it('show exemptions with their limb and nature in one line', () => {
    const choices = exemptionChoices({ regime: 'foia', action: 'withhold', scope: 'content' });
    expect(choices.find(({ id }) => id === 'FOIA s.31(1)(a)')).toMatchObject({
      id: 'FOIA s.31(1)(a)',
      label: '31(1)(a) Law enforcement',
      description: 'preventing or detecting crime',
      detail: expect.stringMatching(/^qualified · prejudice-based · limb 31\(3\) — .*fraud/),
    });
    const limbs = exemptionChoices({ regime: 'foia', action: 'ncnd', scope: 'ncnd' });
    expect(limbs.find(({ id }) => id === 'FOIA s.31(3) by reference to FOIA s.31(1)(a)')).toMatchObject({
      label: '31(3) by reference to 31(1)(a) Law enforcement',
      description: 'preventing or detecting crime',
    });
  });

  it('ask for a provision before its limbs', () => {
    const limbs = (scope: 'content' | 'ncnd', label: string, regime: 'foia' | 'foisa' = 'foia') =>
      exemptionChoices({ regime, action: 'both', scope }).filter(({ limbOf }) => limbOf?.label === label);
    const declining = limbs('ncnd', '31(3) Law enforcement');
    expect(declining.map(({ limbOf }) => limbOf?.limb)).toEqual([...'abcdefghi'].map((letter) => `31(1)(${letter})`));
    expect(declining[0]).toMatchObject({
      name: '31(3) with 31(1)(a)',
      limbOf: {
        asks: '31(3): which interest would be prejudiced?',
        detail: expect.stringMatching(
          /^qualified · prejudice-based · neither confirm nor deny — .*fraud.*preventing or det/,
        ),
      },
    });
    expect(limbs('content', '31(1) Law enforcement').map(({ name }) => name)[0]).toBe('31(1)(a)');
    expect(limbs('content', '44(1) Prohibitions on disclosure')[0]?.limbOf?.asks).toBe('44(1): which limb applies?');
    expect(limbs('ncnd', '18 read with 35(1) Law enforcement', 'foisa')).toHaveLength(8);
  });

  it('ask for no limb where there is one, and show all limbs of a provision together', () => {
    for (const regime of ['foia', 'eir', 'foisa', 'eisr'] as const) {
      for (const scope of ['content', 'ncnd'] as const) {
        const labels = exemptionChoices({ regime, action: 'both', scope }).map(({ limbOf }) => limbOf?.label);
        const heads = labels.filter((label, i) => label !== undefined && label !== labels[i - 1]);
        expect(new Set(heads).size).toBe(heads.length);
        for (const head of heads) expect(labels.filter((label) => label === head).length).toBeGreaterThan(1);
      }
    }
    const [only] = exemptionChoices({ regime: 'foia', action: 'both', scope: 'content' });
    expect(only).toMatchObject({ name: '21(1)' });
    expect(only).not.toHaveProperty('limbOf');
  });

  it.each([
    ['crime', 'content', 'foia', '31(1)(a) Law enforcement'],
    ['crime', 'ncnd', 'foia', '31(3) by reference to 31(1)(a) Law enforcement'],
    ['names', 'content', 'foia', '40(2) Personal information'],
    ['contract', 'content', 'foia', '43(2) Commercial interests'],
    ['legal advice', 'content', 'foia', '42(1) Legal professional privilege'],
    ['names', 'content', 'eir', '13(1) Personal data of others'],
    ['contract', 'content', 'foisa', '33(1)(b) Commercial interests and the economy'],
    ['crime', 'ncnd', 'foisa', '18 read with 35(1)(a) Law enforcement'],
    ['wildlife', 'content', 'eisr', '10(5)(g) Protection of the environment'],
  ] as const)('find “%s” (%s, %s): %s', (word, scope, regime, label) => {
    expect(labels(word, scope, regime)).toContain(label);
  });

  it('have everyday words for every exemption', () => {
    for (const regime of ['foia', 'eir', 'foisa', 'eisr'] as const) {
      for (const scope of ['content', 'ncnd'] as const) {
        const choices = exemptionChoices({ regime, action: 'both', scope });
        expect(choices.filter(({ detail }) => !detail.includes(' — ')).map(({ id }) => id)).toEqual([]);
        expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
        expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
      }
    }
  });

  it('are for more time the qualified exemptions alone', () => {
    const ids = exemptionChoices({ regime: 'foia', action: 'time', scope: 'content' }).map(({ id }) => id);
    expect(ids).toContain('FOIA s.43(2)');
    expect(ids).not.toContain('FOIA s.41(1)');
  });
});

describe('the new letter', () => {
  const params = { uri: 'untitled:a', regime: 'foia', action: 'withhold', exemptions: ['FOIA s.31(1)(a)'] } as const;

  it('has tab stops where the client has them, else placeholders', () => {
    expect(newNotice(params, {}, able)).toMatchObject({ isSnippet: true, text: expect.stringContaining('Dear ${1:[') });
    expect(newNotice(params, {}, plain)).toMatchObject({
      isSnippet: false,
      text: expect.stringContaining('Dear [NAME'),
    });
  });

  it('is none where environmental information is all that it withholds, and says so in a line', () => {
    const environmental = { ...params, exemptions: ['FOIA s.39(1)'] };
    expect(newNotice(environmental, {}, able)).toEqual({
      problem: expect.stringContaining('write the letter under the Environmental Information Regulations 2004'),
    });
    const both = { ...params, exemptions: ['FOIA s.39(1)', 'FOIA s.40(2)'] };
    expect(newNotice(both, {}, able)).toHaveProperty('text');
  });

  it.each([
    { ...params, exemptions: [] },
    { ...params, exemptions: ['FOIA s.99'] },
    { ...params, exemptions: ['EIR reg.12(5)(b)'] },
    { ...params, regime: 'foisa', action: 'time' } as const,
    { ...params, action: 'both' } as const,
  ])('is none where the choices do not fit: %j', (wrong) => {
    expect(newNotice(wrong, {}, able)).toBeNull();
  });
});
