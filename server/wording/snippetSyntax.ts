/**
 * The part of VS Code's snippet syntax that our standard text uses: plain text, `${1:default}`,
 * `${1|one,other|}` and `$0`. Placeholders do not nest.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly stop: number; readonly text: string }
  | { readonly kind: 'choice'; readonly stop: number; readonly options: readonly string[] };

const grammar =
  /\\(?<escaped>[\\$}])|\$\{(?<stop>\d+):(?<text>(?:\\.|[^\\$}])*)\}|\$\{(?<choice>\d+)\|(?<options>(?:\\.|[^\\|$}])+)\|\}|\$(?<bare>\d+)/g;

/**
 * Reads a snippet's body. Adjacent text comes back as one part, unescaped.
 * @throws Error where a `$` begins nothing that this syntax knows, so that a slip in a snippet file shows at once.
 */
export function parseSnippet(body: string): Part[] {
  const parts: Part[] = [];
  const addText = (text: string) => {
    const last = parts.at(-1);
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + text };
    else if (text !== '') parts.push({ kind: 'text', text });
  };
  const addLiteral = (text: string) => {
    if (text.includes('$')) throw new Error(`Not a snippet placeholder: ${text.slice(text.indexOf('$'))}`);
    addText(text);
  };
  let end = 0;
  for (const match of body.matchAll(grammar)) {
    addLiteral(body.slice(end, match.index));
    end = match.index + match[0].length;
    const { escaped, stop, text, choice, options, bare } = match.groups ?? {};
    if (escaped !== undefined) addText(escaped);
    else if (choice !== undefined) {
      parts.push({ kind: 'choice', stop: Number(choice), options: splitOptions(options ?? '') });
    } else parts.push({ kind: 'placeholder', stop: Number(stop ?? bare), text: unescaped(text ?? '') });
  }
  addLiteral(body.slice(end));
  return parts;
}

/**
 * Writes parts as a snippet's body, escaped where the syntax requires it. An editor takes the first option of a choice
 * unless somebody picks another: so the first is the choice itself, `[one / other]`, a gap that is found until it is made.
 */
export const printSnippet = (parts: readonly Part[]): string => parts.map(printPart).join('');

/** Writes parts as plain Markdown: defaults as they stand, a choice as `[one / other]`. */
export function printPlain(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === 'choice' ? unmade(part) : part.text)).join('');
}

const unmade = ({ options }: Extract<Part, { kind: 'choice' }>): string => `[${options.join(' / ')}]`;

function printPart(part: Part): string {
  if (part.kind === 'text') return part.text.replace(/[\\$}]/g, '\\$&');
  if (part.kind === 'choice') {
    return `\${${part.stop}|${[unmade(part), ...part.options].map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
  return part.text === '' ? `$${part.stop}` : `\${${part.stop}:${part.text.replace(/[\\$}]/g, '\\$&')}}`;
}

const splitOptions = (options: string): string[] => (options.match(/(?:\\.|[^\\,])+/g) ?? []).map(unescaped);

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');
