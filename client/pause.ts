import { EventEmitter, type TextDocument, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DocumentDiagnosticRequest, vsdiag } from 'vscode-languageclient';

/** The letters whose findings are not shown for the time being. Nothing of this is kept when the window closes. */
export function createPause(client: () => BaseLanguageClient) {
  const paused = new Set<string>();
  const changed = new EventEmitter<void>();
  const keyOf = (of: TextDocument | Uri) => ('uri' in of ? of.uri : of).toString();

  return {
    /** Stands between the editor and a client: of a letter that is paused, nothing is found. */
    standBefore({ middleware }: BaseLanguageClient): void {
      const before = middleware.provideDiagnostics;
      middleware.provideDiagnostics = (document, previousResultId, token, next) => {
        if (paused.has(keyOf(document))) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
        return before ? before(document, previousResultId, token, next) : next(document, previousResultId, token);
      };
    },
    onDidChange: changed.event,
    isPaused: (document: TextDocument) => paused.has(keyOf(document)),
    /** Pauses a letter, or resumes it. */
    toggle(document: TextDocument): void {
      const key = keyOf(document);
      if (!paused.delete(key)) paused.add(key);
      client().getFeature(DocumentDiagnosticRequest.method).getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
      changed.fire();
    },
    dispose: () => changed.dispose(),
  };
}

export type Pause = ReturnType<typeof createPause>;
