import { excludesDuty } from '../../law/index.ts';
import { letter, rule } from '../rule.ts';
import { cite, regimeOf, states } from '../speak.ts';
import { sentencesStating } from '../stating.ts';
import { limbsOf } from './limbsOf.ts';
import {
  insertDecision,
  insertWithStatement,
  lacksDecision,
  ncndStatement,
  neitherConfirmsNorDenies,
  wordsOf,
} from './ncndScope.ts';

export default rule({
  id: 'ncnd/duty-missing',
  title: 'Name the duty that does not apply',
  basis: 'FOIA ss.1(1)(a), 1(6) and 17(1)(a)',
  severity: 'warning',
  why: 'To neither confirm nor deny is to say that one duty, in section 1(1)(a), does not arise. Naming it tells the requester that the refusal concerns whether information is held, and not only its contents.',
  given: ncndStatement,
  *check(notice, { facts }, statement) {
    if (notice.part === 'annex' || !neitherConfirmsNorDenies(notice)) return;
    if (!excludesDuty(regimeOf(notice)) || states(notice, 'duty-excluded')) return;
    // It names the duties, of the wrong section: `rights/duties-wrong-section` says so.
    if (sentencesStating(notice, 'misplaces-duties').length > 0) return;
    const wording = { ...facts, ...limbsOf(notice) };
    const undecided = lacksDecision(notice, statement);
    yield {
      at: wordsOf(notice, statement),
      message: undecided
        ? `Say at the beginning that you neither confirm nor deny, and which duty does not apply. The letter says so only here, among its reasons, which will be taken to be about information that exists; and it does not name the duty in ${cite('says that it is held', 'foia')} (${cite('states the claim', 'foia')}).`
        : `Say that the duty in ${cite('says that it is held', 'foia')} to confirm or deny does not apply. The letter does not name it; once it does, nobody can doubt that the letter relies on its exclusion (${cite('states the claim', 'foia')}).`,
      fixes: () => [
        undecided
          ? insertDecision(notice, statement, wording)
          : insertWithStatement(notice, statement, 'duty-excluded', wording, 'Insert which duty does not apply'),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: 'neither confirms nor denies',
      mended: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) of the Freedom of Information Act 2000 applies.

        The duty in section 1(1)(a) of the Freedom of Information Act 2000 to confirm or deny whether information is held does not apply, because of section 31(3) (Law enforcement) of that Act.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The University will neither confirm nor deny that it holds the information, and relies on section 24(2) and section 31(3) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'will neither confirm nor deny',
    },
    {
      sound: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information, as the duty in section 1(1)(a) does not apply by virtue of section 31(3).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) excludes the duty to confirm or deny.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Council neither confirms nor denies whether the information exists or is held, under section 18 of the Freedom of Information (Scotland) Act 2002, with section 38(1)(b).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies. It relieves us of having to say whether anything is held.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies. There is no duty on us to confirm or deny.

        Yours sincerely
      `,
    },
    {
      // The duties are named, though of the wrong section.
      sound: letter`
        Dear Requester

        Section 17 of the Freedom of Information Act 2000 places two duties on us. Quayside Police neither confirms nor denies that it holds the information, and relies on section 31(3).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies. The duty to give advice and assistance does not apply.

        Yours sincerely
      `,
      at: 'neither confirms nor denies',
    },
  ],
});
