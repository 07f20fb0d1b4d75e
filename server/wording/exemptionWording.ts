import type { Provision, Regime } from '../law/provision.ts';
import { isWordingName, type WordingName } from './standardTexts.ts';

const kinds: Readonly<Record<Regime, string>> = {
  foia: 'exemption',
  eir: 'eir-exception',
  foisa: 'foisa-exemption',
  eisr: 'eisr-exception',
};

/** Texts that are named for what they do: grounds that are no exemptions, and powers that serve many. */
const named: Readonly<Record<string, WordingName>> = {
  'exemption-12-1': 'cost-limit',
  'exemption-12-2': 'cost-limit-ncnd',
  'exemption-14-1': 'vexatious',
  'exemption-14-2': 'repeated',
  'eir-exception-12-6': 'eir-ncnd-interests',
  'eir-exception-13-5A': 'eir-ncnd-personal-data',
  'eir-exception-13-5B': 'eir-ncnd-personal-data',
  'foisa-exemption-12-1': 'foisa-cost-limit',
  'foisa-exemption-14-1': 'foisa-vexatious',
  'foisa-exemption-14-2': 'foisa-repeated',
  'foisa-exemption-18': 'foisa-ncnd-exemption',
  'eisr-exception-10-8': 'eisr-ncnd-interests',
  'eisr-exception-11-6': 'eisr-ncnd-personal-data',
};

/**
 * The paragraph for an exemption or exception: that of the provision itself, else of the nearest
 * provision round it (`31(1)(a)` has that of `31(1)`); undefined where there is none. Beside `others` it is the one
 * that was written for both, where there is one (`exemption-23-1-or-24-1`).
 */
export function exemptionWording(
  { regime, section, path }: Provision,
  others: readonly Provision[] = [],
): WordingName | undefined {
  for (let length = path.length; length >= 0; length--) {
    const key = [kinds[regime], section, ...path.slice(0, length)].join('-');
    const name = named[key] ?? key;
    const beside = others.map((other) => [name, 'or', other.section, ...other.path].join('-'));
    const found = [...beside, name].find(isWordingName);
    if (found) return found;
  }
  return undefined;
}
