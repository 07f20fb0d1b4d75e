import { needsPublicInterestTest, type Regime, regimeInstead } from '../law/index.ts';
import { type Reliance, reliancesOf } from './reliance.ts';

/** What a letter does with a request. */
export type Action =
  | 'withhold'
  | 'ncnd'
  | 'both'
  | 'cost'
  | 'cost-ncnd'
  | 'vexatious'
  | 'repeated'
  | 'unreasonable'
  | 'time';

/** An action as a person chooses it. */
export interface ActionChoice {
  readonly action: Action;
  readonly label: string;
  readonly detail: string;
  /** What must be chosen for it, in this order: the exemptions that withhold, and those by which nothing is said. */
  readonly asks: readonly Reliance['scope'][];
}

const withhold: ActionChoice = {
  action: 'withhold',
  label: 'Withhold information',
  detail: 'Say that it is held, and refuse to disclose all or some of it',
  asks: ['content'],
};
const ncnd: ActionChoice = {
  action: 'ncnd',
  label: 'Neither confirm nor deny',
  detail: 'Do not say whether anything is held',
  asks: ['ncnd'],
};
const both: ActionChoice = {
  action: 'both',
  label: 'Both, in different parts',
  detail: 'Withhold what is held for one part; neither confirm nor deny for another',
  asks: ['content', 'ncnd'],
};

const ground = (action: Action, label: string, detail: string): ActionChoice => ({ action, label, detail, asks: [] });

const choices: Readonly<Record<Regime, readonly ActionChoice[]>> = {
  foia: [
    withhold,
    ncnd,
    both,
    ground('cost', 'Over the cost limit', 'Section 12(1): answering would cost more than the appropriate limit'),
    ground('cost-ncnd', 'Over the cost limit even to find out', 'Section 12(2): finding out whether it is held would'),
    ground('vexatious', 'Vexatious request', 'Section 14(1)'),
    ground('repeated', 'Repeated request', 'Section 14(2): an earlier one like it was complied with'),
    {
      action: 'time',
      label: 'More time for the public interest',
      detail: 'Sections 10(3) and 17(2): a qualified exemption applies, and the balance is still to be struck',
      asks: ['content'],
    },
  ],
  eir: [
    withhold,
    ncnd,
    both,
    ground('unreasonable', 'Manifestly unreasonable request', 'Regulation 12(4)(b): cost and burden, or vexatious'),
    ground('time', 'More time', 'Regulation 7: 40 working days, for a request that is complex and voluminous'),
  ],
  foisa: [
    withhold,
    ncnd,
    both,
    ground('cost', 'Over the cost limit', 'Section 12(1): complying would cost more than £600'),
    ground('vexatious', 'Vexatious request', 'Section 14(1)'),
    ground('repeated', 'Repeated request', 'Section 14(2): an earlier one like it was complied with'),
  ],
  eisr: [
    withhold,
    ncnd,
    both,
    ground('unreasonable', 'Manifestly unreasonable request', 'Regulation 10(4)(b): burden, or vexatious'),
    ground('time', 'More time', 'Regulation 7: up to 20 more working days, for volume and complexity'),
  ],
};

/** What a letter under a regime can do, the commonest first. */
export const actionsOf = (regime: Regime): readonly ActionChoice[] => choices[regime];

/** The exemptions to choose from for an action: for more time those alone whose public interest is weighed under the same law. */
export function reliancesFor(regime: Regime, action: Action, scope: Reliance['scope']): readonly Reliance[] {
  const all = reliancesOf(regime, scope);
  if (action !== 'time') return all;
  return all.filter(({ provision }) => needsPublicInterestTest(provision) && !regimeInstead(provision));
}
