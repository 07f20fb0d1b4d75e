// What a client may ask about a document, diagnostics apart: each request is announced, and answered, here.

import {
  type CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  CompletionTriggerKind,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type ServerCapabilities,
  type WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Answering, Asked } from './answering.ts';
import { answerDrafting } from './draftingRequests.ts';
import { fixAllKind } from './editor/codeActions.ts';
import { triggerCharacters } from './editor/completion.ts';
import {
  balanceRequest,
  type DocumentParams,
  type FixParams,
  fixRequest,
  formattedRequest,
  guideRequest,
  ignoredRequest,
  insertEverythingMissingRequest,
  type LooksLikeNoticeParams,
  looksLikeNoticeRequest,
  readinessRequest,
  readingRequest,
  sendOffRequest,
  whyRequest,
} from './editor/protocol.ts';
import { tokenModifiers, tokenTypes } from './editor/semanticTokens.ts';
import { today } from './today.ts';
import { answerWord } from './wordRequests.ts';

/** What is announced of the requests below. */
export const requestCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] },
  completionProvider: { triggerCharacters: [...triggerCharacters] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentSymbolProvider: { label: 'Refusal notice' },
  foldingRangeProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: true,
    range: true,
  },
};

const noTokens: SemanticTokens = { data: [] };

/** Answers every request about a document. */
export function answerRequests(connection: Connection, answering: Answering): void {
  const { service, settingsAt, ready, readOn, answer } = answering;
  /** Requests about a place are answered while the place is still the one that was meant, or not at all. */
  async function answerPlace<T>(...asked: Asked<T>): Promise<T> {
    const [, uri] = asked;
    if (!(await readOn(uri))) throw new ResponseError(LSPErrorCodes.ContentModified, 'Content modified');
    return answer(...asked);
  }

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answerPlace('code actions', textDocument.uri, token, [], (document) =>
      service().codeActions(document, range, context),
    ),
  );
  connection.onCompletion(({ textDocument, position, context }, token) => {
    // Each space typed anywhere asks for completions, and few of them need a draft to be read.
    const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    return (typed ? answer : answerPlace)('completion', textDocument.uri, token, [], (document) =>
      service().completions(document, position, context),
    );
  });
  connection.onHover(({ textDocument, position }, token) =>
    answerPlace('hover', textDocument.uri, token, null, (document) => service().hover(document, position) ?? null),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    answerPlace('definition', textDocument.uri, token, [], (document) => service().definition(document, position)),
  );
  connection.onReferences(({ textDocument, position, context }, token) =>
    answerPlace('references', textDocument.uri, token, [], (document) =>
      service().references(document, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    answerPlace(
      'highlights',
      textDocument.uri,
      token,
      null,
      (document) => service().highlights(document, position) ?? null,
    ),
  );

  /** Answers about a whole document wait, as diagnostics do. */
  async function answerWhole<T>(...asked: Asked<T>): Promise<T> {
    const [, uri] = asked;
    await ready(uri);
    return answer(...asked);
  }

  connection.onDocumentLinks(({ textDocument }, token) =>
    answerWhole('links', textDocument.uri, token, [], (document) => service().documentLinks(document)),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    answerWhole('outline', textDocument.uri, token, [], (document) => service().documentSymbols(document)),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    answerWhole('folding', textDocument.uri, token, [], (document) => service().foldingRanges(document)),
  );
  connection.languages.semanticTokens.on(({ textDocument }, token) =>
    answerWhole('tokens', textDocument.uri, token, noTokens, (document) => service().semanticTokens(document)),
  );
  connection.languages.semanticTokens.onRange(({ textDocument, range }, token) =>
    answerWhole('tokens', textDocument.uri, token, noTokens, (document) => service().semanticTokens(document, range)),
  );
  connection.onCodeLens(({ textDocument }, token) =>
    answerWhole('lenses', textDocument.uri, token, [], (document) => service().codeLenses(document, today())),
  );
  /** Requests that ask nothing but what there is to say of a document, if anything. */
  const onDocument = (request: string, what: string, give: (document: TextDocument) => unknown) =>
    connection.onRequest(request, ({ uri }: DocumentParams, token: CancellationToken) =>
      answerWhole<unknown>(what, uri, token, null, (document) => give(document) ?? null),
    );

  onDocument(readingRequest, 'reading', (document) => service().reading(document));
  onDocument(whyRequest, 'why', (document) => service().why(document));
  connection.onRequest<boolean, void>(looksLikeNoticeRequest, async ({ uri, text }: LooksLikeNoticeParams) =>
    service().looksLikeNotice(text, await settingsAt(uri)),
  );
  onDocument(insertEverythingMissingRequest, 'inserting', (document) => service().insertEverythingMissing(document));
  onDocument(sendOffRequest, 'sending off', (document) => service().sendOff(document));
  onDocument(formattedRequest, 'formatting', (document) => service().formatted(document));
  onDocument(ignoredRequest, 'what is ignored', (document) => service().ignored(document));
  answerDrafting(connection, answering);
  answerWord(connection, answering);
  onDocument(readinessRequest, 'readiness', (document) => service().readiness(document, today()));
  onDocument(balanceRequest, 'the balance', (document) => service().balance(document));
  onDocument(guideRequest, 'the guide', (document) => service().guide(document));
  connection.onRequest(fixRequest, ({ uri, rule, range, by }: FixParams, token: CancellationToken) =>
    answerWhole('fixing', uri, token, null, (document) => service().fix(document, rule, range, by) ?? null),
  );
}

/** Has a client ask again for lenses and tokens, as far as it can be told to: they depend on settings. */
export function refreshLensesAndTokens(connection: Connection, workspace: WorkspaceClientCapabilities = {}): void {
  const { codeLens, semanticTokens } = workspace;
  if (codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
  if (semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh().catch(ignore);
}

/** A client that does not refresh shows what it has until the next change. */
function ignore(): void {}
