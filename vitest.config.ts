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
  test: { include: ['test/**/*.test.ts'], exclude: ['test/vscode/**', 'node_modules/**'] },
});
