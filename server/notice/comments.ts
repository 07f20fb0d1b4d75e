import type { Range } from './model.ts';

/** An HTML comment in a text, from `<!--` to the nearest `-->`; one that is not closed is none. */
export interface Comment extends Range {
  /** What stands between the marks. */
  readonly inside: string;
}

/** The HTML comments of a text, in order. Offsets are UTF-16 units. Takes time by the length of the text alone. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    const end = close + 3;
    comments.push({ start, end, inside: text.slice(start + 4, close) });
    start = text.indexOf('<!--', end);
  }
  return comments;
}
