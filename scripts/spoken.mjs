import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('../server', import.meta.url));
const library = fileURLToPath(new URL('../node_modules/vscode-languageserver/lib', import.meta.url));

/** Modules of features that the server does not announce, and of a search for programs that it does not make. */
const unspoken =
  /[\\/](?:protocol\.)?(?:callHierarchy|colorProvider|fileOperations|files|inlayHint|inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|selectionRange|showDocument|textDocumentContent|typeHierarchy)\.js$/;

/** Modules that hold little but namespaces, one a request or type. */
const vocabulary = /(?:[\\/]protocol|-types[\\/]lib[\\/]esm[\\/]main)\.js$/;

/** A method of a connection by which a request or notification is answered, as the library has it in its file. */
const handlers = /^ {8}(on[A-Z]\w*): \(handler\) => connection\..*(?:\n {12}.*\n {8}\}\))?,\n/gm;
/** A namespace, as TypeScript compiles it. */
const namespaces = /^(?:export )?var (\w+);\n\(function \(\1\) \{\n[\s\S]*?^\}\)\(\1 .*\n/gm;

/**
 * An esbuild plugin that leaves out of a bundle what the library of language servers brings for others: features that ours
 * has not, handlers that it does not set, and the types of what it never names. They are a third of the library.
 */
export const spoken = {
  name: 'spoken',
  setup({ onLoad }) {
    const ours = [server, path.join(server, 'editor')].map(textIn).join('\n');
    const theirs = ['common', 'node', 'browser'].map((folder) => textIn(path.join(library, folder))).join('\n');
    const isSet = (handler) => new RegExp(`(?:connection|languages)\\.${handler}\\(`).test(ours + theirs);
    const named = ours + withoutHandlers(theirs);
    onLoad({ filter: /[\\/]vscode-languageserver(?:-protocol|-types)?[\\/]lib[\\/].*\.js$/ }, ({ path: file }) => {
      // In the place of a feature stands one that adds nothing to what it is given.
      if (unspoken.test(file)) return { contents: 'module.exports = new Proxy({}, { get: () => (base) => base });' };
      const text = withoutHandlers(readFileSync(file, 'utf8'));
      return { contents: vocabulary.test(file) ? withoutNamespaces(text) : text };
    });

    function withoutHandlers(text) {
      return text.replace(handlers, (handler, name) => (isSet(name) ? handler : ''));
    }
    function withoutNamespaces(text) {
      return text.replace(namespaces, (namespace, name) => (new RegExp(`\\b${name}\\.`).test(named) ? namespace : ''));
    }
  },
};

/** The programs in a folder, the unspoken ones apart, as one text. */
function textIn(folder) {
  const files = readdirSync(folder).filter((name) => /(?<!\.d)\.[jt]s$/.test(name));
  return files
    .map((name) => path.join(folder, name))
    .filter((file) => !unspoken.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
