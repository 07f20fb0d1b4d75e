import type { Notice, Sentence } from '../../notice/model.ts';
import { wording, wordingUnder } from '../../wording/index.ts';
import { phrase, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder, regimeOf } from '../speak.ts';

/** Reasons that letters give in the place of an exemption, and why each is none. */
const kinds: readonly { readonly find: ReturnType<typeof phrase>; readonly because: string }[] = [
  {
    find: phrase(
      /\b(?:(?:our|council|force|trust|company|departmental|its|\w+'s) (?:\w+ )?(?:policy|practice) (?:is )?|(?:policy|practice) (?:of (?:the|this) \w+ )?(?:is )?)(?:not to|never to|against) (?:\w+ )?(?:disclos\w+|releas\w+|publish\w*|provid\w+|giv\w+|shar\w+|suppl\w+)\b/gi,
    ),
    because: 'A policy exempts nothing: each request is decided by the Act.',
  },
  {
    find: phrase(
      /\b(?:is|are|was|were|been) (?:protectively |clearly )?(?:marked|labelled|stamped|classified)(?: as)? (?:\w+ ){0,2}(?:"|')?(?:confidential|official|restricted|secret|sensitive|private|commercial[- ]in[- ]confidence)\b/gi,
    ),
    because: 'A marking does not decide whether information is exempt: its contents do.',
  },
  {
    find: phrase(
      /\b(?:confidentiality (?:clause|agreement|undertaking)|non-disclosure agreement|NDA|clause (?:\w+ ){0,3}confidentiality)\b/gi,
    ),
    because: 'An authority cannot contract out of the Act: a clause may bear on an exemption, but is none.',
  },
  {
    find: phrase(
      /\b(?:has|have|had|did|does|do) (?:not|n't) (?:given? (?:us )?(?:\w+ )?(?:consent|permission)|consent(?:ed)?|agreed?)\b|\b(?:has|have|had) (?:objected|refused (?:consent|permission|to (?:consent|agree)))\b|\bobjects? to (?:the |its |their )?(?:disclosure|release|publication)\b|\bwithout (?:their|its|his|her|the [\w' ]{1,30}) (?:consent|permission|agreement)\b/gi,
    ),
    because: 'A third party has no veto: its views bear on whether an exemption applies, and the authority decides.',
  },
];

const refusing =
  /\b(?:withh[eo]ld\w*|refus(?:e|ed|ing) (?:to|your|this|the|it)|(?:can ?not|unable to|will not|not able to|are not|is not|do not|not going to) (?:\w+ ){0,2}(?:be )?(?:disclos\w+|releas\w+|provid\w+|suppl\w+|giv\w+|shar\w+|send|sent|answer\w*)|exempt\w*|declin\w+)\b/i;
/** Words that give the one for the reason of the other. */
const cause =
  /\b(?:because|as|since|due to|owing to|under|given|for|so|therefore|prevents?|prohibits?|forbids?|means|bound|in line with|in accordance with|contrary to|policy is|practice is)\b/i;
/** Words that set the point in its place. */
const placed =
  /\b(?:not (?:by )?(?:itself|alone|decisive|enough|sufficient|a reason|determine)|alone|in itself|by itself|on its own|taken (?:this |that |it |them )?into account|regardless|does not (?:decide|bind|mean|settle|prevent)|whether or not|irrespective|no veto|even (?:if|though)|although|not only)\b/i;

export default rule({
  id: 'exemption/not-a-ground',
  title: 'Refuse under an exemption, not for another reason',
  basis: 'FOIA s.1(1) and s.17(1)(b); s.45 Code; ICO guidance on sections 41 and 43',
  severity: 'warning',
  why: 'A policy, a marking, a clause or the objection of a third party may be evidence for an exemption. None of them is one. A sentence that refuses for such a reason, with no section or regulation anywhere in its paragraph, leaves the requester with a ground that the Act does not know.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    for (const sentence of sentencesWith(notice.sentences, ...kinds.map(({ find }) => find))) {
      if (sentence.scope !== 'content') continue;
      for (const { find, because } of kinds) {
        const [match] = find(sentence);
        const { text } = sentence.wording;
        if (!match || placed.test(text) || !cause.test(text)) continue;
        // The policy's own "not to release" refuses nothing yet.
        const rest = `${text.slice(0, match.index)}${text.slice(match.index + match.text.length)}`;
        if (!refusing.test(rest) && !/\b(?:it is|in line with) $/i.test(text.slice(0, match.index))) continue;
        if (isGrounded(notice, sentence)) continue;
        const at = { start: sentence.range.end, end: sentence.range.end };
        yield {
          at: match.range,
          message: `"${match.text}" is given as the reason to refuse. ${because} Name the exemption that applies, with the reasons for it.`,
          fixes: () => [
            {
              title: 'Insert a sentence that names the exemption',
              edits: [{ range: at, text: ` ${wording(wordingUnder(regimeOf(notice), 'relied-on'))}` }],
              safe: false,
              preferred: true,
            },
          ],
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
    notice.citations.some(({ range: at, use }) => use !== 'quoted' && at.start >= range.start && at.end <= range.end) ||
    (heading?.provisions.length ?? 0) > 0 ||
    (heading?.serves.length ?? 0) > 0 ||
    hasPlaceholder(notice, range)
  );
}
