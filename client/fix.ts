import { type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { type FixParams, fixRequest } from '../server/editor/protocol.ts';

/**
 * Deals with one finding, by its preferred fix unless told how, as one step that can be undone. Gives whether it did:
 * not so where the letter was changed meanwhile.
 */
export async function applyFix(
  client: BaseLanguageClient,
  document: TextDocument,
  { rule, range, by }: Omit<FixParams, 'uri'>,
): Promise<boolean> {
  const { version } = document;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const edit = await client.sendRequest<WorkspaceEdit | null>(fixRequest, { uri, rule, range, by });
  if (!edit || document.version !== version) return false;
  return workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
