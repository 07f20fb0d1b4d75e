import type { Directive, Notice, Range } from '../notice/model.ts';
import { fusedHeadings } from './fusedHeadings.ts';
import type { Rule } from './rule.ts';
import { tableAt } from './tableRows.ts';

/** A comment that switches rules off, and the part of the draft for which it does. */
export interface Suppression {
  readonly directive: Directive;
  /** Rule ids, or empty for every rule. */
  readonly rules: readonly string[];
  readonly over: Range;
}

/**
 * The suppressions of a draft. `disable-next-line` reaches over the next line that is not blank, and the block that begins there; `disable` until
 * `enable` (of the same rules, or of all) or the end; `disable-file` over everything.
 */
export function suppressionsOf(notice: Notice): Suppression[] {
  return notice.directives.flatMap((directive) => {
    const over = reachOf(notice, directive);
    return over ? [{ directive, rules: directive.names, over }] : [];
  });
}

/** The part of a draft for which a comment switches rules off; undefined where it does not. */
function reachOf(notice: Notice, directive: Directive): Range | undefined {
  const { directives, text } = notice;
  const { kind, names, range } = directive;
  if (kind === 'disable-next-line') return blockFrom(notice, nextLine(text, range.end));
  if (kind === 'disable-file') return { start: 0, end: text.length };
  if (kind !== 'disable') return undefined;
  const enabling = directives
    .slice(directives.indexOf(directive) + 1)
    .find(
      (later) =>
        later.kind === 'enable' && (later.names.length === 0 || names.every((name) => later.names.includes(name))),
    );
  return { start: range.end, end: enabling?.range.start ?? text.length };
}

/** A line, and the rest of the block that begins on it, which cannot hold a comment: a hard-wrapped paragraph, headings in one run of bold, a table. */
function blockFrom(notice: Notice, line: Range): Range {
  const begins = ({ start }: Range) => start >= line.start && start <= line.end;
  const paragraph = notice.paragraphs.findLast(({ range }) => begins(range));
  const headings = fusedHeadings(notice).find(([first]) => begins(first!.headingWithMarks));
  return {
    start: line.start,
    end: Math.max(
      line.end,
      paragraph?.range.end ?? 0,
      headings?.at(-1)?.headingWithMarks.end ?? 0,
      tableAt(notice.text, line.start)?.end ?? 0,
    ),
  };
}

function nextLine(text: string, from: number): Range {
  let start = text.indexOf('\n', from) + 1;
  if (start === 0) return { start: text.length, end: text.length };
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') return { start, end };
    start = end + 1;
  }
  return { start, end: start };
}

/** Whether a suppression speaks of a rule. */
function covers(suppression: Suppression, rule: string): boolean {
  return (
    suppression.rules.length === 0 ||
    suppression.rules.includes(rule) ||
    suppression.rules.includes(rule.split('/')[0]!)
  );
}

/** What the comments of a draft leave out, for one who tells the findings in turn. */
export function silencesIn(notice: Notice) {
  const suppressions = suppressionsOf(notice);
  const used = new Set<Suppression>();
  return {
    /** The first comment for which a finding of a rule that starts at an offset is left out. */
    by(rule: string, start: number): Directive | undefined {
      const covering = suppressions.filter((s) => start >= s.over.start && start <= s.over.end && covers(s, rule));
      for (const each of covering) used.add(each);
      return covering[0]?.directive;
    },
    /**
     * The comments that have left out nothing, as far as can be told: all rules that they name have been asked, or are
     * no rules. A comment for every rule is left alone, for nobody has named what it was to suppress.
     */
    idle(asked: ReadonlySet<string>, rules: readonly Rule[]): readonly Directive[] {
      const settled = (name: string) =>
        rules.every(({ id }) => asked.has(id) || !(id === name || id.startsWith(`${name}/`)));
      return suppressions
        .filter((each) => !used.has(each) && each.rules.length > 0 && each.rules.every(settled))
        .map(({ directive }) => directive);
    },
  };
}
