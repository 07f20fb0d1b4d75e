import { type Exemption, exemptionOf, exemptions, numberOf, type Regime, titleToday } from '../../law/index.ts';
import type { Citation, Notice } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Name, name, quote } from '../speak.ts';

/** Words that say nothing about which exemption is meant. */
const common = new Set([
  'information',
  'of',
  'the',
  'to',
  'by',
  'for',
  'and',
  'or',
  'in',
  'with',
  'etc',
  'other',
  'means',
]);

export default rule({
  id: 'exemption/title-mismatch',
  title: 'Give the section its own title',
  basis: 'FOIA s.17(1)(b); EIR reg.14(3)(a); FOISA s.16(1)(c)',
  severity: 'warning',
  why: 'Where number and title disagree the requester cannot tell which exemption is meant, and the notice does not specify it.',
  *check(notice) {
    const seen = new Set<number>();
    const byTitle = citationsByTitle(notice);
    for (const { provision, title, use } of notice.citations) {
      const own = exemptionOf(provision);
      if (!title || !own || use === 'quoted' || use === 'other-act' || seen.has(title.range.start)) continue;
      const written = words(title.text);
      const known = byTitle
        .get(title.range.start)!
        .flatMap((other) => [...titleWords(own.regime, other.provision.section)]);
      if (written.some((word) => known.includes(word))) continue;
      const meant = exemptions.find(
        (other) => other.regime === own.regime && other.section !== own.section && isTitle(written, other),
      );
      if (!meant) continue;
      seen.add(title.range.start);
      yield {
        at: title.range,
        message: `Give ${name(provision)} its own title. The letter gives it ${quote(title.text)}, the title of ${name(meant.provision)}. ${Name(provision)} is about ${lower(own.title)}.`,
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

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !common.has(word));
}

function lower(title: string): string {
  return title[0]!.toLowerCase() + title.slice(1);
}

function titles({ title, altTitles }: Exemption): readonly string[] {
  return [title, ...altTitles];
}

/** Whether the words are a title of the exemption, no more and no less. */
function isTitle(written: readonly string[], exemption: Exemption): boolean {
  return titles(exemption).some((title) => words(title).join(' ') === written.join(' '));
}

/** By regime and section, the telling words of the titles there. */
const wordsByKey = new Map<string, ReadonlySet<string>>();

/** The telling words of the titles of a section. */
function titleWords(regime: Regime, section: string): ReadonlySet<string> {
  const key = `${regime} ${section}`;
  let known = wordsByKey.get(key);
  if (!known) {
    const own = exemptions.filter((other) => other.regime === regime && other.section === section);
    known = new Set(own.flatMap(titles).flatMap(words));
    wordsByKey.set(key, known);
  }
  return known;
}

/** By where a title begins, the citations that it stands beside: one title may be given to several. */
function citationsByTitle({ citations }: Notice): ReadonlyMap<number, readonly Citation[]> {
  const byTitle = new Map<number, Citation[]>();
  for (const citation of citations) {
    if (!citation.title) continue;
    const { start } = citation.title.range;
    const before = byTitle.get(start);
    if (before) before.push(citation);
    else byTitle.set(start, [citation]);
  }
  return byTitle;
}
