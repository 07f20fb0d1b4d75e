import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Service } from './editor/service.ts';
import type { Settings } from './rules/settings.ts';

/** What the connection gives those who answer. */
export interface Answering {
  readonly service: () => Service;
  /** The settings for a document, or for one that would stand there. */
  readonly settingsAt: (uri: string) => Promise<Settings>;
  /** Waits until a document's settings are known, no newer version is under way, and it is read and checked. */
  readonly ready: (uri: string) => Promise<void>;
  /** Waits until a document is read and checked; gives false where it changes before. */
  readonly readOn: (uri: string) => Promise<boolean>;
  /** Has what was said of documents asked for again, or sends it, where they are open. */
  readonly outdated: (uris: readonly string[]) => void;
  /** Answers from a document that is open; `nothing` for another one, and where the answer fails. */
  readonly answer: <T>(...asked: Asked<T>) => T;
}

/** What is asked of which document, what is answered where there is none, and how an answer is made. */
export type Asked<T> = [
  what: string,
  uri: string,
  token: CancellationToken,
  nothing: T,
  give: (document: TextDocument) => T,
];
