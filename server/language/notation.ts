import { conceptOf } from './concepts.ts';

/** What a token is tested for: a word, the beginning of one (`disclos~`), or a kind of token (`NAME.head`, `§`, `#`). */
export type Test = string;

/** A line of notation as a tree. `notNext` and `notBefore` are `!x`: what must not stand there. */
export type Node =
  | { readonly is: 'token'; readonly tests: readonly Test[]; readonly part?: string }
  | { readonly is: 'gap'; readonly words: number; readonly except: readonly Test[]; readonly wide: boolean }
  | { readonly is: 'edge'; readonly edge: '<' | '>' }
  | { readonly is: 'without'; readonly tests: readonly Test[] }
  | { readonly is: 'repeat'; readonly mark: '?' | '*' | '+'; readonly of: Node }
  | { readonly is: 'sequence'; readonly items: readonly Node[]; readonly part?: string }
  | { readonly is: 'choice'; readonly of: readonly Node[]; readonly part?: string };

/** A gap without a figure runs to the end of the clause, or of the sentence. */
export const endless = 10_000;

const symbols =
  /\.{2,3}\d*|-(?=[[@\w])|!|[a-z]+:(?=[@[\w#§])|@[a-zA-Z]+(?:\.[a-z]+)?|§[\w()]*~?|[A-Za-z']+~?|\d+|#|[[\]|?*+<>,;:£]|(\S)/g;

/** Words of a name, and the one that ends it. */
const nameOfBody: Node = {
  is: 'sequence',
  items: [
    { is: 'repeat', mark: '*', of: { is: 'token', tests: ['NAME.in'] } },
    { is: 'token', tests: ['NAME.head'] },
  ],
};

/**
 * Reads a line of notation.
 *
 * ```text
 * phrase   = sequence { "|" sequence }
 * sequence = { [ "!" ] item }              "!x": here stands no x (before the first item: no x before it)
 * item     = [ part ":" ] atom [ "?" | "*" | "+" ]
 * atom     = word | word "~" | figure      that form, whatever its capitals; any word that begins so; 40
 *          | "@" concept [ "." form ]      @withhold, @withhold.ing
 *          | "[" phrase "]"
 *          | ".." [ number ] [ "-" atom ]  a gap: that many words at most, or to the end of the clause; none of them atom
 *          | "..." [ number ] [ "-" atom ] the same over clauses, within the sentence
 *          | "<" | ">"                     begin, end of the sentence or heading
 *          | "NAME" | "§…" | "ACT" (either of "ACCESS", "STATUTE") | "#" | "£" | "," | ";" | ":"
 *          | "WORD"                        any word
 * ```
 *
 * Throws an Error that names the line where it does not keep to this, or names a concept that the lexicon has not.
 */
export function parse(line: string): Node {
  const items = [...line.matchAll(symbols)].map(([symbol, stray]) => {
    if (stray !== undefined) throw new Error(`${line}: ${stray} means nothing here`);
    return symbol;
  });
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${line}: ${what}`);
  };

  function choice(): Node {
    const list = [sequence()];
    while (items[at] === '|') {
      at++;
      list.push(sequence());
    }
    if (list.length === 1) return list[0]!;
    // Words to choose from are one test of one token.
    const plain = list.filter((node) => node.is === 'token' && node.part === undefined);
    const tests = plain.flatMap((node) => (node.is === 'token' ? node.tests : []));
    const rest = list.filter((node) => !plain.includes(node));
    const single: Node[] = tests.length > 0 ? [{ is: 'token', tests }] : [];
    return rest.length === 0 ? single[0]! : { is: 'choice', of: [...single, ...rest] };
  }

  function sequence(): Node {
    const list: Node[] = [];
    while (at < items.length && items[at] !== '|' && items[at] !== ']') {
      if (items[at] === '!') {
        at++;
        list.push({ is: 'without', tests: testsOf(atom()) });
        continue;
      }
      const node = atom();
      const mark = items[at];
      if (mark === '?' || mark === '*' || mark === '+') {
        at++;
        list.push({ is: 'repeat', mark, of: node });
      } else list.push(node);
    }
    if (list.length === 0) fail('something is missing');
    return apart(list);
  }

  function atom(): Node {
    const symbol = items[at++] ?? fail('something is missing at its end');
    if (symbol === '[') {
      const inner = choice();
      if (items[at++] !== ']') fail('a bracket is left open');
      return inner;
    }
    if (symbol === '<' || symbol === '>') return { is: 'edge', edge: symbol };
    if (/^[a-z]+:$/.test(symbol)) return withPart(atom(), symbol.slice(0, -1));
    if (symbol.startsWith('..')) return gap(symbol);
    if (symbol === 'NAME') return nameOfBody;
    if (symbol.startsWith('@')) {
      const concept = conceptOf(symbol.slice(1)) ?? fail(`there is no ${symbol}`);
      return typeof concept === 'string' ? parse(concept) : { is: 'token', tests: concept };
    }
    if (/^[|\]?*+!-]$/.test(symbol)) fail(`${symbol} stands where a word should`);
    return { is: 'token', tests: [symbol] };
  }

  function gap(symbol: string): Node {
    const dots = symbol.startsWith('...') ? 3 : 2;
    const words = symbol.length > dots ? Number(symbol.slice(dots)) : endless;
    let except: readonly Test[] = [];
    if (items[at] === '-') {
      at++;
      except = testsOf(atom());
    }
    return { is: 'gap', words, except, wide: dots === 3 };
  }

  function testsOf(node: Node): readonly Test[] {
    if (node.is === 'token') return node.tests;
    if (node.is === 'choice') return node.of.flatMap(testsOf);
    return fail('what must not stand there is one word, or a choice of words');
  }

  const tree = choice();
  if (at < items.length) fail(`${items[at]} was never opened`);
  return tree;
}

function withPart(node: Node, part: string): Node {
  if (node.is === 'token' || node.is === 'sequence' || node.is === 'choice') return { part, ...node };
  return { is: 'sequence', items: [node], part };
}

/** An edge asks of the word beside it: where it may be chosen, all that stands round it is laid out once with it and once without. */
function apart(items: readonly Node[]): Node {
  const at = items.findIndex((item) => item.is === 'choice' && item.of.some(isEdge));
  const chosen = items[at];
  if (chosen?.is !== 'choice') return items.length === 1 ? items[0]! : { is: 'sequence', items };
  const others = chosen.of.filter((one) => !isEdge(one));
  const rest = others.length === 1 ? others[0]! : { ...chosen, of: others };
  return { is: 'choice', of: [rest, ...chosen.of.filter(isEdge)].map((one) => apart(items.with(at, one))) };
}

const isEdge = (node: Node): boolean => node.is === 'edge';
