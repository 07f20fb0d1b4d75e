import { replace } from '../mend.ts';
import { letter, rule } from '../rule.ts';

/** Text that the eye does not see and any reader of the file does. */
const hidden =
  /<(span|font|div|p|mark)\b[^<>]{0,200}?(?:color\s*[:=]\s*(?:["']\s*)?(?:white|black|#f{3}(?:f{3})?|#0{3}(?:0{3})?)\b|display:\s*none|visibility:\s*hidden|opacity:\s*0\b|font-size:\s*0)[^<>]{0,200}>([^<]{1,500})<\/\1>/gi;
const struck = /(?<![~\\])~~(?=\S)([^~\n]{1,300})~~(?!~)|<(?:s|del|strike)>([^<]{1,300})<\/(?:s|del|strike)>/gi;

export default rule({
  id: 'privacy/soft-redaction',
  title: 'Remove text, do not hide it',
  basis: 'ICO on redaction; UK GDPR Art.5(1)(f)',
  severity: 'warning',
  why: 'Text in white, under a black background or struck through is still in the file. Anyone can select it, search for it or copy it.',
  *check({ text }) {
    if (text.includes('<')) {
      for (const { 0: whole, 2: words = '', index: start } of text.matchAll(hidden)) {
        if (words.trim() === '') continue;
        const range = { start, end: start + whole.length };
        yield {
          at: range,
          message:
            'Take this text out of the file. This text is hidden, not removed: whoever receives the file can read it.',
          fixes: () => [replace(range, '[REDACTED]', 'Put [REDACTED] in its place')],
        };
      }
    }
    if (!text.includes('~~') && !/<(?:s|del|strike)>/i.test(text)) return;
    for (const { 0: whole, index: start } of text.matchAll(struck)) {
      const range = { start, end: start + whole.length };
      yield {
        at: range,
        message: 'Delete this text if the requester should not see it. Text that is struck through can still be read.',
        fixes: () => [replace(range, '', 'Delete the text')],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the note. It says that <span style="color:white">Mr Vane</span> called, and his name is exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '<span style="color:white">Mr Vane</span>',
      mended: letter`
        Dear Requester

        We hold the note. It says that [REDACTED] called, and his name is exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the note. ~~It came from a neighbour.~~ It is exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '~~It came from a neighbour.~~',
    },
    {
      sound: letter`
        Dear Requester

        We hold the note. It says that ████████ called, and his name is exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        <span lang="cy">Annwyl Syr</span>

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold about ~20 notes and ~~ no more. They are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
