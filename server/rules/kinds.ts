import { type FactKind, factsIn, states } from '../language/index.ts';
import type { AuthorityKind } from './settings.ts';

const localKinds: readonly AuthorityKind[] = ['police', 'council', 'nhs', 'university', 'school', 'fire'];
const central: readonly AuthorityKind[] = ['department', 'welsh-government', 'parliament', 'armed-forces'];

/** Whether it is a council, a police force, a body of the NHS, a university, a fire service or a school: by its kind in the settings, else by its name. */
export function isLocalBody(name: string | undefined, kind: AuthorityKind | undefined): boolean {
  return kind ? localKinds.includes(kind) : isA(name, 'is-local-body');
}

/** Whether it is one of those with the higher cost limit: departments, the Welsh Government, Parliament, the armed forces. */
export function isCentral(name: string | undefined, kind: AuthorityKind | undefined): boolean {
  return kind ? central.includes(kind) : isA(name, 'is-department');
}

const isA = (name: string | undefined, kind: FactKind) => name !== undefined && states(factsIn({ text: name }), kind);
