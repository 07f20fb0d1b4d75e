import type { AuthorityKind } from './settings.ts';

/** Authorities that are certainly neither a department, nor a devolved government, nor auditors of others. */
const local =
  /\b(?:(?:County|City|Borough|District|Parish|Town|Metropolitan) Council|Police|Constabulary|(?:NHS|Hospitals?|Foundation|Ambulance)\b.{0,30}\bTrust|Health Board|Integrated Care Board|University|Fire and Rescue Service|Primary School|High School|Academy)\b/;
const department =
  /^(?:Department|Ministry|Home Office|Cabinet Office|HM Treasury|Welsh Government|Northern Ireland Office|Scotland Office|Wales Office)\b/;
const localKinds: readonly AuthorityKind[] = ['police', 'council', 'nhs', 'university', 'school', 'fire'];
const central: readonly AuthorityKind[] = ['department', 'welsh-government', 'parliament', 'armed-forces'];

/** Whether it is a council, a police force, a body of the NHS, a university, a fire service or a school: by its kind in the settings, else by its name. */
export function isLocalBody(name: string | undefined, kind: AuthorityKind | undefined): boolean {
  return kind ? localKinds.includes(kind) : local.test(name ?? '');
}

/** Whether it is one of those with the higher cost limit: departments, the Welsh Government, Parliament, the armed forces. */
export function isCentral(name: string | undefined, kind: AuthorityKind | undefined): boolean {
  return kind ? central.includes(kind) : department.test(name ?? '');
}
