// Texts that nobody would send and anybody might open: letters gone wrong, and text written to break a reader.

import type { Random } from '../bench/random.ts';

/** What text trips readers of Markdown, YAML and letters, alone or between other words. */
const snares = [
  '\0',
  '\u0007',
  '\u001b[31m',
  '\r',
  '\r\n',
  '\t',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\u200b',
  '\u00ad',
  '\u202eevlesruoy\u202c',
  'قسم ٣١ من القانون',
  '\ud83c',
  '\udfdb',
  '👩‍👩‍👧',
  'e\u0301\u0301\u0301',
  'ﬁ',
  '```',
  '~~~\n',
  '<!--',
  '-->',
  '<!-- section17-ignore-next-line -->\n',
  '<!-- section17-scope ncnd -->',
  '<script>',
  '</div',
  '**',
  '****',
  '_',
  '`',
  '[',
  '](',
  '[x]: y\n',
  '[^1]',
  '![](data:,)',
  '> ',
  '- ',
  '1) ',
  '    ',
  '# ',
  '\n===\n',
  '\n---\n',
  '|a|b|\n|-|-|\n',
  '&#0;',
  '&nbsp;',
  '\\',
  'section 31(1)(a), (b) and (c)',
  's.40(5B)(a)(i)',
  'regulation 12(5)(e)',
  'section 99(9)(z)',
  'section 31(3) Law Enforcement**Factors favouring release**',
  '**Harm',
  'neither confirm nor deny that we hold',
  'the public interest outweighs',
  'Factors favouring disclosure\n',
  'internal review',
  '[PLACEHOLDER]',
  'Yours sincerely\n',
  'Dear ',
] as const;

const frontMatter = [
  '---\nnotice: true\n---\n',
  '---\nregime: foisa\n---\n',
  '---\nregime: [foia, eir]\nnotice: "yes"\nreceived: 2026-02-31\n---\n',
  '---\n__proto__: { notice: true }\nconstructor: { prototype: { polluted: true } }\n---\n',
  '---\n<<: *nowhere\n---\n',
  '---\na: &a [*a, *a]\nb: *a\n---\n',
  `---\n${'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n'}---\n`,
  `---\n${'- '.repeat(500)}x\n---\n`,
  `---\nx: ${'{a: '.repeat(400)}1\n---\n`,
  `---\n? ${'['.repeat(400)}\n: y\n---\n`,
  '---\n!!js/function "function () { throw 1 }": !!binary zzz\n---\n',
  '---\nreceived: \0\n---\n',
  '---\r\nnotice: false\r\n---\r\n',
  '---\nnotice: true\n',
  '+++\ntitle = 1\n+++\n',
] as const;

/** Markdown of which a little, said often, costs a careless parser a lot. */
const towers: readonly ((times: number) => string)[] = [
  (n) => `${'> '.repeat(n)}x`,
  (n) => `${'- '.repeat(n)}x`,
  (n) => Array.from({ length: n / 8 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n'),
  (n) => '['.repeat(n),
  (n) => `${'!['.repeat(n)}x${'](y)'.repeat(n)}`,
  (n) => '*a **b '.repeat(n),
  (n) => '_'.repeat(n),
  (n) => Array.from({ length: n / 8 }, (_, i) => '`'.repeat(i)).join(' '),
  (n) => '<!-- '.repeat(n),
  (n) => '<a href="'.repeat(n),
  (n) => '<div>\n'.repeat(n),
  (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n|${'b|'.repeat(n)}\n`,
  (n) => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(n)}`,
  (n) => `\`\`\`\n${'text\n\n'.repeat(n)}`,
  (n) => '[a]: b\n'.repeat(n),
  (n) => '&'.repeat(n),
  (n) => '\\'.repeat(n),
  (n) => 'x'.repeat(8 * n),
  (n) => '\n'.repeat(8 * n),
  (n) => ' '.repeat(8 * n),
  (n) => 'section 31(1)(a) and (b), '.repeat(n / 4),
  (n) => `section ${'31(1)'.repeat(n / 4)}`,
  (n) => 'the public interest in disclosure, whether '.repeat(n / 4),
  (n) => '“we neither confirm nor deny '.repeat(n / 4),
  (n) => '[NAME / '.repeat(n / 4),
  (n) => '# Harm\n'.repeat(n / 4),
  (n) => '**Factors favouring disclosure**\n\n- so\n\n'.repeat(n / 8),
  (n) => '1 2 '.repeat(n),
  (n) => '2 November 2026 '.repeat(n / 4),
  (n) => `## Harm\n\n${'|a'.repeat(n)}\n`,
  (n) => `Dear Requester\n\n${Array.from({ length: n }, (_, i) => `the ${capitals(i)} and`).join(' ')}`,
  (n) => `### Balance\n\n${'the balance, '.repeat(n / 2)}`,
  (n) => '\u202e'.repeat(n),
  (n) => 'e\u0301'.repeat(n),
];

/** Four letters, another for each number. */
const capitals = (i: number) =>
  String.fromCharCode(...[1, 26, 676, 17_576].map((of) => 65 + (Math.floor(i / of) % 26)));

/** A text to read, at most about 64,000 characters long; most are letters gone wrong. */
export function textOf(random: Random, letters: readonly string[]): string {
  const kinds = [mangled, mangled, mangled, spliced, spliced, noise, tower, tower, headed];
  return random.pick(kinds)(random, letters);
}

/** A place in a text. Any place: also in the middle of a character, which makes two lone surrogates of it. */
export const placeIn = (random: Random, text: string) => random.between(0, text.length);

/** Words to put into a text: a snare, a stretch of a letter, some noise, or nothing. */
export function words(random: Random, letters: readonly string[]): string {
  const kind = random.between(0, 9);
  if (kind < 6) return random.pick(snares);
  if (kind < 8) return stretch(random, random.pick(letters), 400);
  return kind === 8 ? characters(random, 20) : '';
}

function mangled(random: Random, letters: readonly string[]): string {
  let text = random.pick(letters);
  for (let times = random.between(1, 12); times > 0; times--) {
    const [a, b] = [placeIn(random, text), placeIn(random, text)];
    const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), Math.min(a, b) + 600)];
    const middle = random.pick([
      words(random, letters),
      text.slice(start, end) + text.slice(start, end),
      text.slice(start, end) + words(random, letters),
      text.slice(start, end).replace(/\s+/g, random.pick([' ', '\n', '\n\n', '\r\n', '\t', ''])),
    ]);
    text = text.slice(0, start) + middle + text.slice(end);
  }
  return text.slice(0, 64_000);
}

function spliced(random: Random, letters: readonly string[]): string {
  return Array.from({ length: random.between(1, 10) }, () =>
    random.chance(0.6) ? stretch(random, random.pick(letters), 2_000) : words(random, letters),
  ).join(random.pick(['', '\n', '\n\n']));
}

function noise(random: Random): string {
  if (random.chance(0.5)) return characters(random, 2_000);
  return Array.from({ length: random.between(1, 200) }, () => random.pick(snares)).join(random.pick(['', ' ', '\n']));
}

function tower(random: Random, letters: readonly string[]): string {
  const built = random.pick(towers)(random.pick([16, 64, 256, 1024]));
  const letter = random.chance(0.5) ? random.pick(letters) : '';
  const at = placeIn(random, letter);
  return letter.slice(0, at) + random.pick(['', '\n', '\n\n']) + built + letter.slice(at);
}

function headed(random: Random, letters: readonly string[]): string {
  return random.pick(frontMatter) + (random.chance(0.7) ? random.pick(letters) : mangled(random, letters));
}

function stretch(random: Random, text: string, longest: number): string {
  const start = placeIn(random, text);
  return text.slice(start, start + random.between(0, longest));
}

/** UTF-16 units, most of them low; pairs and halves of pairs among them. */
function characters(random: Random, most: number): string {
  const tops = [0x7f, 0x7f, 0xff, 0x2fff, 0xffff];
  return Array.from({ length: random.between(0, most) }, () =>
    String.fromCharCode(random.between(0, random.pick(tops))),
  ).join('');
}
