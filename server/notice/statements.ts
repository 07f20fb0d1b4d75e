import { type Fact, type FactKind, kindsStated, stated } from '../language/index.ts';
import { remembered } from '../language/remembered.ts';
import type { StatementKind } from './model.ts';

/** By kind of statement, the fact that a sentence which makes it states. */
export const factOf: Readonly<Record<StatementKind, FactKind>> = {
  ncnd: 'confirms-nor-denies',
  'no-inference': 'warns-against-inference',
  refusal: 'refuses',
  'not-held': 'holds-not',
  held: 'holds',
  'no-review-procedure': 'has-no-review',
  'internal-review': 'tells-of-review',
  commissioner: 'tells-of-regulator',
  'duty-excluded': 'excludes-duty',
  's17-4': 'withholds-reasons',
  'reasons-follow': 'sends-reasons-apart',
  extension: 'extends',
};

const kinds = Object.keys(factOf) as StatementKind[];

/** The kinds of statement that a sentence makes, from its facts. */
export const statementsIn = remembered((facts: readonly Fact[]): readonly StatementKind[] => {
  const said = kindsStated(facts);
  return kinds.filter((kind) => (kind === 'refusal' ? refuses(facts, said) : said.has(factOf[kind])));
});

/** Whether a sentence refuses: in words, or as one that says both that the thing is held and that it is exempt. */
function refuses(facts: readonly Fact[], said: ReadonlySet<FactKind>): boolean {
  if (said.has('exempts') && said.has('holds')) return true;
  if (!said.has('refuses')) return false;
  const declining = stated(facts, 'confirms-nor-denies', 'excludes-duty');
  // "We refuse to say whether" and "The duty is removed" are one statement, and not two.
  const inside = ({ at }: Fact) => declining.some((to) => to.at.start < at.end && at.end <= to.at.end);
  return stated(facts, 'refuses').some((fact) => !inside(fact));
}

/**
 * Whether a sentence says only that something is exempt, or that a provision applies: the refusal of a letter that has no
 * other. What is relied on in the alternative refuses nothing more.
 */
export function reliesOnly(stated: ReadonlySet<FactKind>): boolean {
  if (stated.has('pleads-alternative')) return false;
  return stated.has('exempts') || (stated.has('relies-on') && stated.has('relies'));
}

/** Whether a sentence concludes that neither confirming nor denying is right: the statement of a notice that makes no other. */
export const concludesNcnd = (stated: ReadonlySet<FactKind>): boolean => stated.has('favours-neither');

/** Whether one who is unhappy is told where to write, or by when, and not that it is the regulator: a review, whatever it is called. */
export function offersReview(stated: ReadonlySet<FactKind>): boolean {
  return (
    stated.has('invites-complaint') &&
    (stated.has('says-how') || stated.has('says-by-when')) &&
    !elsewhere.some((kind) => stated.has(kind))
  );
}

/** Those who are written to about other things, or after the review. */
const elsewhere: readonly FactKind[] = [
  'tells-of-regulator',
  'names-regulator',
  'names-scottish-regulator',
  'gives-regulators-address',
  'speaks-of-personal-data',
];
