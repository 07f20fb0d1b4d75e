import type { Regime } from '../../law/index.ts';
import type { Notice, Section, Sentence } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { isAsked } from '../pit/standard.ts';
import { decliningToSay } from '../pit/weighedTests.ts';
import { letter, type Report, rule, type Severity } from '../rule.ts';
import { cite, regimeOf } from '../speak.ts';
import { askOfAnswer } from './askOfAnswer.ts';
import { isQuoted } from './hypothetical.ts';
import { arguesFromContent, speaksOfContent } from './lexicon.ts';
import { becauseOf, declinesUnderSection18, ncndSentences, reasoned } from './ncndScope.ts';

const things =
  '(?: of)?(?: (?:the|this|that|any|such|some))?(?: (?:requested|relevant))?(?: (?:information|material|data|records?|documents?))?(?: (?:you )?requested)?';
/** Keeping back, and giving out, as a heading says it. */
const keeping = new RegExp(
  `(?:(?:for|in favour of) )?(?:the )?\\b(?:non[- ]?(?:disclosure|release)|withholding|not (?:to )?(?:releas|disclos|publish)(?:e|ing)|refus(?:al|ing) (?:to )?disclos(?:e|ure))${things}\\b`,
  'i',
);
const giving = new RegExp(
  `(?:the )?\\b(?:disclosure|disclosing|disclose|release|releasing|publication|publishing)${things}\\b`,
  'i',
);

const whatThePublicLearns =
  '[WHAT WOULD THE PUBLIC LEARN FROM KNOWING WHETHER INFORMATION IS HELD, AND WHY DOES THAT MATTER?]';

const interest = phrase(
  /\bpublic interest in (?:the )?(?:disclosing|disclosure|releasing|release|publishing|publication|withholding|non-?disclosure)\b(?: of)?(?: (?:the|this|that|any) (?:requested )?(?:information|material|data|records?|documents?))?(?!,? (?:or not |of )?(?:whether|that|if)\b)/gi,
);

export default rule({
  id: 'ncnd/wrong-question',
  title: 'Weigh confirming or denying, not disclosure',
  basis: 'FOIA ss.2(1)(b) and 17(3)(a)',
  severity: 'error',
  why: 'Where the duty to confirm or deny is excluded under a qualified exemption, section 2(1)(b) asks whether the public interest in maintaining that exclusion outweighs the public interest in saying whether information is held. Factors for and against disclosure answer another question, and imply that there is something to disclose.',
  *check(notice) {
    if (declinesUnderSection18(notice)) return;
    const regime = regimeOf(notice);
    // What the law asks for are reasons: where they answer the question, it matters less what stands over them.
    const severity = ncndSentences(notice).some((sentence) => answers(notice, sentence)) ? 'warning' : 'error';
    for (const section of notice.sections) {
      if (section.scope !== 'ncnd' || !reasoned.has(section.role) || asksConfirmation(section.text)) continue;
      if (keeping.test(section.text) || giving.test(section.text)) yield heading(notice, section, regime, severity);
    }
    for (const sentence of ncndSentences(notice)) {
      const { text } = sentence.wording;
      // What a conclusion weighs is a matter for the rule on its formula.
      if (notice.sections[sentence.section]?.role === 'balance' || /\boutweigh/i.test(text)) continue;
      for (const { range, text: words, index } of interest(sentence)) {
        if (isQuoted(text, index)) continue;
        const kept = /withhold|non-?disclosure/i.test(words);
        const instead = `public interest in ${kept ? decliningToSay(regime) : 'confirming or denying whether information is held'}`;
        yield {
          at: range,
          message: `"${words}" is not what has to be weighed here. Under ${cite('balance, declining to say', regime)}, the public interest in ${decliningToSay(regime)} is weighed against that in saying whether information is held.`,
          related: becauseOf(notice),
          fixes: () =>
            speaksOfContent(text.slice(index + words.length))
              ? [askOfAnswer(notice, sentence, kept ? undefined : whatThePublicLearns) ?? []].flat()
              : [replace(range, instead, `Write "${instead}"`)],
        };
      }
    }
  },
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
  ],
});

function asksConfirmation(text: string): boolean {
  return /\b(?:confirm|deny|denial|whether|exclusion)/i.test(text);
}

/** Whether a sentence of the test weighs saying whether information is held. */
function answers({ sections }: Notice, { section, wording }: Sentence): boolean {
  const role = sections[section]?.role;
  return role !== undefined && role !== 'harm' && reasoned.has(role) && asksConfirmation(wording.text);
}

function heading(notice: Notice, section: Section, regime: Regime, severity: Severity): Report {
  return {
    at: section.heading,
    severity,
    message: `This heading asks about disclosure ("${section.text}"). The letter neither confirms nor denies, so what is argued and weighed is confirming or denying that information is held (${cite('balance, declining to say', regime)}).`,
    related: becauseOf(notice),
    fixes: () => {
      // What is withheld would lose the test that it shares.
      if (section.serves.some((i) => notice.claims[i]!.scope === 'content')) return [];
      // A heading that is a sentence concludes: in other words it would conclude what nobody has.
      const concludes = /[.!]$/.test(section.text) && { range: section.heading };
      const argued = concludes || arguedFromContent(notice, section);
      if (argued) return isAsked(notice, section.body) ? [] : [askOfAnswer(notice, argued) ?? []].flat();
      const { start, end } = section.heading;
      const written = notice.text.slice(start, end);
      const renamed = rename(written) ?? rename(section.text)!;
      return [replace({ start, end }, renamed, `Rename to "${renamed}"`)];
    },
  };
}

/**
 * The last sentence under a heading where one of them argues from content or about disclosure, so that another heading
 * would be untrue of them. What the heading itself says in a paragraph with it is no argument, and the public interest
 * in disclosure has a finding of its own.
 */
function arguedFromContent({ sentences, sections }: Notice, section: Section): Sentence | undefined {
  const own = sentences.filter((sentence) => sections[sentence.section] === section);
  const arguing = own.some((sentence) => interest(sentence).length === 0 && arguesFromContent(sentence.wording.text));
  return arguing ? own.at(-1) : undefined;
}

/** A heading about disclosure, turned to confirming or denying in the same case; nothing where it does not speak of disclosure. */
function rename(text: string): string | undefined {
  const kept = keeping.exec(text);
  const found = kept ?? giving.exec(text);
  if (!found) return undefined;
  const lead = kept ? (/^(?:for|in favour of) /i.exec(kept[0])?.[0] ?? '') : '';
  const words = kept ? 'neither confirming nor denying' : 'confirming or denying';
  const written = found[0].slice(lead.length);
  const cased = /^[A-Z\s-]+$/.test(text.replace(/[^A-Za-z]/g, ''))
    ? words.toUpperCase()
    : /^[A-Z]/.test(written)
      ? words.replace(/\b(?!n?or\b)[a-z]/g, (letter) => letter.toUpperCase())
      : words;
  return text.slice(0, found.index) + lead + cased + text.slice(found.index + found[0].length);
}
