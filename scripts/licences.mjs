import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of all packages that a bundle took something from, as one text.
 * @param {string[]} inputs files as esbuild's metafile names them, relative to `root`
 * @param {string} root folder that holds node_modules
 * @returns {Promise<string>} throws where a package carries no licence text: it may not be shipped
 */
export async function licencesOf(inputs, root) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const notices = await Promise.all([...folders].map((folder) => noticeOf(path.join(root, folder))));
  const texts = [...new Set(notices)].sort();
  return ['Section 17 contains the following works of others.', ...texts].join(`\n\n${'-'.repeat(78)}\n\n`);
}

/** `node_modules/a/node_modules/@b/c` of a file inside that package. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} ${version} (${license}) carries no licence text`);
  const text = await readFile(path.join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}`;
}
