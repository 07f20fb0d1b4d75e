import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spoken } from './spoken.mjs';
import { withoutDocumentation } from './withoutDocumentation.mjs';
import { withPhrases } from './withPhrases.mjs';

/**
 * What bundles for a browser share, as options for esbuild. Node's own modules cannot be found there, so that a bundle which
 * asks for one fails.
 */
export const inBrowsers = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** The server as a web worker: that of the extension, and of the page. */
export const worker = {
  ...inBrowsers,
  format: 'iife',
  // The condition chooses, of packages that come in several forms, what does without a page.
  conditions: ['worker'],
  plugins: [withoutDocumentation, withPhrases, spoken],
  entryPoints: { 'server.worker': path.join(fileURLToPath(new URL('..', import.meta.url)), 'server/worker.ts') },
};
