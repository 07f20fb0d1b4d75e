import { mentions, states as saysOf } from '../../language/index.ts';
import { exists } from '../../law/index.ts';
import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { insert } from '../mend.ts';
import { openingPlace } from '../opening.ts';
import { factsOfAll } from '../pit/standard.ts';
import { letter, rule } from '../rule.ts';
import { regimeOf, states } from '../speak.ts';

export default rule({
  id: 'structure/refusal-statement',
  title: 'Say plainly what is refused',
  basis: 'Good practice in refusal notices',
  severity: 'warning',
  why: 'Saying that an exemption applies, or is relied on, does what the law asks. A letter that goes straight to its reasons leaves the requester to work out whether it is a refusal, and of what.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || (notice.stance !== 'refusal' && notice.stance !== 'partial-ncnd')) return;
    if (states(notice, 'refusal') || notice.claims.length === 0) return;
    if (notice.stance === 'partial-ncnd' && notice.claims.every((claim) => claim.scope === 'ncnd')) return;
    if (notice.sections.some(({ text, role }) => role === 'response' && mentions(text, 'refusal'))) return;
    if (notice.sentences.some(({ scope, facts: said }) => scope === 'content' && saysOf(said, 'relies'))) return;
    yield absent(notice, 'refusal', 'that something is refused', {
      at: notice.claims[0]!.at,
      message:
        'Say plainly what is refused, so that nobody has to work it out. The letter gives its reasons, but nowhere says that something is refused, or that an exemption applies to it.',
      fixes: () => {
        const text = wordingUnder(regimeOf(notice), 'refusal-statement');
        const place = openingPlace(notice, notice.claims[0]!.at);
        const refused = notice.claims.filter(({ scope, provision }) => scope === 'content' && exists(provision));
        return [insert(notice, text, place, factsOfAll(refused, facts), 'Insert a statement of refusal')];
      },
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        ## Your request

        How many cameras cover the market square, and where are they?

        ## Our response

        The council holds the plan of the cameras.

        ## Section 31(1)(a): law enforcement

        Thieves would be likely to use the plan to avoid the cameras.

        Yours sincerely
      `,
      at: 'Section 31(1)(a)',
    },
    {
      flawed: letter`
        Dear Requester

        The council holds the rota of the wardens.

        ## Section 31(1)(b): law enforcement

        We rely on the lower level: prejudice would be likely, since tipping in the lanes would be timed by the rota.

        Yours sincerely
      `,
      at: 'Section 31(1)(b)',
    },
    {
      sound: letter`
        Dear Requester

        The council holds the plan of the cameras. Section 31(1)(a) of the Freedom of Information Act 2000 applies to it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report. I am unable to let you have it: section 42(1) of the Freedom of Information Act 2000 protects it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report. It falls under the exemption in section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The council holds the plan of the cameras. This letter is a refusal notice for question 2.

        ## Section 31(1)(a): law enforcement

        Section 31(1)(a) applies to the plan, since thieves would be likely to use it to avoid the cameras.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey. It is withheld under section 22(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Aldershire Police neither confirms nor denies that it holds the information you asked for. Section 31(3) applies.

        Yours sincerely
      `,
    },
  ],
});
