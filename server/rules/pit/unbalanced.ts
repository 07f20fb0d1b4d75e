import { letter, rule } from '../rule.ts';
import { regulatorInShort } from '../speak.ts';
import { askForAnother } from './standard.ts';
import { sides } from './weighedTests.ts';
import { figures, grossly, imbalance, isThin } from './weights.ts';

export default rule({
  id: 'pit/unbalanced',
  title: 'Look again where one side is argued at many times the length of the other',
  basis: 'FOIA s.17(3); ICO guidance on the public interest test',
  severity: 'info',
  why: 'Length is no measure of weight, but a reviewer who finds one factor against six paragraphs will ask whether the other side was considered. The finding shows the figures and no more. It leaves legal professional privilege alone, where the weight against is inherent.',
  options: {
    ratio: { default: 4, description: 'How many times as many words against as for are worth a look.' },
    warning: { default: grossly, description: 'How many times as many words make it a warning.' },
  },
  of: 'test',
  given: (notice, { options }) => ({
    few: Number(options.ratio),
    many: Number(options.warning),
    regulator: regulatorInShort(notice),
  }),
  *check(test, { few, many, regulator }) {
    const { favouring, against, claims, sided } = test;
    const ratio = imbalance(test);
    if (ratio === undefined || ratio <= few || !sided) return;
    const gross = ratio > many;
    // A single short factor is told by pit/thin-side, with the same figures.
    if (!gross && isThin(favouring, 30)) return;
    const words = sides(claims);
    yield {
      at: favouring[0]!.sentences[0] ?? favouring[0]!,
      severity: gross ? 'warning' : 'info',
      message: `Is there more to say for ${words.favouring}? ${figures(favouring)} for ${words.favouring}, ${figures(against)} for ${words.against}: ${ratio.toFixed(1)} times as many. Length is not weight, but the ${regulator} expects both sides to be considered.`,
      related: [{ at: against[0]!, message: `The ${figures(against)} for ${words.against} begin here.` }],
      fixes: askForAnother(claims, 'favouring'),
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the logs. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Growers who have lost tools from the allotments for three summers would learn on which nights the wardens were at the gates, and could tell whether what they pay for wardens is spent as they were told.

        ### Factors against disclosure

        - The wardens come on no fixed nights, and thieves cannot plan round what they cannot know. Once the nights of past years are out, the habits behind them can be read off, because the same two wardens still share the work and each of them keeps to the nights that suit his family.
        - The sheds by the canal have been broken into eleven times since 2024, in each case on a night when nobody was at the gates. A list would let somebody choose the next night with far more certainty than he has at present, and would let him do so for as long as the two wardens keep to their habits.
        - Growers who find a thief at work have more than once been hurt, and the wardens ask them not to confront anybody. If thieves grew bolder because they knew that no warden would come, growers would be alone with them more often, and nobody else is near enough to hear a call for help after dark.

        ### Balance

        What growers would learn of the wardens' nights is outweighed by what thieves would.

        Yours sincerely
      `,
      at: 'Growers who have lost tools from the allotments',
    },
    {
      options: { ratio: 1, warning: 2 },
      flawed: letter`
        Dear Requester

        We hold the logs. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Growers would learn on which nights the wardens were at the gates.

        ### Factors against disclosure

        - The wardens come on no fixed nights, and thieves cannot plan round what they cannot know.
        - The sheds by the canal have been broken into eleven times since 2024.

        ### Balance

        What growers would learn of the wardens' nights is outweighed by what thieves would.

        Yours sincerely
      `,
      at: 'Growers would learn on which nights the wardens were at the gates.',
    },
    {
      sound: letter`
        Dear Requester

        We hold the advice. We refuse it under section 42(1) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Tenants would see the advice.

        ### Factors against disclosure

        - Candour between lawyer and client depends on each knowing that what passes between them will stay there, and the courts have given that a strong weight of its own in every case.
        - The advice is in use in proceedings which are to be heard in March, and the other side would have the benefit of it without giving theirs.

        ### Balance

        The public interest in maintaining the exemption outweighs the interest of tenants in the advice.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the logs. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Growers would learn on which nights the wardens come.
        - They could see what they pay for.

        ### Factors against disclosure

        - The wardens come on no fixed nights, and thieves cannot plan round what they cannot know. Once the nights of past years are out, the habits behind them can be read off, because the same two wardens still share the work and each of them keeps to the nights that suit his family.

        ### Balance

        What growers would learn of the wardens' nights is outweighed by what thieves would.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the logs. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Growers who have lost tools for three summers would learn on which nights the wardens were at the gates, and so whether their money is spent as they were told that it would be.

        ### Factors against disclosure

        - The wardens come on no fixed nights, and thieves cannot plan round what they cannot know.
        - The sheds by the canal have been broken into eleven times since 2024.

        ### Balance

        What growers would learn of the wardens' nights is outweighed by what thieves would.

        Yours sincerely
      `,
    },
  ],
});
