import { readFile } from 'node:fs/promises';

/** What only documents a rule, as the formatter sets it in its file, and what stands for it. */
const documentation = [
  { what: /^ {2}examples: \[\n[\s\S]*?^ {2}\],$/m, instead: '  examples: [],' },
  { what: /^ {2}why:\s+(['"`]).*\1,$/m, instead: "  why: ''," },
];

/**
 * An esbuild plugin that leaves out of a bundle why a rule matters and its examples: they are tests and documentation,
 * a third of the language server, and nothing that checks a letter looks at them. Fails where a rule's are not found.
 */
export const withoutDocumentation = {
  name: 'without-documentation',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!/= rule\(/.test(source) && !/default rule\(/.test(source)) return undefined;
      const contents = documentation.reduce((text, { what, instead }) => {
        if (!what.test(text)) throw new Error(`${path}: nothing found to leave out by ${what}`);
        return text.replace(what, () => instead);
      }, source);
      return { contents, loader: 'ts' };
    });
  },
};
