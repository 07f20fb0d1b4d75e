import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { lookAtArguments } from './arguments.ts';
import { ask } from './standard.ts';
import { isPrivilege } from './weighedTests.ts';

const blanket = facts('argues-blanket');

export default rule({
  id: 'pit/blanket-argument',
  title: 'Argue this case, not every case',
  basis: 'FOIA s.2(1)(b), s.2(2)(b): the public interest is weighed in all the circumstances of the case',
  severity: 'warning',
  why: 'An argument that would hold whatever was asked for turns a qualified exemption into an absolute one. The balance has to be struck for this request. The rule says nothing about privilege, where the courts accept a weight that is there in every case, or about the need to answer consistently when neither confirming nor denying.',
  looks: lookAtArguments(({ sentence, claims }) => {
    const [match] = blanket(sentence);
    if (!match || claims.some(isPrivilege)) return undefined;
    return {
      at: match.at,
      message: `Say what about this request makes ${quote(match.text)} so. "${match.text}" would hold whatever was asked for. The exemption is qualified, so the public interest has to be weighed in the circumstances of this request.`,
      fixes: ({ range }) => [ask(range(sentence), '[WHAT IS IT ABOUT THIS REQUEST THAT MAKES THIS SO?]')],
    };
  }),
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plan of the locks. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Boaters would know which locks are checked after dark, and when.

        ### Factors against disclosure

        - Details of security, however small, would help thieves.
        - The lock at the weir was forced in June.

        ### Balance

        Boaters may ask the keeper which locks are checked. The forcing of the lock in June weighs more.

        Yours sincerely
      `,
      at: 'however small',
      mended: letter`
        Dear Requester

        We hold the plan of the locks. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Boaters would know which locks are checked after dark, and when.

        ### Factors against disclosure

        - Details of security, however small, would help thieves. [WHAT IS IT ABOUT THIS REQUEST THAT MAKES THIS SO?]
        - The lock at the weir was forced in June.

        ### Balance

        Boaters may ask the keeper which locks are checked. The forcing of the lock in June weighs more.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 24(2) of the Freedom of Information Act 2000.

        ### Factors favouring confirming or denying

        - Pilots would know whether the strip is watched.

        ### Factors favouring neither confirming nor denying

        - A yes would tell a smuggler to land elsewhere, and a no that he need not.

        ### Balance

        Such matters should never be discussed. Pilots have an interest in the strip, but the smuggler's gain outweighs it.

        Yours sincerely
      `,
      at: 'never be discussed',
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan of the locks. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - In no circumstances should money be spent unseen; boaters would see what the locks cost.

        ### Factors against disclosure

        - The lock at the weir was forced in June by someone who knew when it is checked.

        ### Balance

        In all the circumstances of the case, the forcing of the lock weighs more than what boaters would see.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        ### Factors favouring confirming or denying

        - Pilots would know whether the strip is watched.

        ### Factors favouring neither confirming nor denying

        - To be consistent we have to answer so in every case of this kind, or our silence would itself be a yes.

        ### Balance

        The need for a consistent answer outweighs what pilots would know of the strip.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold counsel's opinion. We refuse it under section 42(1) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Villagers would know on what ground the path was closed.

        ### Factors against disclosure

        - Whatever was asked for, there is always a strong interest in candour between lawyer and client, no matter how old the advice.

        ### Balance

        The villagers' interest in the path is outweighed by that in candour.

        Yours sincerely
      `,
    },
  ],
});
