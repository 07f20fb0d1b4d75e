import { numberOf } from '../../law/index.ts';
import type { Notice, Section } from '../../notice/model.ts';
import { insertMarkdown } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';

/** By the role of a heading, what it asks for, and the roles over which it may stand, so that nothing need stand between. */
const roles: Partial<Record<Section['role'], { readonly asks: string; readonly over: readonly Section['role'][] }>> = {
  harm: { asks: '[SAY WHAT HARM WOULD FOLLOW, TO WHOM, AND HOW LIKELY IT IS]', over: ['exemption', 'harm', 'other'] },
  request: { asks: '[THE REQUEST IN ITS OWN WORDS]', over: ['other', 'request'] },
  response: {
    asks: '[SAY WHAT YOU HAVE DECIDED]',
    over: ['exemption', 'harm', 'public-interest', 'favouring', 'ncnd', 'other', 'response'],
  },
  balance: { asks: '[SAY WHICH SIDE WEIGHS MORE, AND WHY]', over: ['other', 'exemption', 'balance'] },
  favouring: { asks: '[WHAT SPEAKS FOR THIS, AND WHY DOES IT MATTER?]', over: ['exemption', 'other'] },
  against: { asks: '[WHAT SPEAKS AGAINST THIS, AND WHY DOES IT MATTER?]', over: ['exemption', 'other'] },
  review: { asks: '[SAY HOW TO ASK FOR A REVIEW, AND HOW TO COMPLAIN]', over: ['review', 'other'] },
};

export default rule({
  id: 'structure/section-empty',
  title: 'Leave no heading without text',
  basis: 'Drafting',
  severity: 'warning',
  why: 'A heading with nothing under it is a part of the letter that was never written, or whose text was lost.',
  *check(notice) {
    for (const [i, section] of notice.sections.entries()) {
      const role = roles[section.role];
      if (!role || !isEmpty(notice, i, role.over) || otherRuleSpeaks(notice, i)) continue;
      yield {
        at: section.heading,
        message: `Write what belongs under ${quote(section.text, 36)}, or take the heading out. Nothing stands there.`,
        fixes: () => {
          const place = { after: section.headingWithMarks };
          return [insertMarkdown(notice, role.asks, place, 'Leave a place for the text')];
        },
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plan and refuse your request for it under section 31(1)(a).

        ## Harm

        ## Public interest test

        Walkers would like to know which paths are watched, but so would thieves, and that outweighs it.

        Yours sincerely
      `,
      at: 'Harm',
      mended: letter`
        Dear Requester

        We hold the plan and refuse your request for it under section 31(1)(a).

        ## Harm

        [SAY WHAT HARM WOULD FOLLOW, TO WHOM, AND HOW LIKELY IT IS]

        ## Public interest test

        Walkers would like to know which paths are watched, but so would thieves, and that outweighs it.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        ## Your request

        ## Our decision

        We neither confirm nor deny that we hold the information. Section 31(3) applies.

        Yours sincerely
      `,
      at: 'Your request',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plan and refuse your request for it under section 31(1)(a) and section 38(1)(b).

        Harm: section 31(1)(a)

        Harm: section 38(1)(b)

        A walker who met a thief on the path would be likely to be hurt.

        Yours sincerely
      `,
      at: 'Harm: section 31(1)(a)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan and refuse your request for it under section 31(1)(a).

        ## Public interest test

        ### Factors favouring disclosure

        - Walkers would know which paths are watched.

        ### Factors against disclosure

        - So would thieves.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan and refuse your request for it.

        ## Our response

        ## Section 31(1)(a): law enforcement

        ## Section 40(2): personal information

        Thieves would be likely to use the plan, and it names its author.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan and refuse your request for it under section 31(1)(a).

        ## Harm

        ### To walkers

        Thieves would be likely to lie in wait.

        Yours sincerely
      `,
    },
  ],
});

function isEmpty({ sections, paragraphs, facts, text }: Notice, at: number, over: readonly Section['role'][]): boolean {
  const { paragraphs: own, body, headingWithMarks } = sections[at]!;
  const next = sections[at + 1];
  if (paragraphs.slice(own.from, own.to).some(({ scope }) => scope !== 'chrome')) return false;
  if (facts.placeholders.some((p) => p.start >= headingWithMarks.start && p.end <= body.end)) return false;
  // What the reader takes for no paragraph (a picture, a link, a comment) may still be text.
  if (/[A-Za-z]{3}/.test(text.slice(headingWithMarks.end, next?.headingWithMarks.start ?? headingWithMarks.end)))
    return false;
  return next !== undefined && (!over.includes(next.role) || areApart(sections[at]!, next));
}

/** Whether two headings of one kind each name a provision, and not the same: neither stands over the other. */
function areApart(a: Section, b: Section): boolean {
  if (a.role !== b.role || a.provisions.length === 0 || b.provisions.length === 0) return false;
  const numbers = ({ provisions }: Section) => provisions.map(numberOf);
  return !numbers(a).some((number) => numbers(b).some((other) => other.startsWith(number)));
}

/** Whether a rule on the public interest test already speaks of this heading's being empty. */
function otherRuleSpeaks({ sections, claims, reasonsAbsent }: Notice, at: number): boolean {
  const { role, serves } = sections[at]!;
  const tests = serves.flatMap((i) => claims[i]?.publicInterestTest ?? []);
  if (reasonsAbsent || tests.length === 0) return false;
  if (role !== 'favouring' && role !== 'against') return false;
  return tests.some(({ favouring, against }) => favouring.length > 0 !== against.length > 0);
}
