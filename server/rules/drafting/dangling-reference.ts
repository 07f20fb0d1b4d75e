import { mentions } from '../../language/index.ts';
import type { Notice } from '../../notice/model.ts';
import { isOwn } from '../part.ts';
import { facts, isSaid, sentencesWith } from '../phrase.ts';
import { letter, look, rule } from '../rule.ts';
import { quote } from '../speak.ts';

const toHarm = facts('points-to-harm');
const back = facts('points-back');

export default rule({
  id: 'drafting/dangling-reference',
  title: 'Point only to what is there',
  basis: 'Good drafting',
  severity: 'info',
  why: 'A sentence that points to something the letter does not contain was cut out of another letter, and its reason stayed behind.',
  looks: [
    look({
      of: 'own sentence',
      given({ sections, sentences }) {
        const isHarm = (section: Notice['sections'][number] | undefined) => section?.role === 'harm';
        const evidence = isSaid(
          sentences.filter(({ section }) => isHarm(sections[section])),
          'gives-instance',
        );
        return { harm: sections.some(isHarm), evidence };
      },
      *check(sentence, { harm, evidence }) {
        for (const { at, text } of toHarm(sentence)) {
          if (harm && (evidence || !mentions(text, 'evidenced'))) continue;
          yield {
            at,
            message: harm
              ? 'Give the evidence in the harm section, or take this out. This points to the harm section, which gives no evidence: no figure, instance, reason or source.'
              : 'Set out the harm, or take this out. This points to the harm section, but the letter has no harm section.',
          };
        }
      },
    }),
    {
      *check(notice) {
        for (const { range, text } of sentencesWith(notice, back).filter(isOwn).flatMap(back)) {
          const noun = text.split(' ').at(-1)!.toLowerCase();
          const before = notice.sentences.some(
            (s) =>
              s.range.start < range.start &&
              (range.end <= s.range.end ? notice.text.slice(s.range.start, range.start) : s.wording.text)
                .toLowerCase()
                .includes(noun),
          );
          if (before) continue;
          yield {
            at: range,
            message: `Say what ${quote(text)} points back to. The letter has not spoken of any ${noun}.`,
          };
        }
      },
    },
  ],
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. Anything that places that confidence at risk should be avoided.

        Yours sincerely
      `,
      at: 'places that confidence',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. As explained in the harm above, burglars would use it.

        Yours sincerely
      `,
      at: 'As explained in the harm',
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. Shopkeepers have confidence in the patrol, and disclosure would damage that confidence.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. It matters that confidence is kept and that trust is not lost.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota, and refuse to give it under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        Disclosure would be likely to help burglars, because they would know when the patrol is away.

        ## Public interest

        As explained in the harm above, burglars would use it.

        Yours sincerely
      `,
    },
  ],
});
