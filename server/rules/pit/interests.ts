import { exemptionOf, type Provision, regimes } from '../../law/index.ts';
import type { Claim } from '../../notice/model.ts';

/** What an exemption protects, the words by which a letter speaks of it, and the provisions that protect it. */
export interface Interest {
  readonly name: string;
  readonly words: RegExp;
  /** By regime, the exemption to cite for it, and others that protect it too. */
  readonly under: readonly string[];
}

const safety = ['foia 38', 'foisa 39', 'eir 12(5)(a)', 'eisr 10(5)(a)', 'foia 26'];

/**
 * Interests whose words can hardly mean anything else. `under` names exemptions by regime and number, the one to
 * cite first. Crime is left out: it is part of too many arguments that are not section 31's.
 */
export const interests: readonly Interest[] = [
  {
    name: 'the safety of people',
    words:
      /\b(?:officers?'?|staff|personal|physical|individuals?'?|witness(?:es)?'?|personnel|employees?'?) safety\b|\bsafety of (?:\w+ ){0,3}(?:officers?|staff|individuals?|witness(?:es)?|personnel|employees|people|residents|any person|rangers|wardens|drivers|crews?|volunteers|patients|pupils|children|victims|informants)\b/i,
    under: [...safety, 'foia 31(1)(f)', 'foia 31(1)(g)', 'foia 31(1)(h)'],
  },
  {
    name: 'danger to life',
    words:
      /\b(?:endanger\w*|risk(?:ing)? to|put(?:ting)?|cost|threat(?:en)? to) (?:the )?(?:life|lives)\b|\blives? (?:\w+ )?(?:at|in) (?:risk|danger)\b/i,
    under: [...safety, 'foia 24', 'foia 23', 'foisa 31', 'foia 31(1)(f)', 'foia 31(1)(g)', 'foia 31(1)(h)'],
  },
  {
    name: 'national security',
    words:
      /\bnational security\b|\bsecurity of the (?:country|nation|realm|united kingdom|uk)\b|\bnation's security\b/i,
    under: ['foia 24', 'foisa 31', 'eir 12(5)(a)', 'eisr 10(5)(a)', 'foia 23', 'foia 26'],
  },
  {
    name: 'commercial interests',
    words: /\bcommercial(?:ly)? (?:interests?|sensitiv\w+|position|advantage|disadvantage|confidential\w*)\b/i,
    under: ['foia 43', 'foisa 33', 'eir 12(5)(e)', 'eisr 10(5)(e)', 'foia 41', 'foisa 36', 'foia 29', 'eir 12(5)(f)'],
  },
  {
    name: 'relations with other countries',
    words:
      /\b(?:international relations|diplomatic relations|relations with (?:other|foreign) (?:countries|states|governments))\b/i,
    under: ['foia 27', 'foisa 32', 'eir 12(5)(a)', 'eisr 10(5)(a)', 'foia 23', 'foia 24', 'foia 26'],
  },
  {
    name: 'legal privilege',
    words: /\blegal(?: professional)? privilege\b|\blegal advice privilege\b|\blitigation privilege\b/i,
    under: ['foia 42', 'foisa 36', 'eir 12(5)(b)', 'eisr 10(5)(b)', 'eir 12(5)(d)', 'eisr 10(5)(d)'],
  },
];

/** Whether one of the letter's claims protects the interest. */
export function isProtected(interest: Interest, claims: readonly Claim[]): boolean {
  return claims
    .flatMap(({ provision, byReferenceTo }) => [provision, ...byReferenceTo])
    .some((provision) => interest.under.some((key) => keyMatches(key, provision)));
}

/** The exemption to cite for an interest under a regime: `section 38`, `regulation 12(5)(a)`. */
export function toCite({ under }: Interest, regime: Provision['regime']): string | undefined {
  const key = under.find((k) => k.startsWith(`${regime} `));
  return key && `${regimes[regime].unit} ${key.split(' ')[1]}`;
}

function keyMatches(key: string, { regime, section, path }: Provision): boolean {
  const [ownRegime, number] = key.split(' ');
  const written = `${section}${path.map((step) => `(${step})`).join('')}`;
  return (
    ownRegime === regime &&
    (written === number || written.startsWith(`${number}(`) || number!.startsWith(`${written}(`))
  );
}

/** Words of what an exemption protects, by instrument and section: for telling whether a passage on harm speaks of it at all. */
const vocabulary: Readonly<Record<string, RegExp>> = {
  'foia 24': /\bnational security\b|\bterroris|\bsecurity of the|\bhostile|\bextremis|\bnation\b|\bsafeguard/i,
  'foia 26': /\bdefence\b|\barmed forces\b|\bmilitary\b|\bwarship|\btroops/i,
  'foia 27':
    /\binternational|\bdiplomat|\bforeign\b|\bother (?:states|countries|governments)\b|\bembass|\boverseas\b|\babroad\b/i,
  'foia 29': /\beconom|\bfinancial\b|\bmarket/i,
  'foia 31':
    /\bcrim|\boffen[cds]|\blaw enforcement\b|\bpolic|\bdetect|\bprosecut|\bthie|\bburgl|\bfraud|\bgang|\bjustice\b|\btax|\bimmigration|\bprison|\bevad|\bsmuggl|\bpoach|\battack|\bregulat|\bdealers?\b|\bsteal|\bstolen|\bfines?\b|\bspeed|\bcameras?\b|\benforc|\binvestigat|\billegal|\bunlawful|\bofficers?\b|\bintruder|\bhack|\bmalicious/i,
  'foia 38':
    /\bsafety\b|\bhealth\b|\bdanger|\binjur|\bhurt|\bviolen|\blife\b|\blives\b|\bdeath|\bkill|\bassault|\bdistress|\bsuicid|\babus/i,
  'foia 43':
    /\bcommerc|\bcompetit|\bbid|\btender|\bprice|\bcontract|\bsuppl|\brivals?\b|\bbusiness|\btrade\b|\bincome\b|\brevenue/i,
};

/** Whether a passage speaks of what an exemption protects; undefined where we have no words for it. */
export function speaksOfInterest(provision: Provision, text: string): boolean | undefined {
  return vocabulary[`${provision.regime} ${provision.section}`]?.test(text);
}

/** The interest of an exemption, by its title in the statute, as a message names it. */
export function interestName(provision: Provision): string {
  return exemptionOf(provision)?.title.toLowerCase() ?? 'what it protects';
}
