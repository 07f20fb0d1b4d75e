// Configuration files as an open editor needs them: read for each draft, watched, and told of where they are wrong.

import { type Connection, DidChangeWatchedFilesNotification, type InitializeParams } from 'vscode-languageserver';
import { type ConfigurationFile, createConfigurations } from './configuration/configurations.ts';
import type { Files } from './configuration/files.ts';
import { configurationName, folderOf, nameOf } from './configuration/places.ts';
import { clientOf } from './editor/client.ts';
import { configurationDiagnostics } from './editor/configurationFile.ts';
import { rules } from './rules/index.ts';
import type { Settings } from './rules/settings.ts';

/** Makes the files that configurations are read from; `opened` gives the URLs of the folders that are open. */
export type FilesFor = (opened: () => readonly string[], connection: Connection) => Files;

export interface Configured {
  /** What configuration files set for a draft, as they stand now. */
  settingsFor(uri: string): Promise<Settings>;
  /** Takes back what only a draft that was closed had to be told of. */
  forget(uri: string): void;
  /** Asks the client, once it is initialized, to tell of changes to configuration files and open folders, as far as it can. */
  watch(): void;
}

/** Configuration files for the drafts of one client; their mistakes are sent to it as diagnostics of those files. */
export function configuredBy(connection: Connection, initialized: InitializeParams, filesFor: FilesFor): Configured {
  const { capabilities, workspaceFolders, rootUri } = initialized;
  const client = clientOf(capabilities);
  let opened = workspaceFolders?.map(({ uri }) => asFolder(uri)) ?? (rootUri ? [asFolder(rootUri)] : []);
  const configurations = createConfigurations(
    filesFor(() => opened, connection),
    rules,
  );

  const filesOf = new Map<string, readonly ConfigurationFile[]>();
  /** By URL, the diagnostics that the client was sent last, where there were any. */
  const told = new Map<string, string>();

  function tell(): void {
    const files = new Map([...filesOf.values()].flat().map((file) => [file.url, file]));
    for (const uri of new Set([...files.keys(), ...told.keys()])) {
      const file = files.get(uri);
      const diagnostics = file ? configurationDiagnostics(file, client) : [];
      const words = JSON.stringify(diagnostics);
      if (words === (told.get(uri) ?? '[]')) continue;
      if (diagnostics.length > 0) told.set(uri, words);
      else told.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  let watching = false;
  const watched = new Set<string>();

  /** Has files of these names watched, if they are not yet. */
  function watchNamed(names: readonly string[]): void {
    const more = [...new Set(names)].filter((name) => !watched.has(name));
    if (!watching || more.length === 0) return;
    for (const name of more) watched.add(name);
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: more.map((name) => ({ globPattern: `**/${name}` })),
      })
      .catch((error) => connection.console.error(`Failed at watching configuration files: ${error}`));
  }

  function followFolders(): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = removed.map(({ uri }) => asFolder(uri));
      opened = [...opened.filter((folder) => !gone.includes(folder)), ...added.map(({ uri }) => asFolder(uri))];
    });
  }

  return {
    async settingsFor(uri) {
      // A draft that was never saved belongs to the folder that is open.
      const place = folderOf(uri) || opened[0] === undefined ? uri : `${opened[0]}${nameOf(uri)}`;
      const { settings, files } = await configurations.nearest(place);
      filesOf.set(uri, files);
      watchNamed(files.map(({ url }) => nameOf(url)));
      tell();
      return settings;
    },
    forget(uri) {
      filesOf.delete(uri);
      tell();
    },
    watch() {
      if (capabilities.workspace?.workspaceFolders) followFolders();
      watching = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
      watchNamed([configurationName, `*.${configurationName}`]);
    },
  };
}

const asFolder = (uri: string): string => (uri.endsWith('/') ? uri : `${uri}/`);
