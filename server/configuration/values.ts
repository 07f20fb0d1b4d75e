import type { Node } from 'jsonc-parser';
import type { Finding } from '../rules/rule.ts';
import { nearest } from './nearest.ts';
import { problem, quoted, rangeOf } from './problems.ts';
import { type Shape, severityWords } from './shape.ts';

/** What a rule is set to, as it is read. */
export interface RuleValue {
  readonly severity?: keyof typeof severityWords;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** After so many problems the word that was meant is no longer looked for: a file of wrong names would take seconds. */
const mostHints = 50;

/**
 * The value of a node as its shape has it; undefined where it is of another kind. A wrong key or value costs
 * itself alone: it is added to `problems`, and what stands beside it counts.
 */
export function readValue(node: Node, shape: Shape, problems: Finding[]): unknown {
  const wrong = (what: string) => void problems.push(problem('value', rangeOf(node), what));
  switch (shape.kind) {
    case 'text':
      if (node.type === 'string' && node.value.trim() !== '') return node.value;
      return wrong('A text in double quotes is expected here, and it must not be empty.');
    case 'number':
    case 'boolean':
      if (node.type === shape.kind) return node.value;
      return wrong(shape.kind === 'number' ? 'A number is expected here.' : 'true or false is expected here.');
    case 'word':
      if (node.type === 'string' && Object.hasOwn(shape.words, node.value)) return node.value;
      return wrong(unknownWord(node, Object.keys(shape.words), problems));
    case 'texts':
      if (node.type === 'string') return bounded([node.value], shape, wrong);
      if (node.type === 'array' && node.children?.every(({ type }) => type === 'string'))
        return bounded(
          node.children.map(({ value }) => value),
          shape,
          wrong,
        );
      return wrong('A text in double quotes, or a list of such texts, is expected here.');
    case 'object':
      if (node.type === 'object') return objectOf(node, shape.keys, problems);
      return wrong('An object { … } is expected here.');
    case 'rule':
      return ruleOf(node, shape.options, problems);
  }
}

function bounded(
  texts: readonly string[],
  { most }: Extract<Shape, { kind: 'texts' }>,
  wrong: (what: string) => void,
): readonly string[] | undefined {
  if (!most) return texts;
  const good = texts.every((text) => text.trim() !== '' && text.length <= most.characters);
  if (good && texts.length <= most.texts) return texts;
  wrong(
    `At most ${most.texts} texts are expected here, none of them empty or longer than ${most.characters} characters.`,
  );
  return undefined;
}

function objectOf(node: Node, keys: Readonly<Record<string, Shape>>, problems: Finding[]): Record<string, unknown> {
  const read = new Map<string, unknown>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    const name: string = key.value;
    if (!Object.hasOwn(keys, name)) {
      const message = `Section 17 knows no ${quoted(name)} here, and leaves it out. ${hintAfter(problems, name, Object.keys(keys))}`;
      problems.push(problem('key', rangeOf(key), message.trim(), 'warning'));
      continue;
    }
    if (read.has(name)) {
      const message = `${quoted(name)} stands here a second time. The last one counts.`;
      problems.push(problem('key', rangeOf(key), message, 'warning'));
    }
    const given = readValue(value, keys[name]!, problems);
    if (given !== undefined) read.set(name, given);
  }
  return Object.fromEntries(read);
}

function ruleOf(node: Node, options: Readonly<Record<string, Shape>>, problems: Finding[]): RuleValue | undefined {
  const severity: Shape = { kind: 'word', words: severityWords };
  if (node.type !== 'object') {
    const word = readValue(node, severity, problems) as RuleValue['severity'];
    return word && { severity: word };
  }
  return objectOf(node, { severity, options: { kind: 'object', keys: options } }, problems);
}

function unknownWord({ type, value }: Node, words: readonly string[], problems: readonly Finding[]): string {
  if (type !== 'string') return `One of these words is expected here, in double quotes: ${words.join(', ')}.`;
  return `${quoted(value)} is not possible here. ${hintAfter(problems, value, words)}`.trim();
}

function hintAfter(problems: readonly Finding[], word: string, among: readonly string[]): string {
  return problems.length < mostHints ? hint(word, among) : '';
}

/** More than so many names are not listed. */
const mostListed = 15;

/** A hint at the right word: the nearest, else all that there are if they are few. */
function hint(word: string, among: readonly string[]): string {
  const near = nearest(word, among);
  if (near !== undefined) return `Did you mean “${near}”?`;
  return among.length > 0 && among.length <= mostListed ? `Possible here: ${among.join(', ')}.` : '';
}
