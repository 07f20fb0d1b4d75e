import { isWithin, mutuallyExclusive, numberOf, type Provision } from '../../law/index.ts';
import type { Claim, Notice, Range } from '../../notice/model.ts';
import { inStyle, wording } from '../../wording/index.ts';
import { sentenceAt } from '../block.ts';
import { insertion } from '../mend.ts';
import { isSaid, isSaidIn } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { Name, name } from '../speak.ts';

/** Where the letter claims both in one sentence. */
function together({ sentences, citations }: Notice, one: Claim, two: Claim): Range | undefined {
  const sentenceOf = (i: number) =>
    sentences.find(({ range: { start, end } }) => start <= citations[i]!.range.start && citations[i]!.range.end <= end);
  const claiming = new Set(one.citations.map(sentenceOf));
  const both = two.citations.find((i) => {
    const sentence = sentenceOf(i);
    return sentence !== undefined && claiming.has(sentence);
  });
  return both === undefined ? undefined : citations[both]!.range;
}

export default rule({
  id: 'exemption/mutually-exclusive',
  title: 'Do not claim exemptions that exclude each other for the same information',
  basis: 'FOIA ss.24(1), 31(1) and 36(1)',
  severity: 'warning',
  why: 'Section 31(1) covers only information that is not exempt under section 30, section 24(1) only what is not exempt under section 23(1), and section 36 only what is not exempt under section 35. Both can be claimed for different information, or one in the alternative.',
  of: 'letter',
  *check(notice, { facts }) {
    if (isSaidIn(notice, 'pleads-alternative')) return;
    const content = notice.claims.filter(({ scope }) => scope === 'content');
    const pairs = new Set<string>();
    for (const [first, second] of mutuallyExclusive) {
      const one = content.find(({ provision }) => isWithin(provision, first));
      const two = content.find(({ provision }) => isWithin(provision, second));
      if (!one || !two) continue;
      const key = `${one.provision.section} ${two.provision.section}`;
      const speaking = [...one.citations, ...two.citations].flatMap(
        (i) => sentenceAt(notice, notice.citations[i]!.range.start) ?? [],
      );
      if (pairs.has(key) || isSaid(speaking, 'sets-apart')) continue;
      pairs.add(key);
      const said = (p: Provision) => name({ ...p, path: p.path.slice(0, 1) });
      yield {
        at: together(notice, one, two) ?? two.at,
        message: `Say which information each exemption covers, or rely on one in the alternative. ${Name(second)} covers only information that is not exempt under ${said(first)}, and the letter seems to claim both for the same information.`,
        related: [{ at: one.at, message: `${Name(one.provision)} is claimed here` }],
        fixes: () => {
          const text = wording('in-the-alternative', { ...facts, provision: numberOf(two.provision) }).replace(
            '[THE OTHER SUBSECTION]',
            numberOf(one.provision),
          );
          return [
            {
              title: `Rely on ${numberOf(two.provision)} in the alternative`,
              edits: [insertion(notice, inStyle(text, notice.style), two.at)],
              safe: false,
              preferred: true,
            },
          ];
        },
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the interview record. It is exempt under section 30(1)(a)(i) and section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the submission. It is exempt under section 35(1)(a) of the Freedom of Information Act 2000. The qualified person considers that it is exempt under section 36(2)(b)(i).

        Yours sincerely
      `,
      at: 'section 36(2)(b)(i)',
      mended: letter`
        Dear Requester

        We hold the submission. It is exempt under section 35(1)(a) of the Freedom of Information Act 2000. The qualified person considers that it is exempt under section 36(2)(b)(i).

        We rely on section 36(2)(b)(i) in the alternative, for any of this information that is not exempt under section 35(1)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 30(3) and section 31(3) of the Freedom of Information Act 2000 apply, by reference to sections 30(1)(a)(i) and 31(1)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold both files. The interview record is exempt under section 30(1)(a)(i) of the Freedom of Information Act 2000. The other file, on patrols, is exempt under section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report. It is exempt under section 23(1) of the Freedom of Information Act 2000, or in the alternative under section 24(1).

        Yours sincerely
      `,
    },
  ],
});
