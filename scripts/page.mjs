// Makes dist/section17.html: the page, with everything that it is made of in one file.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { globSync } from 'tinyglobby';
import { inBrowsers, worker } from './browser.mjs';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(path.join(root, file), 'utf8');
/** The file must not be larger, in bytes: people send it by mail. */
const largest = 2_000_000;

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.code-snippets': 'json' },
  outdir: 'dist',
};
const [engine, page] = await Promise.all([
  build({ ...shared, ...worker }),
  build({ ...shared, ...inBrowsers, format: 'iife', entryPoints: { page: 'page/main.ts' } }),
]);
const inputs = [engine, page].flatMap(({ metafile }) => Object.keys(metafile.inputs));
// A script ends at the first thing that looks like its end.
const script = page.outputFiles[0].text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const hash = createHash('sha256').update(script).digest('base64');
const parts = {
  policy: [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    "style-src 'nonce-section17'",
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  icon: encodeURIComponent(read('images/section17.svg').replace('#000', '#1f3a5f')),
  mark: read('images/section17.svg')
    .replace('#000', 'currentColor')
    .replace(/<title>.*<\/title>/, '')
    .replace('<svg', '<svg aria-hidden="true"'),
  style: await style(),
  version: JSON.parse(read('package.json')).version,
  engine: packed(engine.outputFiles[0].text),
  rules: packed(JSON.stringify(rulePages())),
  example: packed(read('examples/draft-ncnd.md')),
  licences: packed(await licencesOf(inputs, root)),
  script,
};
const html = read('page/page.html').replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
mkdirSync(path.join(root, 'dist'), { recursive: true });
writeFileSync(path.join(root, 'dist/section17.html'), html);
const size = Buffer.byteLength(html);
console.log(`${(size / 1024).toFixed(0).padStart(6)} KB  dist/section17.html`);
if (size > largest) throw new Error(`dist/section17.html has ${size} bytes, and must not have more than ${largest}`);

/** Text as `page/packed.ts` unpacks it. */
function packed(text) {
  return gzipSync(text, { level: 9 }).toString('base64');
}

/** The page's own style, and within their places those of what stands beside a letter in the editor as well. */
async function style() {
  const own = `${read('media/access.css')}${read('page/page.css')}`;
  const guide = `.guide { ${read('media/guide.css')} }`;
  const balance = `.balance { ${read('media/balance.css')} }`;
  const options = { loader: 'css', minify: true, target: ['chrome110', 'firefox115', 'safari16.4'] };
  return (await transform([guide, balance, own].join('\n'), options)).code;
}

/** By rule, its page. */
function rulePages() {
  const files = globSync('docs/rules/*/*.md', { cwd: root });
  return Object.fromEntries(
    files.map((file) => [file.replaceAll('\\', '/').slice('docs/rules/'.length, -'.md'.length), read(file)]),
  );
}
