import { mentions } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { basisOf, contentOf, hasLetteredLimbs, isNcndLimb, isWithin, type Limb, numberOf } from '../../law/index.ts';
import type { Citation, Notice, Wording } from '../../notice/model.ts';
import { citationsIn, ownSentences } from '../block.ts';
import { replace } from '../mend.ts';
import type { Relied } from '../part.ts';
import { behind, citeInstead } from '../respell.ts';
import { letter, rule } from '../rule.ts';
import { count, name, regulatorInShort, sectionOf } from '../speak.ts';
import { expected } from './choices.ts';

export default rule({
  id: 'exemption/limb-missing',
  title: 'Say which limb of the exemption applies',
  basis: 'FOIA s.17(1)(b); EIR reg.14(3)(a); FOISA s.16(1)(c)',
  severity: 'warning',
  why: 'A subsection such as 31(1) lists several separate interests under letters. A notice specifies the exemption only if it says which of them it protects; and for a refusal to confirm or deny under 31(3), which of them an answer would harm.',
  of: 'claim',
  given: (notice) =>
    notice.reasonsAbsent === 's17-4'
      ? undefined
      : {
          regulator: regulatorInShort(notice),
          named: namedByLetter(notice),
          asked: notice.facts.placeholders.map(({ start, end }) => notice.text.slice(start, end)),
        },
  *check(claim, { regulator, asked, named }) {
    const { provision } = claim;
    const ncnd = isNcndLimb(provision);
    if (claim.scope === 'ncnd' && !ncnd) return;
    const limbs = ncnd ? unnamed(claim) : lettered(claim);
    if (limbs.length < 2 || named.includes(claim.exemption) || (ncnd ? asksFor(asked, limbs) : claim.prompt)) return;
    const from = `${numberOf(limbs[0]!.provision)} to ${numberOf(limbs.at(-1)!.provision)}`;
    const must = `${expected(regulator, provision)}.`;
    yield {
      at: claim,
      severity: ncnd && limbs.length === 2 ? 'info' : 'warning',
      message: ncnd
        ? `Say to which of its ${count(limbs.length, 'interest')} ${name(provision)} refers (${from}). The letter does not, and ${must}`
        : `Name the limb of ${name(provision)} that is relied on. It has ${count(limbs.length, 'limb')} (${from}), and the letter names none of them: ${must}`,
      fixes: ({ notice, at: { end }, it }) => {
        const citation = notice.citations[it.citations[0]!]!;
        const text = (number: string) => ` (by reference to section ${number})`;
        const open = numberOf({ ...limbs[0]!.provision, path: limbs[0]!.provision.path.slice(0, -1) });
        const here = ncnd ? behind(citation) : { start: end, end };
        const ask = replace(here, ncnd ? text(`${open}[LIMB]`) : '[LIMB]', 'Leave a place for the limb');
        const say = limbs.map(({ provision: limb, label }) => {
          const choices = { title: `Say ${numberOf(limb)} (${label})`, preferred: false };
          if (!ncnd) return citeInstead(notice, citation, limb, choices);
          return replace(here, text(numberOf(limb)), choices.title, choices);
        });
        return [ask, ...say];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the patrol rota. It is exempt under section 31(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 31(1)',
      mended: letter`
        Dear Requester

        We hold the patrol rota. It is exempt under section 31(1)[LIMB] of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold information about the vehicle. Section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: 'Section 31(3)',
      mended: letter`
        Dear Requester

        We neither confirm nor deny that we hold information about the vehicle. Section 31(3) (by reference to section 31(1)[LIMB]) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the letter from the embankment's engineers. We refuse to give it under regulation 12(5) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
      at: 'regulation 12(5)',
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold information about the vehicle. Section 31(3) of the Freedom of Information Act 2000 applies, by reference to section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the patrol rota. It is exempt under section 31(1)(a) and (b) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the patrol rota. It is exempt under section 31(1) of the Freedom of Information Act 2000. The limbs concerned are (a), the prevention of crime, and (b).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold information about the vehicle. Section 31(3) of the Freedom of Information Act 2000 applies. The matters in paragraphs (a) and (b) of subsection (1) are those that an answer would harm.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the annual report, which will be published in June. It is exempt under section 22(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 24(2) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold both. The minutes are exempt under section 27(1) of the Freedom of Information Act 2000. The limb concerned is (a), relations with another state. The rota is exempt under section 31(1).

        Yours sincerely
      `,
      at: 'section 31(1)',
    },
  ],
});

/** The claims without a limb whose limbs a sentence names by letter: those that it cites, else the last one cited before it, or the first after it. */
function namedByLetter(notice: Notice): string[] {
  const open = notice.claims.filter((claim) => unnamed(claim).length > 1 || lettered(claim).length > 1);
  if (open.length === 0) return [];
  const claimsCited = (citations: readonly Citation[]) =>
    open.filter((claim) => citations.some(({ provision }) => isWithin(claim.provision, sectionOf(provision))));
  return ownSentences(notice)
    .filter(({ wording }) => namesByLetter(wording))
    .flatMap(({ range }) => {
      const cited = citationsIn(notice, range);
      if (cited.length > 0) return claimsCited(cited);
      const [before, after] = [
        notice.citations.filter((c) => c.range.end <= range.start && claimsCited([c]).length > 0).slice(-1),
        notice.citations.filter((c) => c.range.start >= range.end),
      ];
      return before.length > 0 ? claimsCited(before) : open.filter((claim) => claimsCited(after)[0] === claim);
    })
    .map(({ exemption }) => exemption);
}

/** Whether a sentence names limbs apart from their provision: "The limbs concerned are (a) and (b)". */
const namesByLetter = remembered(({ text }: Wording) => /\([a-z]\)/.test(text) && mentions(text, 'limbWord'));

/** The limbs directly inside a content subsection: 31(1) has (a) to (i). Those of a limb, as of 30(1)(a), are detail. */
function lettered({ provision }: Relied): readonly Limb[] {
  return /^\d/.test(provision.path.at(-1) ?? '') ? hasLetteredLimbs(provision) : [];
}

/** The content limbs that an NCND limb could refer to, where it turns on harm and the letter names none. */
function unnamed({ provision, byReferenceTo }: Relied): readonly Limb[] {
  if (!['prejudice', 'endanger'].includes(basisOf(provision))) return [];
  const limbs = contentOf(provision).flatMap(hasLetteredLimbs);
  return byReferenceTo.some((named) => limbs.some((limb) => isWithin(named, limb.provision))) ? [] : limbs;
}

/** Whether a placeholder asks which of the limbs it is, or offers them to choose from. */
function asksFor(asked: readonly string[], limbs: readonly Limb[]): boolean {
  return asked.some(
    (words) => words === '[LIMB]' || limbs.some(({ provision }) => words.includes(numberOf(provision))),
  );
}
