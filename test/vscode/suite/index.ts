import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** What VS Code calls in its extension host. `SECTION17_TESTS` narrows it to tests whose names it finds, as a regular expression. Rejects where a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 120_000,
    // A window on a busy machine now and then answers late. A fault of ours is there again.
    retries: 1,
    color: false,
    grep: new RegExp(process.env.SECTION17_TESTS ?? ''),
  });
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, file));
  }
  const started = Date.now();
  let passed = 0;
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', () => {
        passed += 1;
      })
      .on('retry', ({ title }, { message }) => console.log(`once more, ${title}: ${message}`))
      // Mocha tells why at the end, which a window that is given up never sees.
      .on('fail', (_test, { message }) => console.log(message));
  });
  console.log(`${passed} tests passed, ${failures} failed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (failures > 0) throw new Error(`${failures} failed`);
}
