import leven from 'leven';
import { rules } from '../rules/index.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { weightOf, wordOf } from '../rules/weight.ts';
import { linesOf } from './lines.ts';
import { type Paint, paintFor, paintOf, underlined, widthOf } from './pretty.ts';
import { BadInput, type Exit, exit, type World } from './world.ts';

/** Explains one rule: why it matters, what it rests on, examples, and how to switch it off. Throws `BadInput`. */
export function explainCommand(id: string, world: World): Exit {
  const rule = rules.find((other) => other.id === id);
  if (!rule) {
    throw new BadInput(`there is no rule ${id}; the nearest are ${nearest(id).join(', ')} (section17 rules lists all)`);
  }
  world.stdout.write(explanation(rule, paintFor(world.stdout, world.env), widthOf(world.stdout)));
  return exit.clean;
}

/** The three rules whose names are nearest to what was typed; the part after the slash alone counts too. */
export function nearest(id: string, among: readonly Pick<Rule, 'id'>[] = rules): string[] {
  const distance = (other: string) => Math.min(leven(id, other), leven(id, other.slice(other.indexOf('/') + 1)));
  return among
    .map((rule) => ({ id: rule.id, distance: distance(rule.id) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((rule) => rule.id);
}

/** The page of one rule, for a terminal `width` columns wide. */
function explanation(rule: Rule, paint: Paint, width: number): string {
  const { id, severity, title, basis, why, options, examples } = rule;
  const own = { rule: id, severity };
  const settings = Object.entries(options ?? {}).map(
    ([name, option]) => `  ${paint.bold(name)}  ${option.description} (${JSON.stringify(option.default)} unless set)`,
  );
  return [
    `${paint.bold(id)}  ${paintOf(weightOf(own), paint)(`${wordOf(own)} (${severity})`)}`,
    title,
    '',
    ...wrap(why, width),
    '',
    `Rests on: ${basis}`,
    '',
    ...(settings.length > 0 ? [paint.bold('Options'), ...settings, ''] : []),
    ...examples.flatMap((example) => [...shown(example, rule, paint, width), '']),
    paint.bold('To switch it off'),
    ...(examples.some(({ hidden }) => hidden)
      ? [`  for a folder         { "rules": { "${id}": "off" } } in its section17.json`]
      : [
          `  for the next line    <!-- section17-disable-next-line ${id}: why -->`,
          `  for a passage        <!-- section17-disable ${id}: why --> … <!-- section17-enable ${id} -->`,
          `  for the whole letter <!-- section17-disable-file ${id}: why -->`,
        ]),
    '',
  ].join('\n');
}

function shown(example: Example, rule: Rule, paint: Paint, width: number): string[] {
  const hidden = (example.hidden ?? []).map(({ kind, words }) => `${paint.dim('      │')} (${kind}: ${words})`);
  if ('sound' in example) return [paint.green('Says nothing of'), ...quoted(example.sound, paint), ...hidden];
  const { flawed, mended } = example;
  return [
    paint.yellow('Speaks of'),
    ...marked(flawed, [example.at].flat(), rule, paint, width),
    ...hidden,
    ...(mended === undefined ? [] : ['', paint.green('Mended by'), ...quoted(added(mended, flawed), paint)]),
  ];
}

/** A letter with the words underlined of which the rule speaks, in the order in which they stand. */
function marked(letter: string, words: readonly string[], rule: Rule, paint: Paint, width: number): string[] {
  const lines = linesOf(letter);
  let from = 0;
  const ranges = words.map((found) => {
    const start = Math.max(letter.indexOf(found, from), 0);
    from = start + found.length;
    return { start, end: from };
  });
  return quoted(letter, paint).flatMap((row, i) => {
    const here = ranges.filter(({ start }) => lines.place(start).line === i + 1);
    const shown = here.map((range) =>
      underlined(lines, range, paintOf(weightOf({ rule: rule.id, severity: rule.severity }), paint), paint, width),
    );
    return shown.length > 0 ? [shown[0]![0]!, ...shown.map((pair) => pair[1]!)] : [row];
  });
}

/** The lines of a mended letter that the flawed one has not. */
function added(mended: string, flawed: string): string {
  const old = new Set(flawed.split('\n'));
  return mended
    .split('\n')
    .filter((line) => !old.has(line))
    .join('\n');
}

function quoted(text: string, paint: Paint): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${paint.dim('      │')} ${line}`.trimEnd());
}

/** Breaks prose at spaces so that no line is wider than `width`. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1]!;
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
