import { canonical, type Provision, regimes } from '../law/index.ts';
import type { Claim, Notice } from './model.ts';

/** Whether a section serves the claim, and no exemption of another family. */
export function servesAlone({ sections, claims }: Notice, section: number, { provision }: Claim): boolean {
  const served = sections[section]?.serves ?? [];
  return served.length > 0 && served.every((i) => family(claims[i]!.provision) === family(provision));
}

/** Whether a section stands under headings of other exemptions than this claim's: its reasons are theirs. */
export function servesOthers({ sections, claims }: Notice, section: number, { provision }: Claim): boolean {
  const served = sections[section]?.serves ?? [];
  return served.length > 0 && !served.some((i) => family(claims[i]!.provision) === family(provision));
}

/** The section of an Act, whose limbs share their reasons; the Regulations have all exceptions in one regulation. */
const family = (p: Provision): string => (regimes[p.regime].reason === 'exception' ? canonical(p) : p.section);
