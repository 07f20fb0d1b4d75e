import { at } from './exemption.ts';
import { isWithin, type Provision } from './provision.ts';

/** The effect that a Scottish exemption speaks of, and what it protects, in the words of the Act. */
export interface Harm {
  readonly effect: string;
  readonly interest: string;
}

const substantial = (interest: string): Harm => ({ effect: 'prejudice substantially', interest });
const inhibiting = (interest: string): Harm => ({ effect: 'inhibit substantially', interest });

/** FOISA ss.28 to 39, those that turn on harm; read November 2026. Left out is what only the case can tell. */
const harms: Readonly<Record<string, Harm>> = {
  '28(1)': substantial('relations between two of the administrations listed in section 28(2)'),
  '30(a)': substantial('the maintenance of the convention of the collective responsibility of the Scottish Ministers'),
  '30(b)(i)': inhibiting('the free and frank provision of advice'),
  '30(b)(ii)': inhibiting('the free and frank exchange of views for the purposes of deliberation'),
  '30(c)': { effect: 'otherwise prejudice substantially', interest: 'the effective conduct of public affairs' },
  '31(4)(a)': substantial('the defence of the British Islands or of any colony'),
  '31(4)(b)': substantial('the capability, effectiveness or security of any relevant forces'),
  '32(1)(a)(i)': substantial('relations between the United Kingdom and any other State'),
  '32(1)(a)(ii)': substantial(
    'relations between the United Kingdom and any international organisation or international court',
  ),
  '32(1)(a)(iii)': substantial('the interests of the United Kingdom abroad'),
  '32(1)(a)(iv)': substantial('the promotion or protection by the United Kingdom of its interests abroad'),
  '33(1)(b)': substantial('the commercial interests of a person or organisation'),
  '33(2)(a)': substantial('the economic interests of the United Kingdom or of any part of it'),
  '33(2)(b)': substantial('the financial interests of any administration in the United Kingdom'),
  '35(1)(a)': substantial('the prevention or detection of crime'),
  '35(1)(b)': substantial('the apprehension or prosecution of offenders'),
  '35(1)(c)': substantial('the administration of justice'),
  '35(1)(d)': substantial('the assessment or collection of a tax or duty'),
  '35(1)(e)': substantial('the operation of the immigration controls'),
  '35(1)(f)': substantial('the maintenance of security and good order in prisons or other places of lawful detention'),
  '39(1)': { effect: 'endanger', interest: 'the physical or mental health or the safety of an individual' },
};

/** What a provision of FOISA turns on, where its own words settle it: 35(1)(a). Undefined for 35(1), which leaves it open. */
export function scottishHarm(p: Provision): Harm | undefined {
  const number = Object.keys(harms).find((number) => isWithin(p, at('foisa', number)));
  return number === undefined ? undefined : harms[number];
}

/** The effect that a provision of FOISA turns on; of all its limbs, where it leaves open which: `prejudice or inhibit substantially`. */
export function scottishEffect(p: Provision): string | undefined {
  const own = scottishHarm(p);
  if (own) return own.effect;
  const limbs = Object.entries(harms).filter(([number]) => isWithin(at('foisa', number), p));
  const verbs = new Set(limbs.map(([, { effect }]) => effect.replace(/^otherwise | substantially$/g, '')));
  if (verbs.size === 0) return undefined;
  return limbs.some(([, { effect }]) => / substantially$/.test(effect))
    ? `${[...verbs].join(' or ')} substantially`
    : [...verbs].join(' or ');
}
