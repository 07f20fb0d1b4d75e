import { states } from '../../language/index.ts';
import { isNcndLimb, meant, ncndLimbsOf, needsHarm, type Provision, sparesTheApparent } from '../../law/index.ts';
import { harmSentences, showsHarm } from '../../notice/harm.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import { absent } from '../absent.ts';
import type { Place } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Cite, Name, name, whyAsked, whyRequired } from '../speak.ts';
import { sentencesStating } from '../stating.ts';
import { insertHarm } from './insertHarm.ts';
import { actOf } from './reasoning.ts';

export default rule({
  id: 'harm/missing',
  title: 'Say what harm would follow',
  basis: 'FOIA s.17(1)(c); EIR reg.14(3); FOISA s.16(1)(d); EI(S)R reg.13(c)',
  severity: 'error',
  why: 'An exemption that turns on prejudice, adverse effect or endangerment applies only if the harm is shown: what would happen, to whom, and how disclosing (or confirming or denying) would cause it. The notice must say why the exemption applies.',
  *check(notice, { facts }) {
    if (notice.reasonsAbsent) return;
    const told = new Set<string>();
    for (const claim of notice.claims) {
      const certain = needsHarm(claim.provision);
      const provision = certain ? claim.provision : meantIn(notice, claim);
      const { regime, section } = provision;
      // One harm is missing, however many limbs of the section are relied on.
      const family = `${section} ${claim.scope}`;
      if (told.has(family) || !needsHarm(provision) || isOfNoUse(claim) || showsHarm(notice, claim)) continue;
      told.add(family);
      const act = actOf(claim);
      const say = `Say what harm ${act} would cause under ${name(provision)}.`;
      const apparent = sparesTheApparent(regime) && saysApparent(notice, claim);
      yield absent(notice, 'harm', `what harm ${act} would cause`, {
        at: claim.at,
        severity: apparent ? 'info' : certain ? 'error' : 'warning',
        message: apparent
          ? `${say} ${Name(provision)} turns on harm, and the letter calls it apparent without saying what it is. ${Cite('why', regime)} spares what is apparent, but a requester or the regulator may not find it so.`
          : `${say} ${Name(provision)}${certain ? '' : ', which seems to be meant,'} turns on harm, and the letter does not say what it would be. ${certain ? whyRequired(regime) : whyAsked(regime)}`,
        fixes: () => insertHarm(notice, claim, placeOf(notice, claim), facts),
      });
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the patrol rota and refuse it.

        ## Section 31(1)(b): law enforcement

        This exemption is qualified.

        ### Factors favouring disclosure

        - Residents of the Fenside estate have asked how often it is patrolled.

        ### Factors against disclosure

        - The rota is settled with the neighbouring force.

        Yours sincerely
      `,
      at: 'Section 31(1)(b)',
    },
    {
      flawed: letter`
        Dear Requester

        Northmoor Police neither confirms nor denies that it holds the information.

        ## Section 38(2): health and safety

        Section 38 is qualified.

        Yours sincerely
      `,
      at: 'Section 38(2)',
    },
    {
      flawed: letter`
        Dear Requester

        Loch Ardle Council neither confirms nor denies whether the information exists or is held.

        ## Section 18: read with section 35(1)(a)

        If it existed and were held, it would be exempt under the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
      at: 'section 35(1)(a)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the alarm codes of the mint and refuse them under section 31(1)(a). What a thief would do with an alarm code is self-evident.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the patrol rota and refuse it.

        ## Section 31(1)(b): law enforcement

        Burglars would be likely to time their visits by the rota, which would prejudice the apprehension of offenders.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the patrol rota and refuse it under section 31(1)(b).

        ## Public interest test

        ### Factors favouring disclosure

        - Residents of the Fenside estate have asked how often it is patrolled.

        ### Factors against disclosure

        - Burglars would be likely to time their visits by it, and that would prejudice the apprehension of offenders.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the statement and refuse it under section 31(1)(a). If it were released, the informant would be found and attacked.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the patrol rota and refuse it under section 31(1)(b). Under section 17(4) we give no further reasons, since they would themselves be exempt.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the advice and refuse it under section 30(b)(i) of the Freedom of Information (Scotland) Act 2002. Disclosure would be likely to inhibit substantially the free and frank provision of advice, because officials would put the weak points of the next paper in conversation only.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the unit prices and refuse them under section 43(2), since a rival with the list would be likely to undercut each price in the two competitions now running.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the statements and refuse them under section 30(1)(a)(i), which is class based.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the sums and refuse them under section 43 of the Freedom of Information Act 2000. They are commercially sensitive.

        Yours sincerely
      `,
      at: 'section 43',
    },
    {
      sound: letter`
        Dear Requester

        We hold the recipe and refuse it under section 43 of the Freedom of Information Act 2000. It is a trade secret of the brewery.

        Yours sincerely
      `,
    },
  ],
});

/** Whether it cannot be relied on to neither confirm nor deny: no harm would make it so. */
function isOfNoUse({ provision, scope }: Claim): boolean {
  return scope === 'ncnd' && ncndLimbsOf(provision).length === 0 && !isNcndLimb(provision);
}

/** Under the exemption's own heading, else before the reasons that follow from the harm, else where the exemption is claimed. */
function placeOf(notice: Notice, claim: Claim): Place {
  const { sections, claims } = notice;
  const own = sections.findIndex(({ serves, role }) => role === 'exemption' && serves.some((i) => claims[i] === claim));
  if (own >= 0) return { inSection: own };
  const test = sections[claim.publicInterestTest?.sections[0] ?? -1];
  return test ? { before: test.headingWithMarks } : claim.at;
}

/** What the claim relies on, or the subsection that a bare section can hardly but mean: section 43 where no trade secret is spoken of. */
function meantIn(notice: Notice, { provision }: Claim): Provision {
  return sentencesStating(notice, 'speaks-of-trade-secret').length > 0 ? provision : meant(provision);
}

/** Whether the letter says in the claim's part that what it turns on needs no telling. */
function saysApparent(notice: Notice, claim: Claim): boolean {
  return harmSentences(notice).some(({ scope, facts }) => scope === claim.scope && states(facts, 'calls-apparent'));
}
