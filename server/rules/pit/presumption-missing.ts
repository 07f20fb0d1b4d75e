import { dealsWith, has } from '../../law/index.ts';
import { insert } from '../mend.ts';
import { isSaidIn } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite } from '../speak.ts';
import { testsOf } from './weighedTests.ts';

export default rule({
  id: 'pit/presumption-missing',
  title: 'Apply the presumption in favour of disclosure',
  basis: 'EIR reg.12(2); EI(S)R reg.10(2)(b)',
  severity: 'info',
  why: 'The Regulations on environmental information require a presumption in favour of disclosure, which the Acts do not have. Nothing requires the letter to name it, but a test that does not mention it looks like one made under the wrong law.',
  *check(notice, { facts }) {
    const test = testsOf(notice).find(({ claims }) =>
      claims.some(({ provision, scope }) => scope === 'content' && has(provision, 'exception')),
    );
    if (!test || isSaidIn(notice, 'presumes-disclosure')) return;
    const claim = test.claims.find(({ provision }) => has(provision, 'exception'))!;
    const { regime } = claim.provision;
    if (!dealsWith('presumes disclosure', regime)) return;
    const section = test.balance?.section ?? -1;
    yield {
      at: notice.sections[section]?.heading ?? claim.at,
      message: `Mention the presumption in favour of disclosure (${cite('presumes disclosure', regime)}). The letter need not name it, but a public interest test that does not mention it looks like one made under the wrong law.`,
      fixes: () => [
        insert(
          notice,
          `${regime}-presumption`,
          section >= 0 ? { inSection: section } : claim.at,
          facts,
          'Insert the presumption in favour of disclosure',
        ),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the drawings of the weir. Regulation 12(4)(e) of the Environmental Information Regulations 2004 excepts them.

        ## Factors favouring disclosure

        - Anglers want to know whether fish can pass.

        ## Factors against disclosure

        - Engineers need to write freely to one another.

        ## Balance

        The public interest in maintaining the exception outweighs that in disclosure, because the engineers' work is not done.

        Yours sincerely
      `,
      at: 'Balance',
      mended: letter`
        Dear Requester

        We hold the drawings of the weir. Regulation 12(4)(e) of the Environmental Information Regulations 2004 excepts them.

        ## Factors favouring disclosure

        - Anglers want to know whether fish can pass.

        ## Factors against disclosure

        - Engineers need to write freely to one another.

        ## Balance

        The public interest in maintaining the exception outweighs that in disclosure, because the engineers' work is not done.

        In weighing this we have applied the presumption in favour of disclosure in regulation 12(2) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the drawings of the weir. Regulation 10(4)(e) of the Environmental Information (Scotland) Regulations 2004 excepts them.

        ## Factors favouring disclosure

        - Anglers want to know whether fish can pass.

        ## Factors against disclosure

        - Engineers need to write freely to one another.

        ## Balance

        The public interest in making it available is outweighed by that in maintaining the exception, because the engineers' work is not done.

        Yours sincerely
      `,
      at: 'Balance',
    },
    {
      sound: letter`
        Dear Requester

        We hold the drawings of the weir. Regulation 12(4)(e) of the Environmental Information Regulations 2004 excepts them.

        ## Factors favouring disclosure

        - Anglers want to know whether fish can pass.

        ## Factors against disclosure

        - Engineers need to write freely to one another.

        ## Balance

        We began with a presumption that we should disclose. Even so, the public interest in maintaining the exception outweighs that in disclosure, because the engineers' work is not done.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the names of the anglers. Regulation 13(1) of the Environmental Information Regulations 2004 excepts them, because to name them would contravene the first data protection principle.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the notes. Section 36(2)(c) of the Freedom of Information Act 2000 exempts them.

        ## Factors favouring disclosure

        - Anglers want to know whether fish can pass.

        ## Factors against disclosure

        - Engineers need to write freely to one another.

        ## Balance

        The public interest in maintaining the exemption outweighs that in disclosure, because the engineers' work is not done.

        Yours sincerely
      `,
    },
  ],
});
