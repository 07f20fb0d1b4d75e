import type { Range } from '../../server/notice/model.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { type Example, type Finding, type Fix, hiddenIn, type Rule, type Severity } from '../../server/rules/rule.ts';
import { placesOf } from '../../server/rules/together.ts';

type Flawed = Extract<Example, { flawed: string }>;

/** The day on which the examples are read: a page must not change with the calendar. */
const today = '2026-11-24';

export const severityWords: Record<Severity, string> = {
  error: 'Error: must be put right',
  warning: 'Warning: should be put right',
  info: 'Information: worth a look',
};

/** The page of one rule, as Markdown: everything on it comes from the rule's own object. */
export function rulePage(rule: Rule): string {
  const { id, title, basis, severity, why, examples } = rule;
  const flawed = examples.filter((example): example is Flawed => 'flawed' in example);
  const found = flawed.map((example) => findingsIn(rule, example));
  const sound = examples.flatMap((example) => ('sound' in example ? [example] : []));
  return [
    `# ${title}`,
    `| | |\n|---|---|\n| Rule | \`${id}\` |\n| Severity | ${severityWords[severity]} |\n| Rests on | ${cell(basis)} |`,
    '## What it says',
    ...messages(found.flat()).map((message) => `> ${inline(message)}`),
    '## Why',
    why,
    '## How to mend it',
    isOfWord(rule) ? inWord : mending(found.flat().flatMap((finding) => finding.fixes?.() ?? [])),
    ...(found.flat().some(({ lacks }) => lacks) ? [whereUnclear] : []),
    ...optionsOf(rule),
    '## Examples',
    ...flawed.flatMap((example, i) => flawedExample(example, found[i]!)),
    ...sound.flatMap((example) => [
      `It says nothing here${withOptions(example)}:`,
      fenced(example.sound, 'text'),
      ...hiddenBeside(example),
    ]),
    '## How to switch it off',
    switchingOff(rule),
  ]
    .join('\n\n')
    .concat('\n');
}

function findingsIn(rule: Rule, example: Flawed): Finding[] {
  const { flawed, options } = example;
  const settings = { today, options: { [rule.id]: options ?? {} } };
  return check(readNotice(flawed), settings, [rule], hiddenIn(flawed, example));
}

/** Whether a rule looks at what a Word document holds besides the letter. */
function isOfWord({ examples }: Rule): boolean {
  return examples.some(({ hidden }) => hidden !== undefined);
}

/** Of such a rule. */
const inWord =
  'There is no quick fix: Word takes it out, as the finding says. The rule speaks of letters that are checked as Word documents, and of no others.';

/** What the file of an example holds besides, one a line. */
function hiddenBeside({ hidden = [] }: Example): string[] {
  const rows = hidden.map(({ kind, words, by, beside }) =>
    inline(`- ${kind}, at "${beside}": "${words}"${by === undefined ? '' : ` (${by})`}`).replace(/^\\?- /, '- '),
  );
  return rows.length === 0 ? [] : [`Besides, the file holds:\n\n${rows.join('\n')}`];
}

/** Of a rule about what a letter does not say. */
const whereUnclear =
  'Where words stand that may say it, the finding is information at those words, and asks whether they do. If so, the quick fix *It does say so: here* marks them, as [Marking a sentence](../../configuration.md#marking-a-sentence) tells.';

/** One message for each way in which the rule speaks, at most three. */
function messages(findings: readonly Finding[]): string[] {
  const shape = (message: string) => message.replace(/"[^"]*"|\d[\w().]*/g, '…');
  return [...new Map(findings.map(({ message }) => [shape(message), message])).values()].slice(0, 3);
}

/** What the quick fixes do, by their titles in the examples. */
function mending(fixes: readonly Fix[]): string {
  const byTitle = new Map(
    [...fixes].sort((a, b) => Number(b.preferred) - Number(a.preferred)).map((f) => [f.title, f]),
  );
  if (byTitle.size === 0) return 'There is no quick fix: only the writer knows the words.';
  const shown = [...byTitle.values()]
    .slice(0, 6)
    .map(({ title, safe }) => `- ${inline(title)}${safe ? ' (safe)' : ''}`);
  const safe = fixes.some((fix) => fix.safe)
    ? ' Those marked safe cannot alter what the letter asserts, and run in “fix all” too.'
    : '';
  const more = byTitle.size > shown.length ? ' among others' : '';
  return `Quick fixes in the examples below${more}:\n\n${shown.join('\n')}\n\nWhat a fix inserts is standard text, with placeholders for what only the writer knows.${safe}`;
}

function optionsOf({ id, options = {} }: Rule): string[] {
  const names = Object.keys(options);
  if (names.length === 0) return [];
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${cell(option.description)} |`,
  );
  const defaults = Object.fromEntries(names.map((name) => [name, options[name]!.default]));
  return [
    '## Options',
    `| option | unless set | what it does |\n|---|---|---|\n${rows.join('\n')}`,
    'In `section17.json`:',
    fenced(JSON.stringify({ rules: { [id]: defaults } }, null, 2), 'json'),
  ];
}

function flawedExample(example: Flawed, findings: readonly Finding[]): string[] {
  const { flawed, mended } = example;
  const places = findings.flatMap(placesOf);
  const where = places.length === 1 ? 'the words underlined' : `${places.length} places, underlined`;
  return [
    `It speaks of ${where}${withOptions(example)}:`,
    fenced(underlined(flawed, places), 'text'),
    ...hiddenBeside(example),
    ...(mended === undefined ? [] : ['Mended:', fenced(difference(flawed, mended), 'diff')]),
  ];
}

function withOptions({ options }: Example): string {
  return options ? `, with \`${JSON.stringify(options)}\`` : '';
}

/** A letter with a row of carets under the words at these places. */
function underlined(letter: string, places: readonly Range[]): string {
  let start = 0;
  return letter
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const end = start + line.length;
      const marks = [...' '.repeat(line.length)];
      for (const at of places) {
        for (let i = Math.max(at.start, start); i < Math.min(at.end, end); i++) marks[i - start] = '^';
      }
      start = end + 1;
      const row = marks.join('').trimEnd();
      return row === '' ? [line] : [line, row];
    })
    .join('\n');
}

/** The lines that differ, between the first and the last of them, as a diff shows them, and one line on either side. */
function difference(before: string, after: string): string {
  const [old, now] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const rows = (sign: string, lines: readonly string[]) => lines.map((line) => `${sign} ${line}`.trimEnd());
  return rows('-', old.slice(head, old.length - tail))
    .concat(rows('+', now.slice(head, now.length - tail)))
    .join('\n');
}

function switchingOff(rule: Rule): string {
  const { id } = rule;
  return [
    ...(isOfWord(rule) ? [] : inDraft(id)),
    'For all drafts of a folder, in its `section17.json` (`"error"`, `"warning"` and `"info"` change its weight instead):',
    fenced(JSON.stringify({ rules: { [id]: 'off' } }, null, 2), 'json'),
    'For one person, in the settings of VS Code:',
    fenced(JSON.stringify({ 'section17.rules': { [id]: 'off' } }, null, 2), 'json'),
  ].join('\n\n');
}

/** What a comment in a draft of text says. */
function inDraft(id: string): string[] {
  return [
    'In the draft, with the reason after the colon:',
    fenced(
      [
        `<!-- section17-disable-next-line ${id}: why -->`,
        `<!-- section17-disable ${id}: why --> … <!-- section17-enable ${id} -->`,
        `<!-- section17-disable-file ${id}: why -->`,
      ].join('\n'),
      'markdown',
    ),
    'The first reaches over the next line that is not blank, the second over a passage, the third over the whole draft.',
  ];
}

/** A fence long enough for what stands inside it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** Text as Markdown shows it: placeholders and tags are no links and no HTML. */
export function inline(text: string): string {
  return text.replace(/[[\]<>*_`\\]/g, '\\$&').replace(/\n/g, ' ');
}

/** Text in a table cell. */
export function cell(text: string): string {
  return inline(text).replaceAll('|', '\\|');
}
