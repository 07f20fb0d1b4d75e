// The regular expressions of a file that look for words of prose: those with three letters in a row.

import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/**
 * @param {string} code TypeScript
 * @returns {string[]} the source of each such expression, in the order of the code: of literals, of `new RegExp`, and of
 * `String.raw`, with which they are put together
 */
export function patternsOfWords(code) {
  const found = [];
  const add = (source) => {
    if (/[A-Za-z]{3}/.test(withoutSyntax(source))) found.push(source);
  };
  visit(parse(transformSync(code, { loader: 'ts' }).code, { ecmaVersion: 'latest', sourceType: 'module' }), add);
  return found;
}

/** A pattern without the letters that are no words: names of groups, escapes, classes of characters. */
function withoutSyntax(source) {
  return source
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\\[pPk](?:\{[^}]*\}|<\w+>)/g, '')
    .replace(/\\(?:u[\dA-Fa-f]{4}|.)/g, '')
    .replace(/\[[^\]]*\]/g, '');
}

function visit(node, add) {
  if (Array.isArray(node)) for (const each of node) visit(each, add);
  else if (node && typeof node === 'object') {
    if (node.regex) return add(node.regex.pattern);
    if (node.type === 'NewExpression' && node.callee.name === 'RegExp') texts(node.arguments[0], add);
    if (node.type === 'TaggedTemplateExpression' && node.tag.property?.name === 'raw') texts(node.quasi, add);
    for (const value of Object.values(node)) visit(value, add);
  }
}

/** The fixed text of a string or template. */
function texts(node, add) {
  if (node?.type === 'Literal' && typeof node.value === 'string') add(node.value);
  if (node?.type === 'TemplateLiteral') add(node.quasis.map(({ value }) => value.cooked ?? value.raw).join(' '));
}
