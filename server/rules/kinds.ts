/** Authorities that are certainly neither a department, nor a devolved government, nor auditors of others. */
const local =
  /\b(?:(?:County|City|Borough|District|Parish|Town|Metropolitan) Council|Police|Constabulary|(?:NHS|Hospitals?|Foundation|Ambulance)\b.{0,30}\bTrust|Health Board|Integrated Care Board|University|Fire and Rescue Service|Primary School|High School|Academy)\b/;

/** Whether a name is that of a council, a police force, a body of the NHS, a university, a fire service or a school. */
export function isLocalBody(authority: string): boolean {
  return local.test(authority);
}
