import pc from 'picocolors';
import type { Range } from '../notice/model.ts';
import type { Finding } from '../rules/rule.ts';
import { type Weight, weightOf, wordOf } from '../rules/weight.ts';
import { excerpt } from './excerpt.ts';
import type { Lines } from './lines.ts';
import { visible } from './visible.ts';
import type { Stream, World } from './world.ts';

/** Colours, or functions that leave text as it is. */
export type Paint = ReturnType<typeof pc.createColors>;

/** Colours for a stream: only on a terminal, and never against the person's wish (https://no-color.org). */
export function paintFor(stream: Pick<Stream, 'isTTY'>, env: World['env']): Paint {
  return pc.createColors(stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb');
}

/** How many columns to use: the terminal's, or 100 where there is none. */
export const widthOf = (stream: Pick<Stream, 'columns'>): number => Math.min(Math.max(stream.columns || 100, 40), 140);

/** A finding as a good compiler shows one: where, what, the words underlined, and the places that explain it. */
export function pretty(file: string, lines: Lines, finding: Finding, paint: Paint, width: number): string {
  const path = visible(file);
  const weight = weightOf(finding);
  const colour = paintOf(weight, paint);
  const head = `${paint.bold(path + lines.name(finding.at.start))} ${colour(`${wordOf(finding)}:`)} ${visible(finding.message)} ${paint.dim(`[${finding.rule}]`)}`;
  const related = (finding.related ?? []).map(({ at, message }) => {
    return `${paint.dim(`  see ${path}${lines.name(at.start)}`)} ${visible(message)}`;
  });
  return [head, ...underlined(lines, finding.at, colour, paint, width), ...related, ''].join('\n');
}

/** The first line that a range touches, with its number, and the words of the range underlined. */
export function underlined(
  lines: Lines,
  at: Range,
  colour: (text: string) => string,
  paint: Paint,
  width: number,
): string[] {
  const start = lines.place(at.start);
  const end = lines.place(at.end);
  const line = lines.line(start.line);
  const until = end.line === start.line ? end.column - 1 : line.length;
  const gutter = String(start.line).padStart(5);
  const { text, marks } = excerpt(line, start.column - 1, until, width - gutter.length - 3);
  return [`${paint.dim(`${gutter} │`)} ${text}`, `${paint.dim(`${' '.repeat(gutter.length)} │`)} ${colour(marks)}`];
}

/** The colour in which a weight is shown: what is only to be filled in is never red. */
export function paintOf(weight: Weight, paint: Paint): (text: string) => string {
  return { must: paint.red, should: paint.yellow, could: paint.cyan, gap: paint.blue }[weight];
}
