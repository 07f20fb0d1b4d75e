import { isWithin, mutuallyExclusive, numberOf, type Provision } from '../../law/index.ts';
import type { Claim } from '../../notice/model.ts';
import { wording } from '../../wording/index.ts';
import { sentenceAt } from '../block.ts';
import { insertMarkdown } from '../mend.ts';
import { isSaid, isSaidIn } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { Name, name } from '../speak.ts';

export default rule({
  id: 'exemption/mutually-exclusive',
  title: 'Do not claim exemptions that exclude each other for the same information',
  basis: 'FOIA ss.24(1), 31(1) and 36(1)',
  severity: 'warning',
  why: 'Section 31(1) covers only information that is not exempt under section 30, section 24(1) only what is not exempt under section 23(1), and section 36 only what is not exempt under section 35. Both can be claimed for different information, or one in the alternative.',
  *check(notice, { facts }) {
    if (isSaidIn(notice, 'pleads-alternative')) return;
    const sentencesOf = ({ citations }: Claim) =>
      citations.flatMap((i) => sentenceAt(notice, notice.citations[i]!.range.start) ?? []);
    const content = notice.claims.filter(({ scope }) => scope === 'content');
    const pairs = new Set<string>();
    for (const [here, there] of mutuallyExclusive) {
      const one = content.find(({ provision }) => isWithin(provision, here));
      const two = content.find(({ provision }) => isWithin(provision, there));
      if (!one || !two) continue;
      const key = `${one.provision.section} ${two.provision.section}`;
      const [first, second] = [sentencesOf(one), sentencesOf(two)];
      if (pairs.has(key) || isSaid([...first, ...second], 'sets-apart')) continue;
      pairs.add(key);
      const said = (p: Provision) => name({ ...p, path: p.path.slice(0, 1) });
      const both = second.find((sentence) => first.includes(sentence));
      const inOne =
        both &&
        two.citations.map((i) => notice.citations[i]!).find(({ range }) => sentenceAt(notice, range.start) === both);
      yield {
        at: inOne?.range ?? two.at,
        message: `Say which information each exemption covers, or rely on one in the alternative. ${Name(there)} covers only information that is not exempt under ${said(here)}, and the letter seems to claim both for the same information.`,
        related: [{ at: one.at, message: `${Name(one.provision)} is claimed here` }],
        fixes: () => {
          const own = numberOf(two.provision);
          const text = wording('in-the-alternative', { ...facts, provision: own });
          const named = text.replace('[THE OTHER SUBSECTION]', numberOf(one.provision));
          return [insertMarkdown(notice, named, two.at, `Rely on ${own} in the alternative`)];
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
