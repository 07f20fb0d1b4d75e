import { told, type Weight, weigh } from '../rules/weight.ts';
import { safely } from '../rules/wholeDraft.ts';
import type { Examined } from './examined.ts';
import type { NamedFiles } from './files.ts';
import { type Paint, paintOf } from './pretty.ts';
import { visible } from './visible.ts';
import { count } from './world.ts';

/** What has been seen of a set of files. */
export interface Tally {
  files: number;
  /** Files with at least one finding. */
  touched: number;
  /** Files that do not read as a refusal notice: nothing is ever found in them. */
  otherDocuments: number;
  /** Files that the configuration leaves out. */
  ignored: number;
  found: Record<Weight, number>;
  /** Findings with a fix, and findings with a safe one. */
  fixable: number;
  safe: number;
  /** Fixes applied by `--fix`. */
  fixes: number;
}

/** A tally of no files. */
export function emptyTally(): Tally {
  const found = { must: 0, should: 0, could: 0, gap: 0 };
  return { files: 0, touched: 0, otherDocuments: 0, ignored: 0, found, fixable: 0, safe: 0, fixes: 0 };
}

/** What one file counts for. */
export function tallyOf({ draft, notice, findings, fixes, ignored }: Examined): Tally {
  const tally = emptyTally();
  tally.files = 1;
  if (findings.length > 0) tally.touched = 1;
  if (ignored) tally.ignored = 1;
  else if (notice?.stance === 'not-a-notice') tally.otherDocuments = 1;
  tally.found = { ...weigh(findings) };
  tally.fixes = fixes;
  // No fix is made in a Word document.
  if (draft.word) return tally;
  tally.fixable = findings.filter((finding) => finding.fixes && finding.fixes().length > 0).length;
  tally.safe = findings.filter((finding) => safely.choose(finding)).length;
  return tally;
}

/** Counts a file in. */
export function addTally(total: Tally, { found, ...counts }: Tally): void {
  for (const { weight } of told) total.found[weight] += found[weight];
  for (const [name, count] of Object.entries(counts)) total[name as keyof typeof counts] += count;
}

/** The last line: how much was found, in how many files, and what can be done about it. */
export function summary(tally: Tally, passedOver: NamedFiles['passedOver'], paint: Paint): string {
  const { files, touched, otherDocuments, ignored, found, fixable, safe, fixes } = tally;
  const sentences: string[] = [];
  if (fixes > 0) sentences.push(`${count(fixes, 'safe fix', 'safe fixes')} applied.`);
  if (touched === 0) {
    if (files > 0) sentences.push(`${paint.green('No findings')} in ${count(files, 'file')}.`);
  } else {
    const amounts = told
      .filter(({ weight }) => found[weight] > 0)
      .map(({ weight, word }) => paintOf(weight, paint)(`${count(found[weight], word, word)}`));
    const where = touched === files ? '' : `${touched} of `;
    sentences.push(`${amounts.join(', ')} (${where}${count(files, 'file')}).`);
  }
  if (fixable > 0) {
    sentences.push(
      `${fixable} can be mended by a quick fix in the editor${safe > 0 ? `, ${safe} of them by --fix` : ''}.`,
    );
  }
  if (otherDocuments > 0) {
    sentences.push(
      `${count(otherDocuments, 'file')} ${otherDocuments === 1 ? 'does' : 'do'} not read as a refusal notice, so nothing was checked there.`,
    );
  }
  if (ignored > 0) sentences.push(`${count(ignored, 'file')} left out by the configuration.`);
  if (passedOver.size > 0) sentences.push(passedOverInWords(passedOver));
  return sentences.join(' ');
}

/** No more endings of names are listed. */
const mostEndings = 5;

/** How many files of folders were passed over, and of what kinds. */
export function passedOverInWords(passedOver: NamedFiles['passedOver']): string {
  const all = [...passedOver].sort(([, a], [, b]) => b - a);
  const sum = (some: typeof all) => some.reduce((total, [, number]) => total + number, 0);
  const listed = all
    .slice(0, mostEndings)
    .map(([ending, number]) => `${number} ${visible(ending) || 'without an ending'}`);
  const rest = sum(all.slice(mostEndings));
  const kinds = [...listed, ...(rest > 0 ? [`${rest} others`] : [])].join(', ');
  return `${count(sum(all), 'file')} passed over, since of a folder only Markdown and Word documents are taken (.md, .markdown, .docx): ${kinds}.`;
}
