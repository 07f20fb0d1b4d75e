import { at } from './exemption.ts';
import type { Provision, Regime } from './provision.ts';

/**
 * Where the four instruments deal with the same point, by what it is: what a notice must say, what an authority may
 * do, what a requester may do next. An instrument that is left out has no such provision. Read in FOIA ss.1, 2, 9-17,
 * 45, 50; SI 2004/3391 regs 5-14, 18; FOISA ss.1-20, 25, 26, 47; SSI 2004/520 regs 5-17; November 2026.
 */
export const points = {
  /** FOISA gives no right to be told; its notice discloses it. */
  'says that it is held': { foia: '1(1)(a)', foisa: '16(1)(a)' },
  'the two duties': { foia: '1(1)' },
  'communicates it': { foia: '1(1)(b)', eir: '5(1)', foisa: '1(1)', eisr: '5(1)' },
  notice: { foia: '17(1)', eir: '14', foisa: '16(1)', eisr: '13' },
  'states the claim': { foia: '17(1)(a)', eir: '14(1)', foisa: '16(1)(b)', eisr: '13' },
  'names it': { foia: '17(1)(b)', eir: '14(3)(a)', foisa: '16(1)(c)', eisr: '13(b)' },
  /** Unless that is apparent, in all but the EIR (`sparesTheApparent`). */
  why: { foia: '17(1)(c)', eir: '14(3)', foisa: '16(1)(d)', eisr: '13(c)' },
  /** Reasons that would themselves disclose what is exempt may be left out. */
  'reasons left out': { foia: '17(4)', foisa: '16(3)' },
  'balance, withholding': { foia: '2(2)(b)', eir: '12(1)(b)', foisa: '2(1)(b)', eisr: '10(1)(b)' },
  'reasons for the balance, withholding': { foia: '17(3)(b)', eir: '14(3)(b)', foisa: '16(2)', eisr: '13(b)' },
  'may decline to say': { foia: '2(1)', eir: '12(6)', foisa: '18(1)', eisr: '10(8)' },
  'balance, declining to say': { foia: '2(1)(b)', eir: '12(1)(b)', foisa: '18(1)', eisr: '10(1)(b)' },
  'no reasons asked for, declining to say': { foisa: '18(2)' },
  /** FOISA s.18(2) takes s.16(2) away; EI(S)R reg.13 is subject to 10(8), which has its own test. */
  'reasons for the balance, declining to say': { foia: '17(3)(a)', eir: '14(3)(b)', eisr: '10(8)' },
  /** In the EIR and the EI(S)R an exception: 12(4)(b), 10(4)(b). */
  cost: { foia: '17(5)', foisa: '16(4)' },
  'cost limit': { foia: '12', foisa: '12' },
  'cost of answering': { foia: '12(1)', foisa: '12(1)' },
  'cost of finding out': { foia: '12(2)' },
  'adds requests together': { foia: '12(4)' },
  'vexatious request': { foia: '14(1)', foisa: '14(1)' },
  'vexatious or repeated request': { foia: '14', foisa: '14' },
  'manifestly unreasonable': { eir: '12(4)(b)', eisr: '10(4)(b)' },
  'vexatious, repeated': { foia: '17(5)', foisa: '16(5)' },
  'spares another notice': { foia: '17(6)', foisa: '16(5)' },
  'presumes disclosure': { eir: '12(2)', eisr: '10(2)(b)' },
  'accessible otherwise': { foia: '21', eir: '6(1)(b)', foisa: '25', eisr: '6(1)(b)' },
  'forbidden by law': { foia: '44', foisa: '26' },
  /** Under the EIR where it is known, with the authority that prepares it. */
  'when it will be finished': { eir: '14(4)', eisr: '13(d)' },
  'names who finishes it': { eir: '14(4)' },
  'more time': { foia: '10(3)', eir: '7(1)', eisr: '7(1)' },
  'estimates when': { foia: '17(2)' },
  /** Of the Keeper of the Records of Scotland. */
  'time, Keeper of the Records': { foisa: '10(2)' },
  time: { foia: '10(1)', eir: '5(2)', foisa: '10(1)', eisr: '5(2)(a)' },
  advice: { foia: '16', eir: '9', foisa: '15', eisr: '9' },
  form: { foia: '11', eir: '6', foisa: '11', eisr: '6' },
  fee: { foia: '9', foisa: '9' },
  rights: { foia: '17(7)', eir: '14(5)', foisa: '19', eisr: '13(e)' },
  'rights, review': { foia: '17(7)(a)', eir: '14(5)(a)', foisa: '19(a)', eisr: '13(e)' },
  'rights, regulator': { foia: '17(7)(b)', eir: '14(5)(b)', foisa: '19(b)', eisr: '13(e)' },
  /** Under FOIA the Code of Practice that this section provides for. */
  review: { foia: '45', eir: '11(2)', foisa: '20(5)', eisr: '16(2)' },
  'answer to a review': { eir: '11(4)', foisa: '21(1)', eisr: '16(4)' },
  regulator: { foia: '50', eir: '18', foisa: '47(1)', eisr: '17' },
  /** Reg.17 EI(S)R applies s.47 FOISA. */
  'time to go to the regulator': { foisa: '47(4)', eisr: '17' },
} as const satisfies Record<string, Partial<Record<Regime, string>>>;

/** The regulations of SI 2004/3244 that bear on what may be counted and charged under FOIA; read November 2026. */
const scottishFees = { 'adds requests together': '6' } as const;
const fees = { 'counts for the estimate': '4(3)', 'adds requests together': '5', 'counts for a fee': '6(4)' } as const;

/** `regulation 5 of the Fees Regulations 2004` */
export function feesRegulation(point: keyof typeof fees): string {
  return `regulation ${fees[point]} of the Fees Regulations 2004`;
}

/** `regulation 6 of the Scottish Fees Regulations (SSI 2004/467)`: it joins requests of different people alone, where the answer is published. */
export function scottishFeesRegulation(point: keyof typeof scottishFees): string {
  return `regulation ${scottishFees[point]} of the Scottish Fees Regulations (SSI 2004/467)`;
}

/** A point with which the instruments deal, each in a provision of its own. */
export type Point = keyof typeof points;

/** The regimes that have a provision on a point. */
export type RegimeWith<P extends Point> = Regime & keyof (typeof points)[P];

/** The provision by which an instrument deals with a point. */
export function provisionFor<P extends Point>(point: P, regime: RegimeWith<P>): Provision {
  return at(regime, (points[point] as Record<Regime, string>)[regime]);
}

/** Whether a regime has a provision on a point. */
export function dealsWith<P extends Point>(point: P, regime: Regime): regime is RegimeWith<P> {
  return regime in points[point];
}

/** Whether a notice need not say why what is relied on applies where that is apparent: FOIA s.17(1)(c) and all but EIR reg.14(3). */
export const sparesTheApparent = (regime: Regime): boolean => regime !== 'eir';
