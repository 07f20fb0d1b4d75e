import { factsIn, mentions, states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { has, isGround, mayHave, type Provision } from '../../law/index.ts';
import type { Notice, Wording } from '../../notice/model.ts';
import { insert } from '../mend.ts';
import { facts, isSaidIn } from '../phrase.ts';
import { isAskedFor } from '../rights/rightsPlace.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';

/** What has parts: a single figure, a name or a yes cannot be given in part. */
const document = facts('names-document');

export default rule({
  id: 'structure/all-withheld',
  title: 'Say whether part of a document could be given',
  basis: 'FOIA s.2(2); FOISA s.2(1); EIR reg.12(11); ICO guidance',
  severity: 'info',
  why: 'An exemption reaches only as far as its reasons do. Where a whole document is withheld, a requester will ask whether part of it, a copy with names taken out or a summary could be given instead, and the regulator will ask too.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || notice.stance !== 'refusal' || notice.reasonsAbsent) return;
    const claims = notice.claims.filter(({ provision, scope }) => scope === 'content' && !isGround(provision));
    const [first] = claims;
    if (!first || claims.some(({ provision }) => servesWhole(provision))) return;
    if (isAskedFor(notice, 'parting')) return;
    const asked = documentAsked(notice);
    if (!asked || isSaidIn(notice, 'speaks-of-part')) return;
    if (notice.sections.some(({ scope, text }) => scope !== 'request' && mentions(text, 'partly'))) return;
    yield {
      at: first.at,
      message: `Say whether part could be given, redacted or in summary. All of it is withheld (${quote(asked.text)}), and the letter does not say. An exemption reaches only as far as its reasons do.`,
      related: [{ at: asked.range, message: 'This is what was asked for.' }],
      fixes: () => [insert(notice, 'part-considered', first.at, facts, 'Insert whether part could be given')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        You asked for the contract with the ferry company.

        We hold it. We refuse your request under section 43(2) of the Freedom of Information Act 2000, since its rates would help those who bid against the company.

        Yours sincerely
      `,
      at: 'section 43(2)',
      mended: letter`
        Dear Requester

        You asked for the contract with the ferry company.

        We hold it. We refuse your request under section 43(2) of the Freedom of Information Act 2000, since its rates would help those who bid against the company.

        We have considered whether we could give you part of this information. [WHICH PART IS ENCLOSED, OR WHY NO PART CAN BE SEPARATED].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        You asked for the emails between the two deans about the merger.

        The university holds the emails. They are exempt under section 36(2)(b)(i) of the Freedom of Information Act 2000, and your request is refused.

        Yours sincerely
      `,
      at: 'section 36(2)(b)(i)',
    },
    {
      sound: letter`
        Dear Requester

        You asked for the contract with the ferry company.

        We hold it, and enclose it without its rates, which we refuse under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for the contract with the ferry company.

        We hold it. We refuse your request under section 43(2) of the Freedom of Information Act 2000. We looked at each clause, and none makes sense without the rates.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked how many officers guard the court at night.

        We hold the number. We refuse your request under section 31(1)(a) of the Freedom of Information Act 2000, since it would help those who plan to break in.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for the report on the fire.

        We hold it. It is exempt under section 22(1) of the Freedom of Information Act 2000, because it is to be published in May, and your request is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for the report on the fire.

        We hold it. Your request is refused under section 30(1)(a)(i) of the Freedom of Information Act 2000. [WHETHER PART COULD BE GIVEN]

        Yours sincerely
      `,
    },
  ],
});

/** Exemptions under which all of it is to be had, from another place or later, or which concern the requester alone. */
function servesWhole(provision: Provision): boolean {
  return (
    mayHave(provision, 'accessible-elsewhere', 'future-publication') ||
    has(provision, 'own-data', 'not-held', 'unreasonable', 'too-general')
  );
}

/** What a sentence of the request states: it is often quoted as a whole, and of what is quoted nothing is known. */
const unquoted = remembered(({ text }: Wording) => factsIn({ text: text.replaceAll('"', ' ') }));

/** The document that was asked for, in the words of the request or of the letter's account of it. */
function documentAsked({ sentences }: Notice) {
  for (const sentence of sentences) {
    const { scope, facts } = sentence;
    if (scope !== 'request' && (scope !== 'content' || !states(facts, 'recounts-request'))) continue;
    const [found] = document(scope === 'request' ? { ...sentence, facts: unquoted(sentence.wording) } : sentence);
    if (found) return found;
  }
  return undefined;
}
