import { type FactKind, mentions, numberIn, stated } from '../../language/index.ts';
import { dealsWith, type Regime, type RegimeWith, regimes } from '../../law/index.ts';
import type { RegimeFacts } from '../../law/regimes.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { placedAt } from '../phrase.ts';
import { letter, rule, type Severity } from '../rule.ts';
import { Cite, cite, regimeOf } from '../speak.ts';
import { sentencesMaking, sentencesStating } from '../stating.ts';
import { mustStateRights } from './rightsPlace.ts';

/** How many working days a unit of time has about, by its first letter; of days that are called working days, one. */
const workingDays: Readonly<Record<string, number>> = { d: 5 / 7, w: 5, f: 10, m: 20 };

/** A period that the law lays down. */
interface Period {
  readonly kind: FactKind;
  readonly point: 'time to go to the regulator' | 'review' | 'answer to a review';
  readonly who: string;
  readonly toDo: string;
  /** Whether a letter misstates the right by a longer period, and not by a shorter one. */
  readonly atMost?: true;
  /** The figure of the regime, in working days, and as a message says it. */
  readonly right: (facts: RegimeFacts) => { readonly days: number; readonly text: string } | undefined;
}

const inDays = (days: number | undefined) => (days === undefined ? undefined : { days, text: `${days} working days` });

const periods: readonly Period[] = [
  {
    kind: 'gives-time-to-appeal',
    point: 'time to go to the regulator',
    who: 'the requester',
    toDo: 'to go to the Commissioner after a review',
    right: ({ appealWithinMonths: months }) =>
      months === undefined ? undefined : { days: months * workingDays.m!, text: 'six months' },
  },
  {
    kind: 'gives-time-to-ask',
    point: 'review',
    who: 'the requester',
    toDo: 'to ask for a review',
    right: ({ reviewWithinDays }) => inDays(reviewWithinDays),
  },
  {
    kind: 'gives-time-of-answer',
    point: 'answer to a review',
    who: 'the authority',
    toDo: 'to answer a request for a review',
    atMost: true,
    right: ({ reviewAnswerDays }) => inDays(reviewAnswerDays),
  },
];

export default rule({
  id: 'rights/period',
  title: 'State the periods for a review and an appeal as the law has them',
  basis: 'EIR reg.11(2) and (4); FOISA ss.20(5), 21(1) and 47(4); EI(S)R regs.16(2), 16(4) and 17',
  severity: 'error',
  why: 'Under the Regulations and the Scottish Act the requester has 40 working days to ask for a review; the authority has 40 to answer it under the EIR, and 20 in Scotland, where six months are then given to go to the Commissioner. A letter that gives the requester less, or itself longer, misstates a right. FOIA has no such period of its own: the Code advises 40 working days to ask.',
  *check(notice) {
    if (!mustStateRights(notice)) return;
    const regime = regimeOf(notice);
    const about = aboutRights(notice);
    for (const sentence of sentencesStating(notice, ...periods.map(({ kind }) => kind)).filter(about)) {
      for (const period of periods) {
        const law = period.right(regimes[regime]);
        const wrong =
          law &&
          periodsIn(sentence, period.kind).find(({ days }) => (period.atMost ? days > law.days : days < law.days));
        if (wrong) yield { at: wrong.range, ...judged(period, regime, wrong.text, law.text) };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the survey of the weir and refuse it under regulation 12(4)(d) of the Environmental Information Regulations 2004.

        You may ask us to reconsider by writing to foi@fenmarket.example within 20 working days. You can then complain to the Information Commission (https://ico.org.uk).

        Yours sincerely
      `,
      at: '20 working days',
    },
    {
      flawed: letter`
        Dear Requester

        We refuse the tenders under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.

        If you are unhappy you can ask for a review, at foi@fenmarket.example, in the next 40 working days. We will let you have our decision on it within 40 working days. You then have three months to apply to the Scottish Information Commissioner.

        Yours sincerely
      `,
      at: ['40 working days', 'three months'],
    },
    {
      flawed: letter`
        Dear Requester

        We hold the rota and refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        You have five working days to ask for an internal review, at foi@fenmarket.example. You can then complain to the Information Commission (https://ico.org.uk).

        Yours sincerely
      `,
      at: 'five working days',
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey of the weir and refuse it under regulation 12(4)(d) of the Environmental Information Regulations 2004.

        You may ask us to reconsider by writing to foi@fenmarket.example within 40 working days. We aim to answer within 20 working days, and will in any case do so within 40. You can then complain to the Information Commission (https://ico.org.uk).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We refuse the tenders under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.

        You can ask for a review within two months, at foi@fenmarket.example; we reply within 20 working days. You can then apply to the Scottish Information Commissioner within six months.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We answered your earlier request within ten working days. We refuse the tenders under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002: bids must be received within five working days.

        You can ask for a review within 40 working days of the end of the 20 working days that we had to answer, at foi@fenmarket.example. You can then apply to the Scottish Information Commissioner within six months.

        Yours sincerely
      `,
    },
  ],
});

/** Whether a sentence tells of the requester's rights, or stands in one paragraph with one that does. */
function aboutRights(notice: Notice): (sentence: Sentence) => boolean {
  const making = [...sentencesMaking(notice, 'internal-review', 'commissioner')];
  const told = new Set(making.map(({ paragraph }) => paragraph));
  return ({ scope, paragraph }) =>
    scope === 'rights' || (scope !== 'request' && scope !== 'quoted' && told.has(paragraph));
}

function periodsIn(sentence: Sentence, kind: FactKind) {
  return stated(sentence.facts, kind).flatMap(({ parts: { what, by } }) => {
    if (!what || !by) return [];
    const { range, text } = placedAt(sentence, { start: what.start, end: by.end });
    const words = sentence.wording.text;
    const number = numberIn(words.slice(what.start, what.end));
    const days = number * (mentions(text, 'workday') ? 1 : workingDays[words[by.start]!.toLowerCase()]!);
    return [{ range, text, days }];
  });
}

/** Where the instrument has no period of its own, the Code of Practice has one, and nothing is misstated. */
function judged({ point, who, toDo, atMost }: Period, regime: Regime, written: string, right: string) {
  const onlyAdvised = point === 'review' && !dealsWith('answer to a review', regime);
  const give = onlyAdvised ? 'Consider giving' : atMost ? 'Take no more than' : 'Give';
  const severity: Severity = onlyAdvised ? 'info' : 'error';
  const from = onlyAdvised
    ? `The Code of Practice under ${cite('review', 'foia')}`
    : Cite(point, regime as RegimeWith<typeof point>);
  return {
    severity,
    message: `${give} ${right} ${toDo}. ${from} gives ${who} ${right} ${toDo}, and the letter says "${written}".`,
  };
}
