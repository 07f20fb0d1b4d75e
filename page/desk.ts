// The desk holds one letter: what stands in it, and what the engine says of it as it stands.

import { setDiagnostics } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { DocumentDiagnosticReport, WorkspaceEdit } from 'vscode-languageserver';
import {
  type FixParams,
  fixRequest,
  type ReadinessAnswer,
  type ReadingAnswer,
  readinessRequest,
  readingRequest,
  type WordLetterAnswer,
  wordLetterRequest,
  wordScheme,
} from '../server/editor/protocol.ts';
import type { Level } from '../server/rules/settings.ts';
import { nonce, stateOf } from './editor.ts';
import { startEngine } from './engine.ts';
import { diagnosticsFor } from './findings.ts';
import type { Letter, Problem } from './letter.ts';
import { changesOf } from './places.ts';

/** What the engine says of the letter. */
export interface Said {
  readonly reading: ReadingAnswer;
  /** Null where the letter is no notice. */
  readonly readiness: ReadinessAnswer | null;
}

export interface Desk {
  readonly view: EditorView;
  letter(): Letter | undefined;
  /** Puts a letter in place of the last one, or says why it cannot be read. */
  put(letter: Letter): Promise<Problem | undefined>;
  /** Asks the engine something about the letter as it stands. */
  askOfLetter<T>(request: string, more?: object): Promise<T>;
  /** Asks the engine something that is about no letter. */
  ask<T>(request: string, params: object): Promise<T>;
  /** Deals with one finding. Gives whether it did: not so where the letter was changed meanwhile. */
  fix(how: Omit<FixParams, 'uri'>): Promise<boolean>;
  /** Grows with every change of the text. */
  version(): number;
  /** How much is marked in the letter. */
  show(level: Level): void;
  /** Says that the text as it stands is kept in a file. */
  kept(): void;
  /** Whether something would be lost if the letter went. */
  isUnsaved(): boolean;
}

/** How long typing rests before the letter is looked at again, in milliseconds. */
const rest = 250;

/**
 * Lays an empty desk.
 * @param said is called with what the engine says of the letter, each time that it was read
 */
export function layDesk(parent: HTMLElement, said: (said: Said) => void): Desk {
  const client = startEngine();
  const view = new EditorView({ parent, extensions: nonce });
  let letter: Letter | undefined;
  let uri = '';
  let letters = 0;
  let version = 0;
  let saved: Text | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The page can be used before its engine has started. */
  async function ask<T>(request: string, params: object): Promise<T> {
    await client.initializing;
    return client.request<object, T>(request, params);
  }
  async function askOfLetter<T>(request: string, more: object = {}): Promise<T> {
    await client.initializing;
    client.sync();
    return client.request<object, T>(request, { uri, ...more });
  }

  function changed(): void {
    version += 1;
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  }

  /** Has the letter read, and shows what is found in it, unless it was changed meanwhile. */
  async function look(): Promise<void> {
    const at = version;
    const [report, reading, readiness] = await Promise.all([
      askOfLetter<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } }),
      askOfLetter<ReadingAnswer | null>(readingRequest),
      askOfLetter<ReadinessAnswer | null>(readinessRequest),
    ]);
    if (at !== version || !reading) return;
    if (report.kind === 'full') {
      const asked = { codeActions: (params: object) => ask<never>('textDocument/codeAction', params), uri };
      view.dispatch(setDiagnostics(view.state, diagnosticsFor(view.state.doc, report.items, asked)));
    }
    said({ reading, readiness });
  }

  return {
    view,
    letter: () => letter,
    ask,
    askOfLetter,
    version: () => version,
    async put(next) {
      letters += 1;
      const address = `untitled:${encodeURIComponent(next.name)}-${letters}.md`;
      const there = next.word
        ? `${wordScheme}:/${encodeURIComponent(next.name)}-${letters}?${encodeURIComponent(address)}`
        : address;
      let { text } = next;
      if (next.word !== undefined) {
        const read = await ask<WordLetterAnswer | Problem>(wordLetterRequest, { bytes: next.word, shownIn: there });
        if ('problem' in read) return read;
        text = read.markdown;
      }
      letter = next;
      uri = there;
      version += 1;
      clearTimeout(timer);
      view.setState(stateOf(client, { uri, text, readOnly: next.word !== undefined }, changed));
      view.scrollDOM.scrollTop = 0;
      saved = next.kept ? view.state.doc : undefined;
      void look();
      return undefined;
    },
    async fix(how) {
      const at = version;
      const edit = await askOfLetter<WorkspaceEdit | null>(fixRequest, how);
      if (!edit || at !== version) return false;
      view.dispatch({ changes: changesOf(view.state.doc, edit), userEvent: 'input.fix' });
      return true;
    },
    show(level) {
      client.notification('workspace/didChangeConfiguration', { settings: { section17: { show: level } } });
      if (letter) void look();
    },
    kept() {
      saved = view.state.doc;
    },
    isUnsaved: () => letter !== undefined && !saved?.eq(view.state.doc) && view.state.doc.length > 0,
  };
}
