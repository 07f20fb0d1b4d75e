// Everything an editor can ask for, as one object of functions: no connection, no file system, no
// editor's own types. A document is given with each call; readings are kept between calls.

import type {
  CodeAction,
  CodeActionContext,
  CompletionContext,
  CompletionItem,
  Diagnostic,
  Hover,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../rules/settings.ts';
import type { Client } from './client.ts';
import { asksFor, fixAllKind, quickFixes } from './codeActions.ts';
import { completionsAt } from './completion.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { textEdits, workspaceEdit } from './edits.ts';
import { hoverAt } from './hover.ts';
import { type Mending, mend } from './mend.ts';
import type { ReadingAnswer } from './protocol.ts';
import { readingAnswer } from './reading.ts';
import { createReadings, type Engine } from './readings.ts';
import { insertingWhatIsMissing, safely } from './wholeDraft.ts';

export interface ServiceOptions {
  readonly engine: Engine;
  readonly client: Client;
  /** Address of the folder that holds the rules' pages; without it none is linked. */
  readonly rulePages?: string;
}

export interface Service {
  diagnostics(document: TextDocument): Diagnostic[];
  /** Differs between any two states of a document whose diagnostics may differ. */
  diagnosticsId(document: TextDocument): string;
  codeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[];
  completions(document: TextDocument, position: Position, context?: CompletionContext): CompletionItem[];
  hover(document: TextDocument, position: Position): Hover | undefined;
  reading(document: TextDocument): ReadingAnswer;
  /** Undefined where nothing is missing. */
  insertEverythingMissing(document: TextDocument): WorkspaceEdit | undefined;
  /** Gives whether the settings differ from those before, so that diagnostics may be outdated. */
  configure(uri: string, settings: Settings): boolean;
  /** Frees what is kept of a document that was closed. */
  forget(uri: string): void;
}

/** Makes the service for one client. */
export function createService({ engine, client, rulePages }: ServiceOptions): Service {
  const readings = createReadings(engine);
  const options = { client, rulePages };

  /** The edit that mends a whole draft; undefined where there is nothing to mend. */
  function mended(document: TextDocument, mending: Mending): WorkspaceEdit | undefined {
    const original = document.getText();
    const findingsIn = (text: string) =>
      text === original ? readings.of(document).findings : readings.findingsIn(document, text);
    const edits = mend(original, findingsIn, mending);
    return edits.length > 0 ? workspaceEdit(document, textEdits(document, edits), client) : undefined;
  }

  /** Offered only when asked for by its kind, as a lightbulb asks at every move of the cursor. */
  function fixAll(document: TextDocument, context: CodeActionContext): CodeAction[] {
    const edit = context.only && asksFor(context, fixAllKind) ? mended(document, safely) : undefined;
    return edit ? [{ title: 'Fix everything that can be fixed safely', kind: fixAllKind, edit }] : [];
  }

  return Object.freeze<Service>({
    diagnostics: (document) => diagnosticsOf(document, readings.of(document).findings, options),
    diagnosticsId: (document) => String(readings.of(document).serial),
    codeActions: (document, range, context) => [
      ...(asksFor(context, 'quickfix') ? quickFixes(document, readings.of(document), range, options) : []),
      ...fixAll(document, context),
    ],
    completions: (document, position, context) =>
      completionsAt(document, readings.of(document), position, context, { client, read: engine.read }),
    hover: (document, position) => hoverAt(document, readings.of(document).notice, position, client),
    reading: (document) => readingAnswer(document, readings.of(document)),
    insertEverythingMissing: (document) => mended(document, insertingWhatIsMissing),
    configure: readings.configure,
    forget: readings.forget,
  });
}
