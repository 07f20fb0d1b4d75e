import { excludesDuty } from '../../law/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { sourceRange } from '../../notice/plain.ts';
import { replace } from '../mend.ts';
import { type Match, phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, regimeOf } from '../speak.ts';
import { askOfAnswer } from './askOfAnswer.ts';
import { isHypothetical } from './hypothetical.ts';
import { act, confirming, kept, object, speaksOfContent } from './lexicon.ts';
import { becauseOf, declinesUnderSection18, leftOpenBy, ncndSentences } from './ncndScope.ts';

const acts = phrase(
  new RegExp(`\\b${act}(?! (?:whether|that|if|either|an? answer|the (?:fact|existence)|such a))\\b`, 'gi'),
);
const bare = phrase(
  /\b(?:(?:the )?(?:disclosure|release)|disclosing it|releasing it)(?= (?:would|could|may|might|will|is likely|risks)\b)/gi,
);
const harming = /\b(?:would|could|may|might|can|will|likely|risks?)\b/i;
/** `any information, if held,` excuses the word and not the act: the harm is still that of giving it out. */
const ifHeld = `any (?:such )?${kept}, if held,?`;
const wholeObject = new RegExp(`^${act} (?:${object}|${ifHeld})`, 'i');
const conditional = new RegExp(`^${act} ${ifHeld}$`, 'i');

/**
 * Where a sentence about harm speaks of giving information out instead of saying whether it is held: the words for
 * the act, without what would be given out. Only where a harm follows in the sentence.
 */
export function actsOfDisclosure(notice: Notice, sentence: Sentence): Match[] {
  const role = notice.sections[sentence.section]?.role;
  if (role === 'favouring' || role === 'against' || role === 'public-interest' || role === 'balance') return [];
  const { text } = sentence.wording;
  // What is in the public interest, or against it, is weighed: it is no harm.
  if (/\bpublic interest\b/i.test(text)) return [];
  const found =
    role === 'harm'
      ? [...acts(sentence), ...bare(sentence)]
      : acts(sentence).filter((m) => wholeObject.test(text.slice(m.index)));
  return found.filter(({ index, text: words }) => {
    const rest = text.slice(index);
    const whole = wholeObject.exec(rest)?.[0] ?? words;
    const excused = !conditional.test(whole) && isHypothetical(sentence, index, words);
    return !excused && harming.test(rest.slice(words.length));
  });
}

export default rule({
  id: 'ncnd/harm-about-disclosure',
  title: 'Give the harm of confirming or denying, not of disclosure',
  basis: 'FOIA ss.17(1)(c) and 2(1); e.g. s.31(3)',
  severity: 'error',
  why: 'A subsection such as 31(3) applies where saying whether information is held would cause the harm. Reasons about the harm of giving information out belong to a refusal to disclose: they do not support this refusal, and they suggest that there is something to give out.',
  *check(notice) {
    if (notice.reasonsAbsent || declinesUnderSection18(notice)) return;
    const regime = regimeOf(notice);
    const asking = excludesDuty(regime) ? cite('why', regime) : leftOpenBy(notice);
    const sentences = ncndSentences(notice);
    // Where the reasons that the law asks for are given, this is one too many.
    const severity = sentences.some((sentence) => givesHarmOfAnswer(notice, sentence)) ? 'warning' : 'error';
    for (const sentence of sentences) {
      for (const { range, text, index } of actsOfDisclosure(notice, sentence)) {
        const rest = sentence.wording.text.slice(index);
        const whole = wholeObject.exec(rest)?.[0];
        yield {
          at: range,
          severity,
          message: `This harm would come from giving information out ("${text}"). The letter neither confirms nor denies, so what ${asking} asks for is the harm of confirming or denying that information is held.`,
          related: becauseOf(notice),
          fixes: () => {
            if (speaksOfContent(rest.slice((whole ?? text).length)))
              return [askOfAnswer(notice, sentence) ?? []].flat();
            const words = whole ? confirming(whole.replace(new RegExp(ifHeld, 'i'), 'the information')) : instead(text);
            const end = whole ? endOf(sentence, index + whole.length) : range.end;
            const written = /^[A-Z]/.test(text) ? words[0]!.toUpperCase() + words.slice(1) : words;
            return [replace({ start: range.start, end }, written, `Write "${written}"`)];
          },
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds information about covert divers. Section 31(3) applies.

        Harm

        To disclose the dates would be likely to help smugglers. Disclosure would also be likely to put divers off.

        Public interest

        Openness about policing matters to the public.

        Yours sincerely
      `,
      at: ['To disclose', 'Disclosure'],
      mended: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds information about covert divers. Section 31(3) applies.

        Harm

        To confirm or deny whether information is held about the dates would be likely to help smugglers. Confirming or denying whether the information is held would also be likely to put divers off.

        Public interest

        Openness about policing matters to the public.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Ms Oduya

        The Trust can neither confirm nor deny whether it holds what you asked for about ransom payments.

        Section 31(3) Law enforcement

        Releasing the payment records would be likely to encourage gangs. Disclosing this information would be likely to bring further attacks.

        Yours sincerely
      `,
      at: 'Disclosing',
      mended: letter`
        Dear Ms Oduya

        The Trust can neither confirm nor deny whether it holds what you asked for about ransom payments.

        Section 31(3) Law enforcement

        Releasing the payment records would be likely to encourage gangs. Confirming or denying whether this information is held would be likely to bring further attacks.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds information about covert divers. Section 31(3) applies.

        Harm

        To disclose whether divers are used would be likely to help smugglers. Disclosing that none are used would do so as well.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds information about covert divers. Section 31(3) applies.

        Harm

        Disclosure under the Act is disclosure to the world. A yes or a no would be likely to help smugglers plan.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Council holds the alarm codes. This letter is a refusal notice. They are exempt under section 31(1)(a).

        Harm

        To disclose the codes would be likely to help burglars. Disclosure of this information would be of no use to anyone else.

        Yours sincerely
      `,
    },
  ],
});

/** Whether a sentence under a harm heading says what confirming, denying or any answer would do. */
function givesHarmOfAnswer({ sections }: Notice, { section, wording: { text } }: Sentence): boolean {
  return sections[section]?.role === 'harm' && answering.test(text) && harming.test(text);
}

const answering = /\b(?:confirm\w*|den(?:y\w*|ial)|whether|answer\w*|either way|a (?:yes|no))\b/i;

function instead(text: string): string {
  if (/ of$/i.test(text)) return 'confirming or denying whether information is held about';
  if (/^to /i.test(text)) return 'to confirm or deny whether information is held about';
  return /^(?:disclosing|releasing|publishing|providing)$/i.test(text)
    ? 'confirming or denying whether information is held about'
    : 'confirming or denying whether the information is held';
}

/** The offset in the draft at which position `at` of a sentence ends. */
function endOf(sentence: Sentence, at: number): number {
  return sourceRange(sentence.wording, at - 1, at).end + sentence.origin;
}
