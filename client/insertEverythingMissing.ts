import { window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { insertEverythingMissingRequest } from '../server/editor/protocol.ts';

/** Applies the preferred fix of everything that the open letter lacks, as one step that can be undone. */
export async function insertEverythingMissing(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const { version } = document;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const edit = await client.sendRequest<WorkspaceEdit | null>(insertEverythingMissingRequest, { uri });
  if (!edit) {
    void window.showInformationMessage('Section 17 finds nothing missing in this letter.');
    return;
  }
  // What was typed while the server was thinking wins: the places in its answer no longer fit.
  if (document.version !== version) return;
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
