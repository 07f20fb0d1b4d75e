// What VS Code calls in its extension host, in the place of tests: activates extensions one after the other and writes
// down how long each took, and how much of that its module and its own function did. ACTIVATION_ORDER names them,
// ACTIVATION_RESULT the file.

const { writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const vscode = require('vscode');

/** A window that has just opened is busy with itself, in milliseconds. */
const settled = 4_000;

exports.run = async () => {
  await sleep(settled);
  const taken = {};
  for (const id of process.env.ACTIVATION_ORDER.split(',')) {
    const extension = vscode.extensions.getExtension(id);
    if (!extension) throw new Error(`VS Code has not found ${id}`);
    const parts = partsOf(require.resolve(path.join(extension.extensionPath, extension.packageJSON.main)));
    const started = performance.now();
    await extension.activate();
    taken[id] = { ms: performance.now() - started, ...parts };
    await sleep(settled);
  }
  writeFileSync(process.env.ACTIVATION_RESULT, JSON.stringify(taken));
};

/** Milliseconds of the parts of an activation, written in when they have run. */
function partsOf(main) {
  const parts = {};
  const timed = (part, work) => {
    const started = performance.now();
    const result = work();
    parts[part] = performance.now() - started;
    return result;
  };
  const { load } = Module.prototype;
  Module.prototype.load = function (file) {
    if (file !== main) return load.call(this, file);
    timed('loading', () => load.call(this, file));
    const { activate } = this.exports;
    this.exports = { ...this.exports, activate: (context) => timed('calling', () => activate(context)) };
  };
  return parts;
}
