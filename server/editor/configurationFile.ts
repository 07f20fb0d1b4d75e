import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationFile } from '../configuration/configurations.ts';
import type { Client } from './client.ts';
import { diagnosticsOf } from './diagnostics.ts';

/** The mistakes in a configuration file, as diagnostics of that file. */
export function configurationDiagnostics({ url, text, problems }: ConfigurationFile, client: Client): Diagnostic[] {
  return diagnosticsOf(TextDocument.create(url, 'jsonc', 0, text), problems, { client, show: 'all', whole: true });
}
