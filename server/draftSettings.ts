import {
  type Connection,
  DidChangeConfigurationNotification,
  type WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import { logFailure } from './answering.ts';
import type { Configured } from './configured.ts';
import { settingsFrom } from './editor/settings.ts';
import { placeOf } from './editor/wordView.ts';
import { overlay, type Settings } from './rules/settings.ts';

/**
 * Gives the settings of a document, open or not, as they stand now: the person's, asked for by document where the client can
 * be asked, else as it last sent them; over them those of configuration files.
 * @param changed is told when those of any document may have changed
 */
export function draftSettings(
  connection: Connection,
  workspace: WorkspaceClientCapabilities = {},
  configured: Configured | undefined,
  changed: () => void,
): (uri: string) => Promise<Settings> {
  let sent: unknown;
  connection.onInitialized(() => {
    configured?.watch();
    if (!workspace.didChangeConfiguration?.dynamicRegistration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'section17' })
      .catch((error) => logFailure(connection, 'registering for settings', error));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    sent = settings?.section17;
    changed();
  });
  connection.onDidChangeWatchedFiles(changed);

  async function trying<T>(what: string, ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      logFailure(connection, what, error);
      return undefined;
    }
  }

  return async (document) => {
    const uri = placeOf(document);
    const asked = { scopeUri: uri, section: 'section17' };
    const person = workspace.configuration
      ? await trying('asking for settings', () => connection.workspace.getConfiguration(asked))
      : sent;
    const inFiles = configured && (await trying('reading the configuration', () => configured.settingsFor(uri)));
    return overlay(settingsFrom(person), inFiles ?? {});
  };
}
