import { states } from '../../language/index.ts';
import { canonical, numberOf, supersededBy } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { citeInstead } from '../respell.ts';
import { letter, look, rule } from '../rule.ts';
import { list, name } from '../speak.ts';

/** The day on which the Data Protection Act 2018 changed the exemptions for personal data. */
const changed = '2018-05-25';
const statute = facts('names-statute', 'what');
const oldAct = /^(?:the )?(?:Data Protection Act|DPA),? 1998$|^1998 Data Protection Act$/i;

export default rule({
  id: 'exemption/superseded',
  title: 'Cite the law on personal data as it stands since 2018',
  basis: 'Data Protection Act 2018, Sch.19',
  severity: 'warning',
  why: 'On 25 May 2018 the Data Protection Act 2018 repealed the Act of 1998 and rewrote the exemptions for personal data. Notices made from older templates still cite subsections that are no longer there.',
  looks: [
    look({
      of: 'citation',
      given: isToday,
      *check(citation) {
        const { provision, use, sentence } = citation;
        const successors = supersededBy(provision);
        if (!successors || use === 'quoted' || use === 'other-act') return;
        if (sentence && states(sentence.facts, 'tells-history')) return;
        const now =
          successors.length > 0
            ? `Cite ${list(successors.map(numberOf)).replace(/ and (?=[^ ]+$)/, ' or ')}, which took the place of ${name(provision)}.`
            : `Do not cite ${name(provision)}: nothing took its place.`;
        yield {
          at: citation,
          cause: canonical(provision),
          message: `${now} That was taken out by the Data Protection Act 2018 on 25 May 2018.`,
          fixes: ({ notice, it }) =>
            successors.map((successor, i) => citeInstead(notice, it, successor, { preferred: i === 0 })),
        };
      },
    }),
    look({
      of: 'sentence',
      given: isToday,
      *check(sentence) {
        if (sentence.scope === 'request' || sentence.scope === 'quoted' || states(sentence.facts, 'tells-history'))
          return;
        for (const { at, text } of statute(sentence)) {
          if (!oldAct.test(text)) continue;
          yield {
            at,
            cause: 'Act of 1998',
            message:
              'Cite the UK GDPR or the Data Protection Act 2018 instead. The Data Protection Act 1998 was repealed on 25 May 2018. The law is now in the UK GDPR and the Data Protection Act 2018.',
            fixes: ({ at }) => [replace(at, text.replace('1998', '2018'), 'Say Data Protection Act 2018')],
          };
        }
      },
    }),
  ],
  examples: [
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold information about the doctor, under section 40(5) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 40(5)',
      mended: letter`
        Dear Requester

        We neither confirm nor deny that we hold information about the doctor, under section 40(5B) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The addresses of allotment holders are held. They are exempt under section 40(2)&(3) of the Freedom of Information Act 2000 and protected by the Data Protection Act 1998.

        Yours sincerely
      `,
      at: ['(3)', 'the Data Protection Act 1998'],
      mended: letter`
        Dear Requester

        The addresses of allotment holders are held. They are exempt under section 40(2)&(3A) of the Freedom of Information Act 2000 and protected by the Data Protection Act 2018.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The addresses of allotment holders are held. They are exempt under section 40(2) of the Freedom of Information Act 2000, as the condition in section 40(3A)(a) is met.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The addresses are held. They are exempt under section 40(2) of the Freedom of Information Act 2000. The Commissioner took the same view of section 40(3)(a)(i) in decision notice FS50610021, and the Data Protection Act 1998, which was then in force, had the same effect.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Date: 4 March 2016

        Dear Requester

        The addresses are held. They are exempt under section 40(2) and 40(3)(a)(i) of the Freedom of Information Act 2000 and the Data Protection Act 1998.

        Yours sincerely
      `,
    },
  ],
});

/** True for a letter of today's law, undefined for one that was written before it changed. */
function isToday({ facts: { dated, received } }: Notice): true | undefined {
  return (dated?.value ?? received?.value ?? changed) >= changed || undefined;
}
