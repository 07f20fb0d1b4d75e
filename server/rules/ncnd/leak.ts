import { excludesDuty } from '../../law/index.ts';
import type { Notice, StatementKind } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { quote, regimeOf } from '../speak.ts';
import { giveawaysIn, longest, sentencesGiving, strikeOutTelling } from './giveaways.ts';
import { actsOfDisclosure } from './harm-about-disclosure.ts';
import { leaks, leaksOfObject } from './leaks.ts';
import { becauseOf, leftOpenBy } from './ncndScope.ts';

/** Text on complaints that was written for a letter which withholds. */
const withholding = facts('speaks-of-withholding');

/** So many slips are mended one by one; a letter with more was written as if information were held, and is mended as a whole. */
const mostSlips = 3;

/** What a sentence says that states an answer. */
const answersSaid: Readonly<Partial<Record<StatementKind, string>>> = {
  held: 'information is held',
  'not-held': 'no information is held',
};

export default rule({
  id: 'ncnd/leak',
  title: 'Do not give away whether information is held',
  basis: 'FOIA ss.1(1)(a) and 2(1)',
  severity: 'error',
  why: 'Where a letter neither confirms nor denies, every word has to fit both a yes and a no. Words such as "the withheld information" or "the records we hold" answer the very question that the letter declines to answer, and undo the exclusion of the duty to confirm or deny.',
  *check(notice) {
    const given = sentencesGiving(notice, leaks).flatMap((sentence) => {
      const { wording, facts, section } = sentence;
      const acts = notice.reasonsAbsent ? [] : actsOfDisclosure(wording.text, facts, notice.sections[section]?.role);
      return giveawaysIn(notice, sentence, acts.length > 0 ? leaksOfObject : leaks);
    });
    const throughout = given.filter(({ rewords }) => rewords).length > mostSlips;
    for (const { at, words, why, rewords, fixes } of given) {
      yield {
        at,
        cause: throughout && rewords ? 'written as if it were held' : words.toLowerCase(),
        message: `Reword ${quote(words, 36)}: it gives away whether information is held. ${why}. ${alike(notice)}`,
        related: becauseOf(notice),
        fixes,
      };
    }
    const denial = notice.statements.find(({ kind }) => kind === 'ncnd');
    for (const { kind, range, sentence } of notice.statements) {
      const answer = answersSaid[kind];
      if (!answer || !denial || range.start < denial.range.start || notice.sentences[sentence]?.scope !== 'ncnd')
        continue;
      if (given.some(({ at: { start } }) => start >= range.start && start < range.end)) continue;
      yield {
        at: range,
        message: `Do not say here that ${answer}. This sentence stands in the very part of the letter that neither confirms nor denies it. ${alike(notice)}`,
        related: becauseOf(notice),
        fixes: () => strikeOutTelling(notice, notice.sentences[sentence]!),
      };
    }
    if (notice.stance !== 'ncnd') return;
    for (const sentence of sentencesWith(notice, withholding)) {
      if (sentence.scope !== 'rights') continue;
      for (const { range, text } of longest(withholding(sentence))) {
        yield {
          at: range,
          severity: 'info',
          message: `Write "this response" instead of ${quote(text)}. That comes from a letter that withholds. This one neither confirms nor denies, and its last paragraph should not suggest that there was something to withhold.`,
          related: becauseOf(notice),
          fixes: () => [replace(range, 'this response', 'Write "this response"')],
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information you asked for about divers. Section 31(3) applies.

        Harm

        The withheld information would help smugglers. The records that we hold show where the hull searches take place.

        Yours sincerely
      `,
      at: ['The withheld information', 'The records that we hold show'],
      mended: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information you asked for about divers. Section 31(3) applies.

        Harm

        Any information, if held, would help smugglers. Any such records, if held, would show where the hull searches take place.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Mr Achterberg

        Fellside Council can neither confirm nor deny that it holds any information about the tenant. Section 40(5B)(a)(i) applies.

        We located the files and reviewed them. Such a disclosure would be unfair to the tenant.

        The information is therefore exempt.

        Yours sincerely
      `,
      at: ['located the files', 'Such a disclosure', 'The information is therefore exempt'],
      mended: letter`
        Dear Mr Achterberg

        Fellside Council can neither confirm nor deny that it holds any information about the tenant. Section 40(5B)(a)(i) applies.

        Such a confirmation or denial would be unfair to the tenant.

        The duty to confirm or deny is excluded.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the footage you asked for. The footage is in our possession. Section 31(3) applies.

        Yours sincerely
      `,
      at: 'The footage is in our possession.',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the records. Section 30(3) applies.

        Factors against

        - Disclosure of the requested documents would warn suspects.
        - The requested documents would show who was being watched, some of which is known.

        Yours sincerely
      `,
      at: ['Disclosure of the requested documents', 'The requested documents would show', 'some of which is'],
    },
    {
      flawed: letter`
        Dear Requester

        ## Our response

        We neither confirm nor deny that we hold the information. Section 30(3) applies.

        ## The withheld information

        Saying whether anything is held would be of use to suspects.

        ## Your rights

        If you are unhappy with our decision to withhold the information, you can ask for an internal review.

        Yours sincerely
      `,
      at: ['The withheld information', 'our decision to withhold the information'],
      mended: letter`
        Dear Requester

        ## Our response

        We neither confirm nor deny that we hold the information. Section 30(3) applies.

        ## Any information, if held

        Saying whether anything is held would be of use to suspects.

        ## Your rights

        If you are unhappy with this response, you can ask for an internal review.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information you have requested. Section 31(3) applies.

        Any information, if held, would be sensitive. Saying whether the information is held would help smugglers. Disclosure under the Act is disclosure to the world. No search was made before this answer was given.

        Nothing in this letter should be taken to mean that the information held by the force includes what you describe, or that it does not.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > Please send the withheld information and details of the records you hold.

        Fellside Council neither confirms nor denies that it holds the information. Section 40(5B)(a)(i) applies.

        Stating that no information is held would itself say something about the tenant.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Council confirms that it holds the inspection reports. The withheld information is exempt under section 31(1)(a), and this letter is a refusal notice. Disclosure of the reports would be likely to help burglars.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        The report in question was written in May. The officers named in it would be put at risk.

        Having read the file, I am satisfied that it should stay where it is. The file is with our legal team.

        Yours sincerely
      `,
      at: [
        'The report in question was written',
        'officers named in it',
        'Having read the file',
        'The file is with our',
      ],
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        A file of that kind, if there were one, would be with our legal team. Its contents would be privileged. We have read the guidance with care, and we will release nothing.

        Yours sincerely
      `,
    },
  ],
});

/** Why nothing may tell an answer from the other, under the letter's regime. */
function alike(notice: Notice): string {
  const provision = leftOpenBy(notice);
  const where = excludesDuty(regimeOf(notice)) ? `the duty in ${provision} is excluded` : `${provision} is relied on`;
  return `Where ${where}, the letter must read the same whether or not anything is held.`;
}
