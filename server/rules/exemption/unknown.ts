import {
  canBeReliedOn,
  canonical,
  contentOf,
  exists,
  isNcndLimb,
  ncndLimbsOf,
  numberOf,
  type Provision,
  regimes,
  supersededBy,
} from '../../law/index.ts';
import type { CitationPart } from '../part.ts';
import { citeInstead } from '../respell.ts';
import { letter, rule } from '../rule.ts';
import { lawInShort, list, Name, name, quote, sectionOf } from '../speak.ts';

export default rule({
  id: 'exemption/unknown',
  title: 'Cite a provision that exists',
  basis: 'FOIA s.17(1)(b); EIR reg.14(3)(a); FOISA s.16(1)(c)',
  severity: 'error',
  why: 'A notice that cites a provision which does not exist, or one that cannot be read, does not specify the exemption.',
  of: 'citation',
  *check(citation) {
    const { provision, use, wellFormed, written, prompt } = citation;
    if (use === 'quoted' || use === 'other-act' || prompt || supersededBy(provision)) return;
    // The duties in 1(1)(a) and (b) are often called 1(a) and (b); nobody is misled.
    if (use === 'procedural' && exists({ ...provision, path: ['1', ...provision.path] })) return;
    if (!exists(provision)) {
      const instrument = lawInShort(provision.regime);
      const other = { ...provision, regime: regimes[provision.regime].sister };
      const elsewhere = exists(other) ? ` ${regimes[other.regime].shortName} has one: if you mean that, name it.` : '';
      const known = nearest(provision);
      yield {
        at: citation,
        // Only an exemption that the refusal relies on has to be specified.
        severity: !elsewhere && use === 'relied-on' && known && canBeReliedOn(known) ? 'error' : 'warning',
        cause: canonical(provision),
        message: `Cite a provision that exists: ${name(provision)} does not exist in ${instrument}.${elsewhere || (known === undefined ? ' If it belongs to another Act, name that Act beside it.' : offer(citation))}`,
        fixes: ({ notice, it }) => {
          if (known === undefined) return [];
          return [known, ...alternatives(citation)].map((valid, i) =>
            citeInstead(notice, it, valid, { preferred: i === 0 }),
          );
        },
      };
    } else if (!wellFormed) {
      yield {
        at: citation,
        severity: 'warning',
        message: `Write ${numberOf(provision)}, if that is meant. As it stands, ${quote(written)} is not written as a provision. It seems to mean ${numberOf(provision)}.`,
        fixes: ({ notice, it }) => [citeInstead(notice, it, provision, { title: `Write ${numberOf(provision)}` })],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the alarm codes. They are exempt under section 31(4) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 31(4)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the alarm codes. They are exempt under section 31(1()(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 31(1()(a)',
      mended: letter`
        Dear Requester

        We hold the alarm codes. They are exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        This is a notice under section 17(1A) of the Freedom of Information Act 2000. We hold the alarm codes, which are exempt under section 31(1)(a).

        Yours sincerely
      `,
      at: 'section 17(1A)',
      mended: letter`
        Dear Requester

        This is a notice under section 17(1) of the Freedom of Information Act 2000. We hold the alarm codes, which are exempt under section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the reports. They are excepted under regulation 12(5)(h) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
      at: 'regulation 12(5)(h)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the alarm codes. They are exempt under section 31(1)(a) of the Freedom of Information Act 2000. We have followed the section 45 Code of Practice.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold her address. It is exempt under section 40(2) of the Freedom of Information Act 2000, because the condition in section 40(3)(a)(i) is met.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report. It is exempt under section 44(1)(a) of the Freedom of Information Act 2000, since section 132 of the Data Protection Act 2018 forbids us to disclose it.

        Yours sincerely
      `,
    },
  ],
});

/** The provision without the letter that makes it unknown (17(1A)), else without the steps that do not exist; undefined where not even its section does. */
function nearest(provision: Provision): Provision | undefined {
  for (let depth = provision.path.length; depth > 0; depth--) {
    const outer = provision.path.slice(0, depth - 1);
    const [, number] = /^(\d+)[A-Z]$/.exec(provision.path[depth - 1]!) ?? [];
    const candidates = number ? [[...outer, number], outer] : [outer];
    const found = candidates.map((path) => ({ ...provision, path })).find(exists);
    if (found) return found;
  }
  return undefined;
}

/** The subsections of the same exemption by which a letter can refuse: for an answer that neither confirms nor denies, its limb. */
function alternatives({ provision, scope }: CitationPart): readonly Provision[] {
  const whole = sectionOf(provision);
  const limbs = ncndLimbsOf(whole);
  const valid = scope === 'ncnd' ? limbs : [...contentOf(whole), ...limbs];
  const known = nearest(provision);
  return valid.filter((p) => known === undefined || canonical(p) !== canonical(known));
}

function offer(citation: CitationPart): string {
  const content = alternatives(citation).filter((p) => !isNcndLimb(p) || citation.scope === 'ncnd');
  return content.length > 0 && content.length < 5
    ? ` ${Name(content[0]!).split(' ')[0]} ${list(content.map(numberOf))} ${content.length === 1 ? 'does' : 'do'}.`
    : '';
}
