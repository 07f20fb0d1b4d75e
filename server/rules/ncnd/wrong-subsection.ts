import {
  canonical,
  excludesDuty,
  exemptionOf,
  hasLetteredLimbs,
  isGround,
  isNcndLimb,
  isWithin,
  ncndLimbsOf,
  numberOf,
  type Provision,
  regimes,
} from '../../law/index.ts';
import { groupedBy } from '../../notice/groupedBy.ts';
import type { Citation, Notice } from '../../notice/model.ts';
import { change, replace } from '../mend.ts';
import { respell } from '../respell.ts';
import { letter, rule } from '../rule.ts';
import { cite, Name, name } from '../speak.ts';
import { becauseOf, neitherConfirmsNorDenies } from './ncndScope.ts';

/**
 * The citations on which the letter rests its refusal to confirm or deny. In a letter that withholds as well, only
 * those in a sentence that makes the refusal: elsewhere a content exemption may belong to the other half.
 */
export function reliedOnToNeither(notice: Notice): Citation[] {
  if (!neitherConfirmsNorDenies(notice)) return [];
  const refusing = notice.statements.filter(({ kind }) => kind === 'ncnd' || kind === 'duty-excluded');
  return notice.citations.filter(
    ({ use, scope, range, provision }) =>
      use === 'relied-on' &&
      scope === 'ncnd' &&
      !isGround(provision) &&
      exemptionOf(provision) !== undefined &&
      (notice.stance === 'ncnd' || refusing.some((s) => s.range.start <= range.start && range.end <= s.range.end)),
  );
}

/** Provisions whose limb refers to a limb of the content exemption: 31(3) to 31(1)(a), 30(3) to 30(1)(a). */
function refersToContent(p: Provision): boolean {
  return p.path.length > 1 && excludesDuty(p.regime) && hasLetteredLimbs({ ...p, path: p.path.slice(0, 1) }).length > 1;
}

export default rule({
  id: 'ncnd/wrong-subsection',
  title: 'Cite the subsection that excludes the duty to confirm or deny',
  basis: 'FOIA s.17(1)(b); FOISA ss.16(1)(c) and 18; EIR reg.12(6)',
  severity: 'error',
  why: 'Each exemption has one subsection under which information is kept back and another under which an authority need not say whether it is held: 31(1) and 31(3), 24(1) and 24(2). A letter that neither confirms nor denies under the first has specified the wrong one, and suggests that there is information to keep back.',
  *check(notice) {
    const named = notice.citations.filter(({ use }) => use === 'relied-on' || use === 'mentioned');
    const cited = [...new Map(named.map(({ provision }) => [canonical(provision), provision])).values()];
    const wrong = reliedOnToNeither(notice).filter(({ provision }) => {
      const limbs = isNcndLimb(provision) ? [] : ncndLimbsOf(provision);
      return limbs.length > 0 && !cited.some((other) => limbs.some((limb) => isWithin(other, limb)));
    });
    for (const citations of groupedBy(wrong, ({ provision }) => exemptionOf(provision))) {
      const first = citations.find(({ section, range }) => within(notice, section, range.start)) ?? citations[0]!;
      const limbs = ncndLimbsOf(first.provision);
      const limb = limbs[0]!;
      const number = limbs.map(name).join(' or ');
      const specify = cite('names it', first.provision.regime);
      const bare = first.provision.path.length === 0;
      yield {
        at: first.range,
        severity: bare ? 'warning' : 'error',
        message: bare
          ? `Cite ${number}, which excludes the duty to confirm or deny. ${Name(first.provision)} is cited without its subsection; with it the exemption is specified beyond doubt (${specify}).`
          : `Cite ${number}, under which you need not say whether information is held. ${Name(first.provision)} exempts information from disclosure; it does not excuse an authority from saying whether it is held, and the letter does not cite what does (${specify}).`,
        related: becauseOf(notice),
        fixes: () => [
          change(
            [...new Set([...citations, ...headingsLike(notice, first.provision)])]
              .filter((citation) => startsItsOwn(notice, citation))
              .map((citation) => edit(notice, citation, limb)),
            `Cite ${name(limb)}${refersToContent(first.provision) ? ', by reference to what is cited' : ''}`,
          ),
          ...limbs.slice(1).map((other) =>
            replace(respell(notice, first, other).range, numberOf(other), `Cite ${name(other)}`, {
              preferred: false,
            }),
          ),
        ],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Downland Police can neither confirm nor deny that it holds the information by virtue of section 31(1)(a) and (b) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
      mended: letter`
        Dear Requester

        Downland Police can neither confirm nor deny that it holds the information by virtue of section 31(3), by reference to section 31(1)(a) and (b) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The Department neither confirms nor denies that it holds the information.

        Section 24 National Security

        Factors favouring confirming or denying

        - People would know whether the port is protected.

        Yours sincerely
      `,
      at: 'Section 24',
      mended: letter`
        Dear Requester

        The Department neither confirms nor denies that it holds the information.

        Section 24(2) National Security

        Factors favouring confirming or denying

        - People would know whether the port is protected.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) applies, by reference to section 31(1)(a). Section 30(3) applies by virtue of section 30(2).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Section 31(1)(a) applies to the rota, which we hold and withhold.

        Downland Police neither confirms nor denies that it holds any other information, by virtue of section 23(5).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Council neither confirms nor denies whether the information exists or is held, under section 18 of the Freedom of Information (Scotland) Act 2002. If it existed it would be exempt under section 38(1)(b).

        Yours sincerely
      `,
    },
  ],
});

function within({ sections }: Notice, section: number, offset: number): boolean {
  const heading = sections[section]?.headingWithMarks;
  return heading !== undefined && heading.start <= offset && offset < heading.end;
}

/** The citations of the same exemption in headings over the reasons for neither confirming nor denying. */
function headingsLike(notice: Notice, provision: Provision): Citation[] {
  const own = exemptionOf(provision)!.provision;
  return notice.citations.filter(
    ({ scope, use, section, range, provision: cited }) =>
      scope === 'ncnd' && use === 'relied-on' && within(notice, section, range.start) && isWithin(cited, own),
  );
}

/** Whether a citation is written with its number: of `31(1)(a) and (b)` the second is not. */
function startsItsOwn({ text }: Notice, { range }: Citation): boolean {
  return /\d/.test(text.slice(range.start, range.end).replace(/\(.*/s, ''));
}

function edit(notice: Notice, citation: Citation, limb: Provision) {
  const { provision, range } = citation;
  const { regime } = provision;
  if (excludesDuty(regime) && !refersToContent(provision)) return respell(notice, citation, limb);
  const at = range.start + notice.text.slice(range.start, range.end).search(/\d/);
  const link =
    regimes[regime].declining === 'read-with-exemption'
      ? ', read with section '
      : `, by reference to ${regimes[regime].unit} `;
  return { range: { start: at, end: at }, text: `${numberOf(limb)}${link}` };
}
