// What a client may ask about a document, diagnostics apart: each request is announced, and answered, here.

import {
  type CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  CompletionTriggerKind,
  type Connection,
  type SemanticTokens,
  type ServerCapabilities,
  type TextDocumentIdentifier,
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
  const { service, settingsAt, answer, answerPlace, answerWhole } = answering;
  /** A handler of requests, each of which names its document, answered in one of these ways. */
  const by =
    (way: <T>(...asked: Asked<T>) => Promise<T>) =>
    <P extends { readonly textDocument: TextDocumentIdentifier }, T>(
      what: string,
      nothing: T,
      give: (document: TextDocument, params: P) => T,
    ) =>
    (params: P, token: CancellationToken) =>
      way(what, params.textDocument.uri, token, nothing, (document) => give(document, params));
  const [atPlace, onWhole] = [by(answerPlace), by(answerWhole)];

  connection.onCodeAction(
    atPlace('code actions', [], (document, { range, context }) => service.codeActions(document, range, context)),
  );
  connection.onCompletion(({ textDocument, position, context }, token) => {
    // Each space typed anywhere asks for completions, and few of them need a draft to be read.
    const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    return (typed ? answer : answerPlace)('completion', textDocument.uri, token, [], (document) =>
      service.completions(document, position, context),
    );
  });
  connection.onHover(atPlace('hover', null, (document, { position }) => service.hover(document, position) ?? null));
  connection.onDefinition(
    atPlace('definition', [], (document, { position }) => service.definition(document, position)),
  );
  connection.onReferences(
    atPlace('references', [], (document, { position, context }) =>
      service.references(document, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    atPlace('highlights', null, (document, { position }) => service.highlights(document, position) ?? null),
  );

  const { semanticTokens } = connection.languages;
  connection.onDocumentLinks(onWhole('links', [], (document) => service.documentLinks(document)));
  connection.onDocumentSymbol(onWhole('outline', [], (document) => service.documentSymbols(document)));
  connection.onFoldingRanges(onWhole('folding', [], (document) => service.foldingRanges(document)));
  semanticTokens.on(onWhole('tokens', noTokens, (document) => service.semanticTokens(document)));
  semanticTokens.onRange(onWhole('tokens', noTokens, (document, { range }) => service.semanticTokens(document, range)));
  connection.onCodeLens(onWhole('lenses', [], (document) => service.codeLenses(document, today())));

  /** Requests that ask nothing but what there is to say of a document, if anything. */
  const onDocument = (request: string, what: string, give: (document: TextDocument) => unknown) =>
    connection.onRequest(request, ({ uri }: DocumentParams, token: CancellationToken) =>
      answerWhole<unknown>(what, uri, token, null, (document) => give(document) ?? null),
    );

  onDocument(readingRequest, 'reading', (document) => service.reading(document));
  onDocument(whyRequest, 'why', (document) => service.why(document));
  connection.onRequest<boolean, void>(looksLikeNoticeRequest, async ({ uri, text }: LooksLikeNoticeParams) =>
    service.looksLikeNotice(text, await settingsAt(uri)),
  );
  onDocument(insertEverythingMissingRequest, 'inserting', (document) => service.insertEverythingMissing(document));
  onDocument(sendOffRequest, 'sending off', (document) => service.sendOff(document));
  onDocument(formattedRequest, 'formatting', (document) => service.formatted(document));
  onDocument(ignoredRequest, 'what is ignored', (document) => service.ignored(document));
  answerDrafting(connection, answering);
  answerWord(connection, answering);
  onDocument(readinessRequest, 'readiness', (document) => service.readiness(document, today()));
  onDocument(balanceRequest, 'the balance', (document) => service.balance(document));
  onDocument(guideRequest, 'the guide', (document) => service.guide(document));
  connection.onRequest(fixRequest, ({ uri, rule, range, by }: FixParams, token: CancellationToken) =>
    answerWhole('fixing', uri, token, null, (document) => service.fix(document, rule, range, by) ?? null),
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
