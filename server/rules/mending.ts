import type { Edit, Finding, Fix } from './rule.ts';

/** A part of a text that grows out of another: a stretch kept of the original, or new words. */
type Span = { readonly start: number; readonly end: number } | string;

/** How a text is mended. */
export interface Mending {
  /** The fix to make for a finding, if any. */
  readonly choose: (finding: Finding) => Fix | undefined;
  /** How often at most it is looked again. */
  readonly rounds: number;
  /** Whether a fix that was made is not made again where its finding still stands. */
  readonly once: boolean;
}

/** What mending comes to. */
export interface Mended {
  /** They lead from the original to the end in one step, in order, without overlap. */
  readonly edits: readonly Edit[];
  /** How many fixes went into them. */
  readonly fixes: number;
}

/**
 * Mends a text in rounds, as a fix may bring the next finding to light: looks for findings, chooses
 * a fix for each, leaves out those that touch words another one changes, and looks again, until
 * nothing is left to mend. New lines end as those of the original do.
 */
export function mend(
  original: string,
  findingsIn: (text: string) => readonly Finding[],
  { choose, rounds, once }: Mending,
): Mended {
  const newline = /\r\n?|\n/.exec(original)?.[0] ?? '\n';
  let spans: Span[] = [{ start: 0, end: original.length }];
  let fixes = 0;
  const made = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const chosen = findingsIn(textOf(original, spans)).flatMap((finding) => {
      const fix = choose(finding);
      if (!fix) return [];
      const name = JSON.stringify([finding.rule, finding.message, fix.edits.map(({ text }) => text)]);
      return once && made.has(name) ? [] : [{ name, edits: fix.edits }];
    });
    const fitting = compatible(chosen);
    if (fitting.length === 0) break;
    for (const { name } of fitting) made.add(name);
    fixes += fitting.length;
    spans = splice(
      spans,
      fitting.flatMap(({ edits }) => edits),
    );
  }
  const edits = editsOf(spans, original.length).map(({ range, text }) => ({
    range,
    text: text.replace(/\r\n?|\n/g, newline),
  }));
  return { edits, fixes };
}

/** Of several fixes those that can be made together: earlier ones win, a fix is made whole or not at all. */
export function compatible<F extends Pick<Fix, 'edits'>>(fixes: readonly F[]): F[] {
  const taken: Edit[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => collide(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

/** Two insertions at one place collide too: whether the second is still needed is seen when the text is read again. */
function collide({ range: a }: Edit, { range: b }: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}

function textOf(original: string, spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : original.slice(span.start, span.end))).join('');
}

/** Applies edits, whose offsets count in the text that `spans` make, and gives the new text's spans. */
function splice(spans: readonly Span[], edits: readonly Edit[]): Span[] {
  const spliced: Span[] = [];
  let at = 0;
  for (const { range, text } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    spliced.push(...between(spans, at, range.start), text);
    at = range.end;
  }
  return [...spliced, ...between(spans, at, Number.POSITIVE_INFINITY)];
}

/** What stands between two offsets of the text that `spans` make. */
function between(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0;
  return spans.flatMap((span) => {
    const length = typeof span === 'string' ? span.length : span.end - span.start;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    at += length;
    if (start >= end) return [];
    return typeof span === 'string' ? span.slice(start, end) : { start: span.start + start, end: span.start + end };
  });
}

/** The edits on the original: each gap between kept stretches gives way to the new words in it. */
function editsOf(spans: readonly Span[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  for (const span of [...spans, { start: length, end: length }]) {
    if (typeof span === 'string') {
      text += span;
      continue;
    }
    if (text !== '' || span.start > at) edits.push({ range: { start: at, end: span.start }, text });
    at = span.end;
    text = '';
  }
  return edits;
}
