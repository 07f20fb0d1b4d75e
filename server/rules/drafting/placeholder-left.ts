import { ncndLimbsOf, numberOf } from '../../law/index.ts';
import type { Notice, Range } from '../../notice/model.ts';
import { choicesIn } from '../exemption/choices.ts';
import { replace } from '../mend.ts';
import { respell } from '../respell.ts';
import { type Fix, letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';

export default rule({
  id: 'drafting/placeholder-left',
  title: 'Fill in what the template left open',
  basis: 'FOIA s.17; EIR reg.14; FOISA s.16; EI(S)R reg.13',
  severity: 'error',
  why: 'What a notice must state is not stated while a gap stands in its place, and the other rules take a gap for what will fill it. One that reaches the requester also shows that a template was sent unread.',
  *check(notice) {
    for (const range of notice.facts.placeholders) {
      const words = notice.text
        .slice(range.start, range.end)
        .split('\n')
        .map((line) => line.replace(/^[\s>]+/, '').trim())
        .join(' ');
      yield {
        at: range,
        message: `Fill in ${quote(words, 60)}. The requester should not receive a draft.`,
        fixes: () => subsections(notice, range),
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Reference: [REFERENCE]

        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000 because XXXX.

        Yours sincerely
      `,
      at: ['[REFERENCE]', 'XXXX'],
    },
    {
      flawed: letter`
        Dear {{name}}

        We neither confirm nor deny that we hold the information. Section 38(2) of the Freedom of Information Act 2000 applies because [explain the danger].

        Yours sincerely
      `,
      at: ['{{name}}', '[explain the danger]'],
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. See Collis v Deane [2025] UKSC 27 and the [Commissioner's guidance](https://ico.org.uk).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        You asked for [THE REQUEST, IN THE
        REQUESTER'S WORDS].

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. Click or tap here to enter text. See [our page](https://[WEBSITE]/foi).

        Yours sincerely

        «Officer_Name»
      `,
      at: [
        "[THE REQUEST, IN THE\nREQUESTER'S WORDS]",
        'Click or tap here to enter text.',
        '[WEBSITE]',
        '«Officer_Name»',
      ],
    },
    {
      sound: letter`
        Dear Requester

        You asked for the letter from [name removed], who wrote of "the goverment's [sic] plan". We hold it, and the parts marked [REDACTED] are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Subject: RE: Rotas [FOI 26/041]

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000, and the parts left out are marked [S40(2)].

        Yours sincerely
      `,
    },
  ],
});

/** What may stand in a gap that follows the number of a section: `24[SUBSECTION]`. Each writes the citation anew, as a number typed into the gap need not. */
function subsections(notice: Notice, gap: Range): Fix[] {
  const index = notice.citations.findIndex(
    ({ range, provision }) => range.end === gap.start && provision.path.length === 0,
  );
  const citation = notice.citations[index];
  if (!citation) return [];
  const { provision } = citation;
  const isNcnd = notice.claims.some(({ citations, scope }) => scope === 'ncnd' && citations.includes(index));
  const choices = isNcnd
    ? ncndLimbsOf(provision).map((limb) => ({ provision: limb, label: '' }))
    : choicesIn(provision);
  return choices.map((choice) => {
    const { range, text } = respell(notice, citation, choice.provision);
    const label = choice.label && choices.length > 1 ? ` (${choice.label})` : '';
    const title = `Say ${numberOf(choice.provision)}${label}`;
    return replace({ start: range.start, end: gap.end }, text, title, { preferred: false });
  });
}
