import { describe, expect, test } from 'vitest';
import { type Action, actionsOf, reliancesFor } from '../../server/drafting/actions.ts';
import { composeLetter } from '../../server/drafting/letter.ts';
import type { Order } from '../../server/drafting/order.ts';
import { type Reliance, regimeOfAll, relianceId, relianceOf } from '../../server/drafting/reliance.ts';
import { canonical, isWithin, mutuallyExclusive, type Regime, regimeInstead } from '../../server/law/index.ts';
import type { Stance } from '../../server/notice/model.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import type { Settings } from '../../server/rules/settings.ts';
import { type Part, printPlain } from '../../server/wording/index.ts';
import { sentBack } from './caseworker.ts';

const regimes: readonly Regime[] = ['foia', 'eir', 'foisa', 'eisr'];

/** The letter as an editor with tab stops shows it at first: every choice is still to be made. */
const shown = printPlain;

/** The stretches of that letter which are tab stops. */
function stopsOf(parts: readonly Part[]): string[] {
  let at = 0;
  return parts.flatMap((part) => {
    const text = printPlain([part]);
    at += text.length;
    return part.kind === 'text' ? [] : [`${at - text.length}-${at}`];
  });
}

const stances: Readonly<Record<Action, Stance>> = {
  withhold: 'refusal',
  ncnd: 'ncnd',
  both: 'partial-ncnd',
  cost: 'cost-limit',
  'cost-ncnd': 'cost-limit',
  vexatious: 'vexatious',
  repeated: 'vexatious',
  unreasonable: 'refusal',
  time: 'time-extension',
};

/** The claims that a letter must be read to make: each provision once, and under the Scottish section 18 what it names. */
function claimsFor(reliances: readonly Reliance[]): string[] {
  const claims = reliances.flatMap(({ provision, scope, byReferenceTo }) => {
    const named = provision.regime === 'foisa' && byReferenceTo ? [byReferenceTo] : [];
    return [provision, ...named].map((each) => `${canonical(each)} ${scope}`);
  });
  return [...new Set(claims)].sort();
}

/** Everything that is wrong with a letter, in words; empty where it is as it should be. */
function faults(regime: Regime, does: Action, reliances: readonly Reliance[], settings: Settings = {}): string[] {
  const order: Order = { regime, does, reliances, reference: 'FOI 2026/118', received: '2026-11-03' };
  const parts = composeLetter(order, settings);
  const text = shown(parts);
  const notice = readNotice(text, undefined, settings);
  const found = check(notice, { ...settings, today: '2026-11-10' });
  const claims = notice.claims.map(({ exemption, scope }) => `${exemption} ${scope}`).sort();
  const asked = reliances.length > 0;
  const stops = new Set(stopsOf(parts));
  const open = new Set(notice.facts.placeholders.map(({ start, end }) => `${start}-${end}`));
  return [
    ...found
      .filter(({ rule }) => rule !== 'drafting/placeholder-left')
      .map(({ rule, at, message }) => `${rule} at "${text.slice(at.start, at.end)}": ${message}`),
    ...(notice.stance === stances[does] ? [] : [`stance ${notice.stance}`]),
    ...(notice.regime === regime ? [] : [`regime ${notice.regime}`]),
    ...(!asked || String(claims) === String(claimsFor(reliances)) ? [] : [`claims ${claims}`]),
    ...[...stops]
      .filter((stop) => !open.has(stop))
      .map((stop) => `not found to be open: ${text.slice(...(stop.split('-').map(Number) as [number, number]))}`),
    ...notice.facts.placeholders
      .filter(({ start, end }) => !stops.has(`${start}-${end}`))
      .map(({ start, end }) => `no tab stop: ${text.slice(start, end)}`),
    ...sentBack(order, notice),
  ].map((fault) => `${[does, ...reliances.map(relianceId)].join(', ')}: ${fault}`);
}

/** Each that withholds with one that says nothing, of the same section where it has one. */
function inTwoParts(content: readonly Reliance[], ncnd: readonly Reliance[]): Reliance[][] {
  return Array.from({ length: Math.max(content.length, ncnd.length) }, (_, i) => {
    const one = content[i % content.length]!;
    const own = ncnd.filter(({ provision }) => provision.section === one.provision.section);
    return [one, own[i % own.length] ?? ncnd[i % ncnd.length]!];
  });
}

/** For each pair of exemptions that exclude each other, the first and the last limbs. */
function alternativesIn(list: readonly Reliance[]): Reliance[][] {
  return mutuallyExclusive.flatMap(([first, second]) => {
    const [one, two] = [first, second].map((point) => list.filter(({ provision }) => isWithin(provision, point)));
    return one![0] && two![0]
      ? [
          [one![0], two![0]],
          [one!.at(-1)!, ...two!.slice(-2)],
        ]
      : [];
  });
}

/** Hundreds of letters are written, read and checked in one test; a busy machine takes its time. */
const patience = { timeout: 120_000 };

describe.each(regimes)('a new letter under %s', patience, (regime) => {
  describe.each(actionsOf(regime))('$label', ({ action, asks }) => {
    const lists = asks.map((scope) => reliancesFor(regime, action, scope));

    test('with each exemption by itself has nothing wrong but what is to be filled in', () => {
      const [first = [], second] = lists;
      const orders = second ? inTwoParts(first, second) : first.map((reliance) => [reliance]);
      // The exemption for environmental information cannot stand alone: `new` sends to the Regulations.
      const possible = (orders.length > 0 ? orders : [[]]).filter((order) => !regimeOfAll(order));
      expect(possible.flatMap((order) => faults(regime, action, order))).toEqual([]);
    });

    const [list = [], ...others] = lists;
    if (list.length === 0 || others.length > 0) return;
    test('with two of them as well', () => {
      const pairs = list.flatMap((one, i) => [1 + (i % 7)].flatMap((k) => (list[i + k] ? [[one, list[i + k]!]] : [])));
      const own = list.filter(({ provision }) => regimeInstead(provision)).flatMap((one) => [[one, list[0]!]]);
      const held = list.slice(0, 1).flatMap((one) => list.slice(1).map((other) => [one, other]));
      const all = [...pairs, ...own, ...(regime === 'eir' || regime === 'eisr' ? held : []), ...alternativesIn(list)];
      expect(all.flatMap((pair) => faults(regime, action, pair))).toEqual([]);
    });
  });
});

function letterOf(does: Action, ids: readonly string[], more: Partial<Order> = {}, settings: Settings = {}): string {
  const reliances = ids.map((id) => relianceOf(id)!);
  return printPlain(composeLetter({ regime: 'foia', does, reliances, ...more }, settings));
}

describe('what a letter says', () => {
  test('front matter and opening hold the reference and the date, and are silent where nothing was given', () => {
    const given = letterOf('withhold', ['FOIA s.31(1)(a)'], { reference: 'FOI 7: "x"', received: '2026-11-03' });
    expect(given).toMatch(/^---\nreference: "FOI 7: \\"x\\""\nreceived: 2026-11-03\nregime: foia\n---\n\nDear \[/);
    expect(given).toContain('received on 3 November 2026');
    expect(readNotice(given).frontMatter).toMatchObject({ reference: 'FOI 7: "x"', received: '2026-11-03' });
    const open = letterOf('withhold', ['FOIA s.31(1)(a)']);
    expect(open).toMatch(/^---\nregime: foia\n---\n/);
    expect(open).toContain('received on [DATE WE RECEIVED THE REQUEST]');
  });

  test('several exemptions are named in the decision, and a table says which covers what', () => {
    const letter = letterOf('withhold', ['FOIA s.31(1)(a)', 'FOIA s.40(2)']);
    expect(letter).toContain('section 31(1)(a) (Law enforcement) and section 40(2) (Personal information) of that Act');
    expect(letter).toContain('| [PART OF THE REQUEST] | Withheld | Section 40(2) |');
  });

  test('limbs of one NCND provision share a section', () => {
    const letter = letterOf('ncnd', [
      'FOIA s.31(3) by reference to FOIA s.31(1)(a)',
      'FOIA s.31(3) by reference to FOIA s.31(1)(b)',
    ]);
    expect(letter.match(/^## Section 31\(3\)/gm)).toHaveLength(1);
    expect(letter).toContain('(31(3), by reference to 31(1)(a)) and');
  });

  test('exemptions that exclude each other are relied on in the alternative', () => {
    const letter = letterOf('withhold', ['FOIA s.30(1)(b)', 'FOIA s.31(1)(a)']);
    expect(letter).toContain('We rely on section 31(1)(a) in the alternative');
    expect(letter).toContain('| Withheld | Section 30(1)(b) or, in the alternative, section 31(1)(a) |');
    expect(letter.match(/\| Withheld \|/g)).toHaveLength(1);
    const more = letterOf('withhold', ['FOIA s.30(1)(b)', 'FOIA s.30(2)', 'FOIA s.31(1)(a)', 'FOIA s.31(1)(b)']);
    expect(more).toContain(
      'We rely on section 31(1)(a) and section 31(1)(b) in the alternative, for any of this information that is not exempt under section 30(1)(b) or section 30(2).',
    );
    expect(more.match(/\| Withheld \|/g)).toHaveLength(1);
  });

  test('with a security body or national security in the alternative, it does not show which applies', () => {
    const letter = letterOf('withhold', ['FOIA s.23(1)', 'FOIA s.24(1)', 'FOIA s.40(2)']);
    expect(letter).toContain('| Withheld | Section 23(1) or, in the alternative, section 24(1) |');
    expect(letter).toContain('| Withheld | Section 40(2) |');
    expect(letter).toContain(
      'Section 23(1) or section 24(1) applies. To say which would itself disclose exempt information (section 17(4)).',
    );
    expect(letter).not.toContain('AS FAR AS THAT CAN BE SAID]');
    expect(letterOf('withhold', ['FOIA s.23(1)'])).toContain('AS FAR AS THAT CAN BE SAID]');
  });

  test('limbs that mask each other have one row', () => {
    const letter = letterOf('both', [
      'FOIA s.23(1)',
      'FOIA s.24(1)',
      'FOIA s.23(5)',
      'FOIA s.24(2)',
      'FOIA s.31(3) by reference to FOIA s.31(1)(a)',
    ]);
    expect(letter).toContain('| Withheld | Section 23(1) or, in the alternative, section 24(1) |');
    expect(letter).toContain('| Neither confirmed nor denied | Section 23(5) and section 24(2) |');
    expect(letter).toContain('| Neither confirmed nor denied | Section 31(3) |');
    expect(letter.match(/^\| \[PART/gm)).toHaveLength(3);
  });

  test('what was not held is not withheld, and what another law governs is dealt with there', () => {
    const eir = letterOf('withhold', ['EIR reg.12(4)(a)', 'EIR reg.12(5)(e)'], { regime: 'eir' });
    expect(eir).toContain('| Not held | Regulation 12(4)(a) |');
    expect(eir).toContain('| Withheld | Regulation 12(5)(e) |');
    expect(eir).toContain('holds some of the information');
    const eisr = letterOf('withhold', ['EISR reg.10(4)(a)', 'EISR reg.10(4)(e)'], { regime: 'eisr' });
    expect(eisr).toContain('| Not held | Regulation 10(4)(a) |');
    const foia = letterOf('withhold', ['FOIA s.39(1)', 'FOIA s.40(2)']);
    expect(foia).toContain('| Dealt with under the Environmental Information Regulations 2004 | Section 39(1) |');
    expect(foia).toContain('outweighs that in dealing with it under the Act as well.');
    expect(foia).not.toContain('Public interest test: section 39(1)');
  });

  test('whether it is held is said on cost under FOIA, and not under the Scottish Act', () => {
    expect(letterOf('cost', [])).toContain('We confirm that [AUTHORITY] holds information of the kind');
    expect(letterOf('cost', [], { regime: 'foisa' })).not.toMatch(/\bholds\b/);
    expect(letterOf('time', ['FOIA s.43(2)'])).toContain('We confirm that [AUTHORITY] holds');
  });

  test('a repeated request is measured as its Act does: from the answer, or between the requests', () => {
    expect(letterOf('repeated', [])).toContain('[DATE OF THE ANSWER TO IT]');
    const scottish = letterOf('repeated', [], { regime: 'foisa', received: '2026-11-03' });
    expect(scottish).not.toContain('ANSWER');
    expect(scottish).toContain('and we received this one on 3 November 2026');
  });

  test('the Sovereign is the present one', () => {
    expect(letterOf('withhold', ['FOIA s.37(1)(a)'])).not.toContain('Her Majesty');
    expect(letterOf('withhold', ['FOISA s.41(a)'], { regime: 'foisa' })).not.toContain('Her Majesty');
  });

  test('the higher cost limit is that of a department', () => {
    expect(letterOf('cost', [], {}, { authority: { kind: 'department' } })).toContain('it is £600');
    expect(letterOf('cost', [], {}, { authority: { kind: 'council' } })).toContain('it is £450');
    expect(letterOf('cost', [])).toContain('[£450');
  });

  test('the authority’s name, wording and headings stand in for ours', () => {
    const settings: Settings = {
      authority: { name: 'Northmoor Police', reviewContact: 'reviews@northmoor.example' },
      headings: {
        harm: ['Evidence of harm'],
        against: ['Considerations favouring withholding'],
        balance: ['Balancing test'],
      },
      wording: { request: '## What you asked\n\n> [THE REQUEST]' },
    };
    const letter = letterOf('withhold', ['FOIA s.31(1)(a)'], {}, settings);
    expect(letter).toContain('### Evidence of harm\n');
    expect(letter).toContain('### Considerations favouring withholding\n');
    expect(letter).toContain('### Balancing test\n');
    expect(letter).toContain('## What you asked\n');
    expect(letter).toContain('We confirm that Northmoor Police holds');
    expect(letter).toContain('reviews@northmoor.example');
    expect(faults('foia', 'withhold', [relianceOf('FOIA s.31(1)(a)')!], settings)).toEqual([]);
    // A house heading about withholding does not stand over factors about confirming or denying.
    const ncnd = letterOf('ncnd', ['FOIA s.31(3) by reference to FOIA s.31(1)(a)'], {}, settings);
    expect(ncnd).toContain('### Factors favouring neither confirming nor denying\n');
    expect(ncnd).toContain('### Harm in confirming or denying\n');
  });

  test('an extension under regulation 7 ends on the 40th working day after receipt', () => {
    // Without 30 November, Christmas Day, 28 December, New Year's Day and 4 January.
    const letter = letterOf('time', [], { regime: 'eir', received: '2026-11-03' });
    expect(letter).toContain('extending the time to 40 working days, which end on 5 January 2027.');
    expect(letterOf('time', [], { regime: 'eir' })).toContain('which end on [DATE OF THE 40TH WORKING DAY');
  });

  test('the authority is one tab stop wherever it stands', () => {
    const parts = composeLetter({ regime: 'foia', does: 'ncnd', reliances: [relianceOf('FOIA s.23(5)')!] });
    const stops = parts.flatMap((part) =>
      part.kind === 'placeholder' && part.text === '[AUTHORITY]' ? [part.stop] : [],
    );
    expect(stops.length).toBeGreaterThan(1);
    expect(new Set(stops).size).toBe(1);
  });
});
