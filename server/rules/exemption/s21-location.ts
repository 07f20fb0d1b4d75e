import { has } from '../../law/index.ts';
import { anySentence } from '../../notice/sentences.ts';
import { after } from '../block.ts';
import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Name, sectionOf } from '../speak.ts';

const link = /https?:\/\/|\bwww\.|[\w-]\.(?:gov|police|nhs|ac|org|co)\.uk\b|[\w-]\.example\b/i;
/** A place that is not the web: a register, a library, an office, a book. */
const place =
  /\b(?:from|at|in|on|through|visit(?:ing)?|see|search(?:ing)?) (?:the |our |any |your |its |page |pages )(?:[\w'-]+ ){0,4}(?:library|libraries|register|registry|reading room|archive|archives|gazette|office|shop|bookshop|report|accounts|publication scheme|disclosure log|website|web site|web page|portal|minutes|attached|enclosed|annex|record office|edition|page|pages)\b|\b(?:Companies House|Land Registry|General Register Office|British Library|National Archives|attached|enclosed|link)\b/i;

export default rule({
  id: 'exemption/s21-location',
  title: 'Say where the information can be found',
  basis: 'FOIA ss.16, 17(1)(c) and 21(1)',
  severity: 'warning',
  why: 'Section 21 applies only to what this requester can reasonably get. A notice that does not say where leaves them unable to, and does not show why the exemption applies.',
  *check(notice, { facts }) {
    const claim = notice.claims.find(
      // Where to find it would say that there is something to find.
      ({ scope, provision }) => scope === 'content' && has(provision, 'accessible-elsewhere'),
    );
    if (!claim) return;
    const told = notice.paragraphs.some(
      ({ range, scope, text }) =>
        (scope === 'content' || scope === 'quoted') &&
        (link.test(notice.text.slice(range.start, range.end)) ||
          anySentence(text, place) ||
          notice.facts.placeholders.some(
            ({ start, end }) =>
              start >= range.start && end <= range.end && /LINK|URL|WHERE|PAGE/i.test(notice.text.slice(start, end)),
          )),
    );
    if (told) return;
    yield {
      at: claim.at,
      message: `The letter does not say where the information can be found. ${Name(sectionOf(claim.provision))} covers only what this requester can reasonably get by other means, so give the link, page or address.`,
      fixes: () => [insert(notice, 'where-available', after(notice, claim.at), facts, 'Insert where it can be found')],
    };
  },
  examples: [
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
