import { basisOf } from '../../law/index.ts';
import { phrase } from '../phrase.ts';
import { ask, isAsked } from '../pit/standard.ts';
import { letter, rule } from '../rule.ts';
import { harmSentences } from './reasoning.ts';

/** The higher level, adopted in so many words. */
const adopted = phrase(
  /\b(?:higher|first|upper) (?:level|limb|threshold|test)\b|"would"(?=[^.]{0,60}\b(?:rather than|not|and not|instead)\b)|\brely(?:ing)? on (?:the )?(?:\w+ )?"would"(?! be)|\b(?:disclosure|release|publication|confirming or denying|to (?:disclose|release|publish) (?:it|this|them))(?: of [\w' -]{3,40})? would (?!be likely|not\b|also be likely)(?:\w+ly )?(?:prejudice|endanger)\b/gi,
);
/** Quoting the two levels side by side, or asking which, adopts neither. */
const both =
  /\bwould,? or (?:would|is|are) (?:be )?(?:likely|\w+ likely)\b|\bwhether\b|\blikely to prejudice\b|\bif\b/i;
const weak = phrase(
  /(?<!\b(?:you|we|i) )\b(?:could|may|might)\b(?! not be| have\b)|\b(?:would|is|are) (?:be )?(?:\w+ )?likely\b|\b(?:possible|possibility|potential(?:ly)?|risk that|real risk|real and significant)\b/gi,
);
/** What would happen, told as certain or as more likely than not. */
const strong =
  /\b(?:would|will)(?! (?:be )?(?:\w+ )?likely\b)(?! not be (?:in|appropriate|fair))(?! (?:prejudice|endanger)\b)(?! \w+ly (?:prejudice|endanger)\b) (?:\w+ly |also |then |not |no longer )?[a-z]+|\bmore (?:probable|likely) than not\b|\binevitabl\w*|\bcertain\w*|\bhas (?:already )?(?:happened|been|led|caused|resulted)\b|\bhave (?:already )?(?:happened|been|led|caused|resulted)\b/i;

export default rule({
  id: 'harm/level-unsupported',
  title: 'Bear out the level of harm that the letter claims',
  basis: 'ICO guidance on the prejudice test; FOIA s.22A(1)(b) and the other prejudice tests',
  severity: 'info',
  why: 'A letter that says harm would follow has to show that it is more probable than not. Where its reasons speak only of what could happen or is likely, they support the lower level, and the letter is weaker than it need be.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    if (!notice.claims.some(({ provision }) => ['prejudice', 'endanger'].includes(basisOf(provision)))) return;
    const own = harmSentences(notice);
    const claim = own
      .flatMap((sentence) =>
        both.test(sentence.wording.text) ? [] : adopted(sentence).map((found) => ({ found, sentence })),
      )
      .at(0);
    if (!claim) return;
    const { found, sentence } = claim;
    const rest = sentence.wording.text.slice(found.index + found.text.length);
    if (strong.test(rest) || weak(sentence).length > 0 || isAsked(notice, sentence.range)) return;
    // What follows under the same heading has to bear it out. One plain statement may do so.
    const reasons = own.filter(
      ({ section, range }) => section === sentence.section && range.start > sentence.range.start,
    );
    const [first] = reasons;
    if (!first || reasons.some((reason) => weak(reason).length === 0 || strong.test(reason.wording.text))) return;
    yield {
      at: found.range,
      message: `The letter claims the higher level ("${found.text}"), but its reasons say only what is possible or likely ("${weak(first)[0]!.text}"). Either show that the harm is more probable than not, or rely on "would be likely to".`,
      related: [{ at: weak(first)[0]!.range, message: 'A reason that supports less' }],
      fixes: () => [ask(sentence.range, '[WHY IS THE HARM MORE PROBABLE THAN NOT?]')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the draft paper. We refuse your request under section 22A(1) of the Freedom of Information Act 2000.

        ## Harm

        Disclosure would prejudice the research programme. Rivals could publish first.

        Yours sincerely
      `,
      at: 'Disclosure would prejudice',
      mended: letter`
        Dear Requester

        We hold the draft paper. We refuse your request under section 22A(1) of the Freedom of Information Act 2000.

        ## Harm

        Disclosure would prejudice the research programme. [WHY IS THE HARM MORE PROBABLE THAN NOT?] Rivals could publish first.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the bids. We refuse your request under section 43(2) of the Freedom of Information Act 2000. We rely on the higher level of prejudice. There is a real risk that bidders may raise their prices.

        Yours sincerely
      `,
      at: 'higher level',
    },
    {
      sound: letter`
        Dear Requester

        We hold the draft paper. We refuse your request under section 22A(1) of the Freedom of Information Act 2000.

        ## Harm

        Disclosure would prejudice the research programme. Rivals would publish first, and could win the grant.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the draft paper. We refuse your request under section 22A(1) of the Freedom of Information Act 2000.

        ## Harm

        Disclosure would be likely to prejudice the research programme. Rivals could publish first.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids. We refuse your request under section 43(2) of the Freedom of Information Act 2000, which applies where disclosure would, or would be likely to, prejudice commercial interests. Bidders may raise their prices.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids. We refuse your request under section 43(2) of the Freedom of Information Act 2000. Disclosure would prejudice the interests of the bidders. The last time that such prices were released, three bidders withdrew.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids. We refuse your request under section 43(2) of the Freedom of Information Act 2000. Disclosure would prejudice the interests of the bidders, as happened when two of them lost their next contracts. You may ask again in March.

        Yours sincerely
      `,
    },
  ],
});
