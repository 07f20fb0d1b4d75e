import { excludesDuty } from '../../law/index.ts';
import { insert } from '../mend.ts';
import { openingPlace } from '../opening.ts';
import { letter, rule } from '../rule.ts';
import { regimeOf } from '../speak.ts';
import { lacksDecision, ncndStatement, neitherConfirmsNorDenies, wordsOf } from './ncndScope.ts';

/** A letter shorter than this, in characters, is read at a glance. */
const short = 1_200;

export default rule({
  id: 'ncnd/statement-late',
  title: 'Say early that you neither confirm nor deny',
  basis: 'Clarity of the notice; FOIA s.17(1)(a)',
  severity: 'info',
  why: 'A requester who reads pages of harm and public interest before being told what was decided reads them as being about information that exists. Put the statement first.',
  options: {
    share: { default: 0.75, description: 'Part of the letter, from 0 to 1, before which the statement should stand.' },
  },
  given: ncndStatement,
  *check(notice, { options, facts }, statement) {
    if (notice.part === 'annex' || notice.stance !== 'ncnd' || !neitherConfirmsNorDenies(notice)) return;
    // The whole decision is asked for by ncnd/duty-missing.
    if (lacksDecision(notice, statement)) return;
    const [start, end] = [notice.opening.start, notice.closing.end];
    if (end - start < short || statement.range.start < start + (end - start) * Number(options.share)) return;
    yield {
      at: wordsOf(notice, statement),
      message:
        'Say early in the letter that you neither confirm nor deny. It says so only here, near its end: a requester who reads all the reasons first will take them to be about information that exists.',
      fixes: () =>
        excludesDuty(regimeOf(notice))
          ? [
              insert(
                notice,
                'ncnd-statement',
                openingPlace(notice),
                facts,
                'Say at the beginning as well that you neither confirm nor deny',
              ),
            ]
          : [],
    };
  },
  examples: [
    {
      options: { share: 0.6 },
      flawed: letter`
        Dear Requester

        Thank you for your request about fish farms, which we received on 2 June.

        ## Section 31(3): law enforcement

        Officers of the fisheries service visit farms without warning, at times that are known to nobody outside it. ${'A farmer who knew when to expect a visit, or that none was to be expected, would be likely to act accordingly. '.repeat(6)}

        ## Factors favouring confirming or denying

        - Anglers have a real interest in knowing whether diseased fish are looked for, and would follow the answer with care.

        ## Factors against confirming or denying

        - A farmer would be likely to plan around whatever answer was given, whether that answer was a yes or a no.

        ## Balance

        The interest of anglers is outweighed by the harm to detection. We therefore neither confirm nor deny that we hold the information: the duty in section 1(1)(a) does not apply.

        Yours sincerely
      `,
      at: 'neither confirm nor deny',
    },
    {
      options: { share: 0.1 },
      flawed: letter`
        Dear Requester

        ${'A farmer who knew when to expect a visit, or that none was to be expected, would be likely to act accordingly. '.repeat(12)}

        We can neither confirm nor deny that we hold the information, under section 31(3).

        Yours sincerely
      `,
      at: 'can neither confirm nor deny',
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, under section 31(3).

        ${'A farmer who knew when to expect a visit, or that none was to be expected, would be likely to act accordingly. '.repeat(12)}

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request. Farmers would plan around either answer, so under section 31(3) we neither confirm nor deny that we hold the information.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        part: annex
        ---

        Section 31(3) Law Enforcement

        ${'A farmer who knew when to expect a visit, or that none was to be expected, would be likely to act accordingly. '.repeat(12)}

        The service therefore neither confirms nor denies that it holds the information requested in your letter.
      `,
    },
  ],
});
