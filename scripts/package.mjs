// Packs the extension as it was built last, to be installed from the file: nothing says where it would be published.

import { deadLinks } from './packaging/deadLinks.mjs';
import { filesIn, pack, withoutPictures } from './packaging/pack.mjs';

const out = process.argv[2] ?? 'section17.vsix';
await pack({ out, readme: withoutPictures });
const dead = deadLinks(filesIn(out));
if (dead.length > 0) {
  console.error(`Links that lead nowhere:\n${dead.map((link) => `  ${link}`).join('\n')}`);
  process.exitCode = 1;
}
