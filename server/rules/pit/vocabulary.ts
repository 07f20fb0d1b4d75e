import { stemmer } from 'stemmer';

/** Words that say nothing of what a letter is about: grammar, and the vocabulary that every notice shares. */
const common = new Set(
  `a about above after again against all also although always am among an and another any are as at away be because been
  before being below between both but by can cannot could did do does doing done down during each either else even ever
  every few for from further get give given gives giving go had has have having he her here him his how however i if in into
  is it its itself just kind less let like made make makes making many may me might more most much must my need neither no
  nor not now of off on once one only or other others our out over own part parts per place put rather s same section
  sections see set shall she should since so some such take taken than that the their them then there therefore these they
  thing things this those though through thus to too toward towards under until up upon us use used using very was way we
  well were what when where whether which while who whom whose why will with within without would yet you your
  act apply applied applies applying application answer answering authority balance balanced balancing case circumstances
  claim confirm confirming confirmation consider considered consideration considerations deny denying denial decided
  decision disclose disclosed discloses disclosing disclosure disclosures duty engaged exception exemption exemptions
  exempt exist exists factor factors favour favouring favours favoured held hold holds information interest interests
  likely lead maintain maintaining nondisclosure order outweigh outweighed outweighs point points provide provided
  provides providing public public's question reason reasons record records regard regulation relate relates relating
  release released releasing relevant request requested requester requests result say saying test weigh weighed weighing
  weight withheld withhold withholding
  police force forces constabulary council trust department agency office board university college service services
  organisation organisations individual individuals person persons people member members community communities
  time times year years new good large small number different certain particular specific general important`
    .split(/\s+/)
    .map((word) => stemmer(word)),
);

/** Words of openness and of money, which fit any request to any authority. */
const openness = new Set(
  `transparent transparency accountable accountability open openness honest candour debate inform informed informs understand
  understanding awareness aware trust trusted confidence confident confirm assured reassure reassurance scrutiny scrutinise
  fund funds funding funded spend spent spending money cost costs resource resources taxpayer taxpayers ratepayers purse
  citizen citizens participate participation democratic democracy decide knowledge know known educate education better
  promote promotes increase increased enhance improve improved allow enable help encourage ensure show demonstrate
  entitled entitlement right rights legitimate value efficient efficiency effective effectively responsible responsibility
  current financial finance budget climate economic distribute distributed allocate allocated area areas policing
  government local national society fair principle principles accurate benefit view views great strong`
    .split(/\s+/)
    .map((word) => stemmer(word)),
);

/** The stems of the words of a text that are about something. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}]{2,}|\d+/gu)) {
    const stem = stemmer(word);
    if (!common.has(stem)) stems.add(stem);
  }
  return stems;
}

/** Whether a stem is of openness or money, which any request could claim. */
export function isOpenness(stem: string): boolean {
  return openness.has(stem);
}

/** The stems that two texts share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((stem) => b.has(stem));
}

/**
 * Whether a text speaks of a factor: they share two words that are about something, or one where the factor
 * has hardly more.
 */
export function speaksOf(text: ReadonlySet<string>, factor: ReadonlySet<string>): boolean {
  return shared(factor, text).length >= (factor.size < 6 ? 1 : 2);
}
