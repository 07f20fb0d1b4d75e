import { terms } from '../../language/instead.ts';
import type { Notice } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts, type Match, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

const used = facts('uses-term');

export default rule({
  id: 'drafting/term-inconsistent',
  title: 'Write each term in one way',
  basis: 'Good drafting',
  severity: 'info',
  why: 'The same term now with capitals and now without shows where templates were joined. The rule speaks only of running text: titles and headings may have capitals.',
  *check(notice) {
    const all = sentencesWith(notice, used)
      .filter(isOwn)
      .flatMap(used)
      .filter(({ index }) => index > 0);
    for (const term of terms) {
      const found = all.filter(({ text }) => text.toLowerCase() === term);
      // Whether words are a title is asked last: it takes longest.
      const running = (is: (text: string) => boolean) =>
        found.filter((each) => is(each.text) && !isTitle(notice, each));
      const capital = running((text) => /^[A-Z]\w* [A-Z]/.test(text) && text !== text.toUpperCase());
      const small = capital.length > 0 ? running((text) => text === term) : [];
      if (small.length === 0) continue;
      for (const { range, text } of capital) {
        yield {
          at: range,
          cause: text,
          message: `Write "${term}" without capitals here too. "${text}" is written "${term}" elsewhere in this letter (${small.length === 1 ? 'once' : `${small.length} times`}).`,
          related: [{ at: small[0]!.range, message: 'Here without capitals' }],
          fixes: () => [replace(range, term, `Say ${term}`)],
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plan. An enemy of the State could use it against national security, and anything against National Security is serious. Section 24(1) of the Freedom of Information Act 2000 is required for that purpose.

        Yours sincerely
      `,
      at: 'National Security',
      mended: letter`
        Dear Requester

        We hold the plan. An enemy of the State could use it against national security, and anything against national security is serious. Section 24(1) of the Freedom of Information Act 2000 is required for that purpose.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the names, which are personal data. Because they are Personal Data they are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'Personal Data',
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan. It is exempt under section 24(1) (National Security) of the Freedom of Information Act 2000, which is needed to safeguard national security.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan. National security would suffer, and national security matters, so it is exempt under section 24(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the names. The National Security Adviser wrote them down, in the cause of national security. They are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** Whether the words stand as a title: beside a citation, in quotation marks or brackets, or in a longer name. */
function isTitle({ citations, text }: Notice, { range: { start, end } }: Match): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    /["'“‘([]\s*$|[A-Z][a-z]+ $|\d\)? ?[-–:(]? ?$/.test(before) ||
    /^\s*(?:[A-Z][a-z]|["'”’)\]])/.test(text.slice(end, end + 12)) ||
    citations.some(({ title }) => title && title.range.start <= start && end <= title.range.end)
  );
}
