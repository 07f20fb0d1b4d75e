// What is measured in process. Each tool says how it is loaded: with the folder of our bundles, it gives `read`, which
// takes a text not seen before, and, where it keeps something for the next reading, `follow`, which gives a function
// that takes the whole text after each edit. Both give the number of findings (or nodes), at once or as a promise.

import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

export const tools = {
  'Section 17': async (bundles) => {
    const { fresh, followed } = require(path.join(bundles, 'ours.cjs'));
    return { read: fresh, follow: followed };
  },

  'remark-parse': async (bundles) => ({ read: require(path.join(bundles, 'remark.cjs')).parse }),

  markdownlint: async () => {
    const { lint } = await import('markdownlint/sync');
    // Letters have long lines; what is found in each of them would be charged to markdownlint.
    const config = { default: true, MD013: false };
    return { read: (text) => lint({ strings: { letter: text }, config }).letter.length };
  },

  'remark-lint': async () => {
    const { unified } = await import('unified');
    const { VFile } = await import('vfile');
    const plugins = ['remark-parse', 'remark-preset-lint-recommended', 'remark-stringify'];
    const processor = unified();
    for (const plugin of plugins) processor.use((await import(plugin)).default);
    processor.freeze();
    return {
      async read(text) {
        const file = new VFile({ path: 'letter.md', value: text });
        await processor.run(processor.parse(file), file);
        return file.messages.length;
      },
    };
  },

  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const plugin = (name) => {
      const module = require(name);
      return module.default ?? module;
    };
    const kernel = new TextlintKernel();
    const options = {
      ext: '.md',
      filePath: 'letter.md',
      plugins: [{ pluginId: 'markdown', plugin: plugin('@textlint/textlint-plugin-markdown'), options: true }],
      rules: ['no-todo', 'write-good', 'common-misspellings', 'terminology'].map((ruleId) => ({
        ruleId,
        rule: plugin(`textlint-rule-${ruleId}`),
        options: true,
      })),
    };
    return { read: async (text) => (await kernel.lintText(text, options)).messages.length };
  },

  'Harper (harper.js)': async () => {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary, dialect: Dialect.British });
    await linter.setup();
    return { read: async (text) => (await linter.lint(text, { language: 'markdown' })).length };
  },
};

/** Tools that read prose. They take seconds for a megabyte. */
export const proseTools = new Set(['textlint', 'Harper (harper.js)']);
