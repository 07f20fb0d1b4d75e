import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { list, name } from '../speak.ts';
import { sentencesStating } from '../stating.ts';
import { argumentsAgainst } from './arguments.ts';
import { interests, isProtected, toCite } from './interests.ts';
import { ask, isAsked } from './standard.ts';

export default rule({
  id: 'pit/factor-uncited-exemption',
  title: 'Weigh only the interests of the exemptions that you cite',
  basis: 'FOIA s.2(1)(b), s.2(2)(b); Department for Business and Trade v Information Commissioner [2025] UKSC 27',
  severity: 'warning',
  why: 'What is weighed against disclosure is the public interest in maintaining the exemptions that the letter relies on. Interests of several may be weighed together, but an interest that none of them protects does not count, however real it is. Cite the exemption that protects it, or leave it out.',
  *check(notice) {
    const told = new Set<string>();
    for (const sentence of sentencesStating(notice, ...interests.map(({ argued }) => argued))) {
      const claims = argumentsAgainst(notice).get(sentence);
      if (!claims || isAsked(notice, sentence.range)) continue;
      for (const interest of interests) {
        const [match] = facts(interest.argued)(sentence);
        const regime = claims[0]!.provision.regime;
        const cite = toCite(interest, regime);
        if (!match || !cite || told.has(interest.name) || isProtected(interest, notice.claims)) continue;
        told.add(interest.name);
        yield {
          at: match.range,
          message: `Rely on ${cite} too, if it applies, or leave this argument out. "${match.text}" is ${interest.name}, which ${cite} protects, and the letter does not rely on it. Only the interests of the exemptions cited (${list([...new Set(claims.map(({ provision }) => name(provision)))])}) can be weighed.`,
          fixes: () => [ask(sentence.range, '[CITE WHAT PROTECTS THIS INTEREST TOO, OR LEAVE THIS OUT]')],
        };
        break;
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the timetable of the rangers. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Cyclists would know when the gates are locked.

        ### Factors against disclosure

        - Thieves would know when the huts are empty.
        - The safety of rangers who walk alone would be at risk.

        ### Balance

        The thieves' gain outweighs what cyclists would know of the gates.

        Yours sincerely
      `,
      at: 'safety of rangers',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        ### Factors favouring confirming or denying

        - Anglers would know whether the dam is watched.

        ### Factors favouring neither confirming nor denying

        - Poachers would know it too. A yes or a no would also touch on national security.

        ### Balance

        The poachers' gain outweighs what anglers would know of the dam.

        Yours sincerely
      `,
      at: 'national security',
    },
    {
      sound: letter`
        Dear Requester

        We hold the timetable of the rangers. We refuse it under sections 31(1)(a) and 38(1)(b) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Cyclists would know when the gates are locked.

        ### Factors against disclosure

        - Thieves would know when the huts are empty, and the safety of rangers who walk alone would be at risk.

        ### Balance

        The risk to rangers and the thieves' gain outweigh what cyclists would know of the gates.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the timetable of the rangers. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - It bears on the safety of rangers that there are so few of them, and walkers would see that.

        ### Factors against disclosure

        - Thieves would know when the huts are empty.

        ### Balance

        The thieves' gain outweighs what walkers would see of the rangers.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids. We refuse them under regulation 12(5)(e) of the Environmental Information Regulations 2004.

        ### Factors favouring disclosure

        - Villagers would see who bid for the quarry.

        ### Factors against disclosure

        - The commercial interests of the losing bidders would be harmed, since the next quarry is let in May.

        ### Balance

        The harm to bidders outweighs what villagers would see of the quarry.

        Yours sincerely
      `,
    },
  ],
});
