import { Position, SnippetString, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DraftedInsertion,
  type ExemptionChoice,
  exemptionsToInsertRequest,
  insertExemptionRequest,
} from '../server/editor/draftingProtocol.ts';
import { pickExemptions } from './pickExemptions.ts';

/** Adds the sections of another exemption to the open letter, or of several, and goes to the first placeholder. */
export async function insertExemption(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const choices = await client.sendRequest<ExemptionChoice[]>(exemptionsToInsertRequest, { uri });
  if (choices.length === 0) {
    void window.showInformationMessage('Section 17 sees no refusal notice here to add an exemption to.');
    return;
  }
  const step = { title: 'Insert Exemption', step: 1, total: 1 };
  const chosen = await pickExemptions(step, 'Which exemption? Search by number, title or an everyday word', choices);
  if (chosen === 'back' || chosen === 'left') return;
  const exemptions = chosen.answer.map(({ id }) => id);
  const insertion = await client.sendRequest<DraftedInsertion | null>(insertExemptionRequest, { uri, exemptions });
  // What was typed while the server was thinking wins: the place in its answer no longer fits.
  if (!insertion || document.version !== insertion.version) return;
  const { line, character } = insertion.position;
  const { text, isSnippet } = insertion;
  const shown = await window.showTextDocument(document);
  const snippet = isSnippet ? new SnippetString(text) : new SnippetString().appendText(text);
  const place = new Position(line, character);
  // The last line before it may be an indented list item: what follows is not to be indented as well.
  await shown.insertSnippet(snippet, place, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });
}
