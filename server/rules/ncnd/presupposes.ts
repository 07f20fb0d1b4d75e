import { excludesDuty } from '../../law/index.ts';
import { letter, rule } from '../rule.ts';
import { quote, regimeOf } from '../speak.ts';
import { giveawaysIn, sentencesGiving } from './giveaways.ts';
import { becauseOf, leftOpenBy } from './ncndScope.ts';
import { presuppositions } from './presuppositions.ts';

export default rule({
  id: 'ncnd/presupposes',
  title: 'Do not take a use or an event for granted',
  basis: 'FOIA ss.1(1)(a) and 2(1)',
  severity: 'warning',
  why: 'A letter can give the answer away without speaking of information at all. "The supplier used by the force" says that there is a supplier; "these attacks" says that there were attacks. What the request asks about has to stay a possibility throughout.',
  *check(notice) {
    for (const sentence of sentencesGiving(notice, presuppositions)) {
      for (const { at, words, why, fixes } of giveawaysIn(notice, sentence, presuppositions)) {
        yield {
          at,
          cause: 'taken as a fact',
          message: `Speak of a possibility instead of ${quote(words)}. ${why}. That presupposes what the letter must neither confirm nor deny, and answers by implication what ${leftOpenBy(notice)} ${excludesDuty(regimeOf(notice)) ? 'asks about' : 'leaves open'}.`,
          related: becauseOf(notice),
          fixes,
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Moorland Police neither confirms nor denies that it holds information about thermal cameras. Section 31(3) applies.

        Knowing the cameras used by Moorland Police would help poachers to avoid our use of them.

        Yours sincerely
      `,
      at: ['the cameras used by Moorland Police', 'our use of'],
      mended: letter`
        Dear Requester

        Moorland Police neither confirms nor denies that it holds information about thermal cameras. Section 31(3) applies.

        Knowing any cameras that might be used by Moorland Police would help poachers to avoid any use of them.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The Trust can neither confirm nor deny that it holds the information, under section 31(3).

        An answer would harm the ongoing investigation, and people would be less willing to help us to reduce these attacks. We must be able to continue to use what works. Please ask again once the investigation is complete.

        Yours sincerely
      `,
      at: ['the ongoing investigation', 'these attacks', 'once the investigation is complete'],
      mended: letter`
        Dear Requester

        The Trust can neither confirm nor deny that it holds the information, under section 31(3).

        An answer would harm any investigation that there might be, and people would be less willing to help us to reduce any such attacks. We must be able to continue to use what works. Please ask again once any investigation that there might be is complete.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Moorland Police neither confirms nor denies that it holds information about thermal cameras. Section 31(3) applies.

        Attacks on hospitals are reported every month. Police forces use cameras of many kinds, and poachers use software bought by gangs. These attacks, and any investigation that might exist, would be easier to plan if it were known whether any such camera is used by the force.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for the following:

        > details of suppliers used by Moorland Police, and of your use of drones

        Moorland Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        Any use of such equipment, if it occurred, would be lawful.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the list of suppliers used by the force. It is exempt under section 43(2), and this letter is a refusal notice. It would harm the current investigation to publish it.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Moorland Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        An answer would show which cameras we use and what the software we bought can do.

        Yours sincerely
      `,
      at: ['which cameras we use', 'the software we bought'],
      mended: letter`
        Dear Requester

        Moorland Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        An answer would show any cameras that we might use and what any software that we might have bought can do.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Moorland Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        An answer would show whether we use cameras. Our use of public money is open to audit.

        Yours sincerely
      `,
    },
  ],
});
