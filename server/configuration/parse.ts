import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Fact, Range } from '../notice/model.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import type { WordingName } from '../wording/index.ts';
import { problem, quoted, rangeOf } from './problems.ts';
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
 * Reads a configuration file as `readConfiguration` does.
 * @param unspokenIn the names of those house texts in which the reader does not find what the standard text says
 */
export function parseConfiguration(
  text: string,
  rules: readonly Rule[],
  unspokenIn: (house: NonNullable<Settings['wording']>) => readonly string[],
): ConfigurationReading {
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
  // Rules would go on asking for it.
  for (const name of unspokenIn(settings.wording ?? {})) {
    const message = `Nothing in this text is recognised as what ${quoted(name)} should say, so letters with it would be told that it is missing. Say it more plainly, or see docs/configuration.md.`;
    problems.push(problem('wording', rangeOf(findNodeAtLocation(root, ['wording', name])!), message, 'warning'));
  }
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

const badEscape = 'A backslash begins something that JSON does not know here. Write \\\\ for a backslash itself.';

const syntaxMistakes: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A name in double quotes is expected here.',
  ColonExpected: 'A colon is expected here, between a name and its value.',
  CommaExpected: 'A comma is expected before this.',
  CloseBraceExpected: 'A closing brace } is expected here.',
  CloseBracketExpected: 'A closing bracket ] is expected here.',
  ValueExpected: 'A value is expected here.',
  EndOfFileExpected: 'The file should end before this.',
  UnexpectedEndOfString: 'This text is not closed by a double quote on its line.',
  UnexpectedEndOfComment: 'This comment is not closed.',
  InvalidEscapeCharacter: badEscape,
  InvalidUnicode: badEscape,
  InvalidCharacter: 'This text holds a character, such as a tab, that JSON must have written as \\t or \\n.',
};

/** A mistake against JSON in words. */
function syntaxMistake(code: ParseErrorCode): string {
  return syntaxMistakes[printParseErrorCode(code)] ?? 'This is not JSON. Texts stand in double quotes.';
}
