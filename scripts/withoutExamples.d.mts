import type { Plugin } from 'esbuild';

export const withoutExamples: Plugin;
