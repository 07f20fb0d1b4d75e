import { type Fact, stated, states } from '../../language/index.ts';
import { basisOf } from '../../law/index.ts';
import { consequencesIn, harmSentences } from '../../notice/harm.ts';
import type { Sentence } from '../../notice/model.ts';
import { facts, placedAt, sentencesWith } from '../phrase.ts';
import { ask, isAsked } from '../pit/standard.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { isCertain, isPossible } from './reasoning.ts';

/** The higher level, adopted in so many words. */
const adopted = facts('adopts-higher-level');

export default rule({
  id: 'harm/level-unsupported',
  title: 'Support the level of harm that the letter claims',
  basis: 'ICO guidance on the prejudice test; FOIA s.22A(1)(b) and the other prejudice tests',
  severity: 'info',
  why: 'A letter that says harm would follow has to show that it is more probable than not. Where its reasons speak only of what could happen or is likely, they support the lower level, and the letter is weaker than it need be.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    if (!notice.claims.some(({ provision }) => ['prejudice', 'endanger'].includes(basisOf(provision)))) return;
    const own = harmSentences(notice);
    const sentence = sentencesWith(notice, adopted).find((each) => own.includes(each));
    if (!sentence) return;
    const found = adopted(sentence)[0]!;
    if (bearsOut(sentence) || weak(sentence).length > 0 || isAsked(notice, sentence.range)) return;
    // What follows under the same heading has to bear it out. One plain statement may do so.
    const reasons = own.filter(
      ({ section, range }) => section === sentence.section && range.start > sentence.range.start,
    );
    const [first] = reasons;
    if (!first || reasons.some((reason) => weak(reason).length === 0 || bearsOut(reason))) return;
    const [doubt] = weak(first);
    const least = placedAt(first, doubt!.parts.modal ?? doubt!.at);
    yield {
      at: found.range,
      message: `Show that the harm is more probable than not, or rely on "would be likely to". The letter claims the higher level (${quote(found.text)}), but its reasons say only what is possible or likely (${quote(least.text)}).`,
      related: [{ at: least.range, message: 'A reason that supports less' }],
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

/** What would happen, told as certain or as more likely than not. */
function bearsOut({ facts }: Sentence): boolean {
  return states(facts, 'shows-certainty') || consequencesIn({ facts }).some(isCertainToFollow);
}

const isCertainToFollow = (fact: Fact) => fact.kind === 'would-follow' && isCertain(fact);

/** What is only possible or likely. */
function weak({ facts }: Sentence): readonly Fact[] {
  const doubts = stated(facts, 'likely-to-follow', 'supposes-mere-possibility', 'adopts-lower-level');
  return [...doubts, ...consequencesIn({ facts }).filter(isPossible)];
}
