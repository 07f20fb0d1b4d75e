import { describe, expect, it } from 'vitest';
import {
  basisOf,
  canBeReliedOn,
  canonical,
  contentOf,
  exemptionOf,
  exemptions,
  exists,
  hasLetteredLimbs,
  isGround,
  isNcndLimb,
  isProcedural,
  legislationUrl,
  mutuallyExclusive,
  natureOf,
  ncndLimbsOf,
  needsHarm,
  needsPublicInterestTest,
  numberOf,
  type Provision,
  parseProvision,
  provisionFor,
  regimes,
  supersededBy,
  titleOf,
} from '../../server/law/index.ts';
import { pointsOf } from './pointsOf.ts';

/** The provision that a canonical spelling names. */
function p(text: string): Provision {
  const provision = parseProvision(text);
  if (!provision) throw new Error(`${text} is not a canonical spelling`);
  return provision;
}

const spelled = (provisions: readonly Provision[] | undefined) => provisions?.map(canonical);

describe('exists', () => {
  it.each([
    'FOIA s.1(1)(a)',
    'FOIA s.1(6)',
    'FOIA s.2(3)(fa)',
    'FOIA s.10(3)(b)',
    'FOIA s.11(1A)',
    'FOIA s.11A',
    'FOIA s.16(2)',
    'FOIA s.17(1)(c)',
    'FOIA s.17(2)(a)(ii)',
    'FOIA s.17(7)(b)',
    'FOIA s.22A(1)(b)(iv)',
    'FOIA s.23(3)(p)',
    'FOIA s.30(1)(a)(i)',
    'FOIA s.30(2)(a)(iv)',
    'FOIA s.31',
    ...'abcdefghi'.split('').map((letter) => `FOIA s.31(1)(${letter})`),
    'FOIA s.31(2)(j)',
    'FOIA s.31(3)',
    'FOIA s.36(2)(a)(iii)',
    'FOIA s.36(5)(o)(iii)',
    'FOIA s.37(1)(ad)',
    'FOIA s.39(1A)(b)',
    'FOIA s.40(3A)(a)',
    'FOIA s.40(4A)(b)',
    'FOIA s.40(5B)(a)(ii)',
    'FOIA s.40(8)',
    'FOIA s.45',
    'FOIA s.50(1)',
    'FOIA s.57',
    'EIR reg.5(3)',
    'EIR reg.12(5)(f)(iii)',
    'EIR reg.12(11)',
    'EIR reg.13(5B)(e)',
    'EIR reg.14(3)(b)',
    'EIR reg.18(3)',
    'FOISA s.16(1)(d)',
    'FOISA s.30(b)(ii)',
    'FOISA s.35(1)(h)(ii)',
    'FOISA s.38(1)(d)',
    'FOISA s.47(4)',
    'EISR reg.10(8)',
    'EISR reg.11(3A)(b)',
    'EISR reg.13(e)',
  ])('%s stands', (text) => expect(exists(p(text))).toBe(true));

  it.each([
    'FOIA s.17(1A)',
    'FOIA s.17(8)',
    'FOIA s.1(7)',
    'FOIA s.22B',
    'FOIA s.31(1)(j)',
    'FOIA s.31(2)(k)',
    'FOIA s.31(4)',
    'FOIA s.31(1)(g)(2)(a)',
    'FOIA s.30(1)(a)(iii)',
    'FOIA s.36(2)(d)',
    'FOIA s.43(4)',
    'FOIA s.40(5)(b)(i)',
    'FOIA s.89',
    'EIR reg.12(5)(h)',
    'EIR reg.12(4)(f)',
    'EIR reg.22',
    'FOISA s.26(1)',
    'FOISA s.35(1)(i)',
    'FOISA s.42A',
    'FOISA s.77',
    'EISR reg.10(5)(h)',
  ])('%s does not', (text) => expect(exists(p(text))).toBe(false));

  it('is never sure about what it does not know', () => {
    for (const text of ['FOIA s.10(6)(z)', 'FOIA s.58(3)(q)', 'EIR reg.13(2A)(b)', 'FOISA s.47(2)(c)(iii)']) {
      expect(exists(p(text)), text).toBe(true);
    }
  });

  it('holds for every provision in the data', () => {
    const all = exemptions.flatMap((e) => [
      e.provision,
      ...e.content,
      ...e.ncnd,
      ...e.withoutNcnd,
      ...[...e.limbs, ...e.conditions].map(({ provision }) => provision),
    ]);
    const named = [...all, ...mutuallyExclusive.flat()];
    expect(named.filter((provision) => !exists(provision)).map(canonical)).toEqual([]);
  });
});

describe('exemptionOf', () => {
  it.each([
    ['FOIA s.31', 'FOIA s.31'],
    ['FOIA s.31(4)', 'FOIA s.31'],
    ['FOIA s.36(5)(o)', 'FOIA s.36'],
    ['FOIA s.22', 'FOIA s.22'],
    ['FOIA s.22A(2)', 'FOIA s.22A'],
    ['FOIA s.40', 'FOIA s.40(2)'],
    ['FOIA s.40(1)', 'FOIA s.40(1)'],
    ['FOIA s.40(5A)', 'FOIA s.40(1)'],
    ['FOIA s.40(5)(a)', 'FOIA s.40(1)'],
    ['FOIA s.40(3A)(a)', 'FOIA s.40(2)'],
    ['FOIA s.40(5B)(a)(i)', 'FOIA s.40(2)'],
    ['FOIA s.40(5)', 'FOIA s.40(2)'],
    ['FOIA s.40(7)', 'FOIA s.40(2)'],
    ['EIR reg.12(5)(b)', 'EIR reg.12(5)(b)'],
    ['EIR reg.12(5)(f)(i)', 'EIR reg.12(5)(f)'],
    ['EIR reg.12(6)', 'EIR reg.12(5)(a)'],
    ['EIR reg.13(5A)(b)', 'EIR reg.13'],
    ['FOISA s.39(2)', 'FOISA s.39'],
    ['EISR reg.10(8)', 'EISR reg.10(5)(a)'],
  ])('%s belongs to %s', (text, owner) => expect(canonical(exemptionOf(p(text))!.provision)).toBe(owner));

  it.each(['FOIA s.12', 'FOIA s.17(1)', 'FOIA s.25', 'EIR reg.12', 'EIR reg.12(5)', 'EIR reg.12(1)(b)', 'FOISA s.18'])(
    '%s belongs to none',
    (text) => expect(exemptionOf(p(text))).toBeUndefined(),
  );

  it('keeps the order of the instruments', () => {
    expect(exemptions.filter(({ regime }) => regime === 'foia').map(({ provision }) => numberOf(provision))).toEqual(
      '21 22 22A 23 24 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40(1) 40(2) 41 42 43 44'.split(' '),
    );
  });
});

describe('neither confirm nor deny', () => {
  it.each([
    'FOIA s.23(5)',
    'FOIA s.31(3)',
    'FOIA s.27(4)(b)',
    'FOIA s.40(5A)',
    'FOIA s.40(5B)(a)(i)',
    'FOIA s.40(5)',
    'FOIA s.40(5)(b)(i)',
    'EIR reg.12(6)',
    'EIR reg.13(5A)',
    'EIR reg.13(5B)(a)',
    'EISR reg.10(8)',
    'EISR reg.11(6)',
    'FOISA s.18',
    'FOISA s.18(1)',
  ])('%s excludes the duty to say', (text) => expect(isNcndLimb(p(text))).toBe(true));

  it.each([
    'FOIA s.31',
    'FOIA s.31(1)(a)',
    'FOIA s.23(1)',
    'FOIA s.12(2)',
    'FOIA s.40(2)',
    'EIR reg.12(5)(a)',
    'FOISA s.38',
  ])('%s does not', (text) => expect(isNcndLimb(p(text))).toBe(false));

  it.each([
    ['FOIA s.31(1)(a)', ['FOIA s.31(3)']],
    ['FOIA s.31(3)', ['FOIA s.31(3)']],
    ['FOIA s.21(1)', []],
    ['FOIA s.43(2)', ['FOIA s.43(3)']],
    ['FOIA s.43(1)', []],
    ['FOIA s.40(1)', ['FOIA s.40(5A)']],
    ['FOIA s.40(2)', ['FOIA s.40(5B)']],
    ['EIR reg.12(5)(a)', ['EIR reg.12(6)']],
    ['EIR reg.12(5)(b)', []],
    ['EIR reg.12(4)(a)', []],
    ['EIR reg.13(1)', ['EIR reg.13(5A)', 'EIR reg.13(5B)']],
    ['FOISA s.35(1)(a)', ['FOISA s.18']],
    ['FOISA s.39(1)', ['FOISA s.18']],
    ['FOISA s.39(2)', []],
    ['FOISA s.36(1)', []],
    ['EISR reg.10(5)(b)', []],
  ])('%s has %j', (text, limbs) => expect(spelled(ncndLimbsOf(p(text)))).toEqual(limbs));

  it('leads back to the content', () => {
    expect(spelled(contentOf(p('FOIA s.30(3)')))).toEqual(['FOIA s.30(1)', 'FOIA s.30(2)']);
    expect(spelled(contentOf(p('FOIA s.12(1)')))).toEqual([]);
  });
});

describe('nature', () => {
  it.each([
    ['FOIA s.21', 'absolute'],
    ['FOIA s.23(5)', 'absolute'],
    ['FOIA s.24(1)', 'qualified'],
    ['FOIA s.31(1)(a)', 'qualified'],
    ['FOIA s.36', 'mixed'],
    ['FOIA s.36(2)(b)(i)', 'qualified'],
    ['FOIA s.36(3)', 'qualified'],
    ['FOIA s.37(1)', 'mixed'],
    ['FOIA s.37(1)(a)', 'absolute'],
    ['FOIA s.37(1)(ac)', 'qualified'],
    ['FOIA s.37(1)(b)', 'qualified'],
    ['FOIA s.37(2)', 'mixed'],
    ['FOIA s.40(1)', 'absolute'],
    ['FOIA s.40(2)', 'mixed'],
    ['FOIA s.40(3A)(a)', 'absolute'],
    ['FOIA s.40(3B)', 'qualified'],
    ['FOIA s.40(5A)', 'contested'],
    ['FOIA s.40(5B)', 'contested'],
    ['FOIA s.40(5B)(a)(i)', 'contested'],
    ['FOIA s.40(5)(b)(i)', 'contested'],
    ['FOIA s.40(5B)(d)', 'qualified'],
    ['FOIA s.17(1)', 'mixed'],
    ['EIR reg.13(1)', 'mixed'],
    ['EIR reg.13(1)(a)', 'absolute'],
    ['EIR reg.13(5A)(b)', 'qualified'],
    ['FOISA s.36(1)', 'qualified'],
    ['FOISA s.36(2)', 'absolute'],
    ['FOISA s.38(1)(a)', 'absolute'],
    ['FOISA s.38(1)(b)', 'mixed'],
    ['EISR reg.11(6)', 'mixed'],
  ])('of %s is %s', (text, nature) => expect(natureOf(p(text))).toBe(nature));

  it('asks for a public interest test only where one is certain', () => {
    const needed = [
      'FOIA s.31(3)',
      'FOIA s.24',
      'FOIA s.36(2)(c)',
      'FOIA s.37(1)(b)',
      'FOIA s.40(3B)',
      'EIR reg.12(6)',
    ];
    const not = [
      'FOIA s.12(1)',
      'FOIA s.14(1)',
      'FOIA s.23(1)',
      'FOIA s.37(1)',
      'FOIA s.40(2)',
      'FOIA s.40(5B)(a)(i)',
      'EIR reg.12(4)(a)',
      'EISR reg.10(4)(a)',
      'EIR reg.13(1)',
      'FOISA s.18',
    ];
    expect(needed.filter((text) => !needsPublicInterestTest(p(text)))).toEqual([]);
    expect(not.filter((text) => needsPublicInterestTest(p(text)))).toEqual([]);
  });
});

describe('basis', () => {
  it.each([
    ['FOIA s.24(2)', 'necessity'],
    ['FOIA s.27', 'mixed'],
    ['FOIA s.27(1)(a)', 'prejudice'],
    ['FOIA s.27(2)', 'class'],
    ['FOIA s.27(4)(a)', 'prejudice'],
    ['FOIA s.30(3)', 'class'],
    ['FOIA s.36(2)(a)(i)', 'opinion'],
    ['FOIA s.38(2)', 'endanger'],
    ['FOIA s.43', 'mixed'],
    ['FOIA s.43(1)', 'class'],
    ['FOIA s.43(2)', 'prejudice'],
    ['FOIA s.43(3)', 'prejudice'],
    ['EIR reg.12(4)(b)', 'class'],
    ['EIR reg.12(5)(b)', 'adverse-effect'],
    ['EISR reg.10(5)(b)', 'prejudice'],
    ['FOISA s.31(1)', 'necessity'],
    ['FOISA s.31(4)(a)', 'prejudice'],
    ['FOISA s.32(1)(b)', 'class'],
    ['FOISA s.39(1)', 'endanger'],
  ])('of %s is %s', (text, basis) => expect(basisOf(p(text))).toBe(basis));

  it('asks for harm where prejudice, adverse effect or danger must be shown', () => {
    expect(
      ['FOIA s.31(3)', 'FOIA s.38(1)', 'FOIA s.43(2)', 'EIR reg.12(5)(e)'].map((text) => needsHarm(p(text))),
    ).toEqual([true, true, true, true]);
    expect(
      ['FOIA s.24(1)', 'FOIA s.30(1)', 'FOIA s.36(2)', 'FOIA s.43', 'FOIA s.12'].map((text) => needsHarm(p(text))),
    ).toEqual([false, false, false, false, false]);
  });
});

describe('claims and procedure', () => {
  it.each(['FOIA s.12', 'FOIA s.12(2)', 'FOIA s.14(1)', 'FOISA s.12(1)', 'FOISA s.14(2)'])('%s is a ground', (text) => {
    expect(isGround(p(text))).toBe(true);
    expect(canBeReliedOn(p(text))).toBe(true);
    expect(isProcedural(p(text))).toBe(false);
  });

  it.each([
    'FOIA s.1(1)(a)',
    'FOIA s.10(1)',
    'FOIA s.12(3)',
    'FOIA s.16',
    'FOIA s.17(7)(b)',
    'FOIA s.25',
    'FOIA s.45',
    'FOIA s.50',
    'EIR reg.5(2)',
    'EIR reg.12(2)',
    'EIR reg.14',
    'FOISA s.16(1)',
    'FOISA s.47(1)',
    'EISR reg.16',
  ])('%s is procedural', (text) => {
    expect(isProcedural(p(text))).toBe(true);
    expect(canBeReliedOn(p(text))).toBe(false);
    expect(isGround(p(text))).toBe(false);
  });

  it.each([
    'FOIA s.31',
    'FOIA s.31(3)',
    'FOIA s.40(5)',
    'FOIA s.40(3A)(a)',
    'EIR reg.12',
    'EIR reg.12(5)',
    'FOISA s.18',
  ])('%s may be relied on', (text) => {
    expect(canBeReliedOn(p(text))).toBe(true);
    expect(isProcedural(p(text))).toBe(false);
  });

  it.each(['FOIA s.23(3)', 'FOIA s.31(2)(a)', 'FOIA s.36(5)', 'FOIA s.40(8)', 'FOIA s.17(1A)'])(
    '%s is neither',
    (text) => {
      expect(canBeReliedOn(p(text))).toBe(false);
      expect(isProcedural(p(text))).toBe(false);
    },
  );
});

describe('hasLetteredLimbs', () => {
  const letters = (text: string) => hasLetteredLimbs(p(text)).map(({ provision }) => provision.path.at(-1));

  it.each([
    ['FOIA s.31(1)', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']],
    ['FOIA s.31', []],
    ['FOIA s.31(3)', []],
    ['FOIA s.31(1)(a)', []],
    ['FOIA s.22(1)', []],
    ['FOIA s.22A(1)', []],
    ['FOIA s.30(1)', ['a', 'b', 'c']],
    ['FOIA s.30(1)(a)', ['i', 'ii']],
    ['FOIA s.30(2)', []],
    ['FOIA s.36(2)(b)', ['i', 'ii']],
    ['FOIA s.37(1)', ['a', 'aa', 'ab', 'ac', 'ad', 'b']],
    ['FOIA s.38(1)', ['a', 'b']],
    ['FOIA s.41(1)', []],
    ['FOIA s.43', []],
    ['FOIA s.40(2)', []],
    ['FOIA s.40(5B)', ['a', 'b', 'c', 'd']],
    ['EIR reg.12(5)', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['EIR reg.12(5)(f)', []],
    ['EIR reg.13(1)', []],
    ['FOISA s.30', ['a', 'b', 'c']],
    ['FOISA s.38(1)', ['a', 'b', 'c', 'd']],
  ])('of %s', (text, expected) => expect(letters(text)).toEqual(expected));
});

describe('supersededBy', () => {
  it('maps what stood before May 2018', () => {
    expect(spelled(supersededBy(p('FOIA s.40(5)')))).toEqual(['FOIA s.40(5B)', 'FOIA s.40(5A)']);
    expect(spelled(supersededBy(p('FOIA s.40(3)(a)(i)')))).toEqual(['FOIA s.40(3A)(a)']);
    expect(spelled(supersededBy(p('EIR reg.13(5)(a)')))).toEqual(['EIR reg.13(5B)(a)']);
    expect(spelled(supersededBy(p('FOIA s.40(6)')))).toEqual([]);
    expect(supersededBy(p('FOIA s.40(5B)'))).toBeUndefined();
    expect(supersededBy(p('FOIA s.31(3)'))).toBeUndefined();
  });
});

describe('spelling', () => {
  it('reads what canonical writes', () => {
    for (const { provision, content, ncnd } of exemptions) {
      for (const each of [provision, ...content, ...ncnd]) expect(parseProvision(canonical(each))).toEqual(each);
    }
  });

  it.each(['s.31(1)', 'FOIA 31(1)', 'FOIA reg.31', 'EIR s.12', 'FOIA s.31 (1)', 'FOIA s.31(1', ''])(
    'reads nothing else: %j',
    (text) => expect(parseProvision(text)).toBeUndefined(),
  );

  it('links to legislation.gov.uk', () => {
    expect(legislationUrl(p('FOIA s.31(3)'))).toBe('https://www.legislation.gov.uk/ukpga/2000/36/section/31/3');
    expect(legislationUrl(p('FOIA s.40(5B)(a)(i)'))).toBe(
      'https://www.legislation.gov.uk/ukpga/2000/36/section/40/5B/a/i',
    );
    expect(legislationUrl(p('EIR reg.12(5)(b)'))).toBe(
      'https://www.legislation.gov.uk/uksi/2004/3391/regulation/12/5/b',
    );
    expect(legislationUrl(p('FOISA s.18'))).toBe('https://www.legislation.gov.uk/asp/2002/13/section/18');
  });
});

it('gives titles to exemptions and to what letters cite beside them', () => {
  expect(titleOf(p('FOIA s.31(3)'))).toBe('Law enforcement');
  expect(titleOf(p('FOIA s.17(7)(b)'))).toBe('Refusal of request');
  expect(titleOf(p('EIR reg.12(6)'))).toBe('International relations, defence, national security or public safety');
  expect(titleOf(p('FOIA s.71'))).toBeUndefined();
});

it('names a regulator and a notice for each regime', () => {
  const all = ['foia', 'eir', 'foisa', 'eisr'] as const;
  expect(all.map((regime) => `${canonical(provisionFor('notice', regime))} ${regimes[regime].regulator}`)).toEqual([
    'FOIA s.17(1) Information Commission',
    'EIR reg.14 Information Commission',
    'FOISA s.16(1) Scottish Information Commissioner',
    'EISR reg.13 Scottish Information Commissioner',
  ]);
});

it('names on every point a provision that stands in its own instrument', () => {
  for (const regime of ['foia', 'eir', 'foisa', 'eisr'] as const) {
    const cited = pointsOf(regime);
    expect(cited.length).toBeGreaterThan(15);
    expect(cited.filter((provision) => provision.regime !== regime || !exists(provision))).toEqual([]);
  }
});
