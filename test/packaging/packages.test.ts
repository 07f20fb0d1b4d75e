import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { deadLinks } from '../../scripts/packaging/deadLinks.mjs';
import { filesIn } from '../../scripts/packaging/pack.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = 'https://code.example.org/foi/section17';
const given = {
  publisher: 'northmoor',
  repository: at,
  bugs: `${at}/issues`,
  homepage: `${at}#readme`,
  qna: 'false',
  content: `${at}/blob/v1`,
  images: `${at}/raw/v1`,
};

// What is packed is what was built: without that, there is nothing to be looked at.
describe.skipIf(!existsSync(path.join(root, 'dist/client.cjs')))('a package', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'section17-release-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const node = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [path.join(root, 'scripts', script), ...args], { cwd: root, encoding: 'utf8' });

  /** The manifest in the package for npm that is to be published. */
  function npmManifestIn(folder: string, said: string) {
    const [, name] = /npm publish .*[\\/](section17-.*\.tgz)$/m.exec(said)!;
    const manifest = execFileSync('tar', ['-xzOf', name!, 'package/package.json'], { cwd: folder, encoding: 'utf8' });
    return JSON.parse(manifest);
  }

  it('to be installed from its file has a README without pictures, and no dead link', () => {
    const out = path.join(folder, 'section17.vsix');
    node('package.mjs', out);
    const files = filesIn(out);
    expect(deadLinks(files)).toEqual([]);
    expect(files.get('readme.md')).not.toContain('![');
    const manifest = JSON.parse(String(files.get('package.json')));
    expect(manifest).not.toHaveProperty('repository');
    expect(manifest).not.toHaveProperty('private');
    expect(manifest).not.toHaveProperty('devDependencies');
  }, 120_000);

  it('to be published has a README whose links and pictures are in the repository', () => {
    const out = path.join(folder, 'release.vsix');
    const settings = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    const said = node('release.mjs', ...settings, '--out', out);
    expect(said).toContain(`publish --packagePath ${out}`);
    expect(npmManifestIn(folder, said)).toMatchObject({
      repository: { url: at },
      bugs: { url: given.bugs },
      homepage: given.homepage,
    });
    const files = filesIn(out);
    const readme = String(files.get('readme.md'));
    expect(readme).toContain(`(${given.images}/docs/images/findings-light.png)`);
    expect(readme).toContain(`(${given.content}/docs/it.md)`);
    expect(readme).not.toMatch(/\]\((?!https:|#)/);
    const has = (file: string) => existsSync(path.join(root, file));
    expect(
      deadLinks(files, [
        { address: given.content, has },
        { address: given.images, has },
      ]),
    ).toEqual([]);
    expect(JSON.parse(String(files.get('package.json')))).toMatchObject({ publisher: 'northmoor', pricing: 'Free' });
  }, 120_000);

  it('is not made with placeholders', () => {
    const out = path.join(folder, 'none.vsix');
    const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/release.mjs'), '--out', out], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--repository: is still a placeholder/);
    expect(existsSync(out)).toBe(false);
  });
});
