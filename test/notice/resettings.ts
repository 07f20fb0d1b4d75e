import { readNotice } from '../../server/notice/read.ts';

/** The same letter set in another way. */
export interface Resetting {
  readonly name: string;
  readonly set: (text: string) => string;
}

interface Part {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  readonly source: string;
}

/** A letter as its headings, paragraphs and list items, in order, front matter apart. */
function partsOf(text: string): { front: string; parts: Part[] } {
  const notice = readNotice(text);
  const front = notice.frontMatter ? text.slice(0, notice.frontMatter.range.end) : '';
  const parts = [
    ...notice.sections.map(({ heading, text: words }) => ({
      at: heading.start,
      kind: 'heading' as const,
      text: words,
    })),
    ...notice.paragraphs.map(({ range, text: words, item }) => ({
      at: range.start,
      kind: item ? ('item' as const) : ('paragraph' as const),
      text: words,
    })),
  ].sort((a, b) => a.at - b.at);
  return { front, parts: parts.map(({ kind, text: words }) => ({ kind, text: words, source: words })) };
}

/** Marks that plain words need so that Markdown takes them as words. */
const escaped = (words: string): string =>
  words
    .replace(/([\\*_`<>[\]])/g, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+#])/, '\\$1');

function render(
  text: string,
  heading: (words: string) => string,
  item: string,
  gap: string,
  body: (words: string) => string = (w) => w,
): string {
  const { front, parts } = partsOf(text);
  let out = '';
  parts.forEach(({ kind, text: words }, i) => {
    const previous = parts[i - 1];
    if (previous) out += kind === 'item' && previous.kind === 'item' ? '\n' : gap;
    if (kind === 'heading') out += heading(words.replace(/[:.]$/, ''));
    // What was run into its heading begins with a capital of its own.
    else
      out +=
        (kind === 'item' ? item : '') +
        body(previous?.kind === 'heading' ? words[0]!.toUpperCase() + words.slice(1) : words);
  });
  return `${front}${out}\n`;
}

const capitals = (words: string): string =>
  words.replace(/\d+[A-Z]*(?:\(\w+\))+|[^\d]+|\d+/g, (part) => (/^\d/.test(part) ? part : part.toUpperCase()));

/** Breaks text into lines of at most `width` characters. */
function wrap(words: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

const onlyLetter = (text: string, change: (letter: string) => string): string => {
  const end = readNotice(text).frontMatter?.range.end ?? 0;
  return text.slice(0, end) + change(text.slice(end));
};

/** Every way in which Word, Outlook, web pages and people set the same letter. */
export const resettings: readonly Resetting[] = [
  { name: 'ATX headings', set: (t) => render(t, (h) => `## ${escaped(h)}`, '- ', '\n\n', escaped) },
  { name: 'bold headings', set: (t) => render(t, (h) => `**${escaped(h)}**`, '- ', '\n\n', escaped) },
  {
    name: 'bold headings with a colon inside',
    set: (t) => render(t, (h) => `**${escaped(h)}:**`, '* ', '\n\n', escaped),
  },
  { name: 'italic headings', set: (t) => render(t, (h) => `*${escaped(h)}*`, '- ', '\n\n', escaped) },
  {
    name: 'setext headings',
    set: (t) => render(t, (h) => `${escaped(h)}\n${'-'.repeat(Math.max(3, h.length))}`, '- ', '\n\n', escaped),
  },
  { name: 'plain-line headings', set: (t) => render(t, escaped, '- ', '\n\n', escaped) },
  { name: 'headings in capitals', set: (t) => render(t, (h) => escaped(capitals(h)), '- ', '\n\n', escaped) },
  { name: 'headings with a colon', set: (t) => render(t, (h) => `${escaped(h)}:`, '- ', '\n\n', escaped) },
  { name: 'numbered lists', set: (t) => render(t, (h) => `## ${escaped(h)}`, '1. ', '\n\n', escaped) },
  {
    name: 'lists as paragraphs',
    set: (t) => render(t, (h) => `## ${escaped(h)}`, '', '\n\n', escaped).replace(/(?<=[^\n])\n(?=[^\n#])/g, '\n\n'),
  },
  {
    name: 'hard wraps at 72',
    set: (t) =>
      render(
        t,
        (h) => `## ${escaped(h)}`,
        '- ',
        '\n\n',
        (w) => wrap(escaped(w), 72, ''),
      ),
  },
  { name: 'pasted with single newlines', set: (t) => render(t, escaped, '• ', '\n', escaped) },
  {
    name: 'pasted with single newlines and capitals',
    set: (t) => render(t, (h) => escaped(capitals(h)), '• ', '\n', escaped),
  },
  { name: 'pasted with bold headings', set: (t) => render(t, (h) => `**${escaped(h)}**`, '· ', '\n', escaped) },
  { name: 'tabbed bullets of Word', set: (t) => render(t, escaped, 'o\t', '\n', escaped) },
  { name: 'CRLF', set: (t) => t.replace(/\r?\n/g, '\r\n') },
  { name: 'byte order mark', set: (t) => `\uFEFF${t}` },
  { name: 'no-break spaces', set: (t) => onlyLetter(t, (l) => l.replace(/(?<=\w) (?=\(|\d|of\b|the\b)/g, '\u00A0')) },
  {
    name: 'smart quotes',
    set: (t) =>
      onlyLetter(t, (l) =>
        l
          .replace(/(^|[\s(])"/g, '$1\u201C')
          .replace(/"/g, '\u201D')
          .replace(/'/g, '\u2019'),
      ),
  },
  {
    name: "pandoc's escapes",
    set: (t) =>
      onlyLetter(t, (l) =>
        l
          .replace(/(?<=\w)'(?=\w)/g, "\\'")
          .replace(/"/g, '\\"')
          .replace(/\.\.\./g, '\\...'),
      ),
  },
  { name: 'en dashes', set: (t) => onlyLetter(t, (l) => l.replace(/(?<=\w) - (?=\w)/g, ' \u2013 ')) },
  { name: 'trailing spaces', set: (t) => onlyLetter(t, (l) => l.replace(/(?<=\S)$/gm, '  ')) },
  { name: 'more blank lines', set: (t) => onlyLetter(t, (l) => l.replace(/\n\n/g, '\n\n\n\n')) },
];

/** What a letter means, without positions and without how it is set. */
export function meaning(text: string) {
  const { stance, regime, claims, sections, statements, facts, reasonsAbsent } = readNotice(text);
  const scored = new Set([
    'exemption',
    'harm',
    'public-interest',
    'favouring',
    'against',
    'balance',
    'request',
    'review',
    'ncnd',
  ]);
  return {
    stance,
    regime,
    reasonsAbsent,
    claims: claims.map(({ exemption, scope, harm, publicInterestTest: test }) => ({
      exemption,
      scope,
      harm: harm >= 0,
      test: test && {
        about: test.about,
        favouring: test.favouring.length,
        against: test.against.length,
        balance: test.balance !== undefined,
      },
    })),
    sections: sections.filter((s) => scored.has(s.role)).map((s) => s.role),
    statements: statements.map((s) => s.kind).sort(),
    received: facts.received?.value,
    dated: facts.dated?.value,
  };
}
