import { has } from '../../law/index.ts';
import type { Notice, Role } from '../../notice/model.ts';
import { sentenceAt } from '../block.ts';
import type { SentencePart } from '../part.ts';
import { facts } from '../phrase.ts';
import { letter, look, type PartReport, rule } from '../rule.ts';
import { strikeOut } from '../strikeOut.ts';
import { givesReasons } from './weighedTests.ts';

const who = facts('brings-in-requester');

export default rule({
  id: 'pit/requester-blind',
  title: 'Leave the requester out of the reasons',
  basis: 'ICO guidance on the public interest test: disclosure is to the world at large',
  severity: 'warning',
  why: 'Whoever asks, the answer is given to everybody, and the balance is the same. Who the requester is and what they may want are no part of it. They can matter only under sections 14 (vexatious requests), 21 and 40(1), and a letter that relies on those is left alone.',
  looks: [
    look({ of: 'own sentence', given, check: (sentence) => (isUnheaded(sentence) ? [] : reports([sentence])) }),
    // In prose they stand under no heading that says so.
    look({ of: 'factor', given, check: ({ sentences }) => reports(sentences.filter(isUnheaded)) }),
    look({ of: 'conclusion', given, check: ({ sentences }) => reports(sentences.filter(isUnheaded)) }),
  ],
  examples: [
    {
      flawed: letter`
        Dear Mr Osgathorpe

        You asked for the notes of the working group. We hold them, and withhold them under section 36(2)(b)(ii) of the Freedom of Information Act 2000. In the reasonable opinion of our qualified person, the Vice-Chancellor, members would be likely to say less at the two meetings to come.

        I have thought about what there is to be said for publishing them. The observatory was paid for by public subscription.

        I have thought, too, about what there is to be said against. The group has still to choose between three options. Besides, you are the secretary of the campaign, and would use the notes in it.

        In all the circumstances the public interest in maintaining the exemption outweighs the public interest in disclosing the notes.
      `,
      at: 'you are the secretary of',
    },
    {
      flawed: letter`
        Dear Mr Lowe

        We hold the roll of volunteers. We refuse it under section 38(1)(b) of the Freedom of Information Act 2000.

        ## Public interest test

        ### Factors favouring disclosure

        - Visitors would know who opens the tower for them.

        ### Factors against disclosure

        - Two of the volunteers have been followed home from the tower.
        - As a former employee you have a grievance against some of them.

        ### Balance

        The following of volunteers outweighs what visitors would know of them.

        Yours sincerely
      `,
      at: 'As a former employee',
      mended: letter`
        Dear Mr Lowe

        We hold the roll of volunteers. We refuse it under section 38(1)(b) of the Freedom of Information Act 2000.

        ## Public interest test

        ### Factors favouring disclosure

        - Visitors would know who opens the tower for them.

        ### Factors against disclosure

        - Two of the volunteers have been followed home from the tower.

        ### Balance

        The following of volunteers outweighs what visitors would know of them.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Ms Reid

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        ### Factors favouring confirming or denying

        - Drinkers would know whether the bar is watched.

        ### Factors favouring neither confirming nor denying

        - Dealers would move to the next bar. You intend to publish the answer, and your newspaper is read there.

        ### Balance

        The dealers' gain outweighs what drinkers would know of the bar.

        Yours sincerely
      `,
      at: 'You intend to publish',
    },
    {
      sound: letter`
        Dear Mr Lowe

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. You are a former employee with a grievance, and you have made forty requests since May.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Mr Lowe

        We hold the roll of volunteers. We refuse it under section 38(1)(b) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Visitors would know who opens the tower for them.

        ### Factors against disclosure

        - Two of the volunteers have been followed home. We do not question your reasons for asking; disclosure is to everybody.

        ### Balance

        The following of volunteers outweighs what visitors would know of them.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Mr Lowe

        You are a journalist and you wrote that you intend to publish the roll of volunteers. We hold it. We refuse it under section 38(1)(b) of the Freedom of Information Act 2000, as two of them have been followed home and would be likely to be followed again.

        Yours sincerely
      `,
    },
  ],
});

function given(notice: Notice): true | undefined {
  return givesReasons(notice) && !turnsOnRequester(notice) ? true : undefined;
}

function* reports(sentences: readonly SentencePart[]): Generator<PartReport> {
  for (const sentence of sentences) {
    const [match] = sentence.prompt ? [] : who(sentence);
    if (!match) continue;
    yield {
      at: match.at,
      message: `Leave the requester out of the reasons. "${match.text}" brings the requester into them. Disclosure under the Act is to everybody, so who asks, and why, is no part of the balance.`,
      fixes: ({ notice, at }) => strikeOut(notice, sentenceAt(notice, at.start)!, 'Take the sentence out'),
    };
  }
}

const isUnheaded = ({ role }: SentencePart) => !argued.has(role);

/** Where the balance is argued. */
const argued: ReadonlySet<Role | undefined> = new Set(['harm', 'favouring', 'against', 'balance', 'public-interest']);

/** Whether the letter relies on something for which the requester matters. */
function turnsOnRequester({ claims }: Notice): boolean {
  return claims.some(({ provision }) =>
    has(provision, 'vexatious-or-repeated', 'unreasonable', 'accessible-elsewhere', 'own-data'),
  );
}
