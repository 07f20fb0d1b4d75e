import type { Sentence } from '../../notice/model.ts';
import { around } from '../block.ts';
import { insertEach } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts, isSaid, isSaidIn, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, hasPlaceholder, list, quote, regimeOf } from '../speak.ts';

const refused = facts('refuses-form');
const reason = facts('gives-reason');
const ownership = facts('claims-ownership');

export default rule({
  id: 'structure/format-refused',
  title: 'Say why a form is not practicable, and offer another',
  basis: 'FOIA s.11; FOISA s.11; EIR reg.6',
  severity: 'info',
  why: 'A requester may choose a copy, an inspection or a summary, and the authority must follow the choice so far as that is reasonably practicable. Where it is not, the authority must say why and give the information by another reasonable means. Copyright and confidence have nothing to do with what is practicable.',
  *check(notice, { facts }) {
    if (notice.part === 'annex') return;
    for (const sentence of sentencesWith(notice, refused).filter(isOwn)) {
      const [found] = refused(sentence);
      if (!found || !isSaid([sentence], 'speaks-of-form')) continue;
      const right = ownership(sentence)[0];
      if (right && reason(sentence).some(({ index }) => index < right.index)) {
        yield {
          at: right.range,
          severity: 'warning',
          message: `Say why the form is not reasonably practicable. The reason given is ${quote(right.text)}. That bears on re-use, or on an exemption, but ${cite('form', regimeOf(notice))} asks only what is reasonably practicable.`,
        };
        continue;
      }
      if (around(notice, sentence, 1, 1).some(({ range }) => hasPlaceholder(notice, range))) continue;
      const lacksWhy = !explains(sentence, around(notice, sentence, 0, 1)[1]);
      const lacksOther = !isSaidIn(notice, 'offers-form');
      if (!lacksWhy && !lacksOther) continue;
      const lacks = (why: string) =>
        list([...(lacksWhy ? [why] : []), ...(lacksOther ? ['in what other form it can be had'] : [])]);
      yield {
        at: found.range,
        message: `Say ${lacks('why the form asked for is refused')}. The letter does not. A form may be declined only so far as it is not reasonably practicable; the reasons must be stated, and the information given in another form (${cite('form', regimeOf(notice))}).`,
        fixes: () => {
          const texts = (['form-reason', 'form-other'] as const).filter((text) =>
            text === 'form-other' ? lacksOther : lacksWhy,
          );
          return [insertEach(notice, texts, sentence.range, facts, `Insert ${lacks('why')}`)];
        },
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the register and give it to you on paper, enclosed, under the Freedom of Information Act 2000. To send it as a spreadsheet is not reasonably practicable.

        Yours sincerely
      `,
      at: 'not reasonably practicable',
      mended: letter`
        Dear Requester

        We hold the register and give it to you on paper, enclosed, under the Freedom of Information Act 2000. To send it as a spreadsheet is not reasonably practicable.

        The form that you asked for is not reasonably practicable because [WHAT STANDS IN THE WAY: FOR EXAMPLE THE AGE, SIZE OR FORMAT OF THE RECORDS].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the drawings. Under section 11 of the Freedom of Information Act 2000 it is not reasonably practicable to give you a copy, because the architect has the copyright. You may look at them in our office.

        Yours sincerely
      `,
      at: 'copyright',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the ledger. Your request was made under the Freedom of Information Act 2000. We cannot provide it in electronic form because the volumes are bound.

        Yours sincerely
      `,
      at: 'cannot provide it in electronic form',
      mended: letter`
        Dear Requester

        We hold the ledger. Your request was made under the Freedom of Information Act 2000. We cannot provide it in electronic form because the volumes are bound.

        We can give you the information in another form instead: [WHICH FORM, AND HOW TO GET IT].

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the register. Your request was made under the Freedom of Information Act 2000. To send it as a spreadsheet is not reasonably practicable, because the system prints on paper alone. A paper copy is enclosed.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the register. Your request was made under the Freedom of Information Act 2000. It is not reasonably practicable to give you a copy: the volumes are too fragile to scan. You can inspect them at our office on any weekday.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the register. Your request was made under the Freedom of Information Act 2000. It is not practicable to answer within twenty working days, and we need more time to consider the public interest.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the register, and enclose it under the Freedom of Information Act 2000. Its owner has the copyright, which limits how you may use the copy.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the register. Your request was made under the Freedom of Information Act 2000. We cannot provide it in the format you asked for. [WHY, AND IN WHICH OTHER FORM]

        Yours sincerely
      `,
    },
  ],
});

/** Whether this sentence, or the next of its paragraph, says why: a statement of fact that offers nothing does. */
function explains(sentence: Sentence, next: Sentence | undefined): boolean {
  const goesOn = next?.paragraph === sentence.paragraph;
  return (
    reason.isIn(sentence) || (next !== undefined && (reason.isIn(next) || (goesOn && !isSaid([next], 'offers-form'))))
  );
}
