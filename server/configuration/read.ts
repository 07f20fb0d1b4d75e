import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Fact, Range, StatementKind } from '../notice/model.ts';
import { readNotice } from '../notice/read.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { type WordingName, wording } from '../wording/index.ts';
import { problem, quoted, rangeOf, syntaxMistake } from './problems.ts';
import { shapeOf } from './shape.ts';
import { type RuleValue, readValue } from './values.ts';

/** One configuration file as read. */
export interface ConfigurationReading {
  readonly settings: Settings;
  /** Paths of the files that it extends, and where they stand. */
  readonly extends: readonly Fact<string>[];
  /** Patterns, as in `.gitignore`, from the file's own folder. */
  readonly ignore: readonly string[];
  /** In the order of the file; offsets are UTF-16. */
  readonly problems: readonly Finding[];
  /** Whether nothing of it can be used: it is too long, no JSON, or no object. */
  readonly broken: boolean;
}

/** A file longer than this, in UTF-16 units, is no configuration. */
const longest = 500_000;

/** The keys of a configuration file whose values need more than being passed on. */
interface Given extends Pick<Settings, 'regime' | 'authority' | 'headings' | 'phrases'> {
  readonly wording?: Readonly<Record<WordingName, readonly string[]>>;
  readonly rules?: Readonly<Record<string, RuleValue>>;
  readonly ignore?: readonly string[];
}

/**
 * Reads a configuration file: JSON, in which comments and a comma after the last entry are allowed. Never throws.
 * A wrong key or value is a problem and costs itself alone; a text that is not JSON is broken as a whole.
 * @param rules the rules that may be set
 */
export function readConfiguration(text: string, rules: readonly Rule[]): ConfigurationReading {
  const broken = (problems: readonly Finding[]): ConfigurationReading => {
    return { settings: {}, extends: [], ignore: [], problems, broken: true };
  };
  if (text.length > longest) {
    const message = `This file is longer than ${longest.toLocaleString('en-GB')} characters, which no configuration is.`;
    return broken([problem('unreadable', { start: 0, end: 0 }, message)]);
  }
  const errors: ParseError[] = [];
  const root = parse(text, errors);
  if (errors.length > 0) {
    return broken(errors.map((error) => problem('unreadable', within(text, error), syntaxMistake(error.error))));
  }
  if (root?.type !== 'object') {
    const at = root ? rangeOf(root) : { start: 0, end: text.length };
    return broken([problem('unreadable', at, 'A configuration is an object { … }.')]);
  }
  const problems: Finding[] = [];
  const given = readValue(root, shapeOf(rules), problems) as Given;
  const settings = settingsOf(given);
  problems.push(...unspokenWording(root, settings));
  return {
    settings,
    extends: textsAt(root, 'extends'),
    ignore: given.ignore ?? [],
    problems: problems.sort((a, b) => a.at.start - b.at.start),
    broken: false,
  };
}

function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    // Brackets nested a thousandfold exhaust the stack of any parser that follows them.
    return undefined;
  }
}

/** The parser's place of a mistake; after a comment that is not closed it may lie past the end. */
function within({ length }: string, error: ParseError): Range {
  const { start, end } = rangeOf(error);
  return { start: Math.min(start, length), end: Math.min(end, length) };
}

function settingsOf({ regime, authority, headings, phrases, wording: house, rules = {} }: Given): Settings {
  const set = Object.entries(rules);
  return {
    ...(regime && { regime }),
    ...(authority && { authority }),
    ...(headings && { headings }),
    ...(phrases && { phrases }),
    ...(house && { wording: mapValues(Object.entries(house), (lines) => lines.join('\n')) }),
    rules: mapValues(set, ({ severity }) => severity),
    options: mapValues(set, ({ options }) => options),
  };
}

/** The entries that `to` gives something for. */
function mapValues<A, B>(entries: readonly [string, A][], to: (value: A) => B | undefined): Record<string, B> {
  return Object.fromEntries(
    entries.map(([key, value]) => [key, to(value)]).filter((entry): entry is [string, B] => entry[1] !== undefined),
  );
}

function textsAt(root: Node, key: string): Fact<string>[] {
  const node = findNodeAtLocation(root, [key]);
  const texts = node?.type === 'array' ? (node.children ?? []) : node ? [node] : [];
  return texts.filter(({ type }) => type === 'string').map((text) => ({ value: text.value, range: rangeOf(text) }));
}

/** House text in which the reader does not find what the standard text says: rules would go on asking for it. */
function unspokenWording(root: Node, { wording: house = {} }: Settings): Finding[] {
  return Object.keys(house).flatMap((name): Finding[] => {
    const node = findNodeAtLocation(root, ['wording', name]);
    const said = statementsIn(wording(name, { house }));
    const unsaid = [...statementsIn(wording(name))].find((kind) => !said.has(kind));
    if (!node || !unsaid) return [];
    const message = `Nothing in this text is recognised as what ${quoted(name)} should say, so letters with it would be told that it is missing. Say it more plainly, or see docs/configuration.md.`;
    return [problem('wording', rangeOf(node), message, 'warning')];
  });
}

function statementsIn(markdown: string): Set<StatementKind> {
  return new Set(readNotice(`Dear Requester,\n\n${markdown}\n`).statements.map(({ kind }) => kind));
}
