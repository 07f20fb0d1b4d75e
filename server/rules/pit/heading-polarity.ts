import { factsIn, stated, states } from '../../language/index.ts';
import { needsPublicInterestTest } from '../../law/index.ts';
import { other } from '../../notice/arguing.ts';
import type { Notice, Section } from '../../notice/model.ts';
import { capitals } from '../../wording/index.ts';
import { change, replace } from '../mend.ts';
import { isOwn, type SectionPart } from '../part.ts';
import { isSaid } from '../phrase.ts';
import { type Fix, type Here, letter, rule } from '../rule.ts';
import { list, name } from '../speak.ts';
import { sides, type WeighedTest } from './weighedTests.ts';

export default rule({
  id: 'pit/heading-polarity',
  title: 'Let a heading say what its factors favour',
  basis: 'FOIA s.17(3)',
  severity: 'warning',
  why: 'Factors "favouring section 31" may favour the exemption or an answer in spite of it. A reader who cannot tell which side a factor is on cannot follow the balance.',
  of: 'test',
  *check({ claims, sections }) {
    const words = sides(claims);
    const headed = sections.filter(isSide);
    for (const section of headed) {
      const { role, text, serves, about } = section;
      // One that serves several tests is looked at with the first.
      const first = serves.find(({ provision }) => needsPublicInterestTest(provision));
      if (first && !claims.includes(first)) continue;
      const argued = argues(section);
      const meant = argued ?? role;
      if (isOfProvision(section)) {
        if (isPlain(section, meant, headed)) continue;
        const placed = ({ notice, it }: Here<'test'>) => notice.sections[it.sections[sections.indexOf(section)]!]!;
        // Not where the words argue for one side, nor where another heading announces the other.
        const isOpen = !argued && !headed.some((one) => one.role === other(meant) && one !== section);
        yield {
          at: section,
          message: `Say in this heading which side its factors favour. "${text}" does not say whether these factors favour ${words.favouring} or ${words.against}. What stands under it seems to favour ${words[meant]}.`,
          fixes: (here) => [
            rename(here.notice, placed(here), words[meant]),
            ...(isOpen ? [{ ...rename(here.notice, placed(here), words[other(meant)]), preferred: false }] : []),
          ],
        };
      } else if (about && headed.length > 1 && headed.every(isSwapped)) {
        yield {
          at: section,
          message: `Have the headings of the two sides changed places? The heading announces factors favouring ${words[role]}, but what stands under it seems to argue for ${words[meant]}, and the other side likewise.`,
          fixes: ({ notice, it }) => [exchange(notice, it)],
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the figures. We refuse them under section 31(1)(d) of the Freedom of Information Act 2000.

        ## Factors favouring section 31(1)(d)

        - Ratepayers would see how many shops are behind with their rates, and whether the council is even-handed.

        ## Factors against disclosure

        - A shop that knew how long we wait would wait so long.

        ## Balance

        The waiting outweighs what ratepayers would see.

        Yours sincerely
      `,
      at: 'Factors favouring section 31(1)(d)',
      mended: letter`
        Dear Requester

        We hold the figures. We refuse them under section 31(1)(d) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Ratepayers would see how many shops are behind with their rates, and whether the council is even-handed.

        ## Factors against disclosure

        - A shop that knew how long we wait would wait so long.

        ## Balance

        The waiting outweighs what ratepayers would see.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        FACTORS FAVOURING THE EXEMPTION

        An answer would let offenders see which piers are watched, and would undermine the patrols.

        FACTORS FAVOURING CONFIRMING OR DENYING

        Swimmers would know whether the piers are watched.

        BALANCE

        What offenders would see outweighs what swimmers would know.

        Yours sincerely
      `,
      at: 'FACTORS FAVOURING THE EXEMPTION',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the figures. We refuse them under section 31(1)(d) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Offenders would be helped to evade what they owe.

        ## Factors favouring withholding

        - Ratepayers would see who is behind with the rates.

        ## Balance

        The evading outweighs what ratepayers would see.

        Yours sincerely
      `,
      at: ['Factors favouring disclosure', 'Factors favouring withholding'],
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        ## Factors favouring confirming or denying (section 31)

        - Swimmers would know whether the piers are watched.

        ## Factors against confirming or denying (section 31)

        - Offenders would see it too.

        ## Balance

        What offenders would see outweighs what swimmers would know.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the figures. We refuse them under section 31(1)(d) of the Freedom of Information Act 2000.

        ## Factors in favour of disclosure for section 31

        - Openness would not harm those who pay on time, and would show who does not.

        ## Factors in favour of maintaining the exemption

        - A shop that knew how long we wait would wait so long.

        ## Balance

        The waiting outweighs what ratepayers would see.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the figures. We refuse them under section 31(1)(d) of the Freedom of Information Act 2000.

        ## Points for supplying the figures

        - Ratepayers would see who is behind with the rates.

        ## Points for the exemption

        - A shop that knew how long we wait would wait so long.

        ## Balance

        The waiting outweighs what ratepayers would see.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the figures. We refuse them under section 31(1)(d) of the Freedom of Information Act 2000.

        ## Points for disclosure

        - Ratepayers would see who is behind with the rates.

        ## Points for the exemption

        - A shop that knew how long we wait would wait so long.

        ## Balance

        The waiting outweighs what ratepayers would see.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the figures. We refuse them under section 31(1)(d) of the Freedom of Information Act 2000.

        ## Public interest in disclosure

        ### For

        - Ratepayers would see who is behind with the rates.

        ### Against

        - A shop that knew how long we wait would wait so long.

        ## Balance

        The waiting outweighs what ratepayers would see.

        Yours sincerely
      `,
    },
  ],
});

interface OfSide {
  readonly role: 'favouring' | 'against';
}

type Side = SectionPart & OfSide;

function isSide<S extends SectionPart | Section>(section: S): section is S & OfSide {
  return section.role === 'favouring' || section.role === 'against';
}

/** Whether a heading says of its factors that they favour, or oppose, an exemption. */
const isOfProvision = ({ text }: Side) => states(factsIn({ text }), 'favours-provision');

/** Whether "for the exemption" says enough: it stands beside "for disclosure" or "for supplying it", and what stands under it agrees. */
function isPlain({ text }: Side, meant: Side['role'], headed: readonly Side[]): boolean {
  const { by, what } = stated(factsIn({ text }), 'favours-provision')[0]!.parts;
  const beside = headed.some((one) => one.role === other(meant) && one.about !== 'confirmation' && !isOfProvision(one));
  return what !== undefined && meant === (by ? 'favouring' : 'against') && beside;
}

/** Whether a side argues for the other: one alone may only be worded so. */
const isSwapped = (side: Side): boolean => (argues(side) ?? side.role) !== side.role;

/** The side that the words under a heading argue for, where they all argue for one. */
function argues({ sentences }: SectionPart): 'favouring' | 'against' | undefined {
  const own = sentences.filter(isOwn);
  const answer = isSaid(own, 'argues-for-answer');
  return answer === isSaid(own, 'argues-for-silence') ? undefined : answer ? 'favouring' : 'against';
}

function rename(notice: Notice, section: Section, side: string): Fix {
  const text = renamed(notice, section, side);
  return replace(section.heading, text, `Rename to "${text.replace(/:$/, '')}"`);
}

/** The headings of both sides are renamed together: one alone would leave two of one side. */
function exchange(notice: Notice, test: WeighedTest): Fix {
  const words = sides(test.claims);
  const edits = test.sections
    .map((i) => notice.sections[i]!)
    .filter(isSide)
    .map((section) => ({ range: section.heading, text: renamed(notice, section, words[other(section.role)]) }));
  return change(edits, 'Let the headings of the two sides change places');
}

/** The heading for a side, in the case of the old one and with the provisions that it names, by which its exemption is known. */
function renamed(notice: Notice, { heading, text, provisions }: Section, side: string): string {
  const colon = /:\s*$/.test(notice.text.slice(heading.start, heading.end)) ? ':' : '';
  const several = notice.claims.length > 1 && provisions.length > 0;
  const words = `Factors favouring ${side}${several ? ` under ${list(provisions.map(name))}` : ''}${colon}`;
  return /[a-z]/.test(text) ? words : capitals(words);
}
