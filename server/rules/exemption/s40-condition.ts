import type { Claim, Notice } from '../../notice/model.ts';
import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { name } from '../speak.ts';
import { givesReasonsApart, lacking } from './needs.ts';

/** The claim to which no condition is given, in figures or in words; undefined where there is none. */
export const withoutCondition = (notice: Notice): Claim | undefined => lacking(notice, 'condition');

export default rule({
  id: 'exemption/s40-condition',
  title: 'Say which condition makes the personal data exempt',
  basis: 'FOIA ss.17(1)(c), 40(2) and 40(3A) to (4A); EIR reg.13; FOISA s.38',
  severity: 'warning',
  why: "Other people's personal data are exempt only if one of three conditions is met, most often that disclosure would contravene a data protection principle. That information is personal data is not enough.",
  given: withoutCondition,
  *check(notice, { facts }, claim) {
    const { provision } = claim;
    const text = wordingUnder(provision.regime, 'personal-data-condition');
    yield absent(notice, 'condition', 'why these personal data are exempt', {
      at: claim.at,
      ...(givesReasonsApart(notice) && { severity: 'info' }),
      message: `Say why ${name(provision)} exempts these personal data. The letter does not: say which condition is met, and which data protection principle disclosure would contravene.`,
      fixes: () => [insert(notice, text, claim.at, facts, 'Insert the first condition and its reasons')],
    });
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
