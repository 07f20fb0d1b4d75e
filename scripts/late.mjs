import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What many a run does without, by the name of its bundle. These modules export functions and types alone. */
export const modules = {
  'audit-report': 'server/cli/audit/report.ts',
  'character-widths': 'server/cli/columns.ts',
  configuration: 'server/configuration/parse.ts',
  'character-references': 'node_modules/decode-named-character-reference/index.js',
  'everyday-words': 'server/law/everydayWords.ts',
  'formatted-letter': 'server/editor/letterHtml.ts',
  'front-matter': 'server/notice/frontMatterFields.ts',
  'ignored-files': 'server/configuration/ignored.ts',
  'paste-as-markdown': 'views/paste/markdownFromHtml.ts',
  'role-in-words': 'server/editor/roleInWords.ts',
  'standard-texts': 'server/wording/shelves.ts',
  'unseen-style': 'server/editor/unseenStyle.ts',
  'word-comments': 'server/word/comments.ts',
  'word-from-markdown': 'server/word/fromMarkdown.ts',
  'word-letter': 'server/word/letter.ts',
  'word-mail': 'server/word/mail.ts',
  'word-suggestions': 'server/word/suggestions.ts',
  'why-in-words': 'server/notice/whyInWords.ts',
  'working-days': 'server/law/workingDays.ts',
};

/**
 * An esbuild plugin that leaves these modules out of a bundle for Node: in their place stand functions of the same
 * names, which load the module's own bundle, beside the one that asks, when the first of them is called.
 */
export const late = {
  name: 'late',
  setup({ onLoad, onResolve }) {
    // One of these modules may be a bundle's own, and be left out of another that is built with it.
    const own = '?own';
    onResolve({ filter: /^/ }, ({ kind, path: file, resolveDir }) =>
      kind === 'entry-point' ? { path: path.resolve(resolveDir, file), suffix: own } : undefined,
    );
    for (const [name, module] of Object.entries(modules)) {
      const bundle = `./${name}.cjs`;
      onResolve({ filter: literally(bundle) }, () => ({ path: bundle, external: true }));
      onLoad(
        { filter: literally(fileURLToPath(new URL(`../${module}`, import.meta.url))) },
        async ({ path: file, suffix }) => {
          if (suffix === own) return undefined;
          const functions = (await readFile(file, 'utf8')).matchAll(/^export function (\w+)/gm);
          const loaders = [...functions].map(
            ([, name]) => `export const ${name} = (...given) => require('${bundle}').${name}(...given);`,
          );
          return { contents: loaders.join('\n') };
        },
      );
    }
  },
};

/**
 * The bundles of these modules, as options for esbuild; each leaves out the others. They ask nothing of Node: of the YAML
 * parser they have the form that is made for everywhere else, which is smaller.
 * @param commonjs the options of what `require` loads in Node
 */
export const lateBundles = (commonjs) => ({ ...commonjs, platform: 'neutral', plugins: [late], entryPoints: modules });

function literally(text) {
  return new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`);
}
