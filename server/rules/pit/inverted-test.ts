import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { concludes } from './conclusion.ts';
import { standardFixes } from './standard.ts';
import { sides } from './weighedTests.ts';

const inverts = facts('inverts-test');

export default rule({
  id: 'pit/inverted-test',
  title: 'Put the burden on the exemption, not on disclosure',
  basis: 'FOIA s.2(1)(b), s.2(2)(b); EIR reg.12(1)(b); FOISA s.2(1)(b)',
  severity: 'warning',
  why: 'The exemption has to outweigh. Where the sides are equal, the information is given; nobody has to show that it should be. A conclusion that disclosure "does not outweigh" or "has not been shown" to be in the public interest asks the wrong side to prove its case.',
  of: 'conclusion',
  *check({ claims, sentences, prompt }) {
    const found = sentences.map(concludes);
    const struck = sentences[found.lastIndexOf('inverted')];
    if (!struck || prompt || found.includes('clear')) return;
    const words = sides(claims);
    const burden = words.favouring === 'disclosure' ? 'exemption' : 'exclusion of the duty';
    yield {
      at: inverts(struck)[0]?.at ?? struck,
      message: `Put the burden on the ${burden}, not on ${words.favouring}. This asks whether ${words.favouring} is in the public interest. The test is whether the public interest in maintaining the ${burden} outweighs it; where neither outweighs, the answer is given.`,
      fixes: standardFixes(claims, ({ formula }, { range }) => [
        replace(range(struck), formula, 'Replace with the test of the Act'),
      ]),
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the drawings of the bridge. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Engineers would see why the bridge was closed in May.

        ### Factors against disclosure

        - Vandals would see where the bolts can be reached.

        ### Balance

        Engineers have asked about the closing of the bridge. Vandals would reach the bolts. The public interest in disclosure does not outweigh the public interest in withholding the drawings.

        Yours sincerely
      `,
      at: 'public interest in disclosure does not outweigh',
      mended: letter`
        Dear Requester

        We hold the drawings of the bridge. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Engineers would see why the bridge was closed in May.

        ### Factors against disclosure

        - Vandals would see where the bolts can be reached.

        ### Balance

        Engineers have asked about the closing of the bridge. Vandals would reach the bolts. In all the circumstances of the case, the public interest in maintaining the exemption in section 31(1)(a) outweighs the public interest in disclosing the information.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        ### Factors favouring confirming or denying

        - Skippers would know whether the channel is watched.

        ### Factors favouring neither confirming nor denying

        - So would smugglers, who would use another.

        ### Balance

        Skippers and smugglers would both know of the channel. We are not satisfied that an answer would be in the public interest.

        Yours sincerely
      `,
      at: 'not satisfied that an answer would be in the public interest',
    },
    {
      sound: letter`
        Dear Requester

        We hold the drawings of the bridge. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Engineers would see why the bridge was closed in May.

        ### Factors against disclosure

        - Vandals would see where the bolts can be reached.

        ### Balance

        What engineers would see of the bridge is outweighed by the public interest in maintaining the exemption, as the bolts can be reached by vandals.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the drawings of the bridge. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Engineers would see why the bridge was closed in May.

        ### Factors against disclosure

        - Vandals would see where the bolts can be reached.

        ### Balance

        The public interest in disclosure does not outweigh the risk to the bolts. On the contrary, the public interest in maintaining the exemption outweighs what engineers would see of the bridge.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the drawings of the bridge. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Engineers would see why the bridge was closed in May.

        ### Factors against disclosure

        - Vandals would see where the bolts can be reached.

        ### Balance

        Disclosure of where the bolts are, which vandals have loosened twice, would not be in the public interest, whatever engineers would see of the bridge.

        Yours sincerely
      `,
    },
  ],
});
