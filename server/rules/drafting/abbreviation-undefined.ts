import { mentions } from '../../language/index.ts';
import type { Notice } from '../../notice/model.ts';
import { ownSentences } from '../block.ts';
import { replace } from '../mend.ts';
import { facts, phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { isWithinPlaceholder } from '../speak.ts';

const capitals = phrase(/(?<![\w&/.-]|[A-Z]{2} )[A-Z]{3,6}(?=s?\b)(?![\w/&.-]*\d)(?!-| [A-Z]{2})/g);
export default rule({
  id: 'drafting/abbreviation-undefined',
  title: 'Say what an abbreviation stands for',
  basis: 'Plain English',
  severity: 'info',
  why: 'A requester who cannot read the reasons has not been given them. Write the name in full where it first appears, with the abbreviation in brackets.',
  *check(notice, { options }) {
    const more = new Set(String(options.known).split(/[\s,]+/));
    const done = new Set<string>();
    let clear: ReadonlySet<string> | undefined;
    for (const sentence of ownSentences(notice).filter(capitals.isIn)) {
      if (!/[a-z]{3}/.test(sentence.wording.text) || sentence.range.start >= notice.closing.start) continue;
      for (const { range, text } of capitals(sentence)) {
        if (mentions(text, 'abbreviation') || more.has(text) || done.has(text)) continue;
        done.add(text);
        if (isWithinPlaceholder(notice, range)) continue;
        clear ??= understood(notice);
        if (clear.has(text)) continue;
        yield {
          at: range,
          message: `Say what ${text} stands for. "${text}" is not explained anywhere in the letter. Write the name in full where it first appears.`,
          fixes: () => {
            const title = `Leave a place for what ${text} stands for`;
            return [replace(range, `[FULL NAME] (${text})`, title, { preferred: false })];
          },
        };
      }
    }
  },
  options: { known: { default: '', description: 'Abbreviations that need no explanation, apart by spaces.' } },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the advice of the NPCC. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'NPCC',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) of the Freedom of Information Act 2000 applies, because an entry in the ANPR or the PNC could be inferred from the PNC.

        Yours sincerely
      `,
      at: ['ANPR', 'PNC'],
    },
    {
      sound: letter`
        Dear Requester

        We hold the advice of the National Police Chiefs' Council (NPCC). The NPCC gave it in May, and it is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the CCTV pictures, as a PDF. They are exempt under section 40(2) of FOIA, as you can read on the website of the ICO.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > How many ANPR cameras are there?

        We hold the number of ANPR cameras. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** An abbreviation beside its name, in brackets or quotation marks: `Police National Computer (PNC)`, `PNC (the national computer)`. */
const beside =
  /\b[A-Z]{3,6}(?:(?=s?["')])(?<=["'(] ?(?:[a-z]{1,3} |["'])?[A-Z]{3,6})|(?=s? ?(?:\(|- )[A-Za-z][a-z]+ [A-Za-z]))/g;
const anywhere = /\b[A-Z]{3,6}\b/g;
const explained = facts('explains-abbreviation');

/** The abbreviations that the letter explains, and those that the requester used. */
function understood({ sentences, sections }: Notice): Set<string> {
  const asked = sentences.filter(({ scope }) => scope === 'request' || scope === 'quoted');
  const all = (pattern: RegExp) => (text: string) => text.match(pattern) ?? [];
  return new Set([
    ...[...sections.map(({ text }) => text), ...sentences.map(({ wording }) => wording.text)].flatMap(all(beside)),
    // `known as the PNC`
    ...sentences.flatMap(explained).flatMap(({ text }) => all(anywhere)(text)),
    ...asked.flatMap(({ wording }) => all(anywhere)(wording.text)),
  ]);
}
