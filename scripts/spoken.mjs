import { readFileSync } from 'node:fs';

/** Modules of features that the server does not announce; each only adds to what it is given. */
const features =
  /[\\/]vscode-languageserver[\\/]lib[\\/]common[\\/](?:callHierarchy|fileOperations|foldingRange|inlayHint|inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|progress|showDocument|textDocumentContent|typeHierarchy)\.js$/;
/** What sets the answers to requests that it does not announce. */
const setters =
  /^ {8}on(?:\w+Resolve|SignatureHelp|Declaration|TypeDefinition|Implementation|WorkspaceSymbol|Document\w*Formatting|RenameRequest|PrepareRename|DocumentColor|ColorPresentation|SelectionRanges|ExecuteCommand): .*(?:\n {12}.*\n {8}\}\))?,\n/gm;

/** What TypeScript compiles an ES module to, and what of the module takes its place. */
const compiled = [
  [/^"use strict";\n/, ''],
  [/^var __\w+ = \(this && [\s\S]*?^\}\)*(?:\(\))?;\n/gm, ''],
  [/^(?:Object\.defineProperty\(exports, "__esModule"|exports\.\w+ = .*void 0;).*\n/gm, ''],
  [/^(?:const|var) (\w+) = (?:__import\w+\()?require\((".*?")\)+;/gm, 'import * as $1 from $2;'],
  [/^__exportStar\(require\((".*?")\), exports\);/gm, 'export * from $1;'],
  [/^Object\.defineProperty\(exports, "(\w+)", .* return (\w+\.\w+); \} \}\);/gm, 'export const $1 = $2;'],
  // Of a namespace nothing is left where nobody names it.
  [
    /^(?:export )?var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| .*/gm,
    'export const $1 = /* @__PURE__ */ (($1) => {\n$2return $1; })({});',
  ],
  [/^\}\)\((\w+) \|\| \(exports\..*/gm, '})($1);'],
  [/^exports\.default =/gm, 'export default'],
  [/^exports\.(\w+) = \1;/gm, 'export { $1 };'],
  [/^exports\.(\w+) =/gm, 'export const $1 ='],
  [/\bexports\.(\w+)/g, '$1'],
];

/**
 * An esbuild plugin that leaves out of a bundle what the library of language servers brings for others: features that ours
 * has not, and whatever is never asked for, which esbuild can tell of ES modules alone. They are half of the library.
 */
export const spoken = {
  name: 'spoken',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]vscode-(?:jsonrpc|languageserver(?:-\w+)?)[\\/]lib[\\/].*\.js$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8').replace(setters, '');
      const module = compiled.reduce((now, [pattern, instead]) => now.replace(pattern, instead), text);
      if (/\brequire\(|\bexports\.|\b__import/.test(module)) throw new Error(`${file}: not compiled as expected`);
      if (!features.test(file)) return { contents: module };
      const names = module.matchAll(/^export (?:const|\{) (\w+)/gm);
      return { contents: [...names].map(([, name]) => `export const ${name} = (base) => base;`).join('\n') };
    });
  },
};
