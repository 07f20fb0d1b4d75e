import type { Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FormattedAnswer, formattedRequest } from '../server/editor/protocol.ts';
import { copyDrawing, copyPage } from './copyPage.ts';
import { letterPanel } from './letterPanel.ts';

/**
 * The command that shows a letter as it would be sent, with a button that copies it as rich text. An extension can only put
 * plain text on the clipboard; a page can put both there when somebody presses a button in it.
 */
export function copyForWord(client: () => BaseLanguageClient, media: Uri, first: () => Promise<void>): Disposable {
  return letterPanel<FormattedAnswer>(client, media, first, {
    command: 'section17.copyForWord',
    request: formattedRequest,
    name: 'copy',
    title: 'Copy',
    html: copyPage,
    drawing: copyDrawing,
  });
}
