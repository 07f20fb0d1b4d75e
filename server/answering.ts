import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Service } from './editor/service.ts';
import type { Settings } from './rules/settings.ts';

/** What the connection gives those who answer. */
export interface Answering {
  readonly service: Service;
  /** The settings for a document, or for one that would stand there. */
  readonly settingsAt: (uri: string) => Promise<Settings>;
  /** Has what was said of documents asked for again, or sends it, where they are open. */
  readonly outdated: (uris: readonly string[]) => void;
  /** Answers from a document that is open; `nothing` for another one, and where the answer fails. */
  readonly answer: <T>(...asked: Asked<T>) => T;
  /** The same of a place in it, while the place is still the one that was meant, or not at all. */
  readonly answerPlace: <T>(...asked: Asked<T>) => Promise<T>;
  /** The same of the whole document, once its settings are known, no newer version is under way, and it is read and checked. */
  readonly answerWhole: <T>(...asked: Asked<T>) => Promise<T>;
}

/** What is asked of which document, what is answered where there is none, and how an answer is made. */
export type Asked<T> = [
  what: string,
  uri: string,
  token: CancellationToken,
  nothing: T,
  give: (document: TextDocument) => T,
];

/** Writes into the client's log that something failed. */
export function logFailure({ console }: Pick<Connection, 'console'>, what: string, error: unknown): void {
  console.error(`Failed at ${what}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
}
