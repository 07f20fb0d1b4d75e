import { needsHarm } from '../../law/index.ts';
import { insert } from '../mend.ts';
import { isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { becauseOf, declinesUnderSection18, neitherConfirmsNorDenies } from './ncndScope.ts';

export default rule({
  id: 'ncnd/harm-one-way',
  title: 'Give the harm of a no as well as of a yes',
  basis: 'Consistency; FOIA s.31(3) and its like ask whether an answer would do harm, a yes or a no',
  severity: 'info',
  why: 'It is enough in law that one of the two answers would do harm. But if only a yes would, a no must still be refused, or silence will give the answer away: an authority that says no whenever it can says yes each time it does not. A letter that says so, or what a no would show, is hard to pick apart.',
  of: 'section',
  given: (notice) =>
    neitherConfirmsNorDenies(notice) && !notice.reasonsAbsent && !declinesUnderSection18(notice) ? true : undefined,
  because: becauseOf,
  *check(section) {
    if (section.role !== 'harm' || section.prompt) return;
    if (!section.serves.some(({ scope, provision }) => scope === 'ncnd' && needsHarm(provision))) return;
    const own = section.sentences.filter(({ scope }) => scope === 'ncnd');
    const [saysNo, saysYes] = [isSaid(own, 'answers-no'), isSaid(own, 'answers-yes')];
    if (isSaid(own, 'answers-either') || saysNo === saysYes) return;
    const [said, other, missing] = saysYes ? ['yes', 'no', 'denying'] : ['no', 'yes', 'confirming'];
    yield {
      at: section,
      message: `Say also why a ${other} must be refused, or what ${missing} that information is held would do. The harm here is that of a ${said} alone. That is enough in law, but if a ${other} were given whenever it could be, silence would mean ${said}.`,
      fixes: ({ notice, it, facts }) => [
        insert(
          notice,
          saysYes ? 'ncnd-harm-denial' : 'ncnd-harm-confirmation',
          { inSection: notice.sections.indexOf(it) },
          facts,
          `Insert what ${missing} would do`,
        ),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        The Trust neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        Confirming that ransoms were paid would be likely to encourage criminals to try again.

        Public interest

        Patients would like to know.

        Yours sincerely
      `,
      at: 'Harm',
      mended: letter`
        Dear Requester

        The Trust neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        Confirming that ransoms were paid would be likely to encourage criminals to try again.

        Denying that information of this kind is held would tell [WHO WOULD USE THE ANSWER] that [WHAT A NO WOULD SHOW, WHAT THEY WOULD DO WITH IT, AND WHO WOULD BE HARMED].

        Public interest

        Patients would like to know.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Ms Lund

        Downland Police can neither confirm nor deny that it holds the information, by virtue of section 38(2).

        Harm

        Disclosing the name would be likely to put an informant in danger, since it would show who had talked.

        Yours sincerely
      `,
      at: 'Harm',
    },
    {
      sound: letter`
        Dear Requester

        The Trust neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        A yes would be likely to encourage criminals to try again. A no would tell them that nobody had yet got in, and that the first would have the field.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Trust neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        To say whether information is held would show criminals where to look.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Department neither confirms nor denies that it holds the information. Section 23(5) applies.

        Harm

        Confirming that a security body was involved would reveal its work.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The Trust neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        To deny that we have it would be likely to tell criminals that nobody watches.

        Yours sincerely
      `,
      at: 'Harm',
    },
    {
      sound: letter`
        Dear Requester

        The Trust neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        Criminals who learned that we hold it would be likely to move on. Those who learned that we do not would stay.

        Yours sincerely
      `,
    },
  ],
});
