// After the build: checks the example at the terminal, and says how to see it in VS Code.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Findings are what an example is for: its exit status is not ours.
spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples/draft-ncnd.md'], { cwd: root, stdio: 'inherit' });
console.log(`
To see it in VS Code: open this folder there and press F5; a second window opens on the example letters.
To keep it: run "npm run package", then "Extensions: Install from VSIX..." in VS Code, and choose section17.vsix.`);
