import { readFile } from 'node:fs/promises';

/** The examples of a rule, as the formatter sets them in its file. */
const examples = /^ {2}examples: \[\n[\s\S]*?^ {2}\],$/m;

/**
 * An esbuild plugin that leaves the rules' examples out of a bundle: they are tests and documentation, a third of the
 * language server, and nothing that checks a letter looks at them. Fails where a rule's examples are not found.
 */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!/= rule\(/.test(source) && !/default rule\(/.test(source)) return undefined;
      if (!examples.test(source)) throw new Error(`${path}: no examples found to leave out`);
      return { contents: source.replace(examples, '  examples: [],'), loader: 'ts' };
    });
  },
};
