import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client at the other end can show or apply, as far as it changes our answers. */
export interface Client {
  /** Asks for diagnostics itself; to others they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Takes edits that name the version they were made for. */
  readonly versionedEdits: boolean;
  /** Takes tab stops in such edits. */
  readonly snippetEdits: boolean;
  /** Takes tab stops in completions. */
  readonly snippets: boolean;
  readonly markdownHover: boolean;
  readonly markdownDocumentation: boolean;
  /** Takes definitions that say how far the words reach which lead there. */
  readonly definitionLinks: boolean;
}

/** Reads a client's capabilities. A client that states nothing gets the plainest answers. */
export function clientOf({ textDocument, workspace }: ClientCapabilities): Client {
  const shown = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const item = textDocument?.completion?.completionItem;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation: shown.relatedInformation ?? false,
    codeDescription: shown.codeDescriptionSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    snippets: item?.snippetSupport ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    markdownDocumentation: item?.documentationFormat?.includes('markdown') ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
  };
}
