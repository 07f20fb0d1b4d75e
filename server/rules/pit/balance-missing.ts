import type { Range, Role, Sentence } from '../../notice/model.ts';
import { isTaughtAs } from '../../notice/taught.ts';
import { absent } from '../absent.ts';
import { ownSentences } from '../block.ts';
import { letter, rule } from '../rule.ts';
import { name } from '../speak.ts';
import { concludes } from './conclusion.ts';
import { insertText, standardTest } from './standard.ts';
import { atMost, reasonsAsked, testsOf } from './weighedTests.ts';

export default rule({
  id: 'pit/balance-missing',
  title: 'Say which side of the public interest weighs more, and why',
  basis: 'FOIA s.17(3); EIR reg.14(3)(b); FOISA s.16(2)',
  severity: 'error',
  why: 'Factors do not decide anything by themselves. The notice must give the reasons for finding that, in all the circumstances, one side outweighs the other.',
  *check(notice, { facts }) {
    for (const test of testsOf(notice)) {
      const factors = [...test.favouring, ...test.against];
      if (test.balance || factors.length === 0) continue;
      const last = test.sections.at(-1);
      const section = notice.sections[last ?? -1];
      // In a letter without headings it would stand below what is argued last.
      const place = last === undefined ? { after: factors.at(-1)!.range } : { inSection: last };
      const start = section?.body.start ?? factors[0]!.range.start;
      const next = notice.sections.find(
        ({ heading, role, serves }) =>
          heading.start >= start &&
          (role === 'review' ||
            role === 'favouring' ||
            (reasons.has(role) && !serves.some((i) => test.claims.includes(notice.claims[i]!)))),
      );
      const concluded = ownSentences(notice).some(
        (sentence) =>
          sentence.range.start >= start &&
          sentence.range.start < (next?.heading.start ?? notice.text.length) &&
          concludes(sentence) === 'clear' &&
          (isTaughtAs(sentence.facts, 'balance') || !factors.some(({ range }) => isWithin(range, sentence))),
      );
      if (concluded) continue;
      yield absent(notice, 'balance', 'which side weighs more', {
        at: section?.heading ?? factors.at(-1)!.range,
        severity: atMost(test.claims),
        message: `Say which side of the public interest weighs more for ${name(test.claims[0]!.provision)}. The factors are listed, but the letter does not say which side weighs more. ${reasonsAsked(test.claims)}`,
        fixes: () => {
          const standard = standardTest(test.claims, facts);
          return standard ? [insertText(notice, standard.balance, place, 'Insert the balance', section)] : [];
        },
      });
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request of 6 November was for the plans of the chemistry stores. We hold them, and refuse to disclose them under section 38(1)(b) of the Freedom of Information Act 2000, since it would be likely to endanger the safety of people in the town.

        In favour of disclosure, people in Mill Street would know what they live beside.

        In favour of withholding, the roof cannot be made good until June.

        You may ask us for an internal review within 40 working days, and then complain to the Information Commission.
      `,
      at: 'In favour of withholding, the roof cannot be made good until June.',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the correspondence. We refuse it under section 27(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Fishermen would see what was offered for their quota.

        ### Factors against disclosure

        - Talks with Norway resume in January, and a published offer cannot be improved on.

        ### Your rights

        You may ask for an internal review.

        Yours sincerely
      `,
      at: 'Factors against disclosure',
      mended: letter`
        Dear Requester

        We hold the correspondence. We refuse it under section 27(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Fishermen would see what was offered for their quota.

        ### Factors against disclosure

        - Talks with Norway resume in January, and a published offer cannot be improved on.

        ### Balance

        We accept that [WHICH FACTOR FAVOURING DISCLOSURE WEIGHS MOST]. We give more weight to [WHICH FACTOR FAVOURING WITHHOLDING] because [WHY IT WEIGHS MORE IN THIS CASE]. In all the circumstances of the case, the public interest in maintaining the exemption in section 27(1)(a) outweighs the public interest in disclosing the information.

        ### Your rights

        You may ask for an internal review.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Walkers would know whether the reservoir is patrolled.

        Factors favouring neither confirming nor denying

        Poachers would know it too, and would come on foot from the north side, where the fence is down.

        Yours sincerely
      `,
      at: 'Factors favouring neither confirming nor denying',
    },
    {
      sound: letter`
        Dear Requester

        We hold the correspondence. We refuse it under section 27(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Fishermen would see what was offered for their quota.

        ### Factors against disclosure

        - Talks with Norway resume in January, and a published offer cannot be improved on.

        ### Decision

        The talks matter more to fishermen than a sight of our offer, and weigh more with us.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the correspondence. We refuse it under section 27(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Fishermen would see what was offered for their quota.

        ### Factors against disclosure

        - Talks with Norway resume in January, and a published offer cannot be improved on.

        Fishermen lose more by a failure of those talks than they gain by a sight of our offer, so that the harm outweighs the benefit.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the correspondence. We refuse it under section 27(1)(a) of the Freedom of Information Act 2000. Under section 17(4) we do not set out our reasons, since to do so would disclose exempt information.

        Yours sincerely
      `,
    },
  ],
});

/** Headings that begin the reasons for another exemption, where they serve none of the test's. */
const reasons: ReadonlySet<Role> = new Set(['exemption', 'harm', 'public-interest']);

const isWithin = (outer: Range, { range: { start } }: Sentence) => start >= outer.start && start < outer.end;
