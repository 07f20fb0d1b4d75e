import type { Action } from '../../server/drafting/actions.ts';
import { composeLetter } from '../../server/drafting/letter.ts';
import type { Order } from '../../server/drafting/order.ts';
import {
  exists,
  needsHarm,
  numberOf,
  type Regime,
  regimeInstead,
  regimes,
  scottishHarm,
} from '../../server/law/index.ts';
import type { Notice } from '../../server/notice/model.ts';
import type { Settings } from '../../server/rules/settings.ts';
import { states } from '../../server/rules/speak.ts';
import { type Part, printPlain } from '../../server/wording/index.ts';

/** An authority whose settings hold everything that a letter can take from them. */
const known: Settings = {
  authority: {
    name: 'Northmoor Council',
    kind: 'council',
    reviewContact: 'reviews@northmoor.example',
    regulatorName: 'Regulator',
    regulatorAddress: '1 Regulator Street',
  },
};

/** Questions to which the order, the settings or the letter itself holds the answer. */
const answered =
  /\[(?:AUTHORITY|REFERENCE|SUBSECTION|REGULATION AND|SECTION OR|THE OTHER|DATE WE RECEIVED|DATE OF THE 40TH|EMAIL OR|COMMISSIONER'S|INTEREST THAT|DISCLOSED, WITHHELD)[^\]]*\]/g;
/** Words that promise more than stands in the letter. */
const promise =
  /\b(?:follows|below|overleaf|attached|enclosed|annex(?:ed)?|appendix|separately|in due course|will write)\b/;

/**
 * What the regulator's caseworker would send a new letter back for.
 * @param notice the letter, read
 */
export function sentBack(order: Order, notice: Notice): string[] {
  const parts = composeLetter(order, known);
  const text = printPlain(parts);
  const said = text.replace(/\[[^[\]]+\]/g, '[…]');
  // The Regulations give the right to complain by way of an Act.
  const [decision = '', rights = ''] = said.split(/^(?=## (?:Internal review|Right of review))/m);
  const named = order.reliances.flatMap(({ provision, byReferenceTo }) => [
    provision,
    ...(byReferenceTo ? [byReferenceTo] : []),
  ]);
  const instead = named.flatMap((provision) => regimeInstead(provision) ?? []);
  const others = (Object.keys(regimes) as Regime[]).filter(
    (regime) => regime !== order.regime && !instead.includes(regime),
  );
  const acts = order.regime === 'foia' || order.regime === 'foisa';
  const foreign = notice.citations.filter(({ provision, range, use }) => {
    if (use === 'other-act') return false;
    const inPlaceholder = notice.facts.placeholders.some(({ start, end }) => start <= range.start && range.end <= end);
    return (
      !inPlaceholder &&
      (provision.regime === order.regime ? !exists(provision) : range.start < notice.text.indexOf('\n## Your right'))
    );
  });
  // What 35(1)(g) and (h) of the Scottish Act protect depends on a purpose that only the officer knows.
  const open = order.reliances.some(
    ({ byReferenceTo }) => byReferenceTo && needsHarm(byReferenceTo) && !scottishHarm(byReferenceTo),
  );
  const gaps = (text.match(answered) ?? []).filter((gap) => !(open && gap.startsWith('[INTEREST THAT')));
  const holding = mustSayHeld(order);
  return [
    ...others
      .filter((regime) => decision.includes(regimes[regime].name))
      .map((regime) => `names ${regimes[regime].name}`),
    ...(decision.match(acts ? /\bregulations? \d+\(.*?\)/g : /\bsections? \d+\S*/g) ?? []).map(
      (cited) => `cites ${cited}`,
    ),
    ...foreign.map(({ provision }) => `cites ${provision.regime} ${numberOf(provision)}`),
    ...(rights.includes(regimes[order.regime].name) ? [] : ['gives no rights under its own law']),
    ...gaps.map((gap) => `asks ${gap}`),
    ...parts.filter((part) => isSettled(part, order)).map((part) => `leaves open ${printPlain([part])}`),
    ...(decision.match(promise) ?? []).map((word) => `promises with "${word}"`),
    ...(holding !== undefined && holding !== states(notice, 'held')
      ? [`${holding ? 'does not say' : 'says'} that it is held`]
      : []),
  ];
}

/** Whether a letter must say that the information is held; undefined where it may. */
function mustSayHeld({ regime, does, reliances }: Order): boolean | undefined {
  const acts = regime === 'foia' || regime === 'foisa';
  const always: Readonly<Partial<Record<Action, boolean>>> = {
    withhold: true,
    both: true,
    time: regime === 'foia',
    cost: regime === 'foia',
  };
  if (acts || (does !== 'withhold' && does !== 'both')) return always[does] ?? false;
  // The Regulations have no such duty apart; on these exceptions alone nothing is there to confirm.
  const nothing = ['12(4)(a)', '12(4)(b)', '12(4)(c)', '10(4)(a)', '10(4)(b)', '10(4)(c)'];
  const content = reliances.filter(({ scope }) => scope === 'content');
  return content.every(({ provision }) => nothing.includes(numberOf(provision))) ? false : undefined;
}

/** Whether a part is a choice that the order has made already: of a limb, of a sum, or of how much is held. */
function isSettled(part: Part, { does, reliances }: Order): boolean {
  if (part.kind !== 'choice') return false;
  const limbs = reliances.map(({ provision, byReferenceTo }) =>
    byReferenceTo ? `by reference to ${numberOf(byReferenceTo)})` : `(${numberOf(provision)})`,
  );
  const notHeld = reliances.some(({ provision }) => ['12(4)(a)', '10(4)(a)'].includes(numberOf(provision)));
  return part.options.some(
    (option) =>
      limbs.some((limb) => option.endsWith(limb)) ||
      (does === 'withhold' && limbs.includes(`(${option})`)) ||
      option.startsWith('£') ||
      (option === 'some of the' && (does === 'both' || notHeld)),
  );
}
