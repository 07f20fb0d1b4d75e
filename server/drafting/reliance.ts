import {
  canonical,
  exemptions,
  isSection18,
  isWithin,
  numberOf,
  type Provision,
  parseProvision,
  type Regime,
  regimeInstead,
} from '../law/index.ts';
import { exemptionWording, wording } from '../wording/index.ts';

/** What a part of a letter rests on: an exemption that withholds, or a provision that excludes the duty to confirm or deny. */
export interface Reliance {
  readonly provision: Provision;
  readonly scope: 'content' | 'ncnd';
  /** The exemption in whose place an NCND provision stands, where the letter must name it: 31(1)(a) for 31(3). */
  readonly byReferenceTo?: Provision;
}

/** The name of a reliance in requests and on the command line: `FOIA s.31(3) by reference to FOIA s.31(1)(a)`. */
export function relianceId({ provision, byReferenceTo }: Reliance): string {
  return [provision, ...(byReferenceTo ? [byReferenceTo] : [])].map(canonical).join(' by reference to ');
}

const lists = new Map<string, readonly Reliance[]>();

/**
 * All that a letter under a regime can rely on, in the order of the instrument, as precisely as the standard text
 * for it is written: 31(1)(a) to (i) one by one, 31(3) once for each limb that it may refer to.
 */
export function reliancesOf(regime: Regime, scope: Reliance['scope']): readonly Reliance[] {
  const key = `${regime} ${scope}`;
  let list = lists.get(key);
  if (!list) {
    list = scope === 'content' ? contentOf(regime) : ncndOf(regime);
    lists.set(key, list);
  }
  return list;
}

/** Finds a reliance by its id. Undefined where the regime has none of that name. */
export function relianceOf(id: string): Reliance | undefined {
  const regime = parseProvision(id.split(' by reference to ')[0]!)?.regime;
  if (!regime) return undefined;
  return [...reliancesOf(regime, 'content'), ...reliancesOf(regime, 'ncnd')].find((each) => relianceId(each) === id);
}

/**
 * The Regulations under which the letter is to be written, where all that was chosen is the exemption for environmental
 * information: it only says that another law governs. Undefined where the letter stands on more.
 */
export function regimeOfAll(reliances: readonly Reliance[]): Regime | undefined {
  const [first, ...more] = reliances.map(({ provision }) => regimeInstead(provision));
  return more.every((each) => each === first) ? first : undefined;
}

function contentOf(regime: Regime): Reliance[] {
  return exemptions
    .filter((exemption) => exemption.regime === regime)
    .flatMap(({ content }) => content.flatMap(pointsOf))
    .map((provision) => ({ provision, scope: 'content' }));
}

function ncndOf(regime: Regime): Reliance[] {
  return exemptions
    .filter((exemption) => exemption.regime === regime)
    .flatMap(({ ncnd, content, withoutNcnd }) => {
      const reached = content.filter((provision) => !withoutNcnd.some((without) => isWithin(provision, without)));
      return ncnd.flatMap(pointsOf).flatMap((provision): Reliance[] => {
        const named = reached.flatMap((point) => referredTo(provision, point));
        if (named.length === 0) return [{ provision, scope: 'ncnd' }];
        return named.map((byReferenceTo) => ({ provision, scope: 'ncnd', byReferenceTo }));
      });
    });
}

/** The innermost parts of a provision over which a standard text has its heading; none where another text serves it. */
function pointsOf(provision: Provision): Provision[] {
  return innermost(partsOf(provision).filter((point) => headingOf(point).includes(` ${numberOf(point)}: `)));
}

/** The parts of an exemption that an NCND provision may stand in the place of, and that its letter must name. */
function referredTo(provision: Provision, exemption: Provision): Provision[] {
  // Section 18 of the Scottish Act serves them all; a limb of FOIA's those that its standard text offers.
  if (isSection18(provision)) return pointsOf(exemption);
  const name = exemptionWording(provision);
  const text = name ? wording(name) : '';
  const reference = (point: Provision) => `${numberOf(provision)}, by reference to ${numberOf(point)}`;
  return innermost(partsOf(exemption)).filter((point) => text.includes(reference(point)));
}

/** A provision and all that the law has something to say of inside it. */
function partsOf(provision: Provision): Provision[] {
  const said = exemptions.flatMap(({ limbs, conditions }) => [...limbs, ...conditions].map((limb) => limb.provision));
  return [
    provision,
    ...said.filter((point) => isWithin(point, provision) && point.path.length > provision.path.length),
  ];
}

function innermost(points: readonly Provision[]): Provision[] {
  return points.filter((point) => !points.some((other) => other !== point && isWithin(other, point)));
}

/** The first line of the standard text for a provision. */
function headingOf(provision: Provision): string {
  const name = exemptionWording(provision);
  return name ? wording(name, { provision: numberOf(provision) }).split('\n', 1)[0]! : '';
}
