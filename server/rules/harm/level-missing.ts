import { states } from '../../language/index.ts';
import { has } from '../../law/index.ts';
import { consequencesIn, harmArguedFor, harmSentences, showsHarm } from '../../notice/harm.ts';
import type { Claim, Notice, Sentence } from '../../notice/model.ts';
import { change, insertion } from '../mend.ts';
import { placedAt } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder, list, name } from '../speak.ts';
import { actOf, choosesLevel, effectOf, turnsOnHarm } from './reasoning.ts';

export default rule({
  id: 'harm/level-missing',
  title: 'Say whether harm would follow or would be likely to follow',
  basis: 'ICO guidance on the prejudice test; Hogan v ICO and Oxford City Council (EA/2005/0026)',
  severity: 'info',
  why: '"Would" means more probable than not; "would be likely to" means a real and significant chance. The level decides what has to be shown and how much weight the harm has in the public interest test. Quoting both from the statute chooses neither, and "could" is below both.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    const done = new Set<number>();
    for (const claim of notice.claims) {
      // Exceptions of the EIR know one level only: would adversely affect.
      if (!turnsOnHarm(notice, claim) || has(claim.provision, 'adverse-effect') || done.has(claim.harm)) continue;
      // Where no harm is argued, there is none to have a level.
      if (!showsHarm(notice, claim)) continue;
      done.add(claim.harm);
      // Under another heading than one of harm, the place of the claim may not be the place of its reasons.
      const section = notice.sections[claim.harm]?.role === 'harm' ? notice.sections[claim.harm] : undefined;
      const own = section ? reasons(notice, claim) : unheaded(notice, claim);
      const last = own.at(-1);
      if (!last || own.some(choosesLevel)) continue;
      const body = section?.body ?? { start: own[0]!.range.start, end: last.range.end };
      if (hasPlaceholder(notice, body)) continue;
      const served = notice.claims.filter((c) => c.harm === claim.harm && turnsOnHarm(notice, c));
      const effect = effectOf(claim.provision);
      yield {
        at:
          own.flatMap((sentence) => consequencesIn(sentence).map(({ at }) => placedAt(sentence, at).range))[0] ??
          own.find(isHarmful)?.range ??
          section?.heading ??
          claim.at,
        message: `Say whether the harm would follow, or would be likely to. It is argued without a level: for ${list(served.map((c) => name(c.provision)))} say whether ${actOf(claim)} would ${effect}, or would be likely to ${effect}.`,
        related: served.map((c) => ({ at: c.at, message: 'The exemption that turns on this harm' })),
        fixes: () => {
          const text = `${subject(claim)} [would be likely to / would] ${effect} [WHAT THE EXEMPTION PROTECTS], because [REASON].`;
          const place = section ? { inSection: claim.harm } : { after: body };
          return [change([insertion(notice, text, place)], 'Insert the level of harm')];
        },
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rota and refuse it under section 31(1)(a).

        ## Harm

        Knowing the rota could help burglars to choose their time.

        Yours sincerely
      `,
      at: 'could help',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the rota and refuse it under section 31(1)(a).

        ## Prejudice

        Section 31(1)(a) covers information whose disclosure would, or would be likely to, prejudice the prevention of crime. The rota may be of use to burglars.

        Yours sincerely
      `,
      at: 'may be of use',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the rota and refuse it under section 31(1)(a). Releasing it could harm the operator.

        Yours sincerely
      `,
      at: 'could harm',
    },
    {
      sound: letter`
        Dear Requester

        # Decision

        We hold the rota and refuse it. Section 31(1)(a) applies, so that burglars could not profit.

        # The rota: section 31(1)(a)

        To release the rota would be likely to prejudice the prevention of crime, since a burglar could choose his time.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota and refuse it under section 31(1)(a).

        ## Harm

        Knowing the rota would be likely to help burglars to choose their time. It could also be sold.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the statements and refuse them under section 30(1)(a)(i).

        ## Harm

        Witnesses could be deterred.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota and refuse it under section 31(1)(a).

        ## Harm

        [SAY WHO WOULD BE HARMED AND HOW]

        Yours sincerely
      `,
    },
  ],
});

/** Whether a sentence speaks of the effect that an exemption is about. */
const isHarmful = ({ facts }: Sentence): boolean => states(facts, 'asserts-effect');

/** What the sentence on a claim's harm begins with. Under FOISA s.18 it must not take anything as held. */
function subject(claim: Claim): string {
  if (claim.scope === 'content') return 'Disclosure';
  return actOf(claim) === 'disclosure'
    ? 'If information of this kind existed and were held, its disclosure'
    : 'Confirming or denying whether the information is held';
}

/** The sentences that argue a claim's harm: those of its harm section, else of the section that shows it. */
function reasons(notice: Notice, claim: Claim): Sentence[] {
  return harmSentences(notice).filter(({ section }) => section === claim.harm);
}

/**
 * The sentences that argue a claim's harm under no heading that serves it; none where its part chooses a level
 * anywhere.
 */
function unheaded(notice: Notice, claim: Claim): readonly Sentence[] {
  const chosen = harmSentences(notice).some((sentence) => sentence.scope === claim.scope && choosesLevel(sentence));
  return chosen ? [] : harmArguedFor(notice, claim);
}
