import { mentions, states as saysOf } from '../../language/index.ts';
import type { Sentence } from '../../notice/model.ts';
import { insert } from '../mend.ts';
import { openingPlace } from '../opening.ts';
import { letter, rule } from '../rule.ts';
import { refuses } from '../speak.ts';

/** Whether a sentence says what was asked for, or asks, as a request does that was pasted in without a heading. */
const isOfRequest = ({ facts, wording }: Sentence) =>
  saysOf(facts, 'sets-out-request') || saysOf(facts, 'asks-for-information') || /\?["']?$/.test(wording.text);

export default rule({
  id: 'structure/request-missing',
  title: 'Set out the request',
  basis: 'Good practice',
  severity: 'info',
  why: 'A reader can tell whether each part of a request has been answered only if the letter sets it out. A review, and the regulator, begin there too.',
  of: 'letter',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || !refuses(notice)) return;
    if (notice.sections.some(({ role, text }) => role === 'request' || mentions(text, 'question'))) return;
    if (notice.sentences.some(({ scope }) => scope === 'request')) return;
    if (notice.sentences.some((sentence) => sentence.scope !== 'rights' && isOfRequest(sentence))) return;
    yield {
      at: notice.claims[0]?.at ?? notice.opening,
      message: 'Quote the request, so that it is clear what is refused. The letter does not set it out.',
      fixes: () => [insert(notice, 'request', openingPlace(notice), facts, 'Insert the request')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the information and refuse to disclose it under section 36(2)(b)(ii) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 36(2)(b)(ii)',
    },
    {
      flawed: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        Yours sincerely
      `,
      at: 'Section 31(3)',
    },
    {
      flawed: letter`
        Dear Requester

        Thank you for your request for information. The Council holds the plan, which is exempt under section 31(1)(a) of the Freedom of Information Act 2000, and refuses it.

        You may make a request for an internal review within 40 working days.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > How often are the weirs inspected?

        We hold the information and refuse to disclose it under section 36(2)(b)(ii).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request for the inspection notes on the weirs. We hold them and refuse to disclose them under section 36(2)(b)(ii).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        part: annex
        ---

        Section 31(1)(a): law enforcement

        Factors favouring disclosure

        - Boaters would know which weirs leak.

        Factors against disclosure

        - Inspectors would write less.
      `,
    },
  ],
});
