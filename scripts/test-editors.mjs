// Starts Neovim and Emacs with the configurations that docs/editors.md has for them, and does in them what a person would:
// look at the findings, mend one, complete a standard text. What comes of it must be what the functions of the npm package say.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { check, readNotice } = createRequire(import.meta.url)('../dist/api.cjs');

const editors = [
  {
    name: 'Neovim',
    language: 'lua',
    command: (folder) => [
      'nvim',
      '--headless',
      '-u',
      `${folder}/init.lua`,
      'letter.md',
      '-S',
      'test/editors/neovim.lua',
    ],
  },
  {
    name: 'Emacs',
    language: 'elisp',
    command: (folder) => ['emacs', '--batch', '--load', `${folder}/init.elisp`, '--load', 'test/editors/emacs.el'],
  },
];

const letter = readFileSync(path.join(root, 'examples/draft-ncnd.md'), 'utf8');
const findings = check(readNotice(letter));
/** A finding of several places is shown at each. */
const shown = findings.flatMap(({ rule, related }) => [
  rule,
  ...related.filter(({ message }) => message.startsWith('Also here')).map(() => rule),
]);
const { line, column, fixes } = findings.find(({ rule }) => rule === 'ncnd/wrong-subsection');
const [fix] = fixes;
const mended = fix.edits
  .toReversed()
  .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), letter);

let failed = 0;
for (const { name, language, command } of editors) {
  try {
    const seen = seenIn(language, command);
    assert.deepEqual([...seen.rules].sort(), [...shown].sort(), 'its diagnostics');
    assert.equal(seen.mended, mended, `the letter after "${fix.title}"`);
    assert.ok(seen.offered > 50, `${seen.offered} texts are offered after s17`);
    const completed = /^Reference: \[REFERENCE\]\n\nThank you for your request for information,[^\n]*\. And so on\.\n$/;
    assert.ok(seen.completed.startsWith(mended.trimEnd()));
    assert.match(seen.completed.slice(mended.length).trimStart(), completed, 'the text that was completed');
    console.log(
      `${name}: ${seen.rules.length} findings; "${fix.title}"; ${seen.offered} texts offered after s17, one completed`,
    );
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.message}`);
  }
}
console.log(`${editors.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What came of it in an editor; throws where it did not start, or did not come to an end. */
function seenIn(language, command) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'section17-editors-'));
  try {
    const [, configuration] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(
      readFileSync(path.join(root, 'docs/editors.md'), 'utf8'),
    );
    writeFileSync(path.join(folder, `init.${language}`), configuration);
    copyFileSync(path.join(root, 'examples/draft-ncnd.md'), path.join(folder, 'letter.md'));
    const start = `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'dist/cli.js')}' "$@"\n`;
    writeFileSync(path.join(folder, 'section17'), start, { mode: 0o755 });
    const [program, ...args] = command(folder).map((each) => (each.startsWith('test/') ? path.join(root, each) : each));
    const { error, stderr, stdout } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...process.env,
        HOME: folder,
        PATH: `${folder}${path.delimiter}${process.env.PATH}`,
        WANTED: JSON.stringify({ title: fix.title, line, column }),
        SEEN: path.join(folder, 'seen.json'),
      },
    });
    if (error) throw error;
    try {
      return JSON.parse(readFileSync(path.join(folder, 'seen.json'), 'utf8'));
    } catch {
      throw new Error(`nothing came of it:\n${stdout}${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
