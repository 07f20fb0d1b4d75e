import { states } from '../../language/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { wording, wordingUnder } from '../../wording/index.ts';
import { citationsIn } from '../block.ts';
import { replace } from '../mend.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder, quote, regimeOf } from '../speak.ts';

/** Reasons that letters give in the place of an exemption, and why each is none. */
const kinds: readonly { readonly find: ReturnType<typeof facts>; readonly because: string }[] = [
  { find: facts('cites-policy'), because: 'A policy exempts nothing: each request is decided by the Act.' },
  {
    find: facts('cites-marking'),
    because: 'A marking does not decide whether information is exempt: its contents do.',
  },
  {
    find: facts('cites-clause'),
    because: 'An authority cannot contract out of the Act: a clause may bear on an exemption, but is not one.',
  },
  {
    find: facts('cites-objection'),
    because: 'A third party has no veto: its views bear on whether an exemption applies, and the authority decides.',
  },
];

export default rule({
  id: 'exemption/not-a-ground',
  title: 'Refuse under an exemption, not for another reason',
  basis: 'FOIA s.1(1) and s.17(1)(b); s.45 Code; ICO guidance on sections 41 and 43',
  severity: 'warning',
  why: 'A policy, a marking, a clause or the objection of a third party may be evidence for an exemption. None of them is an exemption. A sentence that refuses for such a reason, with no section or regulation anywhere in its paragraph, leaves the requester with a ground that the Act does not recognise.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    for (const sentence of sentencesWith(notice, ...kinds.map(({ find }) => find))) {
      if (sentence.scope !== 'content') continue;
      for (const { find, because } of kinds) {
        const [match] = find(sentence);
        if (!match || states(sentence.facts, 'puts-in-its-place') || !states(sentence.facts, 'gives-a-cause')) continue;
        // The policy's own "not to release" refuses nothing yet.
        const end = match.index + match.text.length;
        const refuses = sentence.facts.some(
          ({ kind, parts: { does } }) =>
            kind === 'gives-nothing' && does && (does.end <= match.index || does.start >= end),
        );
        if (!refuses && !states(sentence.facts, 'refuses-by-policy')) continue;
        if (isGrounded(notice, sentence)) continue;
        const at = { start: sentence.range.end, end: sentence.range.end };
        yield {
          at: match.range,
          message: `Name the exemption that applies, with the reasons for it. The letter gives ${quote(match.text)} as the reason to refuse. ${because}`,
          fixes: () => {
            const text = wording(wordingUnder(regimeOf(notice), 'relied-on'));
            return [replace(at, ` ${text}`, 'Insert a sentence that names the exemption')];
          },
        };
        break;
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rota of the gritters. We will not provide it, because our policy is not to release staff rotas. The costs are exempt.

        They are exempt under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'our policy is not to release',
      mended: letter`
        Dear Requester

        We hold the rota of the gritters. We will not provide it, because our policy is not to release staff rotas. The exemption that we rely on is section [SUBSECTION AND TITLE] of the Freedom of Information Act 2000. The costs are exempt.

        They are exempt under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the lease of the pier. We cannot disclose it as it is marked commercial in confidence.

        Yours sincerely
      `,
      at: 'is marked commercial in confidence',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the survey of newts. The ecologist has not consented to its release, so we are unable to provide it. We refuse the map under regulation 13(1) of the Environmental Information Regulations 2004.

        ## Contract

        The fee is withheld due to a confidentiality clause in our contract.

        Yours sincerely
      `,
      at: 'confidentiality clause',
    },
    {
      sound: letter`
        Dear Requester

        We hold the lease of the pier. It is marked confidential, and we withhold the rent under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the contract. The clause on confidentiality does not by itself mean that we cannot disclose it.

        We withhold the day rates under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the policy on releasing footage. Our policy is not to release footage of children to the press.

        The page on tactics is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** Whether an exemption stands in the sentence's paragraph, or a place for one, or in the heading over it. */
function isGrounded(notice: Notice, sentence: Sentence): boolean {
  const { range } = notice.paragraphs[sentence.paragraph]!;
  const heading = notice.sections[sentence.section];
  return (
    citationsIn(notice, range).some(({ use }) => use !== 'quoted') ||
    (heading?.provisions.length ?? 0) > 0 ||
    (heading?.serves.length ?? 0) > 0 ||
    hasPlaceholder(notice, range)
  );
}
