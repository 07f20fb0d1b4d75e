import { dealsWith, excludesDuty } from '../../law/index.ts';
import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { insert } from '../mend.ts';
import { openingPlace } from '../opening.ts';
import { isSaid } from '../phrase.ts';
import { endsReview } from '../rights/told.ts';
import { letter, rule } from '../rule.ts';
import { Cite, states } from '../speak.ts';

export default rule({
  id: 'structure/held-missing',
  title: 'Confirm that the information is held',
  basis: 'FOIA s.1(1)(a); FOISA s.16(1)(a)',
  severity: 'error',
  why: 'A requester is entitled to be told whether the authority holds the information, even where it is then withheld. The subsections on neither confirming nor denying, and section 12(2), take that right away; sections 1(3), 9(2) and 14 lift section 1(1) as a whole. A letter that calls a list exempt implies that there is one: under FOISA that is enough, but under FOIA it is better to say so in words.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || notice.stance !== 'refusal') return;
    // The Regulations have no such duty apart; FOISA's is in the notice itself.
    const { regime } = notice;
    if (!regime || !dealsWith('says that it is held', regime)) return;
    const content = notice.claims.filter((claim) => claim.scope === 'content');
    if (content.length === 0 || states(notice, 'held') || states(notice, 'not-held')) return;
    const own = notice.sentences.filter(({ scope }) => scope === 'content');
    if (isSaid(own, 'shows-holding')) return;
    // Of the thing asked for it speaks as of one that there is: `the list is exempt`.
    const implied = isSaid(own, 'presumes-thing');
    if (implied && !excludesDuty(regime)) return;
    const gives = excludesDuty(regime)
      ? 'gives the requester the right to be told'
      : 'requires the notice to disclose that';
    const duty = `${Cite('says that it is held', regime)} ${gives}`;
    yield absent(notice, 'held', 'that the information is held', {
      at: content[0]!.at,
      // What is reviewed has said it, or should have.
      severity: endsReview(notice) ? 'info' : implied ? 'warning' : 'error',
      message: `Say that the information is held. The letter withholds it but never says so. ${duty}.`,
      fixes: () => {
        const text = wordingUnder(regime, 'held-statement');
        const place = openingPlace(notice, notice.claims[0]?.at);
        return [insert(notice, text, place, facts, 'Insert a statement that the information is held')];
      },
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        This letter is a refusal notice. The information is exempt under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 42(1)',
    },
    {
      flawed: letter`
        Dear Requester

        This letter is a refusal notice. The plan is exempt under section 31(1)(a) of the Freedom of Information Act 2000, which covers information held by a public authority if its disclosure would prejudice the prevention of crime. The Court of Appeal held that no trend need be shown.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
    },
    {
      // What holding is said of, as a condition, may be meant as saying so.
      flawed: letter`
        Dear Requester

        If the rota is held, it is exempt. We refuse your request under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'If the rota is held, it is exempt.',
    },
    {
      sound: letter`
        Dear Requester

        There is a rota. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under the Freedom of Information (Scotland) Act 2002. The report will be published on 4 January 2027 and section 27(1) applies.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        This letter is a refusal notice. The list is exempt from disclosure under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
      at: 'section 33(1)(b)',
    },
    {
      sound: letter`
        Dear Requester

        The council keeps such a list. It is refused under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We have the report. It is refused under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We have a duty to weigh the public interest. Your request is refused under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
    },
    {
      sound: letter`
        Dear Requester

        This letter is a refusal notice. The plans, all of which are held on microfilm at our depot, are exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The force holds this information, but it is refused under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Please find attached the minutes, from which advice has been redacted. The advice is refused under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Northmoor Police neither confirms nor denies that it holds the information. Section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 12(2) of the Freedom of Information Act 2000: finding out whether we hold the information would take 90 hours.

        Yours sincerely
      `,
    },
  ],
});
