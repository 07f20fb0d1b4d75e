// What a client is told on the way to a new letter, and the letter itself.

import { actionsOf, reliancesFor } from '../drafting/actions.ts';
import { composeLetter } from '../drafting/letter.ts';
import { type Reliance, regimeOfAll, relianceId, relianceOf } from '../drafting/reliance.ts';
import { everydayWords } from '../law/everydayWords.ts';
import {
  basisOf,
  canonical,
  exemptionOf,
  isSection18,
  isWithin,
  ncndLimbsOf,
  numberOf,
  type Provision,
  type Regime,
  regimes,
} from '../law/index.ts';
import { groupedBy } from '../notice/groupedBy.ts';
import type { Settings } from '../rules/settings.ts';
import { type Part, printPlain, printSnippet } from '../wording/index.ts';
import type { Client } from './client.ts';
import type {
  DraftedText,
  ExemptionChoice,
  ExemptionChoicesParams,
  NewNoticeAnswer,
  NewNoticeParams,
  RegimeChoice,
} from './draftingProtocol.ts';
import { natureInWords, titleOf } from './provisionInWords.ts';

const details: Readonly<Record<Regime, string>> = {
  foia: 'Requests for recorded information of any kind',
  eir: 'Requests for information on the environment: land, water, air, planning, waste, noise, energy',
  foisa: 'Scottish public authorities: recorded information of any kind',
  eisr: 'Scottish public authorities: information on the environment',
};

/** The regimes of an authority of this kind, the one that its settings name first. */
export function noticeChoices({ regime, authority }: Settings): RegimeChoice[] {
  const { kind } = authority ?? {};
  const all = Object.keys(regimes) as Regime[];
  const own = kind ? all.filter((each) => regimes[each].scottish === (kind === 'scottish')) : all;
  const likeliest = regime && own.includes(regime) ? [regime, ...own.filter((other) => other !== regime)] : own;
  return likeliest.map((each) => ({
    regime: each,
    label: regimes[each].name,
    detail: details[each],
    actions: actionsOf(each),
  }));
}

/** The exemptions of one step. */
export function exemptionChoices({ regime, action, scope }: ExemptionChoicesParams): ExemptionChoice[] {
  return choicesAmong(reliancesFor(regime, action, scope));
}

/** Exemptions in the words of a list. */
export function choicesAmong(reliances: readonly Reliance[]): ExemptionChoice[] {
  const byWhole = groupedBy(reliances, (reliance) => `${reliance.scope} ${canonical(wholeOf(reliance))}`);
  return byWhole.flatMap((limbs) => (limbs.length > 1 ? limbChoices(limbs) : limbs.map(exemptionChoice)));
}

function exemptionChoice(reliance: Reliance): ExemptionChoice {
  const about = aboutOf(reliance);
  const number = numberOf(reliance.provision);
  const named = reliance.byReferenceTo && numberOf(reliance.byReferenceTo);
  const before = isSection18(reliance.provision) ? 'read with' : 'by reference to';
  return {
    id: relianceId(reliance),
    label: `${named ? `${number} ${before} ${named}` : number} ${shortTitle(about)}`,
    description: ownTitle(about),
    detail: inDetail(natureOf(reliance), everydayWords(about)),
    name: named ? `${number} with ${named}` : number,
  };
}

/** The limbs of one provision. */
function limbChoices(limbs: readonly Reliance[]): ExemptionChoice[] {
  const [first] = limbs as [Reliance, ...Reliance[]];
  const whole = wholeOf(first);
  const number = isSection18(first.provision) ? `18 read with ${numberOf(whole)}` : numberOf(whole);
  const words = limbs.flatMap((limb) => [...everydayWords(aboutOf(limb)).split(', '), ownTitle(aboutOf(limb))]);
  const shared = {
    label: `${number} ${shortTitle(whole)}`,
    detail: inDetail(natureOf({ ...first, provision: whole }), [...new Set(words)].filter(Boolean).join(', ')),
    asks: `${number}: ${basisOf(whole) === 'prejudice' ? 'which interest would be prejudiced?' : 'which limb applies?'}`,
  };
  return limbs.map((limb) => ({ ...exemptionChoice(limb), limbOf: { ...shared, limb: numberOf(aboutOf(limb)) } }));
}

/** The exemption that a letter must name: 31(1)(a) for 31(3). */
const aboutOf = ({ provision, byReferenceTo }: Reliance): Provision => byReferenceTo ?? provision;

/** The provision that a list shows in the place of its limbs: 31(1) for 31(1)(a); 31(3) for all that it refers to. */
function wholeOf(reliance: Reliance): Provision {
  const { provision, byReferenceTo } = reliance;
  if (byReferenceTo && !isSection18(provision)) return provision;
  const about = aboutOf(reliance);
  return exemptionOf(about)?.content.find((whole) => isWithin(about, whole)) ?? about;
}

const inDetail = (nature: string, words: string): string => (words ? `${nature} — ${words}` : nature);

/** What a limb is called beside the title of its exemption. */
function ownTitle(provision: Provision): string {
  const { title = '' } = exemptionOf(provision) ?? {};
  return titleOf(provision)?.slice(title.length + 2) ?? '';
}

/** Some exceptions have titles that no list has room for. */
function shortTitle(provision: Provision): string {
  const { title = '', altTitles = [] } = exemptionOf(provision) ?? {};
  return title.length > 80 ? (altTitles[0] ?? title) : title;
}

/** `qualified · prejudice-based · limb 31(3)`: the limb is that by which one may refuse to say whether it is held. */
function natureOf({ provision, scope, byReferenceTo }: Reliance): string {
  if (scope === 'ncnd')
    return isSection18(provision) && byReferenceTo ? natureInWords(byReferenceTo) : natureInWords(provision);
  const limbs = ncndLimbsOf(provision).map(numberOf);
  return [natureInWords(provision), ...(limbs.length > 0 ? [`limb ${limbs.join(', ')}`] : [])].join(' · ');
}

/** Writes a letter, or says why none can rest on what was chosen. Null where that names what the regime has not. */
export function newNotice(
  params: NewNoticeParams,
  settings: Settings,
  client: Pick<Client, 'snippets'>,
): NewNoticeAnswer | null {
  const { regime, action, exemptions, reference, received } = params;
  const chosen = actionsOf(regime).find((each) => each.action === action);
  const reliances = exemptions.flatMap((id) => relianceOf(id) ?? []);
  if (!chosen || reliances.length < exemptions.length) return null;
  const lacks = chosen.asks.some((scope) => !reliances.some((reliance) => reliance.scope === scope));
  if (lacks || reliances.some(({ provision }) => provision.regime !== regime)) return null;
  const other = regimeOfAll(reliances);
  if (other)
    return { problem: `This is environmental information: write the letter under the ${regimes[other].name}.` };
  return drafted(composeLetter({ regime, does: action, reliances, reference, received }, settings), client);
}

/** Parts as text that the client can put into a document. */
function drafted(parts: readonly Part[], { snippets }: Pick<Client, 'snippets'>): DraftedText {
  return snippets ? { text: printSnippet(parts), isSnippet: true } : { text: printPlain(parts), isSnippet: false };
}
