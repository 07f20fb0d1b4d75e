import { mentions } from '../language/index.ts';
import { runOn } from './factors.ts';
import { headingWords } from './headings.ts';
import type { Factor, PublicInterestTest } from './model.ts';
import type { OutlineParagraph } from './outline.ts';

/** A public interest test whose two sides are the columns of a table. */
export interface SideTable extends Pick<PublicInterestTest, 'favouring' | 'against' | 'about'> {
  /** What stands below the table. */
  readonly after: readonly OutlineParagraph[];
}

/**
 * Reads a table headed `For disclosure | Against disclosure`, each cell under a heading being a factor of that side. Where
 * one heading tells its side, or both are over reasons, the other one is over the other side, whatever it is called.
 */
export function sideTableOf(body: readonly OutlineParagraph[]): SideTable | undefined {
  const columnOf = (i: number) => body[i]?.unit.column;
  const headings = body.map(({ text }, i) =>
    columnOf(i) === undefined ? undefined : headingWords(text, [], 'typeset'),
  );
  const isSide = (i: number) => headings[i]?.role === 'favouring' || headings[i]?.role === 'against';
  const argues = (i: number) => mentions(body[i]!.text, 'argument');
  const at = body.findIndex(
    (_, i) => pairs(columnOf(i), columnOf(i + 1)) && (isSide(i) || isSide(i + 1) || (argues(i) && argues(i + 1))),
  );
  if (at < 0) return undefined;
  // Of two that seem to be the same side one was misread; the case for an answer is put first.
  const [left, right] = [headings[at]?.role, headings[at + 1]?.role];
  const swapped = left !== right && (left === 'against' || right === 'favouring');
  let end = at + 2;
  const factors = { favouring: [] as Factor[], against: [] as Factor[] };
  for (; columnOf(end) !== undefined; end++) {
    const beside = [at, at + 1].findIndex((i) => columnOf(i) === columnOf(end));
    if (beside < 0) continue;
    factors[(beside === 0) === swapped ? 'against' : 'favouring'].push(...runOn(body[end]!));
  }
  return { ...factors, about: headings[at]?.about ?? headings[at + 1]?.about, after: body.slice(end) };
}

/** Whether two cells stand side by side. */
const pairs = (left: number | undefined, right: number | undefined) => left !== undefined && right === left + 1;
