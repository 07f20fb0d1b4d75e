// Part 4: the extension in a real VS Code, from the request to activate it until it says that it is active.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeBinary } from '../../scripts/editor/install.mjs';
import { format } from '../../scripts/editor/log.mjs';
import { openWindow } from '../../scripts/editor/window.mjs';
import { percentile } from './figures.mjs';
import { within } from './patience.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ours = 'section17.section17';
const floor = 'section17.floor';

/**
 * Measures everything of this part, each start in a window of its own. Which extension comes first changes from start to
 * start, since the first one pays for what both have VS Code load.
 */
export async function measureActivation({ bundles, quick, say }) {
  if (!existsSync(nodeBinary))
    return { missing: 'no VS Code is installed beside the sources: see npm run test:vscode' };
  const folder = await mkdtemp(path.join(bundles, 'activation-'));
  const { engines, ...manifest } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const least = { name: 'floor', publisher: 'section17', version: '0.0.0', engines, main: 'dist/floorClient.cjs' };
  const extensions = path.join(folder, 'extensions');
  await install(extensions, bundles, { ...manifest, engines });
  await install(extensions, bundles, { ...least, activationEvents: [] });
  await mkdir(path.join(folder, 'idle'));
  await writeFile(path.join(folder, 'idle/package.json'), JSON.stringify({ ...least, name: 'idle', main: undefined }));
  const taken = { [ours]: [], [floor]: [] };
  const starts = quick ? 4 : 10;
  for (let start = 0; start < starts; start++) {
    say(`activation ${start + 1} of ${starts}`);
    const order = start % 2 === 0 ? [ours, floor] : [floor, ours];
    const measured = await activate(extensions, order, path.join(folder, `${start}.json`));
    for (const id of order) taken[id].push(measured[id]);
  }
  const row = (name, id) => {
    const samples = (part) => taken[id].map((one) => one[part]);
    const [ms, loading, calling] = ['ms', 'loading', 'calling'].map((part) => percentile(samples(part)));
    return { name, ms, least: Math.min(...samples('ms')), loading, calling };
  };
  return { rows: [row('an extension that checks nothing', floor), row('Section 17', ours)], starts };
}

/** Puts an extension, which has the bundles as its dist/, where VS Code looks for those that are installed. */
async function install(extensions, bundles, manifest) {
  const place = path.join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'package.json'), JSON.stringify(manifest));
  await symlink(bundles, path.join(place, 'dist'));
}

/** Opens a window in which both extensions are activated. Gives for each its milliseconds. */
async function activate(extensions, order, result) {
  const host = await openWindow({
    workspace: path.join(root, 'examples'),
    extensions,
    env: { ACTIVATION_ORDER: order.join(','), ACTIVATION_RESULT: result },
  });
  try {
    let settle;
    const ended = new Promise((resolve) => {
      settle = resolve;
    });
    await host.page.exposeFunction('codeAutomationExit', settle);
    const said = [];
    await host.page.exposeFunction('codeAutomationLog', (_level, values) => said.push(format(values)));
    const suite = fileURLToPath(new URL('activation.cjs', import.meta.url));
    // VS Code calls a suite only where an extension is under development.
    const idle = path.join(path.dirname(extensions), 'idle');
    await host.page.goto(
      host.address([
        ['extensionDevelopmentPath', host.uri(idle)],
        ['extensionTestsPath', host.uri(suite)],
      ]),
    );
    const status = await within('VS Code, which activates two extensions', ended);
    if (status !== 0) throw new Error(`VS Code could not activate both extensions:\n${said.join('\n')}`);
    return JSON.parse(await readFile(result, 'utf8'));
  } finally {
    await host.close();
  }
}
