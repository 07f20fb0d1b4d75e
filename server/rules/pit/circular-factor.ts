import { type FactKind, stated, states } from '../../language/index.ts';
import { isOfEffect, stemsOf } from '../../language/vocabulary.ts';
import type { Provision } from '../../law/index.ts';
import { exemptionOf } from '../../law/index.ts';
import type { FactorPart, SentencePart } from '../part.ts';
import { letter, rule } from '../rule.ts';
import { interestName } from './interests.ts';
import { ask, question, standardFixes } from './standard.ts';
import { sides } from './weighedTests.ts';

export default rule({
  id: 'pit/circular-factor',
  title: 'Say how the harm comes about',
  basis: 'FOIA s.17(3)',
  severity: 'warning',
  why: 'That an answer "would affect national security" is what section 24 says, not a reason why it applies. A factor has to say what somebody would learn and what would follow from it.',
  of: 'factor',
  *check(factor) {
    const { side, sided, prompt, claims } = factor;
    if (side !== 'against' || !sided || prompt) return;
    const found = circular(factor);
    if (!found) return;
    const [words, interest] = [sides(claims).against, interestName(claims[0]!.provision)];
    yield {
      at: found.sentence,
      severity: found.bare ? 'warning' : 'info',
      message: found.bare
        ? `Say what somebody would learn, and what would follow. This factor for ${words} only repeats what the exemption says (${interest}). That is not a reason.`
        : `Say how an answer would bring this about. This factor for ${words} asserts an effect on ${interest} without saying how an answer would bring it about.`,
      fixes: standardFixes(claims, ({ against }, { at }) => [ask(at, question(against))]),
    };
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
  readonly sentence: SentencePart;
  /** Whether the factor has no word that is not the exemption's own. */
  readonly bare: boolean;
}

/** The first sentence of a factor each of whose sentences asserts an effect, or names the exemption, and says no more. */
function circular({ text, claims, sentences }: FactorPart): Circle | undefined {
  const [sentence] = sentences;
  const names = ({ facts }: SentencePart) => states(facts, 'names-exemption-as-reason');
  if (!sentence || !sentences.every((each) => asserts(each) || names(each))) return undefined;
  const own = new Set(claims.flatMap(({ provision }) => [...statuteStems(provision)]));
  const stems = [...stemsOf(text.slice(afterCondition(sentence)))];
  const named = sentences.some(names);
  if (!named && !stems.some((stem) => own.has(stem))) return undefined;
  const left = stems.filter((stem) => !own.has(stem) && !isOfEffect(stem) && !(named && /^\d/.test(stem)));
  if (left.length === 0 || (named && left.length < 3)) return { sentence, bare: true };
  return left.length <= 3 && isAtOnce(sentence) ? { sentence, bare: false } : undefined;
}

/** Where what follows from a condition begins, in a sentence that opens with one: that is what counts. */
const afterCondition = ({ facts }: SentencePart): number => stated(facts, 'opens-with-condition')[0]?.at.end ?? 0;

/** Whether a sentence asserts an effect and no way in which it comes about. That something else may happen first is none. */
function asserts(sentence: SentencePart): boolean {
  const from = afterCondition(sentence);
  const how = stated(sentence.facts, 'tells-how').some(({ at }) => at.start >= from);
  return states(sentence.facts, 'asserts-effect') && !how && !/\d/.test(sentence.text.slice(from));
}

/** Whether the effect is the first thing that is said to follow: nobody does anything before it. */
function isAtOnce(sentence: SentencePart): boolean {
  const from = afterCondition(sentence);
  const first = (kind: FactKind) => stated(sentence.facts, kind).find(({ at }) => at.start >= from)?.at.start;
  return first('affects-at-once') !== undefined && first('affects-at-once') === first('looks-ahead');
}

/** The words in which the law states what an exemption protects. */
function statuteStems(provision: Provision): ReadonlySet<string> {
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
