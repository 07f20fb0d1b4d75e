import { byText } from '../../language/byText.ts';
import { mentions } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Exemption, exemptionOf, exemptions, numberOf, type Provision, titleToday } from '../../law/index.ts';
import { replace } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Name, name, quote } from '../speak.ts';

/** More than there are exemptions and headings of a long letter. */
const mostTitles = 1_000;

export default rule({
  id: 'exemption/title-mismatch',
  title: 'Give the section its own title',
  basis: 'FOIA s.17(1)(b); EIR reg.14(3)(a); FOISA s.16(1)(c)',
  severity: 'warning',
  why: 'Where number and title disagree the requester cannot tell which exemption is meant, and the notice does not specify it.',
  *check(notice) {
    const seen = new Set<number>();
    for (const { provision, title, use } of notice.citations) {
      const own = exemptionOf(provision);
      if (!title || !own || use === 'quoted' || use === 'other-act' || seen.has(title.range.start)) continue;
      const written = telling(title.text);
      const ofRegime = exemptions.filter(({ regime }) => regime === own.regime);
      const names = ({ section: cited }: Provision) =>
        ofRegime.some(
          (other) =>
            other.section === cited && titlesOf(other).some((words) => words.some((word) => written.includes(word))),
        );
      if (names(provision)) continue;
      const meant = ofRegime.find((other) => other.section !== own.section && isTitle(written, other));
      if (!meant) continue;
      // One title may be given to several.
      const { start } = title.range;
      if (notice.citations.some((other) => other.title?.range.start === start && names(other.provision))) continue;
      seen.add(start);
      yield {
        at: title.range,
        message: `Give ${name(provision)} its own title. The letter gives it ${quote(title.text)}, the title of ${name(meant.provision)}. ${Name(provision)} is about ${own.title[0]!.toLowerCase()}${own.title.slice(1)}.`,
        fixes: () => [replace(title.range, titleToday(provision)!, `Give ${numberOf(provision)} its own title`)],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plan of the vault, and we refuse to give it.

        **Section 31(1)(a) - Health and safety**

        Disclosure would be likely to prejudice the prevention of crime.

        Yours sincerely
      `,
      at: 'Health and safety',
      mended: letter`
        Dear Requester

        We hold the plan of the vault, and we refuse to give it.

        **Section 31(1)(a) - Law enforcement**

        Disclosure would be likely to prejudice the prevention of crime.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 30(3) (Law enforcement) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: 'Law enforcement',
    },
    {
      sound: letter`
        Dear Requester

        We hold the letter. Section 37(1)(a) (Communications with His Majesty, etc. and honours) of the Freedom of Information Act 2000 exempts it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the prices, and they are refused.

        **Section 43(2) - Commercially sensitive prices**

        Disclosure would be likely to prejudice the commercial interests of the bidders.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan of the vault. It is exempt under section 24(1) (national security) and section 31(1)(a) (law enforcement) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** The words of a title that tell which exemption is meant. */
const telling = byText(
  (title): readonly string[] =>
    title
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '' && !mentions(word, 'inAnyTitle')),
  mostTitles,
);

const titlesOf = remembered(({ title, altTitles }: Exemption) => [title, ...altTitles].map(telling));

/** Whether the words are a title of the exemption, no more and no less. */
function isTitle(written: readonly string[], exemption: Exemption): boolean {
  return titlesOf(exemption).some((title) => title.join(' ') === written.join(' '));
}
