import { elements, isElement } from '../../notice/elements.ts';
import type { Directive, Notice, Range } from '../../notice/model.ts';
import { idleMarks } from '../../notice/taught.ts';
import { replace } from '../mend.ts';
import { letter, type Report, rule } from '../rule.ts';

export default rule({
  id: 'drafting/unused-suppression',
  title: 'Take out a comment that does nothing',
  basis: 'Good drafting',
  severity: 'info',
  why: 'A comment that switches off a rule which has nothing to say hides the next fault of that kind, and nobody will know why it is there. One that says how a sentence is to be read, and stands before none, does not do what its author thinks.',
  *check(notice, { idle }) {
    if (notice.directives.length === 0) return;
    for (const { range, names } of idle()) {
      yield useless(
        notice,
        range,
        `Take this comment out. This comment suppresses nothing: ${names.length === 1 ? `${names[0]} has` : 'these rules have'} nothing to say here, or no rule has that name.`,
      );
    }
    for (const mark of idleMarks(notice)) yield useless(notice, mark.range, whyIdle(mark));
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        <!-- section17-disable-next-line rights/reveiw-missing: sent apart -->
        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '<!-- section17-disable-next-line rights/reveiw-missing: sent apart -->',
      mended: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        <!-- section17-disable-file ncnd/leeks: the force is named in the press -->

        Dear Requester

        We neither confirm nor deny that we hold the information. Section 24(2) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: '<!-- section17-disable-file ncnd/leeks: the force is named in the press -->',
    },
    {
      flawed: letter`
        Dear Requester

        <!-- section17-reads: harms -->
        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '<!-- section17-reads: harms -->',
      mended: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        <!-- section17-reads: harm -->
        ## If you are not content

        You can ask for an internal review.

        Yours sincerely
      `,
      at: '<!-- section17-reads: harm -->',
    },
    {
      sound: letter`
        Dear Requester

        <!-- section17-reads: refusal: as we always put it -->
        Our answer is the usual one under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        <!-- section17-disable: an old letter, kept as it was sent -->
        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        <!-- ask whether this is vexatious -->
        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        <!-- section17-scope ncnd -->
        We neither confirm nor deny that we hold the information. Section 24(2) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
  ],
});

function whyIdle({ names }: Directive): string {
  const unknown = names.find((name) => !isElement(name));
  if (names.length > 0 && unknown === undefined)
    return 'Put this comment directly before a sentence, or take it out. This comment marks nothing: no sentence follows it directly.';
  const about =
    unknown === undefined ? 'it does not say as what the next sentence is read' : `nothing is called ${unknown}`;
  return `Correct this comment, or take it out. This comment marks nothing: ${about}. A sentence can be marked as ${Object.keys(elements).join(', ')}.`;
}

function useless({ text }: Notice, range: Range, message: string): Report {
  const lineEnd = /^\r?\n/.exec(text.slice(range.end))?.[0].length ?? 0;
  const whole = { start: range.start, end: range.end + lineEnd };
  return { at: range, message, fixes: () => [replace(whole, '', 'Delete the comment', { safe: true })] };
}
