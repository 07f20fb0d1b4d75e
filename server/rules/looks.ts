import { remembered } from '../language/remembered.ts';
import { kinds } from './part.ts';
import { isOfLetter, type LookAtLetter, type LookAtPart, type Rule, type Severity } from './rule.ts';
import type { Settings } from './settings.ts';

/** A look with its rule, and the severity that the settings give that. */
export interface Asking<Look = LookAtLetter | LookAtPart> {
  readonly look: Look;
  readonly rule: Rule;
  readonly severity?: Severity;
}

type Severities = NonNullable<Settings['rules']>;

/** What some rules look at, but for those that are off: at parts, a kind at a time, and at the letter as a whole. */
const looksOf = remembered((rules: readonly Rule[]) =>
  remembered((severities: Severities) => {
    const atParts = new Map(kinds.map((kind) => [kind, [] as Asking<LookAtPart>[]]));
    const atLetter: Asking<LookAtLetter>[] = [];
    for (const rule of rules) {
      const severity = severities[rule.id] ?? severities[rule.id.split('/')[0]!];
      if (severity === 'off') continue;
      for (const look of rule.looks) {
        if (isOfLetter(look)) atLetter.push({ look, rule, severity });
        else atParts.get(look.of)!.push({ look, rule, severity });
      }
    }
    return { atParts: [...atParts].filter(([, some]) => some.length > 0), atLetter };
  }),
);

const asTheyAre: Severities = {};

/** The looks of some rules, sorted once for all letters that are checked under the same settings. */
export const looksUnder = ({ rules: severities = asTheyAre }: Settings, rules: readonly Rule[]) =>
  looksOf(rules)(severities);

/** The place of each rule among the rules. */
export const orderOf = remembered(
  (rules: readonly Rule[]): ReadonlyMap<string, number> => new Map(rules.map(({ id }, i) => [id, i])),
);
