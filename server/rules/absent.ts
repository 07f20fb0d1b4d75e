import type { Element } from '../notice/elements.ts';
import type { Notice } from '../notice/model.ts';
import { standingFor } from '../notice/places.ts';
import { markAsSaying } from './marking.ts';
import type { Report } from './rule.ts';

/**
 * What a rule says of an element that was not read: its own report where nothing stands where the element would, else
 * information at the words that stand there, since they may be meant as that element. `what` continues "where the
 * letter says": `what harm disclosure would cause`.
 */
export function absent(notice: Notice, element: Element, what: string, report: Report): Report {
  const sentence = standingFor(notice, element, report.at);
  if (!sentence) return { ...report, lacks: element };
  return {
    ...report,
    at: sentence.range,
    severity: 'info',
    lacks: element,
    message: `Is this where the letter says ${what}? If so, leave it, or say it more plainly here. Nothing else in the letter seems to say so.`,
    related: [{ at: report.at, message: 'What it belongs to' }, ...(report.related ?? [])],
    fixes: () => [markAsSaying(notice, element, sentence), ...(report.fixes?.() ?? [])],
  };
}
