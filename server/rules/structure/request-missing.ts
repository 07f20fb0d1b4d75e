import { factsIn, mentions, states as saysOf } from '../../language/index.ts';
import { excludesDuty } from '../../law/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { inStyle, type WordingFacts, wording } from '../../wording/index.ts';
import { insert, insertion, insertMarkdown, letterEnd, replace } from '../mend.ts';
import { limbsOf } from '../ncnd/limbsOf.ts';
import { openingPlace, reasons } from '../opening.ts';
import { type Fix, letter, rule } from '../rule.ts';
import { refuses, regimeOf } from '../speak.ts';

/** Whether a sentence says what was asked for, or asks, as a request does that was pasted in without a heading. */
const isOfRequest = ({ facts, wording }: Sentence) =>
  saysOf(facts, 'sets-out-request') || saysOf(facts, 'asks-for-information') || /\?["']?$/.test(wording.text);

export default rule({
  id: 'structure/request-missing',
  title: 'Set out the request',
  basis: 'Good practice',
  severity: 'info',
  why: 'A reader can tell whether each part of a request has been answered only if the letter sets it out. A review, and the regulator, begin there too.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || !refuses(notice)) return;
    if (notice.sections.some(({ role, text }) => role === 'request' || mentions(text, 'question'))) return;
    if (notice.sentences.some(({ scope }) => scope === 'request')) return;
    if (notice.sentences.some((sentence) => sentence.scope !== 'rights' && isOfRequest(sentence))) return;
    const begun = reasonsAtOnce(notice);
    if (begun) {
      yield {
        at: begun.heading,
        severity: 'warning',
        message:
          'Say to whom this is written, and what was asked. It begins with its reasons: make it a letter or, if another letter says these things, mark it as an annex.',
        fixes: () => [asLetter(notice, facts), ...asAnnex(notice)],
      };
      return;
    }
    yield {
      at: notice.claims[0]?.at ?? notice.opening,
      message: 'Quote the request, so that it is clear what is refused. The letter does not set it out.',
      fixes: () => [insert(notice, 'request', openingPlace(notice), facts, 'Insert the request')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the information and refuse to disclose it under section 36(2)(b)(ii) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 36(2)(b)(ii)',
    },
    {
      flawed: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        Yours sincerely
      `,
      at: 'Section 31(3)',
    },
    {
      flawed: letter`
        Dear Requester

        Thank you for your request for information. The Council holds the plan, which is exempt under section 31(1)(a) of the Freedom of Information Act 2000, and refuses it.

        You may make a request for an internal review within 40 working days.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
    },
    {
      flawed: letter`
        Section 31(3): law enforcement

        Factors favouring confirming or denying

        Boaters would know whether moorings are watched.

        Factors against confirming or denying

        Thieves would learn from a yes as from a no.

        Balance

        Their gain outweighs what boaters would know. Canal Police therefore neither confirms nor denies that it holds the information.
      `,
      at: 'Section 31(3): law enforcement',
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > How often are the weirs inspected?

        We hold the information and refuse to disclose it under section 36(2)(b)(ii).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request for the inspection notes on the weirs. We hold them and refuse to disclose them under section 36(2)(b)(ii).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        part: annex
        ---

        Section 31(1)(a): law enforcement

        Factors favouring disclosure

        - Boaters would know which weirs leak.

        Factors against disclosure

        - Inspectors would write less.
      `,
    },
  ],
});

/** The section with which a text begins that gives reasons at once, before any word of its own and any greeting. */
function reasonsAtOnce({ sections: [first], paragraphs }: Notice) {
  if (!first || !reasons.has(first.role)) return undefined;
  const before = paragraphs.some(
    ({ range, scope }) => range.start < first.headingWithMarks.start && scope !== 'chrome',
  );
  return before || paragraphs.some((paragraph) => saysOf(factsIn(paragraph), 'greets')) ? undefined : first;
}

/** What stands before the reasons and after them in a letter: greeting, request and decision, and who signs. */
function asLetter(notice: Notice, facts: WordingFacts): Fix {
  const known = { ...facts, ...limbsOf(notice) };
  const decides = notice.stance === 'ncnd' && excludesDuty(regimeOf(notice));
  const names = ['salutation', 'opening', 'request', ...(decides ? (['ncnd-decision'] as const) : [])] as const;
  const text = names.map((name) => wording(name, known)).join('\n\n');
  const begun = insertMarkdown(
    notice,
    text,
    { before: notice.sections[0]!.headingWithMarks },
    decides
      ? 'Begin and end it as a letter that refuses, and neither confirms nor denies: the duty, and that nothing can be inferred'
      : 'Begin and end it as a letter',
  );
  const signed = notice.paragraphs.some((paragraph) => saysOf(factsIn(paragraph), 'signs-off'));
  if (signed) return begun;
  const end = insertion(notice, inStyle(wording('sign-off', known), notice.style), letterEnd(notice));
  return { ...begun, edits: [...begun.edits, end] };
}

/** Front matter by which a text says that its opening and the rights stand in another; a draft may have some already. */
function asAnnex({ frontMatter, style: { newline } }: Notice): Fix[] {
  if (frontMatter) return [];
  const text = ['---', 'part: annex', '---', '', ''].join(newline);
  return [replace({ start: 0, end: 0 }, text, 'Mark it as an annex to a letter', { preferred: false })];
}
