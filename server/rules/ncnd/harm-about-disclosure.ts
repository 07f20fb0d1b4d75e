import { type Fact, type FactKind, mentions, stated, states } from '../../language/index.ts';
import { excludesDuty } from '../../law/index.ts';
import type { Notice, Role, Sentence } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { asWritten, cite, quote, regimeOf } from '../speak.ts';
import { sentencesStating } from '../stating.ts';
import { askOfAnswer } from './askOfAnswer.ts';
import { longest } from './giveaways.ts';
import { confirming, confirmingBy, leavesHoldingOpen, speaksOfContent } from './lexicon.ts';
import { becauseOf, declinesUnderSection18, isOfNcnd, leftOpenBy } from './ncndScope.ts';

/** An act of giving information out, with what would be given where it is named: words of a sentence, and where they stand in it. */
interface Act {
  readonly text: string;
  readonly index: number;
  readonly object?: string;
  /** Where the words for what would be given end. */
  readonly end: number;
  /** Whether the act is a condition: `if it were released`. */
  readonly condition: boolean;
}

/**
 * Where a sentence about harm, under a heading of some role, speaks of giving information out instead of saying whether
 * it is held. Only where a harm follows in the sentence.
 */
export function actsOfDisclosure(text: string, facts: readonly Fact[], role: Role | undefined): Act[] {
  if (role === 'favouring' || role === 'against' || role === 'public-interest' || role === 'balance') return [];
  // What is in the public interest, or against it, is weighed: it is no harm.
  if (states(facts, 'names-public-interest')) return [];
  const acts = (...kinds: readonly FactKind[]) => stated(facts, ...kinds).map((fact) => actIn(text, fact));
  const open = leavesHoldingOpen({ facts });
  // `any information, if held,` excuses the word and not the act: the harm is still that of giving it out.
  const whole = [...acts('presumes-giving-if-held'), ...(open ? [] : longest(acts('presumes-giving')))];
  const bare = role === 'harm' && !open ? acts('speaks-of-giving', 'supposes-giving') : [];
  return [...whole, ...bare.filter(({ index }) => !whole.some((other) => other.index === index))]
    .filter(({ index, text: words }) => mentions(text.slice(index + words.length), 'harming'))
    .sort((a, b) => a.index - b.index);
}

function actIn(text: string, { kind, at, parts: { by = at, what } }: Fact): Act {
  return {
    text: text.slice(by.start, by.end),
    index: by.start,
    end: what ? at.end : by.end,
    condition: kind === 'supposes-giving',
    ...(what && { object: text.slice(what.start, what.end) }),
  };
}

export default rule({
  id: 'ncnd/harm-about-disclosure',
  title: 'Give the harm of confirming or denying, not of disclosure',
  basis: 'FOIA ss.17(1)(c) and 2(1); e.g. s.31(3)',
  severity: 'error',
  why: 'A subsection such as 31(3) applies where saying whether information is held would cause the harm. Reasons about the harm of giving information out belong to a refusal to disclose: they do not support this refusal, and they suggest that there is something to give out.',
  of: 'own sentence',
  given: (notice) => {
    if (notice.reasonsAbsent || declinesUnderSection18(notice)) return undefined;
    const regime = regimeOf(notice);
    return {
      asking: excludesDuty(regime) ? cite('why', regime) : leftOpenBy(notice),
      // Where the reasons that the law asks for are given, this is one too many.
      severity: sentencesStating(notice, 'speaks-of-answer').some((sentence) => givesHarmOfAnswer(notice, sentence))
        ? 'warning'
        : 'error',
    } as const;
  },
  because: becauseOf,
  *check(sentence, { asking, severity }) {
    if (!isOfNcnd(sentence)) return;
    for (const act of actsOfDisclosure(sentence.text, sentence.facts, sentence.role)) {
      const { text, index, object, end } = act;
      yield {
        at: { in: sentence, from: index, to: index + text.length },
        severity,
        cause: 'harm of giving out',
        message: `Give the harm of confirming or denying, not of disclosure. This one would come from giving information out (${quote(text)}). The letter neither confirms nor denies, so what ${asking} asks for is the harm of confirming or denying that information is held.`,
        fixes: ({ notice, it, range }) => {
          if (speaksOfContent(sentence, end)) return askOfAnswer(notice, it);
          const written = asWritten(object ? confirming(text, object) : instead(act), text);
          return [replace(range({ in: sentence, from: index, to: end }), written, `Write "${written}"`)];
        },
      };
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
    {
      flawed: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        If the information were released, smugglers would be likely to stay away.

        Yours sincerely
      `,
      at: 'If the information were released',
      mended: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        If we said whether the information is held, smugglers would be likely to stay away.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        Harm

        Releasing even the fact that a log exists would be likely to help smugglers, and so would a no.

        Yours sincerely
      `,
    },
  ],
});

/** Whether a sentence under a harm heading says what confirming, denying or any answer would do. */
function givesHarmOfAnswer({ sections }: Notice, sentence: Sentence): boolean {
  const { section, wording } = sentence;
  return sections[section]?.role === 'harm' && isOfNcnd(sentence) && mentions(wording.text, 'harming');
}

/** What stands for an act without an object, or for one of which only the beginning is known. */
function instead({ text, condition }: Act): string {
  if (condition) return 'if we said whether the information is held';
  const whole = text.includes(' ') ? / of$/.test(text) || confirmingBy(text).startsWith('to ') : text.endsWith('ing');
  return `${confirmingBy(text)} whether ${whole ? 'information is held about' : 'the information is held'}`;
}
