import { languages, type TextDocument } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type ReadingAnswer, readingRequest, whyRequest } from '../server/editor/protocol.ts';
import { letters } from './documents.ts';

/** Whether a client can be asked: one that is still starting answers when it has. */
export function canBeAsked({ state }: BaseLanguageClient): boolean {
  return state === State.Running || state === State.Starting;
}

/** How the server reads a document; null while it does not run, and for documents that it does not follow. */
export async function requestReading(
  client: BaseLanguageClient,
  document: TextDocument,
): Promise<ReadingAnswer | null> {
  return ask<ReadingAnswer>(client, document, readingRequest);
}

/** Why it reads it so, in rows of text; null as above. */
export async function requestWhy(client: BaseLanguageClient, document: TextDocument): Promise<string | null> {
  return ask<string>(client, document, whyRequest);
}

async function ask<T>(client: BaseLanguageClient, document: TextDocument, request: string): Promise<T | null> {
  if (!canBeAsked(client) || languages.match(letters(), document) === 0) return null;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return client.sendRequest<T | null>(request, { uri });
}
