import { excludesDuty, isNcndLimb, isSection18, type Provision, type Regime } from '../../law/index.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { factsOf, insert, type Place } from '../mend.ts';
import { openingPlace } from '../opening.ts';
import { letter, rule } from '../rule.ts';
import { Cite, cite, Name, name, states } from '../speak.ts';

const say = 'Say that you neither confirm nor deny holding the information.';

const allowed = (limb: Provision) =>
  `${say} ${Name(limb)} allows an authority not to say whether information is held, but the letter nowhere says that it neither confirms nor denies. ${Cite('states the claim', limb.regime)} requires the refusal to be given in writing.`;

const messages: Readonly<Record<Regime, (limb: Provision) => string>> = {
  foia: (limb) =>
    `${say} ${Name(limb)} excludes the duty to say whether information is held, but the letter nowhere says that it neither confirms nor denies. ${Cite('states the claim', 'foia')} requires the notice to state that fact.`,
  foisa: (limb) =>
    `${say} The letter relies on ${name(limb)} but does not say that it neither confirms nor denies. A notice makes that claim (${cite('states the claim', 'foisa')}), by virtue of ${cite('may decline to say', 'foisa')}.`,
  eir: allowed,
  eisr: allowed,
};

const neither = 'Insert the statement that you neither confirm nor deny';
const titles = {
  foia: neither,
  eir: `${neither}, and that nothing can be inferred`,
  foisa: 'Insert the refusal notice: that you neither confirm nor deny, why, and that nothing can be inferred',
  eisr: `${neither}, and that nothing can be inferred`,
} as const;

export default rule({
  id: 'ncnd/statement-missing',
  title: 'Say that you neither confirm nor deny',
  basis: 'FOIA s.17(1)(a); FOISA s.18; EIR reg.12(6)',
  severity: 'error',
  why: 'A notice must state the fact that the authority relies on an exclusion of the duty to confirm or deny. A subsection number alone does not tell the requester that the authority will not say whether it holds the information.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || notice.stance === 'time-extension' || states(notice, 'ncnd')) return;
    const claim = notice.claims.find(({ provision }) => isNcndLimb(provision));
    if (!claim) return;
    const { regime } = claim.provision;
    // FOISA section 18 names the exemption that would apply.
    const wouldBeExempt = notice.claims.find(({ provision }) => !isNcndLimb(provision));
    yield absent(notice, 'ncnd', 'that it neither confirms nor denies', {
      at: claim.at,
      // A notice under FOISA claims an exemption, and need not say in terms that it reveals nothing.
      severity: isSection18(claim.provision) ? 'warning' : 'error',
      message: messages[regime](claim.provision),
      fixes: () => [
        answersInPart(notice) && excludesDuty(regime)
          ? insert(notice, 'ncnd-statement-other', placeOf(notice, claim), facts, titles.foia)
          : insert(
              notice,
              wordingUnder(regime, 'ncnd-statement'),
              openingPlace(notice, claim.at),
              wouldBeExempt ? factsOf(wouldBeExempt, facts) : facts,
              titles[regime],
            ),
      ],
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        This letter is a refusal notice. Section 31(3) of the Freedom of Information Act 2000 applies to your request about speed traps.

        Yours sincerely
      `,
      at: 'Section 31(3)',
    },
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 18 of the Freedom of Information (Scotland) Act 2002, with section 38(1)(b).

        Yours sincerely
      `,
      at: 'section 18',
    },
    {
      sound: letter`
        Dear Requester

        You asked for a report on a colleague. We are not obliged to say whether we have one: section 40(5B)(a)(i) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We can neither confirm nor deny that we hold the information. Section 31(3) applies.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        To find out whether the logs are held would exceed the cost limit, so we refuse the request under section 12(2).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans. This letter is a refusal notice: they are exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** Whether the letter answers a part of the request, or withholds one, besides. */
function answersInPart(notice: Notice): boolean {
  return (
    states(notice, 'held') ||
    notice.claims.some(({ scope, provision }) => scope === 'content' && !isNcndLimb(provision))
  );
}

/** Under the heading that claims the limb, else before the paragraph that does: what is said of another part stands elsewhere. */
function placeOf(notice: Notice, { at }: Claim): Place {
  const heading = notice.sections.find(({ headingWithMarks: { start, end } }) => start <= at.start && at.start < end);
  return heading ? { after: heading.headingWithMarks } : { before: at };
}
