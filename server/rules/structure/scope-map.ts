import { mentions, states as saysOf } from '../../language/index.ts';
import { isGround } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { citationsIn } from '../block.ts';
import { insert } from '../mend.ts';
import { openingPlace } from '../opening.ts';
import { isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, list, name, regimeOf, regulatorInShort } from '../speak.ts';
import { factsOfHeading, sentencesStating } from '../stating.ts';
import { assignsContent } from './assigned.ts';

export default rule({
  id: 'structure/scope-map',
  title: 'Say which exemption covers which part of the request',
  basis: 'FOIA s.17(1)(b); ICO guidance on refusal notices',
  severity: 'warning',
  why: 'Where a request has several parts and a notice cites several exemptions, a requester cannot tell which information is refused on what ground unless the notice ties them together.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || notice.stance !== 'refusal') return;
    const claims = notice.claims.filter(({ provision, scope }) => scope === 'content' && !isGround(provision));
    const sections = new Map(claims.map((claim) => [claim.provision.section, claim]));
    const parts = partsOf(notice);
    const scattered = parts < 2 && isScattered(notice);
    const unassigned = parts > 1 && sections.size > 1 && !assignsContent(notice);
    if (!(unassigned || scattered) || isMapped(notice)) return;
    const last = [...sections.values()].at(-1)!;
    const regime = regimeOf(notice);
    yield {
      at: last.at,
      // With two parts only, both exemptions may well be meant for both.
      severity: parts < 3 ? 'info' : 'warning',
      message: `Say which exemption covers which ${scattered ? 'redaction' : 'part of the request'}. The ${scattered ? 'copy has several redactions' : 'request has several parts'} and the letter cites ${list([...sections.values()].map(({ provision }) => name(provision)))} without saying which covers what. The ${regulatorInShort(notice)} expects a requester to be able to tell which part is refused on what ground (${cite('names it', regime)}).`,
      fixes: () => [insert(notice, 'scope-map', openingPlace(notice), facts, 'Insert a table of parts and exemptions')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        ## Your request

        1. How many inspectors work at night?
        2. What are their names?
        3. What does the report on the fire say?

        ## Our response

        We hold the information. This letter is a refusal notice: section 31(1)(a), section 40(2) and section 42(1) apply to it.

        Yours sincerely
      `,
      at: 'section 42(1)',
    },
    {
      flawed: letter`
        Dear Ms Haddad

        You asked:

        > 1. Please send the lease.
        > 2. Please send the emails about it.

        The college holds the information, which is exempt under sections 43(2) and 41(1). Your request is refused.

        Yours sincerely
      `,
      at: '41(1)',
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > 1. The lease of the mill.
        > 2. The names of those who work there.

        The college holds both. Section 40(2) of the Freedom of Information Act 2000 applies to the names, and section 42(1) to the lease. Your request is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        ## Your request

        1. How many inspectors work at night?
        2. What are their names?

        ## Our response

        We hold the information. This letter is a refusal notice: section 31(1)(a) applies to question 1 and section 40(2) to question 2.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for the lease of the boathouse.

        The college holds it. It is exempt under sections 43(2) and 41(1), and your request is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        ## Your request

        1. How many inspectors work at night?
        2. Where do they start?

        ## Our response

        We hold the information. Section 31(1)(a) and section 38(1)(b) apply to all of it, and this letter is a refusal notice.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        You asked for the minutes. Parts of them are blacked out, and are exempt under section 31(1)(a), section 41(1) and section 42(1) of the Freedom of Information Act 2000. They are withheld.

        Yours sincerely
      `,
      at: 'section 42(1)',
    },
    {
      sound: letter`
        Dear Requester

        You asked for the minutes. Parts of them are blacked out and withheld: the routes under section 31(1)(a) of the Freedom of Information Act 2000, the names under section 40(2), and the advice under section 42(1).

        Yours sincerely
      `,
    },
  ],
});

/** Exemptions for the redactions of one document, from which number on nobody can tell which is for which. */
const many = 3;
/** Characters between two provisions of one list, as in ", and ". */
const separator = 6;

/** Whether redactions are put under many exemptions in one breath, with no key; those of a copy are for another rule. */
function isScattered(notice: Notice): boolean {
  return notice.paragraphs.some(({ scope, range, sentences: { from, to } }) => {
    const own = notice.sentences.slice(from, to);
    if (scope !== 'content' || !isSaid(own, 'takes-out') || isSaid(own, 'keys-redactions')) return false;
    const cited = citationsIn(notice, range).filter(({ use }) => use === 'relied-on');
    const joined = cited.filter(({ range: { end } }, i) => (cited[i + 1]?.range.start ?? end) - end <= separator);
    return new Set(joined.map(({ provision }) => provision.section)).size >= many && !isSaid(own, 'speaks-of-copy');
  });
}

/** How many numbered parts or questions the request has, as far as can be seen. */
function partsOf({ paragraphs, text }: Notice): number {
  const request = paragraphs.filter(({ scope }) => scope === 'request');
  const items = request.filter(({ item }) => item);
  const numbered = request.filter(({ range }) =>
    /^[\s>*]*(?:Q ?)?\(?\d{1,2}[.):]/.test(lineUpTo(text, range.start, 5)),
  );
  return Math.max(items.length, numbered.length);
}

/** The line of an offset, as far as some characters beyond it. */
function lineUpTo(text: string, offset: number, beyond: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + beyond);
}

function isMapped(notice: Notice): boolean {
  const { sections, paragraphs, text } = notice;
  return (
    sentencesStating(notice, 'names-part-of-request').some(({ scope }) => scope === 'content') ||
    sections.some(
      ({ scope, text: heading }) =>
        scope === 'content' &&
        (saysOf(factsOfHeading(heading), 'names-part-of-request') || /^\(?\d{1,2}[.):]/.test(heading)),
    ) ||
    // Answers that are numbered as the questions are.
    paragraphs.filter(
      ({ scope, range }) => scope === 'content' && /^\s*\(?\d{1,2}[.)]/.test(lineUpTo(text, range.start, 4)),
    ).length > 1 ||
    // A table of parts, filled in or still to be.
    paragraphs.some(({ text: own }) => own.length < 30 && mentions(own, 'request') && mentions(own, 'partWord'))
  );
}
