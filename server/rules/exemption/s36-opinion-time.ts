import { has } from '../../law/index.ts';
import { ownSentences } from '../block.ts';
import { facts, rangeIn } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { Name, sectionOf } from '../speak.ts';
import { datesIn, inWords } from '../time/dates.ts';

const awaited = facts('awaits-opinion');
const given = facts('gives-qualified-opinion');

export default rule({
  id: 'exemption/s36-opinion-time',
  title: "Obtain the qualified person's opinion before the letter goes",
  basis: 'FOIA s.36(2)',
  severity: 'warning',
  why: 'Section 36 applies because a qualified person holds the opinion that harm would follow. A letter that relies on it before the opinion is given relies on an exemption that is not yet engaged.',
  given: ({ claims }) => claims.find(({ provision }) => has(provision, 'qualified-person')),
  *check(notice, _, claim) {
    const own = ownSentences(notice);
    const { dated, received } = notice.facts;
    const section = Name(sectionOf(claim.provision));
    for (const sentence of own) {
      const [wait] = awaited(sentence);
      if (wait) {
        yield {
          at: wait.range,
          severity: notice.stance === 'time-extension' ? 'warning' : 'error',
          message: `Rely on this only once the qualified person has given an opinion. ${section} cannot be relied on before then, and the letter says that the opinion is still to come.`,
        };
        continue;
      }
      const dates = given.isIn(sentence) ? datesIn(sentence.wording.text) : [];
      // With several dates it is not clear which is that of the opinion.
      const [only] = dates;
      if (!only || dates.length > 1) continue;
      const isLate = dated && only.iso > dated.value;
      if (!isLate && !(received && only.iso < received.value)) continue;
      yield {
        at: rangeIn(sentence, only.start, only.end),
        severity: isLate ? 'warning' : 'info',
        message: isLate
          ? `Check the date of the opinion: it is after that of the letter. The opinion is dated ${inWords(only.iso)}. ${section} rests on an opinion that was given when the request was refused.`
          : `Say how the opinion can be about this request. It is dated ${inWords(only.iso)}, before the request was received.`,
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Date: 3 March 2026

        Dear Requester

        We hold the notes, which are exempt under section 36(2)(b)(i) of the Freedom of Information Act 2000. On 10 March 2026 the qualified person, the Chief Constable, gave the opinion that disclosure would be likely to inhibit advice.

        Yours sincerely
      `,
      at: '10 March 2026',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the notes, which are exempt under section 36(2)(b)(i) of the Freedom of Information Act 2000. The opinion of the qualified person will be sought next week.

        Yours sincerely
      `,
      at: 'qualified person will be sought',
    },
    {
      sound: letter`
        Date: 13 March 2026

        Dear Requester

        We hold the notes, which are exempt under section 36(2)(b)(i) of the Freedom of Information Act 2000. On 10 March 2026 the qualified person, the Chief Constable, gave the opinion that disclosure would be likely to inhibit advice.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Date: 13 March 2026

        Dear Requester

        We hold the notes, which are exempt under section 36(2)(b)(i) of the Freedom of Information Act 2000. The opinion was sought from the qualified person in February, and she gave it in writing. We will review the file by 10 April 2026.

        Yours sincerely
      `,
    },
  ],
});
