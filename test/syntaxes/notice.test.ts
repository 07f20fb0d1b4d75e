// The injected grammar over Markdown's own, by the library that VS Code colours text with.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const { resolve } = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const [contributed] = manifest.contributes.grammars;

const files: Readonly<Record<string, string>> = {
  'text.html.markdown': resolve('tm-grammars/grammars/markdown.json'),
  [contributed.scopeName]: `${root}${contributed.path}`,
};

let grammar: IGrammar;

beforeAll(async () => {
  await loadWASM(new Uint8Array(readFileSync(resolve('vscode-oniguruma/release/onig.wasm'))).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = files[scope];
      return file ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
    },
    getInjections: (scope) => (contributed.injectTo.includes(scope) ? [contributed.scopeName] : undefined),
  });
  grammar = (await registry.loadGrammar('text.html.markdown'))!;
});

/** The words of a text that have one of our scopes: citations or placeholders. */
function marked(kind: 'citation' | 'placeholder', text: string): string[] {
  let stack = INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens
      .filter(({ scopes }) => scopes.some((scope) => scope.endsWith(`.${kind}.section17`)))
      .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
  });
}

describe('citations', () => {
  it.each([
    ['We rely on section 31(1)(a) and (b) to refuse.', 'section 31(1)(a) and (b)'],
    ['We rely on s.40(5B)(a)(i).', 's.40(5B)(a)(i)'],
    ['It is exempt under Regulation 12(5)(b) or 12(5)(e).', 'Regulation 12(5)(b) or 12(5)(e)'],
    ['## Section 31(3): law enforcement', 'Section 31(3)'],
    ['**Section 31(3) Law Enforcement**', 'Section 31(3)'],
    ['- the limb in s31(3) of the Act', 's31(3)'],
    ['> under reg. 12(4)(d)', 'reg. 12(4)(d)'],
    ['A notice under section 17 of the Freedom of Information Act 2000.', 'section 17'],
    ['| 2 | Withheld | Section 40(2) |', 'Section 40(2)'],
  ])('are marked: %s', (line, words) => {
    expect(marked('citation', line)).toEqual([words]);
  });

  it.each([
    'See section 3 below.',
    'Chapter 31(3) of the manual',
    '`section 31(3)` in code',
    '```\nsection 31(3)\n```',
    '<!-- section 31(3) -->',
    '[section 31(3)](https://example.org/31(3))',
    'The classes(3) method',
  ])('are not marked elsewhere: %s', (text) => {
    expect(marked('citation', text)).toEqual([]);
  });
});

describe('placeholders', () => {
  it.each([
    ['Dear [NAME]', '[NAME]'],
    [
      '- [WHAT WOULD IT TELL THE PUBLIC, AND WHY DOES THAT MATTER?]',
      '[WHAT WOULD IT TELL THE PUBLIC, AND WHY DOES THAT MATTER?]',
    ],
    ['by [DATE 1] at the latest', '[DATE 1]'],
    ['Our reference: XXXX', 'XXXX'],
    ['The answer is TBC.', 'TBC'],
    ['Dear {{requester}}', '{{requester}}'],
    ['### Harm to [INTEREST]', '[INTEREST]'],
  ])('are marked: %s', (line, words) => {
    expect(marked('placeholder', line)).toEqual([words]);
  });

  it.each(['[NAME](https://example.org)', '[NAME REDACTED]', '[2024] UKUT 1', '[s.40(2)]', '- [ ] a task', '`[NAME]`'])(
    'are not marked elsewhere: %s',
    (line) => {
      expect(marked('placeholder', line)).toEqual([]);
    },
  );
});
