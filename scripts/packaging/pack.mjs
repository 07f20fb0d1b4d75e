import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const decoder = new TextDecoder();

/**
 * Packs the extension, as it was built last, from a copy of what belongs into it, so that manifest and README may differ from
 * those of the sources. Rejects where the packager does.
 * @param {object} options `out`: path of the package; `manifest` and `readme` take those of the sources and give those of
 *   the package; `content` and `images`: addresses to which relative links and pictures of the README are to lead
 */
export async function pack({ out, manifest = (sources) => sources, readme = (text) => text, content, images }) {
  const stage = mkdtempSync(path.join(os.tmpdir(), 'section17-package-'));
  try {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    for (const file of [...files, '.vscodeignore']) cpSync(path.join(root, file), path.join(stage, file));
    const {
      private: _private,
      scripts: _scripts,
      devDependencies: _tools,
      overrides: _overrides,
      ...sources
    } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest(sources), null, 2)}\n`);
    writeFileSync(path.join(stage, 'README.md'), readme(readFileSync(path.join(root, 'README.md'), 'utf8')));
    await createVSIX({
      cwd: stage,
      packagePath: out,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: content !== undefined,
      baseContentUrl: content,
      baseImagesUrl: images,
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** A README without the pictures that stand in paragraphs of their own: VS Code shows none but those from the web. */
export function withoutPictures(text) {
  return text.replace(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '');
}

/** The files of a package, by their paths in the extension: texts where they are Markdown or JSON, else bytes. */
export function filesIn(vsix) {
  const entries = Object.entries(unzipSync(readFileSync(vsix)));
  return new Map(
    entries
      .filter(([name]) => name.startsWith('extension/'))
      .map(([name, bytes]) => [
        name.slice('extension/'.length),
        /\.(md|json)$/.test(name) ? decoder.decode(bytes) : bytes,
      ]),
  );
}
