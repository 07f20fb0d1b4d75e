import { defineConfig } from 'vitest/config';

/** Tests that put another module in the place of one: they share none with others. */
const alone = ['test/cli/check.test.ts', 'test/cli/replaceFile.test.ts', 'test/client/whenServerEnds.test.ts'];
/** Sweeps, hostile texts, packages and a browser, which take a minute together: `npm run test:long`. */
const long = [
  'test/cli/*.browser.test.ts',
  'test/cli/ci.test.ts',
  'test/client/*.browser.test.ts',
  'test/fuzz/*.test.ts',
  'test/notice/authorityName.test.ts',
  'test/packaging/packages.test.ts',
  'test/security/longTexts.test.ts',
  'test/word/office.test.ts',
  'test/word/valid.test.ts',
];
/** The page as it is built: `npm run test:page`. */
const page = ['test/page/*.test.ts'];
const elsewhere = ['test/vscode/**', 'node_modules/**'];

export default defineConfig({
  plugins: [
    {
      // esbuild reads snippet files as JSON by a loader option; vitest needs to be told.
      name: 'code-snippets',
      transform: (code, id) =>
        id.endsWith('.code-snippets') ? { code: `export default ${code}`, map: null } : undefined,
    },
  ],
  test: {
    // What has to be quick measures it; a test is not to fail because the machine does much else.
    testTimeout: 30_000,
    // All cores: half of the work waits for no other.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing modules',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, ...long, ...page, ...elsewhere],
          // To load reader and rules anew for each file took half of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: elsewhere } },
      { extends: true, test: { name: 'long', include: long, exclude: elsewhere, isolate: false } },
      {
        extends: true,
        test: { name: 'page', include: page, exclude: elsewhere, testTimeout: 120_000, hookTimeout: 60_000 },
      },
    ],
  },
});
