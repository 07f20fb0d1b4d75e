import { dueDate, exemptionOf, numberOf, parseProvision, type Regime, regimes, titleToday } from '../law/index.ts';
import { isCentral } from '../rules/kinds.ts';
import type { Authority } from '../rules/settings.ts';
import { inWords } from '../rules/time/dates.ts';
import { exemptionWording, type Part, type WordingFacts, wordingParts, wordingUnder } from '../wording/index.ts';
import type { Action } from './actions.ts';
import { inTheAlternative, kindOf, listed } from './alternatives.ts';
import { choosing, filling } from './join.ts';
import type { Order } from './order.ts';
import { scopeMap } from './scopeMap.ts';
import { exemptionIn, factsOfGroup, type Grouped, grouped, isNotHeld, section18Test, sectionsFor } from './sections.ts';

/** Grounds that are no exemptions, by the provision whose text says everything that is needed. */
const grounds: Readonly<
  Record<Exclude<Action, 'withhold' | 'ncnd' | 'both' | 'time'>, Partial<Record<Regime, string>>>
> = {
  cost: { foia: 'FOIA s.12(1)', foisa: 'FOISA s.12(1)' },
  'cost-ncnd': { foia: 'FOIA s.12(2)' },
  vexatious: { foia: 'FOIA s.14(1)', foisa: 'FOISA s.14(1)' },
  repeated: { foia: 'FOIA s.14(2)', foisa: 'FOISA s.14(2)' },
  unreasonable: { eir: 'EIR reg.12(4)(b)', eisr: 'EISR reg.10(4)(b)' },
};

/** What a letter decides, and why: the texts between the request and the requester's rights. */
export function decision(
  { regime, does, reliances, received }: Order,
  facts: WordingFacts,
  authority: Authority = {},
): Part[][] {
  const content = grouped(reliances.filter(({ scope }) => scope === 'content'));
  const ncnd = grouped(reliances.filter(({ scope }) => scope === 'ncnd'));
  switch (does) {
    case 'withhold':
      return withholding(regime, content, facts);
    case 'ncnd':
      return neither('ncnd-decision', regime, ncnd, facts);
    case 'both':
      return [
        ...withholding(regime, content, facts, ncnd).map((text) => choosing(text, 'some of the')),
        ...neither('ncnd-decision-other', regime, ncnd, facts),
      ];
    case 'time':
      return moreTime(regime, content, facts).map((text) => datingExtension(text, received));
    default:
      return onGround(grounds[does][regime], facts, authority);
  }
}

/** `others` are relied on elsewhere in the letter, and stand in its table. */
function withholding(
  regime: Regime,
  groups: readonly Grouped[],
  facts: WordingFacts,
  others: readonly Grouped[] = [],
): Part[][] {
  const statement = wordingParts(wordingUnder(regime, 'held-statement'), facts);
  return [
    wordingParts('our-decision'),
    ...(groups.every(saysNothingHeld) ? [] : [groups.some(isNotHeld) ? choosing(statement, 'some of the') : statement]),
    wordingParts(wordingUnder(regime, 'refusal-statement'), factsOfAll(groups, facts)),
    ...inTheAlternative(groups, facts),
    ...scopeMap([...groups, ...others], facts),
    ...groups.flatMap((group) => sectionsFor(group, facts, groups)),
  ];
}

function neither(name: string, regime: Regime, groups: readonly Grouped[], facts: WordingFacts): Part[][] {
  return [
    wordingParts(wordingUnder(regime, name), factsOfAll(groups, facts)),
    ...groups.flatMap((group) => sectionsFor(group, facts)),
    ...section18Test(regime, facts),
  ];
}

/** Under FOIA the exemption must be shown to apply before the time to weigh the public interest is taken. */
function moreTime(regime: Regime, groups: readonly Grouped[], facts: WordingFacts): Part[][] {
  const reasons = groups.flatMap((group) => {
    const name = exemptionWording(group.provision);
    return name ? [wordingParts(name, factsOfGroup(group, facts))] : [];
  });
  const decided = wordingParts(wordingUnder(regime, 'time-extension'), factsOfAll(groups, facts));
  return [decided, ...inTheAlternative(groups, facts), ...reasons];
}

/** Regulation 7 allows 40 working days in all: where the day of receipt is known, so is their end. */
function datingExtension(text: readonly Part[], received: string | undefined): Part[] {
  const due = received === undefined ? undefined : dueDate(received, 'eir', 40);
  const words = due && 'date' in due ? inWords(due.date) : undefined;
  return words ? filling(text, '[DATE OF THE 40TH WORKING DAY AFTER RECEIPT]', words) : [...text];
}

function onGround(provision: string | undefined, facts: WordingFacts, { name, kind }: Authority): Part[][] {
  const ground = provision && parseProvision(provision);
  if (!ground) return [];
  const group: Grouped = { provision: ground, scope: 'content', byReferenceTo: [] };
  if (!regimes[ground.regime].costLimit) return withholding(ground.regime, [group], facts);
  const limit = isCentral(name, kind)
    ? '£600 (24 hours of work at £25 an hour)'
    : '£450 (18 hours of work at £25 an hour)';
  return sectionsFor(group, facts).map((text) => (kind ? choosing(text, limit) : text));
}

/** The facts of a draft with all that it relies on: `31(1)(a) (Law enforcement) and section 40(2) (Personal information)`. */
function factsOfAll(groups: readonly Grouped[], facts: WordingFacts): WordingFacts {
  const [first, ...more] = groups;
  if (!first) return facts;
  if (more.length === 0) return { ...factsOfGroup(first, facts), byReferenceTo: undefined };
  const kind = kindOf(first);
  const named = groups.map((group) => {
    const provision = exemptionIn(group);
    return `${numberOf(provision)} (${titleToday(provision)})`;
  });
  return { ...facts, provision: listed(named, `and ${kind}`, kind) };
}

/** Whether a letter on this alone has nothing to confirm: nothing is held, or what is held does not matter. */
function saysNothingHeld(group: Grouped): boolean {
  return isNotHeld(group) || (exemptionOf(group.provision)?.whateverIsHeld ?? false);
}
