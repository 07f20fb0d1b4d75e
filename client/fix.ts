import { type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import type { FixParams } from '../server/editor/protocol.ts';
import { requests } from './protocol.ts';

/** Mends one finding by its preferred fix, as one step that can be undone. Does nothing where the letter was changed meanwhile. */
export async function applyFix(
  client: BaseLanguageClient,
  document: TextDocument,
  { rule, range }: Pick<FixParams, 'rule' | 'range'>,
): Promise<void> {
  const { version } = document;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const edit = await client.sendRequest<WorkspaceEdit | null>(requests.fix, { uri, rule, range });
  if (!edit || document.version !== version) return;
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
