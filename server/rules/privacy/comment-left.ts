import { byText } from '../../language/byText.ts';
import { factsIn, states } from '../../language/index.ts';
import { commentsIn } from '../../notice/comments.ts';
import type { Notice, Range } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { facts, phrase } from '../phrase.ts';
import { letter, look, rule } from '../rule.ts';
import { quote } from '../speak.ts';

/** Comments that speak to a program. */
const directive =
  /^\s*(?:section17|markdownlint|prettier|vale|textlint|lint|rumdl|cspell|spell-?checker|toc|\/?toc|omit|more|vim:)/i;
const tracked = phrase(/\{(?:\+\+|--|>>|~~)[^{}]{1,300}(?:\+\+|--|<<|~~)\}/g);
const note = facts('notes-to-colleague');

/** More than the short lines of a long letter. */
const mostLines = 4_000;
const marksDraft = byText((text) => states(factsIn({ text }), 'marks-draft'), mostLines);

export default rule({
  id: 'privacy/comment-left',
  title: 'Take out comments, notes and draft marks before the letter goes',
  basis: 'Good drafting; UK GDPR Art.5(1)(f)',
  severity: 'warning',
  why: 'A comment in a file travels with it. Notes between colleagues, tracked changes and markings have been disclosed to requesters in this way.',
  looks: [
    {
      *check(notice) {
        for (const range of comments(notice)) {
          yield {
            at: range,
            message:
              'Delete this comment before the letter goes. This comment stays in the file, and whoever receives the file can read it.',
            fixes: () => [replace(wholeLine(notice.text, range), '', 'Delete the comment')],
          };
        }
        const lines = [
          ...notice.sections.map(({ headingWithMarks, text }) => ({ range: headingWithMarks, text })),
          ...notice.paragraphs.filter(({ scope }) => scope !== 'request' && scope !== 'quoted'),
        ];
        for (const { range, text } of lines) {
          if (text.length < 60 && marksDraft(text)) {
            yield {
              at: range,
              message: `Take ${quote(text)} off before the letter goes. "${text}" marks a draft or a protected file.`,
              fixes: () => [replace(wholeLine(notice.text, range), '', 'Delete the mark')],
            };
          }
        }
      },
    },
    look({
      of: 'sentence',
      *check(sentence) {
        if (sentence.scope === 'request' || sentence.scope === 'quoted') return;
        const notes = note(sentence).map(({ index }) => ({
          at: { in: sentence, from: index, to: endOfNote(sentence.text, index) },
        }));
        for (const { at } of [...tracked(sentence), ...notes]) {
          yield {
            at,
            message:
              'Take this note out before the letter goes. This is a note or a tracked change between colleagues.',
            fixes: ({ at }) => [replace(at, '', 'Delete the note')],
          };
        }
      },
    }),
  ],
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        <!-- ask the inspector whether he agrees -->

        Yours sincerely
      `,
      at: '<!-- ask the inspector whether he agrees -->',
      mended: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        DRAFT

        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. Note to reviewer: is the tone right?

        Yours sincerely
      `,
      at: ['DRAFT', 'Note to reviewer: is the tone right?'],
    },
    {
      sound: letter`
        Dear Requester

        <!-- section17-disable-next-line rights/review-missing: sent separately -->
        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        **DRAFT FOR APPROVAL**

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '**DRAFT FOR APPROVAL**',
      mended: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        OFFICIAL

        Dear Requester

        We hold the draft report. It is exempt under section 22(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        ## Your request

        > Send me everything marked CONFIDENTIAL.

        ## Our response

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** Where a note that begins at `from` ends: with its sentence. */
function endOfNote(text: string, from: number): number {
  const stop = text.indexOf('.', from);
  return stop < 0 ? text.length : stop;
}

/** HTML comments that are meant for people. No fact of the notice holds them, as no reader of the letter sees them. */
function comments({ text, directives }: Notice): Range[] {
  return commentsIn(text)
    .filter(({ start, inside }) => !directive.test(inside) && !directives.some(({ range }) => range.start === start))
    .map(({ start, end }) => ({ start, end }));
}

/** The range; where it stands alone on its lines, with the line end after it and one of two blank lines round it. */
function wholeLine(text: string, { start, end }: Range): Range {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const [rest] = /^[^\n]*\n?/.exec(text.slice(end))!;
  if (/[\p{L}\d]/u.test(text.slice(line, start) + rest)) return { start, end };
  const afterBlank = /(?:^|\n[ \t]*\r?\n)$/.test(text.slice(0, line));
  const blank = afterBlank ? /^[ \t]*\r?\n/.exec(text.slice(end + rest.length))?.[0] : undefined;
  return { start: line, end: end + rest.length + (blank?.length ?? 0) };
}
