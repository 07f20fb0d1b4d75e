import { mentions } from '../../language/index.ts';
import { canonical, excludesDuty, provisionFor } from '../../law/index.ts';
import type { Notice, Range } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, regimeOf } from '../speak.ts';

const act = facts('speaks-of-confirming');
const actAndObject = facts('speaks-of-confirming-it');

export default rule({
  id: 'ncnd/boilerplate-in-confirmed',
  title: 'Do not exclude the duty to confirm in a letter that confirms',
  basis: 'FOIA s.1(1)(a) and (b)',
  severity: 'warning',
  why: 'The duty in section 1(1)(a) is to say whether information is held; that in section 1(1)(b) is to give it. A letter that confirms holding information and then says that the first duty does not apply contradicts itself: text for neither confirming nor denying has been left in it.',
  of: 'letter',
  *check(notice) {
    if (notice.stance !== 'refusal' || !excludesDuty(regimeOf(notice))) return;
    const held = heldAt(notice);
    if (!held) return;
    const related = [{ at: held, message: 'Here the letter says that information is held.' }];
    for (const { kind, sentence } of notice.statements) {
      const own = notice.sentences[sentence];
      if (kind !== 'duty-excluded' || !own || own.scope !== 'content') continue;
      const cited = (point: 'says that it is held' | 'communicates it') =>
        notice.citations.filter(
          ({ range, provision }) =>
            own.range.start <= range.start &&
            range.end <= own.range.end &&
            canonical(provision) === canonical(provisionFor(point, 'foia')),
        );
      if (cited('communicates it').length > 0) continue;
      for (const { range } of cited('says that it is held')) {
        const text = notice.text.slice(range.start, range.end);
        yield {
          at: range,
          message: `The letter confirms that information is held, so the duty in ${cite('says that it is held', 'foia')} has been met. What an exemption takes away here is the duty in ${cite('communicates it', 'foia')}, to communicate it.`,
          related,
          fixes: () => [
            replace(
              { start: range.end - 3, end: range.end },
              '(b)',
              `Write "${text.slice(0, -3)}(b)", the duty to communicate`,
            ),
          ],
        };
      }
    }
    for (const section of notice.sections) {
      if (section.scope !== 'content' || section.role !== 'harm' || section.about !== 'confirmation') continue;
      yield {
        at: section.heading,
        message: `This heading asks for the harm of confirming or denying, in a letter that confirms that information is held. What is needed is the harm of disclosing it (${cite('why', 'foia')}).`,
        related,
        fixes: () => [replace(section.heading, 'Harm in disclosure', 'Rename to "Harm in disclosure"')],
      };
    }
    for (const sentence of sentencesWith(notice.sentences, act)) {
      if (sentence.scope !== 'content' || !mentions(sentence.wording.text, 'harmWord')) continue;
      for (const found of act(sentence)) {
        const { range, text } = actAndObject(sentence).find(({ index }) => index === found.index) ?? found;
        yield {
          at: range,
          message: `"${text}" is not what is in question: the letter confirms that information is held. What is needed is the harm of disclosing it (${cite('why', 'foia')}).`,
          related,
          fixes: () => {
            const instead = text.toLowerCase().startsWith('confirm ') ? 'disclose it' : 'disclosing it';
            return [replace(range, instead, `Write "${instead}"`)];
          },
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        This letter is a refusal notice. Fenland Police can confirm it holds information relevant to your request, as the duty in section 1(1)(a) does not apply by virtue of section 31(1)(a).

        Yours sincerely
      `,
      at: 'section 1(1)(a)',
      mended: letter`
        Dear Requester

        This letter is a refusal notice. Fenland Police can confirm it holds information relevant to your request, as the duty in section 1(1)(b) does not apply by virtue of section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We confirm that the Council holds the inspection plan, which is exempt under section 31(1)(g). This letter is a refusal notice.

        As the exemption depends on prejudice, we must set out the harm in confirming or not whether information is held.

        Yours sincerely
      `,
      at: 'confirming or not whether information is held',
      mended: letter`
        Dear Requester

        We confirm that the Council holds the inspection plan, which is exempt under section 31(1)(g). This letter is a refusal notice.

        As the exemption depends on prejudice, we must set out the harm in disclosing it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Council confirms that it holds the plan. The duty in section 1(1)(b) to communicate it does not apply, by virtue of section 31(1)(g).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We confirm that we hold the plan, which is exempt under section 31(1)(g).

        We neither confirm nor deny that we hold any other information. The duty in section 1(1)(a) does not apply, by virtue of section 23(5).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan, as section 1(1)(a) requires us to tell you. It is exempt under section 31(1)(g), and this letter is a refusal notice. Its harm lies in disclosure.

        Yours sincerely
      `,
    },
  ],
});

/** Where the letter says that information is held. */
function heldAt({ statements }: Notice): Range | undefined {
  return statements.find(({ kind }) => kind === 'held')?.range;
}
