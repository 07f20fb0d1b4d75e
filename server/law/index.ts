import * as eir from './eir.ts';
import * as eisr from './eisr.ts';
import { at, type Basis, type Exemption, type Limb, type Nature } from './exemption.ts';
import * as foia from './foia.ts';
import * as foisa from './foisa.ts';
import { headings } from './headings.ts';
import { stands } from './outline.ts';
import { outlines } from './outlines.ts';
import { superseded } from './personalData.ts';
import { byProvision, canonical, isWithin, type Provision, type Regime } from './provision.ts';
import { regimes } from './regimes.ts';

export type { Basis, Exemption, Limb, Nature } from './exemption.ts';
export { type LongerFor, type LongerTime, longerTimes } from './longerTimes.ts';
export {
  dealsWith,
  feesRegulation,
  type Point,
  provisionFor,
  type RegimeWith,
  scottishFeesRegulation,
  sparesTheApparent,
} from './points.ts';
export { byProvision, canonical, isWithin, numberOf, type Provision, type Regime } from './provision.ts';
export { regimes, sharedNames } from './regimes.ts';
export { scottishEffect, scottishHarm } from './scottishHarm.ts';
export { has, mayHave, meant, provisionsWith, type Trait } from './traits.ts';
export {
  dueDate,
  type OutsideTable,
  workingDaysBetween,
} from './workingDays.ts';

/** All exemptions and exceptions of the four regimes, in the order of the instruments. */
export const exemptions: readonly Exemption[] = [foia, eir, foisa, eisr].flatMap(({ exemptions }) => exemptions);

/** Pairs of content provisions that cannot both cover the same information. */
export const mutuallyExclusive: readonly (readonly [Provision, Provision])[] = foia.mutuallyExclusive.map(
  ([a, b]) => [at('foia', a), at('foia', b)] as const,
);

/** NCND limbs that are relied on together, so that nothing shows which of them applies. */
export const maskingLimbs: readonly Provision[] = foia.maskingLimbs.map((number) => at('foia', number));

/** The EIR and the EI(S)R have none: their manifestly unreasonable requests are an exception. */
const grounds = new Set(
  [...foia.grounds.map((number) => at('foia', number)), ...foisa.grounds.map((number) => at('foisa', number))].map(
    canonical,
  ),
);

const successors = new Map(
  (Object.keys(superseded) as Regime[]).flatMap((regime) =>
    Object.entries(superseded[regime]).map(
      ([old, now]) => [canonical(at(regime, old)), now.map((number) => at(regime, number))] as const,
    ),
  ),
);

/** The sections in which anything was replaced. */
const reworked = new Set(
  (Object.keys(superseded) as Regime[]).flatMap((regime) =>
    Object.keys(superseded[regime]).map((old) => `${regime} ${at(regime, old).section}`),
  ),
);

/** FOISA s.18: one power to neither confirm nor deny, for all exemptions that it names. */
const section18 = at('foisa', '18');

const bySection = new Map<string, Exemption[]>();
for (const exemption of exemptions) {
  const key = `${exemption.regime} ${exemption.section}`;
  bySection.set(key, [...(bySection.get(key) ?? []), exemption]);
}

/**
 * What replaced a provision that the Data Protection Act 2018 took away (`FOIA s.40(5)`), the likeliest first;
 * empty where nothing did. Undefined for a provision that was not taken away.
 */
export function supersededBy(p: Provision): readonly Provision[] | undefined {
  if (!reworked.has(`${p.regime} ${p.section}`)) return undefined;
  for (let depth = p.path.length; depth > 0; depth--) {
    const found = successors.get(canonical({ ...p, path: p.path.slice(0, depth) }));
    if (found) return found;
  }
  return undefined;
}

/** The provision itself, or what replaced it. */
const current = byProvision((p): Provision => {
  return supersededBy(p)?.[0] ?? p;
});

/**
 * The exemption that a provision belongs to, its supplementary provisions included: s.36(5) belongs to s.36.
 * Bare s.40 is the exemption in 40(2). Undefined for provisions that exempt nothing, for EIR reg.12 and
 * EI(S)R reg.10 as a whole, and for FOISA s.18, which serves many exemptions.
 */
export const exemptionOf = byProvision((p): Exemption | undefined => {
  const here = current(p);
  const candidates = bySection.get(`${here.regime} ${here.section}`) ?? [];
  const found = candidates.find((exemption) =>
    [exemption.provision, ...exemption.ncnd].some((own) => isWithin(here, own)),
  );
  return found ?? (here.regime === 'foia' && here.section === '40' ? candidates[1] : undefined);
});

/**
 * Whether the provision stands in its instrument. Where we do not know what is inside a point, anything inside
 * it is taken to stand. A provision that was replaced does not (see `supersededBy`).
 */
export const exists = (p: Provision): boolean => stands(outlines[p.regime], p);

/** The heading under which `p` stands: its exemption's, else its section's where letters cite it; else undefined. */
export const titleOf = (p: Provision): string | undefined => exemptionOf(p)?.title ?? headings[p.regime][p.section];

/**
 * The title of an exemption as a letter gives it today: the statute book's "Her Majesty" stands for the present
 * Sovereign (Interpretation Act 1978 s.10).
 */
export function titleToday(p: Provision): string | undefined {
  return exemptionOf(p)?.title.replace('Her Majesty', 'His Majesty');
}

/** Whether the provision excludes the duty to say whether information is held: `FOIA s.31(3)`, `FOISA s.18`. */
export const isNcndLimb = byProvision((p): boolean => {
  const here = current(p);
  return isWithin(here, section18) || (exemptionOf(here)?.ncnd.some((limb) => isWithin(here, limb)) ?? false);
});

/** The provisions by which an authority may refuse to say whether information under `p` is held; none for s.21. */
export function ncndLimbsOf(p: Provision): readonly Provision[] {
  const exemption = exemptionOf(p);
  if (!exemption || exemption.withoutNcnd.some((content) => isWithin(p, content))) return [];
  return exemption.ncnd;
}

/** The provisions under which the exemption that `p` belongs to withholds information. */
export const contentOf = (p: Provision): readonly Provision[] => exemptionOf(p)?.content ?? [];

function limbsOf(exemption: Exemption | undefined): readonly Limb[] {
  return exemption ? [...exemption.limbs, ...exemption.conditions] : [];
}

/** What is said of the innermost point around `p` that anything is said of, else of the exemption. */
function saidOf<K extends 'nature' | 'basis' | 'instead'>(p: Provision, said: K): Exemption[K] | undefined {
  const here = current(p);
  const exemption = exemptionOf(here);
  const innermost = limbsOf(exemption)
    .filter((point) => point[said] && isWithin(here, point.provision))
    .sort((a, b) => b.provision.path.length - a.provision.path.length)[0];
  return (innermost?.[said] as Exemption[K] | undefined) ?? exemption?.[said];
}

/** Absolute or qualified, as precisely as `p` is written: 37(1)(a) is absolute, 37(1) is mixed. `mixed` for what is no exemption. */
export const natureOf = byProvision((p): Nature => {
  return saidOf(p, 'nature') ?? 'mixed';
});

/** What must be shown, as precisely as `p` is written: 43(1) is class, 43(2) prejudice. `mixed` for what is no exemption. */
export const basisOf = byProvision((p): Basis => {
  return saidOf(p, 'basis') ?? 'mixed';
});

/** The Regulations under which a request is dealt with instead where `p` applies: FOIA s.39, FOISA s.39(2). */
export const regimeInstead = (p: Provision): Regime | undefined => saidOf(p, 'instead');

/** Whether a notice that relies on `p` must certainly give a public interest test. False wherever it depends. */
export function needsPublicInterestTest(p: Provision): boolean {
  return natureOf(p) === 'qualified' && !exemptionOf(p)?.testInNameOnly;
}

/** Whether a notice that relies on `p` must certainly show harm: prejudice, adverse effect or endangerment. */
export const needsHarm = (p: Provision): boolean => ['prejudice', 'adverse-effect', 'endanger'].includes(basisOf(p));

/** Whether `p` is a claim that is no exemption: the cost limit (s.12), a vexatious or repeated request (s.14). */
export const isGround = byProvision((p): boolean => {
  return grounds.has(canonical(p));
});

/** Whether `p` withholds environmental information only because its own Regulations govern it: FOIA s.39(1), FOISA s.39(2). */
export const isGovernedElsewhere = (p: Provision): boolean => regimeInstead(p) !== undefined && !isNcndLimb(p);

/** Whether `p` is FOISA s.18 or stands in it. */
export const isSection18 = (p: Provision): boolean => isWithin(p, section18);

/**
 * Whether what is relied on so that nobody need say whether information is held (`ncnd`) is relied on under FOISA s.18.
 * It has the harm of disclosure, as the information would be exempt if it were held, and a second step for all.
 */
export function isUnderSection18({
  provision,
  scope,
}: {
  readonly provision: Provision;
  readonly scope: 'content' | 'ncnd';
}): boolean {
  return scope === 'ncnd' && regimes[provision.regime].declining === 'read-with-exemption';
}

/** Whether the instrument has a duty to say whether information is held, which its subsections exclude: FOIA alone. */
export const excludesDuty = (regime: Regime): boolean => regimes[regime].declining === 'duty-excluded';

/** Whether a letter can rely on `p` to refuse: it is, holds or stands inside a content or NCND provision, or is a ground. */
export const canBeReliedOn = byProvision((p): boolean => {
  const here = current(p);
  const owners = bySection.get(`${here.regime} ${here.section}`) ?? [];
  const provisions = owners.flatMap(({ content, ncnd }) => [...content, ...ncnd]);
  return (
    isGround(p) ||
    isWithin(here, section18) ||
    provisions.some((own) => isWithin(here, own) || isWithin(own, here)) ||
    owners.some((owner) => limbsOf(owner).some(({ nature, provision }) => nature && isWithin(here, provision)))
  );
});

/** Whether `p` stands in the instrument but neither exempts nor supplements what exempts: s.1, s.17, s.45, s.50. */
export const isProcedural = (p: Provision): boolean => exists(p) && !canBeReliedOn(p) && !exemptionOf(p);

/**
 * The lettered points directly inside `p` that a notice should choose between: 31(1) gives (a) to (i).
 * None where they must all be met (22(1)), or where there are no letters.
 */
export const hasLetteredLimbs = byProvision((p): readonly Limb[] => {
  const inside = ({ provision }: Limb) =>
    provision.path.length === p.path.length + 1 && isWithin(provision, p) && /^[a-z]/.test(provision.path.at(-1)!);
  const owners = bySection.get(`${p.regime} ${p.section}`) ?? [];
  return owners
    .flatMap(({ provision, title, limbs }): Limb[] => [{ provision, label: title }, ...limbs])
    .filter(inside);
});

/** Address of `p` on legislation.gov.uk: `https://www.legislation.gov.uk/ukpga/2000/36/section/31/1/a`. */
export function legislationUrl({ regime, section, path }: Provision): string {
  const { legislationPath, unit } = regimes[regime];
  return `https://www.legislation.gov.uk${[legislationPath, unit, section, ...path].join('/')}`;
}

/** Reads what `canonical` writes: `FOIA s.31(1)(a)`, `EIR reg.12(5)(b)`. Undefined for anything else. */
export function parseProvision(text: string): Provision | undefined {
  const match = /^(FOIA s|EIR reg|FOISA s|EISR reg)\.(\d+[A-Z]*(?:\([0-9A-Za-z]+\))*)$/.exec(text);
  return match ? at(match[1]!.split(' ')[0]!.toLowerCase() as Regime, match[2]!) : undefined;
}
