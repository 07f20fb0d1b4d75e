// What VS Code in a browser calls in its extension host, a web worker: Mocha's build for browsers makes a global.
import 'mocha/mocha';

/** Rejects where a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: undefined, timeout: 40_000 });
  await import('./letter.test.ts');
  await import('./word.test.ts');
  const failures = await new Promise<number>((resolve) => void mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
