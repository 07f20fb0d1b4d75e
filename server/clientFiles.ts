import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Files } from './configuration/files.ts';
import { type DocumentParams, readFileRequest } from './editor/protocol.ts';

/**
 * Configuration files as the client reads them: for a server in a browser, and for folders that stand on no disk.
 * A client that does not know the request has none.
 * @param opened gives the URLs, with a slash at the end, of the folders that are open
 */
export function filesOfClient(opened: () => readonly string[], connection: Connection): Files {
  return {
    async read(uri) {
      try {
        const text = await connection.sendRequest<string | null>(readFileRequest, { uri } satisfies DocumentParams);
        return text?.replace(/^\uFEFF/, '') ?? undefined;
      } catch (error) {
        if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return undefined;
        throw error;
      }
    },
    real: async (url) => url,
    projectsRound: async (url) => opened().filter((folder) => url.startsWith(folder)),
    repositoryRound: async () => undefined,
  };
}
