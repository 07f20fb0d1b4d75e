import { has, provisionsWith } from '../../law/index.ts';
import type { Citation } from '../../notice/model.ts';
import { citationsIn } from '../block.ts';
import { insert } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts as factsOf, isSaidIn, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { name } from '../speak.ts';

const absolute = factsOf('rules-out-test');

export default rule({
  id: 'exemption/s40-ncnd-absolute',
  title: 'Weigh the public interest under section 40(5B) as a precaution',
  basis: 'FOIA s.2(3); ICO guidance of July 2024; Dunhill (FTT, 2025)',
  severity: 'info',
  why: 'The ICO treats section 40(5B)(a) as absolute. A First-tier Tribunal has held that it is qualified, because section 2(3) does not list it. One short paragraph makes the notice good on either view.',
  given: ({ claims }) => claims.find(({ provision }) => has(provision, 'personal-data-answer')),
  *check(notice, { facts }, claim) {
    if (claim.publicInterestTest || isSaidIn(notice, 'weighs-as-precaution')) return;
    const ofAnswer = ({ provision }: Citation) => has(provision, 'personal-data-answer');
    const [first] = sentencesWith(notice, absolute)
      .filter((sentence) => isOwn(sentence) && citationsIn(notice, sentence.range).some(ofAnswer))
      .flatMap(absolute);
    if (!first) return;
    yield {
      at: first.range,
      message: `Add a short public interest paragraph: it makes the notice safe on either view. Whether ${name(provisionsWith('personal-data-answer')[0]!)} is absolute is disputed: the ICO says so, a First-tier Tribunal has held the opposite (Dunhill, 2025).`,
      fixes: () => {
        const text = 'ncnd-personal-data-public-interest';
        return [insert(notice, text, first.range, facts, 'Insert a short public interest paragraph')];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold a complaint about the teacher. Section 40(5B)(a)(i) of the Freedom of Information Act 2000 applies. Section 40(5B)(a)(i) is absolute, so there is no public interest test.

        Yours sincerely
      `,
      at: 'absolute',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold a complaint about the nurse. Section 40(5B)(a)(i) of the Freedom of Information Act 2000 is an absolute exemption.

        Yours sincerely
      `,
      at: 'absolute',
      mended: letter`
        Dear Requester

        We neither confirm nor deny that we hold a complaint about the nurse. Section 40(5B)(a)(i) of the Freedom of Information Act 2000 is an absolute exemption.

        In case a public interest test is needed as well, we have weighed the public interest. In all the circumstances of the case, the public interest in maintaining the exclusion of the duty to confirm or deny outweighs the public interest in saying whether the information is held, because [WHY PRIVACY WEIGHS MORE HERE THAN THE PUBLIC'S INTEREST IN AN ANSWER].

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold information about you. Section 40(5A) of the Freedom of Information Act 2000 is absolute.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold a complaint about the teacher. Section 40(5B)(a)(i) of the Freedom of Information Act 2000 is treated as absolute. In case it is not, we find that the public interest in saying whether it is held is outweighed by her privacy.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the teacher's address. Section 40(2) of the Freedom of Information Act 2000 is absolute, as the first condition is met.

        Yours sincerely
      `,
    },
  ],
});
