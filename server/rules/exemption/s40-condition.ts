import { has, mayHave } from '../../law/index.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import { wordingUnder } from '../../wording/index.ts';
import { after, ownSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder, name } from '../speak.ts';

/** The condition in words: a principle, fairness, a lawful basis, a right to object. */
const reasoned =
  /\b(?:data protection|first|sixth|seventh) principles?\b|\bprinciples?\b.{0,40}\bdata protection\b|\bcontraven\w+\b|\b(?:first|second|third) condition\b|\blegitimate interests?\b|\b(?:un)?fair(?:ly|ness)?\b|\b(?:un)?lawful(?:ly|ness)?\b|\bArticle (?:5|6|21)\b|\b(?:breach\w*|contrary to|comply with)\b.{0,60}\b(?:data protection|GDPR|principles?)\b/i;

/** The claim to which no condition is given, in figures or in words; undefined where there is none. */
export function withoutCondition(notice: Notice): Claim | undefined {
  if (notice.reasonsAbsent === 's17-4') return undefined;
  const claim = notice.claims.find(
    ({ provision, scope }) =>
      scope === 'content' &&
      (has(provision, 'personal-data') || (provision.path.length === 0 && mayHave(provision, 'personal-data'))),
  );
  if (!claim) return undefined;
  const { provision } = claim;
  const cited = notice.citations.some(
    ({ provision: other, use }) =>
      use !== 'quoted' && other.regime === provision.regime && has(other, 'personal-data-condition'),
  );
  const argued = ownSentences(notice).some(
    ({ wording, range }) =>
      reasoned.test(wording.text) ||
      (/personal (?:data|information)/i.test(wording.text) && hasPlaceholder(notice, range)),
  );
  return cited || argued ? undefined : claim;
}

export default rule({
  id: 'exemption/s40-condition',
  title: 'Say which condition makes the personal data exempt',
  basis: 'FOIA ss.17(1)(c), 40(2) and 40(3A) to (4A); EIR reg.13; FOISA s.38',
  severity: 'warning',
  why: "Other people's personal data are exempt only if one of three conditions is met, most often that disclosure would contravene a data protection principle. That information is personal data is not enough.",
  *check(notice, { facts }) {
    const claim = withoutCondition(notice);
    if (!claim) return;
    const { provision } = claim;
    const text = wordingUnder(provision.regime, 'personal-data-condition');
    yield {
      at: claim.at,
      message: `The letter does not say why ${name(provision)} exempts these personal data: which condition is met, and which data protection principle disclosure would contravene.`,
      fixes: () => [insert(notice, text, after(notice, claim.at), facts, 'Insert the first condition and its reasons')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the names of the allotment holders. They are exempt as personal data under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 40(2)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the complaint. It is personal data about a neighbour, and regulation 13(1) of the Environmental Information Regulations 2004 excepts it.

        Yours sincerely
      `,
      at: 'regulation 13(1)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the names of the allotment holders. They are exempt under section 40(2) of the Freedom of Information Act 2000, as the condition in section 40(3A)(a) is met.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the names. They are exempt under section 40(2) of the Freedom of Information Act 2000. To publish them would be unfair to people who never expected it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Part of the file is your own personal data. It is exempt under section 40(1) of the Freedom of Information Act 2000, and we will treat your letter as a subject access request.

        Yours sincerely
      `,
    },
  ],
});
