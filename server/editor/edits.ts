import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../rules/rule.ts';
import type { Client } from './client.ts';
import { toLspRange } from './positions.ts';

/** Edits by offset as LSP edits; inserted lines end as the draft's own do. */
export function textEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  const newline = /\r\n?|\n/.exec(document.getText())?.[0] ?? '\n';
  return edits.map(({ range, text }) => ({
    range: toLspRange(document, range),
    newText: text.replace(/\r\n?|\n/g, newline),
  }));
}

/**
 * Edits of one document for the client to apply. A client that can is told the version which they
 * were made for, and refuses them once the person has typed on.
 */
export function workspaceEdit(
  document: TextDocument,
  edits: readonly (TextEdit | SnippetTextEdit)[],
  client: Pick<Client, 'versionedEdits'>,
): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: { [document.uri]: edits as TextEdit[] } };
  const { uri, version } = document;
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}
