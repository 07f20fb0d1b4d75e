import { numberIn } from '../../language/index.ts';
import { regimes } from '../../law/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { isOwn } from '../part.ts';
import { facts, isSaid, type Phrase, sentencesWith } from '../phrase.ts';
import { letter, type Report, rule } from '../rule.ts';
import { cite } from '../speak.ts';
import { costRefusal } from './costRefusal.ts';
import { type Figure, figuresIn, isOfLimit, sentencesWithFigures } from './figures.ts';

/** A number of things: in `1,940 closed case files` the third word after it is a plural. */
const counted = facts('counts');
const plural = /^ (?:[a-z-]+ ){0,2}?[a-z]{3,}s\b/i;
const forEach = facts('names-time-for-each');
const atLeast = facts('names-least-time');
const estimated = facts('estimates');

export default rule({
  id: 'cost/arithmetic',
  title: 'Make the figures of the estimate add up',
  basis: 'FOIA s.12(1); Fees Regulations 2004 (SI 2004/3244), regs.3 and 4',
  severity: 'warning',
  why: 'The refusal rests on an estimate above the limit. Where the figures do not multiply out, or come to less than the limit, the letter itself shows that section 12 may not apply.',
  given: costRefusal,
  *check(notice, _, { regime }) {
    if (regimes[regime].costLimit?.anHour === undefined) return;
    const wrong = wrongProduct(notice);
    if (wrong) yield wrong;
    else yield* underLimit(notice);
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the files. There are 1,200 files, which at five minutes each would take 40 hours to read. We refuse your request under section 12(1) of the Freedom of Information Act 2000. You could ask for one year.

        Yours sincerely
      `,
      at: '40 hours',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the mailboxes. It takes ten minutes to search each of them. There are 480 mailboxes, so that the search would need 20 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000. You could ask for one team.

        Yours sincerely
      `,
      at: '20 hours',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the ledgers. We estimate that the work would take 11 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '11 hours',
    },
    {
      sound: letter`
        Dear Requester

        We hold the files. There are 1,200 files, which at five minutes each would take 100 hours to read. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the files. There are 1,210 files, and at about five minutes each that is roughly 100 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the files. There are 1,200 files, and at five minutes each the work would take well over 40 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the ledgers. We estimate that the work would take 90 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000. If you asked for 2024 alone, it would take 11 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the tickets, of which there are 500. It takes three minutes to open a ticket and two minutes to read it, so that 500 tickets need 42 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the ledgers. Question 1 would take 11 hours and question 2 would take 14 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the files. We timed a sample of 20 files, at six minutes each. There are 900 files in 3 stores, and reading them would take 90 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** A paragraph in which one number of records and one time for each do not make the one total that it states. */
function wrongProduct(notice: Notice): Report | undefined {
  for (const paragraph of new Set(sentencesWith(notice, forEach).map(({ paragraph }) => paragraph))) {
    const { from, to } = notice.paragraphs[paragraph]!.sentences;
    const sentences = notice.sentences.slice(from, to).filter(isOwn);
    const figures = placedFigures(sentences).filter(({ figure }) => figure.kind === 'hours');
    const each = figures.filter(isEach);
    const totals = figures.filter((placed) => !isEach(placed) && !isOfLimit(placed.figure));
    const counts = new Set(sentences.flatMap(thingsIn));
    const [[one], [total], [records]] = [each, totals, [...counts]];
    if (!one || !total || !records || counts.size > 1) continue;
    // Minutes that belong neither to each record nor to the whole are a step that is not understood.
    if (totals.some(({ figure }) => figure.value < 1)) continue;
    if (distinct(each) > 1 || distinct(totals) > 1 || isSaid(sentences, 'adds-more')) continue;
    const product = records * one.figure.value;
    const stated = total.figure.value;
    const bound = holds(atLeast, total);
    if (bound ? product >= stated * 0.9 : Math.abs(product - stated) <= Math.max(product, stated) * 0.1) continue;
    return {
      at: total.figure.range,
      message: `Check the figures: they do not add up. ${records.toLocaleString('en-GB')} times "${one.figure.text}" is about ${shown(product)}, not ${total.figure.text}. The refusal rests on this estimate.`,
    };
  }
  return undefined;
}

/** The one figure of an estimate, where it is less than the lower of the two limits (18 hours, £450). */
function* underLimit(notice: Notice): Iterable<Report> {
  if (sentencesWith(notice, counted).some((sentence) => isOwn(sentence) && thingsIn(sentence).length > 0)) return;
  const estimates = placedFigures(sentencesWithFigures(notice)).filter(({ figure }) => !isOfLimit(figure));
  const total = estimates.find((placed) => holds(estimated, placed));
  if (!total || estimates.length > 1) return;
  const { kind, value, range, text } = total.figure;
  if (value >= (kind === 'hours' ? 18 : 450)) return;
  yield {
    at: range,
    message: `Check the estimate: ${text} does not exceed the limit. The lower of the two limits is £450 (18 hours at £25 an hour), and ${cite('cost limit', 'foia')} applies only above the limit.`,
  };
}

/** A figure, with the sentence that names it. */
interface PlacedFigure {
  readonly figure: Figure;
  readonly sentence: Sentence;
}

function placedFigures(sentences: readonly Sentence[]): readonly PlacedFigure[] {
  return sentences.flatMap((sentence) => figuresIn(sentence).map((figure) => ({ figure, sentence })));
}

/** Whether a figure is the time for one record. */
const isEach = (placed: PlacedFigure) => holds(forEach, placed);

/** Whether a fact of the sentence is about this figure. */
function holds(fact: Phrase, { figure, sentence }: PlacedFigure): boolean {
  return fact(sentence).some(({ parts }) => parts?.what?.start === figure.index);
}

/** How many things a sentence counts. */
function thingsIn(sentence: Sentence): number[] {
  const { text } = sentence.wording;
  return counted(sentence).flatMap(({ parts }) => {
    const { start, end } = parts!.what!;
    return plural.test(text.slice(end)) ? [numberIn(text.slice(start, end))] : [];
  });
}

const distinct = (figures: readonly PlacedFigure[]): number => new Set(figures.map(({ figure }) => figure.value)).size;

function shown(hours: number): string {
  return hours < 1 ? `${Math.round(hours * 60)} minutes` : `${Math.round(hours).toLocaleString('en-GB')} hours`;
}
