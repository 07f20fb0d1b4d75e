import type { Plugin } from 'esbuild';

export const withPhrases: Plugin;
export const phrasesBeside: Plugin;
