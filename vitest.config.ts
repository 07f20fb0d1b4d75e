import { defineConfig } from 'vitest/config';

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
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'node_modules/**'],
    // Files share their modules: to load reader and rules anew for each took half of the time.
    isolate: false,
    // What has to be quick measures it; a test is not to fail because the machine does much else.
    testTimeout: 30_000,
  },
});
