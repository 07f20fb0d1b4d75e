// One tool in a process of its own, so that no tool's garbage or caches weigh on another. It answers one turn after
// another: { do: 'read', limber, texts } times each text as new; { do: 'follow', limber, texts } times all but the first
// as edits. What is in `limber` is read before and not timed.

import { tools } from './tools.mjs';

const [name, bundles] = process.argv.slice(2);
const tool = await tools[name](bundles).catch((error) => {
  process.send({ problem: String(error.message) }, () => process.exit());
});

process.on('message', async ({ do: what, limber, texts }) => {
  try {
    for (const text of limber) await tool.read(text);
    const run = (what === 'follow' && tool.follow?.()) || tool.read;
    let findings = 0;
    let untimed = 0;
    const started = performance.now();
    for (const [i, text] of texts.entries()) {
      findings += await run(text);
      if (what === 'follow' && i === 0) untimed = performance.now() - started;
    }
    const counted = what === 'follow' ? texts.length - 1 : texts.length;
    const ms = (performance.now() - started - untimed) / counted;
    process.send({ ms, findings, megabytes: process.resourceUsage().maxRSS / 1024 });
  } catch (error) {
    process.send({ problem: String(error.message) });
  }
});
if (tool) process.send({ ready: true });
