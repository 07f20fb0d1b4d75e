import type { Files } from '../../server/configuration/files.ts';

/** Files of a test, by path below `file:///house/`; a text that begins with `!` cannot be read, for that reason. */
export function inMemory(texts: Record<string, string>, projects: readonly string[] = ['file:///house/']): Files {
  return {
    async read(url) {
      const path = decodeURIComponent(url.replace('file:///house/', ''));
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
      if (text?.startsWith('!')) throw new Error(text.slice(1));
      return text;
    },
    real: async (url) => url,
    projectsRound: async (url) => projects.filter((folder) => url.startsWith(folder)),
    repositoryRound: async () => undefined,
  };
}

/** The URL of one of them. */
export const at = (path: string) => `file:///house/${path.split('/').map(encodeURIComponent).join('/')}`;
