import type { Line, Markdown } from './line.ts';
import type { Range } from './model.ts';
import { PlainBuilder } from './plain.ts';

/**
 * Markdown that is nothing but words, one-line headings or flat list items, or a block quotation of such, is read here
 * without a parser: that is nine pieces out of ten in a letter, and the parser is the largest cost of reading. Gives exactly
 * what the parser would give (held by a test), or undefined where anything else stands in the piece.
 */
export function simpleLines(text: string): Markdown | undefined {
  const body = text.trimEnd();
  if (body === '' || body.length > 20_000) return undefined;
  if (body.startsWith(quoting)) return blank.test(text.slice(body.length)) ? quotation(body) : undefined;
  const bold = /^\*\*([^*_`\\[\]<>&|\n]*[^*_`\\[\]<>&|\n\s.:;,!?()'"-])\*\*[ \t\r\n]*$/.exec(text);
  if (bold && /^[A-Za-z0-9]/.test(bold[1]!)) {
    return only(line(bold[1]!, 2, { start: 0, end: body.length, setting: 'bold', boldTo: bold[1]!.length }));
  }
  if (active.test(body.replace(starred, '- '))) return undefined;
  const atx = /^(#{1,6}) ([^#\n]+)$/.exec(body);
  if (atx)
    return only(
      line(atx[2]!, atx[1]!.length + 1, { start: 0, end: body.length, setting: 'atx', depth: atx[1]!.length }),
    );
  if (!structure.test(body)) return paragraph(body);
  return list(body);
}

/** Characters, and pairs of them, that may mean something inside a paragraph. */
const active = /[\\`*_]|\]\(|\]:|\]\[|<[^ \d=]|<$|<[^\s<>]*@|&[#\w]+;/;
/** Line starts that may begin something other than a paragraph. */
const structure = /^(?: {0,3}(?:[#>+*=~-]|\d{1,9}[.)](?:[ \t\r]|$))|[ \t]* {4}|[ \t]*\t|[ \t]*[=-]+[ \t]*$)/m;
/** The marker of an item, which means nothing but that. */
const starred = /^\* (?=[^ \t\r\n*])/gm;
const item = /^(?:([-+*])|(\d{1,3}[.)])) (?=[^ \t\r\n])/;

/** White space that means nothing at the end of a line: one that does not break does. */
const blank = /^[ \t\r\n]*$/;
/** What each line of a block quotation begins with, and what follows it there. */
const quoting = '> ';
const quoted = /^> (?=\S)/;

/** A block quotation is read as what stands in it, each of whose lines stands so much later. */
function quotation(body: string): Markdown | undefined {
  const raw = body.split('\n');
  if (!raw.every((line) => quoted.test(line))) return undefined;
  const inner = simpleLines(raw.map((line) => line.slice(quoting.length)).join('\n'));
  return inner && { ...inner, lines: inner.lines.map(within) };
}

function within({ start, end, plain, ...line }: Line, i: number, lines: readonly Line[]): Line {
  const by = quoting.length * (i + 1);
  const map = plain.map.map(([at, offset]) => [at, offset + by] as const);
  // A line that goes on with a paragraph begins with its mark.
  const mark = lines[i - 1]?.block === line.block ? quoting.length : 0;
  return { ...line, start: start + by - mark, end: end + by, plain: { text: plain.text, map }, quoted: true };
}

const only = (single: Line): Markdown => ({ lines: [single], comments: [], definitions: [], links: [], gaps: [] });

interface Shape extends Range {
  readonly setting: Line['setting'];
  readonly depth?: number;
  readonly boldTo?: number;
  readonly block?: number;
  readonly marker?: string;
}

function line(words: string, at: number, shape: Shape): Line {
  const builder = new PlainBuilder();
  builder.add(words, at);
  const plain = builder.build();
  return {
    start: shape.start,
    end: shape.end,
    depth: shape.depth ?? 0,
    block: shape.block ?? 1,
    quoted: false,
    plain,
    setting: shape.setting,
    item: shape.marker !== undefined,
    marker: shape.marker,
    bold: shape.boldTo === undefined ? [] : [[0, plain.text.length]],
  };
}

/** Lines of one paragraph. A table's bars are left to the parser's side, which knows cells. */
function paragraph(body: string): Markdown | undefined {
  if (body.includes('|')) return undefined;
  const lines: Line[] = [];
  let at = 0;
  for (const raw of body.split('\n')) {
    const words = raw.trimEnd();
    if (words.trim() === '') {
      // A blank line parts two paragraphs; pieces seldom hold one.
      return undefined;
    }
    const start = at + (raw.length - raw.trimStart().length);
    lines.push(line(raw, at, { start, end: at + words.length, setting: 'plain' }));
    at += raw.length + 1;
  }
  return { lines, comments: [], definitions: [], links: [], gaps: [] };
}

/** A flat list whose every line is an item with the same kind of marker. */
function list(body: string): Markdown | undefined {
  if (body.includes('|')) return undefined;
  const lines: Line[] = [];
  let kind: string | undefined;
  let at = 0;
  for (const raw of body.split('\n')) {
    const mark = item.exec(raw);
    if (!mark) return undefined;
    const own = mark[1] ?? mark[2]!.at(-1)!;
    kind ??= own;
    if (own !== kind) return undefined;
    const words = raw.slice(mark[0].length);
    // An item may begin with a heading, a list or a quotation of its own.
    if (structure.test(words)) return undefined;
    const end = at + raw.trimEnd().length;
    lines.push(
      line(words, at + mark[0].length, {
        start: at + raw.length - words.trimStart().length,
        end,
        setting: 'plain',
        block: lines.length + 1,
        marker: mark[0].trim(),
      }),
    );
    at += raw.length + 1;
  }
  return { lines, comments: [], definitions: [], links: [], gaps: [] };
}
