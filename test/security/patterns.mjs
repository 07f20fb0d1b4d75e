// Every regular expression of the server: those that stand in its code, and those that are put together when it is loaded.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the server's own code, without that of packages, and reads the regular expressions out of it.
 * @returns {Promise<{ source: string, flags: string }[]>} each once, in the order of the code
 */
export async function patterns() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'section17-patterns-'));
  try {
    const file = path.join(folder, 'server.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['server/cli/main.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      loader: { '.code-snippets': 'json' },
      outfile: file,
      logLevel: 'error',
    });
    const found = new Map();
    const add = (source, flags) => found.set(`/${source}/${flags}`, { source, flags });
    literals(
      parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true }),
      add,
    );
    return [...found.values()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function literals(node, add) {
  if (Array.isArray(node)) for (const each of node) literals(each, add);
  else if (node && typeof node === 'object') {
    if (node.regex) add(node.regex.pattern, node.regex.flags);
    for (const value of Object.values(node))
      if (value && typeof value === 'object' && value !== node.regex) literals(value, add);
  }
}
