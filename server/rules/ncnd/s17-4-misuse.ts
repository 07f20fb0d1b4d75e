import { excludesDuty, isWithin, provisionFor, regimes } from '../../law/index.ts';
import { citationsIn } from '../block.ts';
import { letter, rule } from '../rule.ts';
import { cite, list, regimeOf, states } from '../speak.ts';

const allowing = provisionFor('reasons left out', 'foia');

export default rule({
  id: 'ncnd/s17-4-misuse',
  title: 'Leave out only reasons under section 17(4)',
  basis: 'FOIA s.17(4)',
  severity: 'warning',
  why: 'Section 17(4) excuses an authority from giving reasons that would themselves disclose exempt information. The fact of the refusal, the exemption, the complaints procedure and the right under section 50 must still be stated.',
  given: ({ statements }) => statements.find(({ kind }) => kind === 's17-4'),
  *check(notice, _, statement) {
    if (notice.part === 'annex') return;
    const regime = regimeOf(notice);
    const missing = [
      ...(notice.claims.length === 0 ? [`the ${regimes[regime].reason} relied on (${cite('names it', regime)})`] : []),
      ...(states(notice, 'internal-review') || states(notice, 'no-review-procedure')
        ? []
        : [`the complaints procedure (${cite('rights, review', regime)})`]),
      ...(states(notice, 'commissioner')
        ? []
        : [`the right under ${cite('regulator', regime)} (${cite('rights, regulator', regime)})`]),
    ];
    // One of them alone is for the rule on it; several together show that section 17(4) was taken to excuse them.
    if (missing.length < 2) return;
    const cited = citationsIn(notice, statement.range).find(({ provision }) => isWithin(provision, allowing));
    yield {
      at: (cited ?? statement).range,
      message: `Add what ${cite('reasons left out', 'foia')}${excludesDuty(regime) ? '' : ` of ${regimes.foia.shortName}`} does not excuse you from saying. It excuses only reasons that would themselves disclose exempt information. The letter leaves out ${list(missing)}, which it does not excuse.`,
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Under section 17(4) of the Freedom of Information Act 2000 we give no further details.

        Yours sincerely
      `,
      at: 'section 17(4)',
    },
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 24(2). Section 17(4) applies to our reasons.

        Yours sincerely
      `,
      at: 'Section 17(4)',
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, under section 24(2). Section 17(4) applies to our reasons.

        You can ask for an internal review within 40 working days by writing to reviews@example.org. After that you can apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, under section 24(2). Section 17(4) applies to our reasons.

        We have no internal review procedure.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, under section 24(2).

        Yours sincerely
      `,
    },
  ],
});
