// Makes the packages for the Marketplace and Open VSX and for npm, from the settings in packaging/release.json; any of them may be given
// here instead (`npm run release -- --repository https://…`). `{version}` stands for that of the manifest. Nothing is
// published: the commands for that are printed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deadLinks } from './packaging/deadLinks.mjs';
import { packForNpm } from './packaging/npm.mjs';
import { filesIn, pack } from './packaging/pack.mjs';
import { refusals, releaseManifest, settings, whereabouts } from './packaging/release.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const options = Object.fromEntries([...settings, 'out'].map((name) => [name, { type: 'string' }]));
const { values } = parseArgs({ options });
const { version, name } = read('package.json');
const given = Object.fromEntries(
  Object.entries({ ...read('scripts/packaging/release.json'), ...values }).map(([key, value]) => [
    key,
    value.replaceAll('{version}', version),
  ]),
);

const refused = refusals(given);
if (refused.length > 0) {
  console.error(`No release can be made like this:\n${refused.map((line) => `  ${line}`).join('\n')}`);
  console.error('Write the settings into scripts/packaging/release.json, or give them on the command line.');
  process.exit(2);
}

const { content, images } = given;
const out = values.out ?? path.join(root, `${name}-${version}.vsix`);
await pack({ out, manifest: (sources) => releaseManifest(sources, given), content, images });
const { tarball, files } = packForNpm({ folder: path.dirname(out), more: whereabouts(given) });

const has = (file) => existsSync(path.join(root, file));
const addresses = [content, images].map((address) => ({ address, has }));
const dead = [filesIn(out), files].flatMap((packed) => deadLinks(packed, addresses));
if (dead.length > 0) {
  console.error(`Links that lead nowhere:\n${dead.map((link) => `  ${link}`).join('\n')}`);
  process.exit(1);
}
console.log(`
Nothing is published yet. Install ${path.basename(out)} and ${path.basename(tarball)}, and look at them.
Then tag the sources as v${version}, so that the links of the README lead to them, and publish them:

  npx @vscode/vsce publish --packagePath ${out}
  npx ovsx publish ${out}
  npm publish ${tarball}
`);
