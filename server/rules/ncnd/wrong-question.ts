import { byText } from '../../language/byText.ts';
import { factsIn, mentions, type Span } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Notice, Section, Sentence, Wording } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { reasoned } from '../opening.ts';
import { facts } from '../phrase.ts';
import { isAsked } from '../pit/standard.ts';
import { decliningToSay } from '../pit/weighedTests.ts';
import { type Fix, letter, look, rule } from '../rule.ts';
import { cite, quote, regimeOf } from '../speak.ts';
import { askOfAnswer } from './askOfAnswer.ts';
import { longest } from './giveaways.ts';
import { arguesFromContent, asksConfirmation, speaksOfContent } from './lexicon.ts';
import { becauseOf, declinesUnderSection18, isOfNcnd, ncndSentences } from './ncndScope.ts';

const whatThePublicLearns =
  '[WHAT WOULD THE PUBLIC LEARN FROM KNOWING WHETHER INFORMATION IS HELD, AND WHY DOES THAT MATTER?]';

const answering = 'confirming or denying whether information is held';

const interest = facts('weighs-giving');
const argument = facts('argues-for-giving');

export default rule({
  id: 'ncnd/wrong-question',
  title: 'Weigh confirming or denying, not disclosure',
  basis: 'FOIA ss.2(1)(b) and 17(3)(a)',
  severity: 'error',
  why: 'Where the duty to confirm or deny is excluded under a qualified exemption, section 2(1)(b) asks whether the public interest in maintaining that exclusion outweighs the public interest in saying whether information is held. Factors for and against disclosure answer another question, and imply that there is something to disclose.',
  looks: [
    look({
      of: 'section',
      given: question,
      because: becauseOf,
      *check(section, { regime, severity }) {
        if (section.scope !== 'ncnd' || !reasoned.has(section.role) || asksConfirmation(section.text)) return;
        if (!aboutGiving(section.text)) return;
        yield {
          at: section,
          severity,
          cause: 'headings',
          message: `Ask about confirming or denying in this heading, not about disclosure. The letter neither confirms nor denies, so what is argued and weighed is confirming or denying that information is held (${cite('balance, declining to say', regime)}).`,
          fixes: ({ notice, it }) => renamings(notice, it),
        };
      },
    }),
    look({
      of: 'own sentence',
      given: question,
      because: becauseOf,
      *check(sentence, { regime, severity }) {
        if (!isOfNcnd(sentence)) return;
        const interests = longest(interest(sentence));
        const isOfInterest = interests.length > 0;
        const found = isOfInterest ? interests : longest(argument(sentence));
        if (found.length === 0) return;
        // A conclusion in other words would conclude what nobody has.
        const concludes = sentence.role === 'balance' || mentions(sentence.text, 'outweigh');
        const weighed = decliningToSay(regime);
        for (const { at, text, index, parts } of isOfInterest && concludes ? found.slice(0, 1) : found) {
          const kept = parts?.by !== undefined;
          const [words, instead] = isOfInterest
            ? [{ start: index, end: index + text.length }, `public interest in ${kept ? weighed : answering}`]
            : [parts?.what, answering];
          yield {
            at,
            severity: concludes ? severity : 'error',
            cause: concludes ? undefined : 'arguments',
            message: `Weigh confirming or denying here: ${quote(text, 34)} is another question. Under ${cite('balance, declining to say', regime)}, the public interest in ${weighed} is weighed against that in saying whether information is held.`,
            fixes: ({ notice, it, range }) => {
              if (concludes) return [];
              return words && !speaksOfContent(sentence, index + text.length)
                ? [replace(range({ in: sentence, from: words.start, to: words.end }), instead, `Write "${instead}"`)]
                : askOfAnswer(notice, it, kept ? undefined : whatThePublicLearns);
            },
          };
        }
      },
    }),
  ],
  examples: [
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) applies.

        Factors favouring release

        - Anglers would know whether poaching is looked into.

        Factors against release

        - Poachers would learn where to go.

        Yours sincerely
      `,
      at: ['Factors favouring release', 'Factors against release'],
      mended: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) applies.

        Factors favouring confirming or denying

        - Anglers would know whether poaching is looked into.

        Factors against confirming or denying

        - Poachers would learn where to go.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Mrs Quaife

        ## Response

        The University neither confirms nor denies that it holds the information. Section 31(3) applies.

        ### Considerations in Favour of Disclosing the Information

        There is a public interest in disclosure where animals are kept.

        ### Considerations in Favour of Withholding

        Activists would learn which building to enter.

        Yours sincerely
      `,
      at: [
        'Considerations in Favour of Disclosing the Information',
        'public interest in disclosure',
        'Considerations in Favour of Withholding',
      ],
      mended: letter`
        Dear Mrs Quaife

        ## Response

        The University neither confirms nor denies that it holds the information. Section 31(3) applies.

        ### Considerations in Favour of Confirming or Denying

        There is a public interest in confirming or denying whether information is held where animals are kept.

        ### Considerations in Favour of Neither Confirming nor Denying

        Activists would learn which building to enter.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) applies.

        Factors favouring confirming or denying

        - There is a public interest in disclosing whether information is held about poaching.

        Factors favouring neither confirming nor denying

        - Poachers would learn where to go.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We confirm that we hold the bailiffs' rota. It is exempt under section 31(1)(a), and this letter is a refusal notice.

        Factors favouring disclosure

        - There is a public interest in disclosure of how rivers are watched.

        Factors favouring withholding

        - Poachers would learn when to go.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) applies.

        Public interest in maintaining the exclusion of the duty

        - Poachers would learn where to go, whichever answer we gave.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) applies.

        In favour of disclosure, we recognise that anglers pay for the service.

        Yours sincerely
      `,
      at: 'In favour of disclosure,',
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) applies.

        The question is not whether there is a public interest in disclosure but whether there is one in an answer.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) applies.

        Anglers would know whether poaching is looked into. Poachers would learn where to go. The public interest in withholding outweighs that in disclosure.

        Yours sincerely
      `,
      at: 'public interest in withholding',
    },
  ],
});

/** What is asked, and how grave it is to ask something else: what the law asks for are reasons, and it matters less what stands over them. */
function question(notice: Notice) {
  if (declinesUnderSection18(notice)) return undefined;
  const answered = ncndSentences(notice).some((sentence) => answers(notice, sentence));
  return { regime: regimeOf(notice), severity: answered ? 'warning' : 'error' } as const;
}

/** Whether a sentence of the test weighs saying whether information is held. */
function answers({ sections }: Notice, { section, wording }: Sentence): boolean {
  const role = sections[section]?.role;
  return role !== undefined && role !== 'harm' && reasoned.has(role) && weighsConfirmation(wording);
}

const weighsConfirmation = remembered(({ text }: Wording) => asksConfirmation(text));

/** Fixes of a heading that asks about disclosure. */
function renamings(notice: Notice, section: Section): Fix[] {
  // What is withheld would lose the test that it shares.
  if (section.serves.some((i) => notice.claims[i]!.scope === 'content')) return [];
  // A heading that is a sentence concludes: in other words it would conclude what nobody has.
  const concludes = /[.!]$/.test(section.text) && { range: section.heading };
  const argued = concludes || arguedFromContent(notice, section);
  if (argued) return isAsked(notice, section.body) ? [] : askOfAnswer(notice, argued);
  const { start, end } = section.heading;
  const written = notice.text.slice(start, end);
  const renamed = rename(written) ?? rename(section.text)!;
  return [replace({ start, end }, renamed, `Rename to "${renamed}"`)];
}

/**
 * The last sentence under a heading that argues from content or about disclosure, so that another heading would be untrue
 * of it. What the heading itself says in a paragraph with it is no argument, and the public interest
 * in disclosure has a finding of its own.
 */
function arguedFromContent({ sentences, sections }: Notice, section: Section): Sentence | undefined {
  return sentences.findLast(
    (sentence) =>
      sections[sentence.section] === section && interest(sentence).length === 0 && arguesFromContent(sentence),
  );
}

/** The words of a heading that speak of giving information out, or of keeping it back; the longest of them. */
const aboutGiving = byText((heading): (Span & { readonly kept: boolean }) | undefined => {
  // In lower case: where every word of a heading has its capital, that makes no name.
  const found = factsIn({ text: heading.toLowerCase() }).filter(
    ({ kind }) => kind === 'heads-withholding' || kind === 'heads-giving',
  );
  const spans = found.map(({ at, kind }) => ({ ...at, kept: kind === 'heads-withholding' }));
  return spans.sort((a, b) => Number(b.kept) - Number(a.kept) || a.start - b.start || b.end - a.end)[0];
}, 500);

/** A heading about disclosure, turned to confirming or denying in the same case; nothing where it does not speak of disclosure. */
function rename(text: string): string | undefined {
  const found = aboutGiving(text);
  if (!found) return undefined;
  const words = found.kept ? 'neither confirming nor denying' : 'confirming or denying';
  const cased = /^[A-Z\s-]+$/.test(text.replace(/[^A-Za-z]/g, ''))
    ? words.toUpperCase()
    : /^[A-Z]/.test(text.slice(found.start))
      ? words.replace(/\b(?!n?or\b)[a-z]/g, (letter) => letter.toUpperCase())
      : words;
  return text.slice(0, found.start) + cased + text.slice(found.end);
}
