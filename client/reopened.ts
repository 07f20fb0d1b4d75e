import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Has findings asked for again where the library forgets to. It drops its request for a document that closes, and takes no
 * note of one that opens under the same name, as untitled drafts do, until that request has ended. Where it ends otherwise
 * than as cancelled, the new draft would have no findings, whatever is typed in it.
 */
export function askForReopened(client: BaseLanguageClient): void {
  /** By address, how many requests for findings there have been. */
  const asked = new Map<string, number>();
  client.middleware.provideDiagnostics = async (document, previousResultId, token, next) => {
    const key = ('uri' in document ? document.uri : document).toString();
    const asking = (asked.get(key) ?? 0) + 1;
    asked.set(key, asking);
    try {
      return await next(document, previousResultId, token);
    } finally {
      if (token.isCancellationRequested) {
        // By then the library has asked anew by itself, or never will.
        setTimeout(() => {
          if (asked.get(key) === asking) client.getFeature('textDocument/diagnostic').refresh();
        });
      }
    }
  };
}
