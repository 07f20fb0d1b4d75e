import type { Plugin } from 'esbuild';

export const withPhrases: Plugin;
