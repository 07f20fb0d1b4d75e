import type { Notice, Sentence } from '../../notice/model.ts';
import { wording } from '../../wording/index.ts';
import { sentenceAt } from '../block.ts';
import { insert, replace } from '../mend.ts';
import { isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder, regulatorInShort } from '../speak.ts';

export default rule({
  id: 'structure/not-held-search',
  title: 'Say how you know that nothing is held',
  basis: 'FOIA ss.1(1)(a) and 16(1); FOISA ss.15 and 17; ICO guidance',
  severity: 'info',
  why: 'A bare "not held" is the answer most often disputed. One sentence on where it was looked for, or why it would not be there, and on who else may hold it, usually settles the matter.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || notice.stance === 'ncnd') return;
    const stated = notice.statements.filter(({ kind }) => kind === 'not-held');
    for (const { range } of stated) {
      const sentence = sentenceAt(notice, range.start);
      if (sentence && (sentence.scope !== 'content' || goesOn(notice, sentence))) return;
      const near = beside(notice, sentence, range.start);
      if (near.some((other) => explains(other) || hasPlaceholder(notice, other.range))) return;
    }
    const [first] = stated;
    if (!first) return;
    yield {
      at: first.range,
      message: `Say where it was looked for, why it would not be there, or who else may hold it. The letter says only that this is not held. A requester, and the ${regulatorInShort(notice)}, will ask.`,
      fixes: () => {
        const own = sentenceAt(notice, first.range.start);
        if (!own) return [insert(notice, 'not-held-search', first.range, facts, title)];
        // Beside the statement itself: answers often stand in one line each.
        const { end } = own.range;
        const stop = /[.!?]$/.test(own.wording.text) ? '' : '.';
        return [replace({ start: end, end }, `${stop} ${wording('not-held-search', facts)}`, title)];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Thank you for your request under the Freedom of Information Act 2000 for the menu of 1987.

        We do not hold this information.

        You may ask for an internal review within 40 working days.

        Yours sincerely
      `,
      at: 'We do not hold this information.',
      mended: letter`
        Dear Requester

        Thank you for your request under the Freedom of Information Act 2000 for the menu of 1987.

        We do not hold this information. To find out, we searched [WHERE WE LOOKED, AND WHOM WE ASKED]. [WHY WE WOULD NOT EXPECT TO HOLD IT, AND WHO ELSE MAY].

        You may ask for an internal review within 40 working days.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plan of the pier, which is refused under section 43(2) of the Freedom of Information Act 2000.

        Information on its cost is not held.

        Yours sincerely
      `,
      at: 'Information on its cost is not held.',
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request under the Freedom of Information Act 2000 for the menu of 1987. We do not hold this information. We looked in the archive of the canteen, which begins in 1990.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request under the Freedom of Information Act 2000 for the menu of 1987. We do not hold this information. The canteen opened a year later.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request under the Freedom of Information Act 2000 for the menu of 1987. We do not hold this information, as menus are thrown away at the end of the term.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request under the Freedom of Information Act 2000 for the menu of 1987. We do not hold this information. The county council runs the canteen and may hold it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request under the Freedom of Information Act 2000 for the menu of 1987. We do not hold this information. [WHERE WE LOOKED FOR IT]

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Aldershire Police neither confirms nor denies that it holds the information. Section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
  ],
});

/** A long aside in brackets explains too, whatever its words. */
const explains = (sentence: Sentence) =>
  isSaid([sentence], 'explains-lack') || /\([^()]{12,}\)/.test(sentence.wording.text);

const title = 'Insert where you looked for it';

/** Whether the paragraph has more to say after the statement: that is its reason, in words that nobody can foresee. */
function goesOn({ sentences }: Notice, { paragraph, range }: Sentence): boolean {
  return sentences.some((other) => other.paragraph === paragraph && other.range.start > range.start);
}

/** The sentences of the statement's own paragraph and of those beside it under the same heading. */
function beside(notice: Notice, sentence: Sentence | undefined, offset: number): readonly Sentence[] {
  const section =
    sentence?.section ??
    notice.sections.findIndex(
      ({ headingWithMarks }) => headingWithMarks.start <= offset && offset < headingWithMarks.end,
    );
  return notice.sentences.filter(
    (other) =>
      other.scope === 'content' &&
      (sentence ? Math.abs(other.paragraph - sentence.paragraph) <= 2 : other.section === section),
  );
}
