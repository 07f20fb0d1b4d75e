import { states } from '../../language/index.ts';
import { exemptionOf } from '../../law/index.ts';
import type { Claim, Factor, Notice, Sentence } from '../../notice/model.ts';
import { statedFacts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { interestName } from './interests.ts';
import { ask, isAsked, question, standardTest } from './standard.ts';
import { isOfEffect, stemsOf } from './vocabulary.ts';
import { hasSides, sentencesOfFactor, sides, testsOf } from './weighedTests.ts';

export default rule({
  id: 'pit/circular-factor',
  title: 'Say how the harm comes about',
  basis: 'FOIA s.17(3)',
  severity: 'warning',
  why: 'That an answer "would affect national security" is what section 24 says, not a reason why it applies. A factor has to say what somebody would learn and what would follow from it.',
  *check(notice, { facts }) {
    const seen = new Set<number>();
    for (const test of testsOf(notice)) {
      if (!hasSides(notice, test)) continue;
      for (const factor of test.against) {
        if (seen.has(factor.range.start) || isAsked(notice, factor.range)) continue;
        seen.add(factor.range.start);
        const found = circular(notice, factor, test.claims);
        if (!found) continue;
        const standard = standardTest(test.claims, facts);
        yield {
          at: found.sentence.range,
          severity: found.bare ? 'warning' : 'info',
          message: found.bare
            ? `This factor for ${sides(test.claims).against} says again what the exemption says (${interestName(test.claims[0]!.provision)}) and no more. A reason would say what somebody would learn, and what would follow.`
            : `This factor for ${sides(test.claims).against} asserts an effect on ${interestName(test.claims[0]!.provision)} without saying how an answer would bring it about.`,
          fixes: () => (standard ? [ask(factor.range, question(standard.against))] : []),
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 24(2) of the Freedom of Information Act 2000.

        ## Factors favouring confirming or denying

        - Dockers would know whether the gates are tested.

        ## Factors favouring neither confirming nor denying

        - An answer would, of itself, affect national security.

        ## Balance

        National security outweighs what dockers would know of the gates.

        Yours sincerely
      `,
      at: 'An answer would, of itself, affect national security.',
      mended: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 24(2) of the Freedom of Information Act 2000.

        ## Factors favouring confirming or denying

        - Dockers would know whether the gates are tested.

        ## Factors favouring neither confirming nor denying

        - An answer would, of itself, affect national security. [HOW WOULD A YES OR A NO HARM WHAT THE SUBSECTION PROTECTS, HOW BADLY, AND HOW LIKELY IS IT?]

        ## Balance

        National security outweighs what dockers would know of the gates.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plan. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Shopkeepers would see which arcades are patrolled.

        ### Factors against disclosure

        - Disclosure would prejudice the prevention and detection of crime.
        - The exemption is engaged.

        ### Balance

        The prevention of crime outweighs what shopkeepers would see of the arcades.

        Yours sincerely
      `,
      at: ['Disclosure would prejudice the prevention and detection of crime.', 'The exemption is engaged.'],
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 24(2) of the Freedom of Information Act 2000.

        ## Factors favouring confirming or denying

        - Dockers would know whether the gates are tested.

        ## Factors favouring neither confirming nor denying

        - An answer would affect national security by telling an attacker which port is the easiest to enter.

        ## Balance

        The attacker's gain outweighs what dockers would know of the gates.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Shopkeepers would see which arcades are patrolled.

        ### Factors against disclosure

        - Two arcades have no patrol. Disclosure would prejudice the prevention of crime.

        ### Balance

        The prevention of crime outweighs what shopkeepers would see of the arcades.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the minutes. We refuse them under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Tenants would see how the rent was reached.

        ### Factors against disclosure

        - The landlord's talks with the bakery end in May, and its bargaining would be harmed.

        ### Balance

        The talks with the bakery outweigh what tenants would see of the rent.

        Yours sincerely
      `,
    },
  ],
});

interface Circle {
  readonly sentence: Sentence;
  /** Whether the factor has no word that is not the exemption's own. */
  readonly bare: boolean;
}

/** The first sentence of a factor each of whose sentences asserts an effect, or names the exemption, and says no more. */
function circular(notice: Notice, factor: Factor, claims: readonly Claim[]): Circle | undefined {
  const sentences = sentencesOfFactor(notice, factor);
  const [sentence] = sentences;
  const names = ({ facts }: Sentence) => states(facts, 'names-exemption-as-reason');
  if (!sentence || !sentences.every((each) => asserts(each) || names(each))) return undefined;
  const own = new Set(claims.flatMap(({ provision }) => [...statuteStems(provision)]));
  const stems = [...stemsOf(factor.text.slice(afterCondition(sentence)))];
  const named = sentences.some(names);
  if (!named && !stems.some((stem) => own.has(stem))) return undefined;
  const left = stems.filter((stem) => !own.has(stem) && !isOfEffect(stem));
  if (left.length === 0 || (named && left.length < 3)) return { sentence, bare: true };
  return left.length <= 3 && isAtOnce(sentence) ? { sentence, bare: false } : undefined;
}

/** Where what follows from a condition begins, in a sentence that opens with one: that is what counts. */
function afterCondition(sentence: Sentence): number {
  return statedFacts(sentence, 'opens-with-condition')[0]?.at.end ?? 0;
}

/** Whether a sentence asserts an effect and no way in which it comes about. That something else may happen first is none. */
function asserts(sentence: Sentence): boolean {
  const from = afterCondition(sentence);
  const how = statedFacts(sentence, 'tells-how').some(({ at }) => at.start >= from);
  return states(sentence.facts, 'asserts-effect') && !how && !/\d/.test(sentence.wording.text.slice(from));
}

/** Whether the effect is the first thing that is said to follow: nobody does anything before it. */
function isAtOnce(sentence: Sentence): boolean {
  const from = afterCondition(sentence);
  const [first] = statedFacts(sentence, 'affects-at-once').filter(({ at }) => at.start >= from);
  const before = statedFacts(sentence, 'foresees').find(({ at }) => at.start >= from);
  return first !== undefined && first.at.start === before?.at.start;
}

/** The words in which the law states what an exemption protects. */
function statuteStems(provision: Claim['provision']): ReadonlySet<string> {
  const exemption = exemptionOf(provision);
  return stemsOf(
    [
      exemption?.title,
      ...(exemption?.altTitles ?? []),
      ...(exemption?.testWords ?? []),
      ...(exemption?.limbs.map(({ label }) => label) ?? []),
      'crime detection',
    ]
      .filter((text) => text !== undefined)
      .join(' '),
  );
}
