import { stemmer } from 'stemmer';

/** Words that say nothing of what a letter is about: grammar, and the vocabulary that every notice shares. */
const common = new Set(
  `a about above after again against all also although always am among an and another any are as at away be because been
  before being below between both but by can cannot could did do does doing done down during each either else even ever
  every few for from further get give given gives giving go had has have having he her here him his how however i if in into
  is it its itself just kind less like made make makes making many may me might more most much must my need neither no
  nor not now of off on once one only or other others our out over own part parts per place put rather s same section
  sections see set shall she should since so some such take taken than that the their them then there therefore these they
  thing things this those though through thus to too toward towards under until up upon us use used using very was way we
  well were what when where whether which while who whom whose why will with within without would yet you your
  act answer answering authority balance balanced balancing case circumstances
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

/** Openness and money: what speaks for any answer to any request. */
const openness = stemmed(`transparent transparency accountable accountability openness debate scrutiny scrutinise
  fund funds funding funded spend spent spending money cost costs resource resources taxpayer taxpayers ratepayers purse
  trust trusted confidence informed democratic democracy participation financial budget candour honest`);
/** Words that go with them and say no more. */
const besides = stemmed(`open inform informs understand understanding awareness aware confident confirm assured reassure
  reassurance citizen citizens participate decide knowledge know known educate education better promote promotes increase
  increased enhance improve improved allow enable help encourage ensure show demonstrate entitled entitlement right rights
  legitimate value efficient efficiency effective effectively responsible responsibility current finance climate economic
  distribute distributed allocate allocated area areas policing government local national society fair principle principles
  accurate benefit view views great strong`);

function stemmed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map((word) => stemmer(word)));
}

/** The stems of words, as far as they are about something; letters say much in the same few words. */
const stemOf = remembering(20_000, (word: string) => {
  const stem = stemmer(word);
  return common.has(stem) ? undefined : stem;
});

/** The stems of the words of a text that are about something. */
export const stemsOf = remembering(2_000, (text: string): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []) {
    const stem = stemOf(word);
    if (stem !== undefined) stems.add(stem);
  }
  return stems;
});

/** Keeps what a pure function gave for the texts it was asked last: between `most` and twice as many. */
function remembering<T>(most: number, give: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = recent;
  return (text) => {
    if (recent.has(text)) return recent.get(text)!;
    const given = older.has(text) ? older.get(text)! : give(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, given);
    return given;
  };
}

/** Whether a stem is of openness or money. */
export function isOpenness(stem: string): boolean {
  return openness.has(stem);
}

/** Whether a stem is of openness or money, or of the words that go with them. */
export function isGeneral(stem: string): boolean {
  return openness.has(stem) || besides.has(stem);
}

/** The stems of `a` that `b` has too, or has in a longer or shorter word of the kind: smuggling, smuggler. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const kin = byBeginning(b);
  return [...a].filter(
    (stem) =>
      b.has(stem) || kin.get(stem.slice(0, 5))?.some((other) => stem.startsWith(other) || other.startsWith(stem)),
  );
}

const beginnings = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string[]>>();

/** The stems of five letters or more by their first five. */
function byBeginning(stems: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const known = beginnings.get(stems);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < 5) continue;
    const beginning = stem.slice(0, 5);
    index.set(beginning, [...(index.get(beginning) ?? []), stem]);
  }
  beginnings.set(stems, index);
  return index;
}

/** Whether a text speaks of a factor: a word that is about something is enough, since the rest may be paraphrase. */
export function speaksOf(text: ReadonlySet<string>, factor: ReadonlySet<string>): boolean {
  return shared(factor, text).length > 0;
}
