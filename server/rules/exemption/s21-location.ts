import { states } from '../../language/index.ts';
import { has } from '../../law/index.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import { absent } from '../absent.ts';
import { ownSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { letter, type Report, rule } from '../rule.ts';
import { hasPlaceholder, Name, sectionOf } from '../speak.ts';
import { lacking } from './needs.ts';

const link = /https?:\/\/|\bwww\.|[\w-]\.(?:gov|police|nhs|ac|org|co)\.uk\b|[\w-]\.example\b/i;
export default rule({
  id: 'exemption/s21-location',
  title: 'Say where the information can be found',
  basis: 'FOIA ss.16, 17(1)(c) and 21(1)',
  severity: 'warning',
  why: 'Section 21 applies only to what this requester can reasonably get. A notice that does not say where does not help them to get it, or show why the exemption applies.',
  *check(notice, { facts }) {
    const nowhere = lacking(notice, 'location');
    // What the letter says of another part's place or annex may be no answer for this one.
    const claim = nowhere ?? heardOnlyOf(notice);
    if (!claim) return;
    const linked = notice.paragraphs.some(
      ({ range, scope }) =>
        (scope === 'content' || scope === 'quoted') && link.test(notice.text.slice(range.start, range.end)),
    );
    if (linked) return;
    const report: Report = {
      at: claim.at,
      severity: nowhere ? 'warning' : 'info',
      message: `Say where the information can be found. The letter does not. ${Name(sectionOf(claim.provision))} covers only what this requester can reasonably get by other means, so give the link, page or address.`,
      fixes: () => [insert(notice, 'where-available', claim.at, facts, 'Insert where it can be found')],
    };
    yield nowhere ? absent(notice, 'location', 'where the information can be found', report) : report;
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        1. You asked for the list of lenders. It is attached.

        2. You asked for the values, which we hold. They are exempt under section 43(2) of the Freedom of Information Act 2000.

        3. You asked for the attendance.

        We hold it, and it is exempt under section 21(1), since it is reasonably accessible to you. It has all been published online.

        Yours sincerely
      `,
      at: 'section 21(1)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the figures. They are exempt under section 21(1) of the Freedom of Information Act 2000, because they are already available online.

        Yours sincerely
      `,
      at: 'section 21(1)',
      mended: letter`
        Dear Requester

        We hold the figures. They are exempt under section 21(1) of the Freedom of Information Act 2000, because they are already available online.

        You can find this information at [LINK, PAGE OR ADDRESS WHERE IT CAN BE FOUND, AND ANY PRICE].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the accounts for 2024. Section 21(1) of the Freedom of Information Act 2000 exempts them, since you can reasonably obtain them elsewhere.

        Yours sincerely
      `,
      at: 'Section 21(1)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the figures. They are exempt under section 21(1) of the Freedom of Information Act 2000, because they are on [our page about bins](https://anytown.example/bins).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the accounts for 2024. They are exempt under section 21(1) of the Freedom of Information Act 2000. You can read them in the reference library in Castle Street.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the title deeds. They are exempt under section 21(1) of the Freedom of Information Act 2000: HM Land Registry sells copies for £7 each.

        Yours sincerely
      `,
    },
  ],
});

/**
 * The claim of which its own part of the letter says that the information can be had, and not where: neither its
 * paragraph, nor its section, nor one beside it names a place.
 */
function heardOnlyOf(notice: Notice): Claim | undefined {
  if (notice.reasonsAbsent) return undefined;
  return notice.claims.find(({ provision, scope, at }) => {
    if (scope !== 'content' || !has(provision, 'accessible-elsewhere')) return false;
    const own = ownSentences(notice);
    const first = own.find(({ range }) => range.start <= at.start && at.end <= range.end);
    const near = own.filter(
      ({ paragraph, section }) =>
        first && (Math.abs(paragraph - first.paragraph) <= 1 || (section >= 0 && section === first.section)),
    );
    const saysSo = near.some(({ facts }) => states(facts, 'names-place-of-publication'));
    return saysSo && !near.some(({ facts, range }) => states(facts, 'tells-where') || hasPlaceholder(notice, range));
  });
}
