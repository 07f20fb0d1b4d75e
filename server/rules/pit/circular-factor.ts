import type { Provision } from '../../law/index.ts';
import { exemptionOf } from '../../law/index.ts';
import type { FactorPart, SentencePart } from '../part.ts';
import { letter, rule } from '../rule.ts';
import { interestName } from './interests.ts';
import { ask, question, standardTest } from './standard.ts';
import { sides } from './tests.ts';
import { stemsOf } from './vocabulary.ts';

/** A bare effect on an interest. */
const effect =
  /\b(?:would|will|could|may|might|likely to|does|is)\b.{0,60}\b(?:affect\w*|impact\w*|prejudic\w*|harm\w*|undermin\w*|endanger\w*|damag\w*|jeopardi[sz]\w*|compromis\w*|weaken\w*|threaten\w*|not be in the public interest|exempt|contrary to)\b/i;
/** The effect is the first thing that is said to follow: nobody does anything before it. */
const atOnce =
  /^(?:(?!\b(?:would|will|could|may|might)\b).){0,80}\b(?:would|will|could|may|might)\b(?:,[^,]{1,25},)?(?: (?:be likely to|also|adversely|negatively|seriously|clearly|in turn|therefore|have an? (?:\w+ )?)){0,3} (?:affect|impact|effect|prejudice|harm|undermine|endanger|damage|jeopardi[sz]e|compromise|weaken|threaten)/i;
/** How it comes about: a cause, somebody who acts, something that is learnt. */
const mechanism =
  /\b(?:because|since|as (?:it|they|this|that|the|an?)|so that|by \w+ing|which (?:would|could|might|may|can)|who\b|allow\w*|enabl\w*|tell\w*|told|show\w*|reveal\w*|let\b|help\w*|assist\w*|use[sd]?\b|exploit\w*|identif\w+|know\w*|learn\w*|highlight\w*|provid\w+|giv\w+|lead\w*|led\b|encourag\w*|deter\w*|discourag\w*|evad\w+|avoid\w*|target\w*|plan\w*|choos\w+|chose|aim\w*|attack\w* (?:the|a|us|our)|map\w*|compar\w+|read\b|find\w*|found|take\w*|took|move\w*|cause\w*|result\w* in|mean\w* that|if\b|when\b|where\b|once\b|unless|until|\d)\b/i;
/** The exemption named as its own reason. */
const label =
  /\b(?:the )?(?:exemption|exception|section \d\w*|regulation \d\w*)(?: \S+){0,2} (?:is|are|was) (?:fully |clearly |properly )?(?:engaged|met|made out|satisfied)\b|\binformation (?:requested )?is (?:therefore |clearly )?exempt\b/i;
/** A first clause that supposes something: what follows from it is what counts. */
const condition = /^(?:if|were|should|where)\b[^,]{3,80},/i;
/** Words that add nothing to a bare assertion. */
const filler = stemsOf(
  `incident event occurrence nature necessarily inevitably automatically default clearly obvious self result matter
  adverse adversely negative negatively serious seriously significant significantly directly wider overall ability effect
  affect impact prejudice harm undermine endanger damage jeopardise compromise weaken threaten contrary required purpose
  safeguarding protect prevent detect follow response reveal something anything kind sort type itself whole`,
);

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
        ? `This factor for ${words} says again what the exemption says (${interest}) and no more. A reason would say what somebody would learn, and what would follow.`
        : `This factor for ${words} asserts an effect on ${interest} without saying how an answer would bring it about.`,
      fixes: ({ it, facts }) => {
        const standard = standardTest(claims, facts);
        return standard ? [ask(it.range, question(standard.against))] : [];
      },
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
  if (!sentence || !sentences.every(({ text }) => asserts(text) || label.test(text))) return undefined;
  const own = new Set(claims.flatMap(({ provision }) => [...statuteStems(provision)]));
  const stems = [...stemsOf(text.replace(condition, ''))];
  const named = sentences.some(({ text }) => label.test(text));
  if (!named && !stems.some((stem) => own.has(stem))) return undefined;
  const left = stems.filter((stem) => !own.has(stem) && !filler.has(stem));
  if (left.length === 0 || (named && left.length < 3)) return { sentence, bare: true };
  return left.length <= 3 && atOnce.test(sentence.text.replace(condition, '')) ? { sentence, bare: false } : undefined;
}

/** Whether a sentence asserts an effect and no way in which it comes about. That something else may happen first is none. */
function asserts(text: string): boolean {
  return effect.test(text) && !mechanism.test(text.replace(condition, ''));
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
