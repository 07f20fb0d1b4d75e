import { at } from './exemption.ts';
import type { Provision } from './provision.ts';

/** Whose reasonable opinion FOIA s.36 asks for, by who holds the information. */
export interface QualifiedPerson {
  readonly provision: Provision;
  readonly authority: string;
  readonly person: string;
}

const rows: readonly (readonly [paragraph: string, authority: string, person: string])[] = [
  ['a', 'a government department in the charge of a Minister of the Crown', 'any Minister of the Crown'],
  ['b', 'a Northern Ireland department', 'the Northern Ireland Minister in charge of it'],
  ['c', 'any other government department', 'the commissioners or other person in charge of it'],
  ['d', 'the House of Commons', 'the Speaker'],
  ['e', 'the House of Lords', 'the Clerk of the Parliaments'],
  ['f', 'the Northern Ireland Assembly', 'the Presiding Officer'],
  ['g', 'the Welsh Government', 'the Welsh Ministers or the Counsel General'],
  ['ga', 'the Welsh Parliament', 'the Presiding Officer'],
  [
    'gb',
    'a Welsh public authority',
    'the authority, or an officer authorised by the Welsh Ministers or the Counsel General',
  ],
  ['gc', 'a subsidiary of the Senedd Commission', 'the authority, or an officer authorised by the Presiding Officer'],
  ['i', 'the National Audit Office or the Comptroller and Auditor General', 'the Comptroller and Auditor General'],
  ['j', 'the Northern Ireland Audit Office', 'the Comptroller and Auditor General for Northern Ireland'],
  ['k', 'the Auditor General for Wales or the Wales Audit Office', 'the Auditor General for Wales'],
  ['ka', 'the Public Services Ombudsman for Wales', 'the Ombudsman'],
  [
    'l',
    'any other Northern Ireland public authority',
    'the authority, or an officer authorised by the First Minister and deputy First Minister acting jointly',
  ],
  ['m', 'the Greater London Authority', 'the Mayor of London'],
  ['n', 'a functional body of the Greater London Authority', 'its chairman'],
  [
    'o',
    'any other public authority',
    'a Minister of the Crown, or the authority or an officer whom a Minister has authorised',
  ],
];

/** FOIA s.36(5), as at April 2026. The last row is the one for councils, police forces, the NHS and universities. */
export const qualifiedPersons: readonly QualifiedPerson[] = rows.map(([paragraph, authority, person]) => ({
  provision: at('foia', `36(5)(${paragraph})`),
  authority,
  person,
}));
