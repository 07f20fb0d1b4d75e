// Everything an editor can ask for, as one object of functions: no connection, no file system, no
// editor's own types. A document is given with each call; readings are kept between calls.

import type {
  CodeAction,
  CodeActionContext,
  CompletionContext,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { finish } from '../notice/steps.ts';
import { type Mending, mend } from '../rules/mending.ts';
import type { Settings } from '../rules/settings.ts';
import { insertingWhatIsMissing, safely } from '../rules/wholeDraft.ts';
import { balanceOf } from './balance.ts';
import type { Client } from './client.ts';
import { asksFor, fixAllKind, quickFixes } from './codeActions.ts';
import { codeLensesOf } from './codeLens.ts';
import { completionsAt } from './completion.ts';
import { definitionAt } from './definition.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { documentLinksOf } from './documentLinks.ts';
import { documentSymbolsOf, isOutlinedAsMarkdown } from './documentSymbols.ts';
import type { NewNoticeParams } from './draftingProtocol.ts';
import { textEdits, workspaceEdit } from './edits.ts';
import { foldingRangesOf } from './folding.ts';
import { formatted } from './formatted.ts';
import { guideOf, mendOf } from './guide.ts';
import { hoverAt } from './hover.ts';
import { ignoredIn } from './ignored.ts';
import { exemptionInsertion, exemptionsToInsert, sectionActions } from './insertExemption.ts';
import { looksLikeNotice } from './looksLikeNotice.ts';
import { markingActions } from './markHere.ts';
import { newNotice } from './newNotice.ts';
import type { Mend, WordCopyParams } from './protocol.ts';
import { readinessOf } from './readiness.ts';
import { readingAnswer, whyAnswer } from './reading.ts';
import { createReadings, type Engine, type Reading } from './readings.ts';
import { highlightsAt, referencesAt } from './references.ts';
import { semanticTokensOf } from './semanticTokens.ts';
import { sendOff } from './sendOff.ts';
import { savedAsWord, wordCopy } from './wordLetter.ts';
import { isWordView } from './wordView.ts';

export interface ServiceOptions {
  readonly engine: Engine;
  readonly client: Client;
  /** Address of the folder that holds the rules' pages; without it none is linked. */
  readonly rulePages?: string;
  /** Whether the client has the command that code lenses run (`goToCommand`). */
  readonly goTo?: boolean;
  /** Whether the client has the commands about one rule (`ruleCommands`). */
  readonly ruleCommands?: boolean;
  /** Whether the client shows an outline of Markdown beside ours: then ours is for letters with other headings. */
  readonly outlinesMarkdown?: boolean;
}

/** Makes the service for one client. */
export function createService({
  engine,
  client,
  rulePages,
  goTo = false,
  ruleCommands = false,
  outlinesMarkdown = false,
}: ServiceOptions) {
  const readings = createReadings(engine);
  const options = { client, rulePages, ruleCommands };

  /** The edit that mends a whole draft; undefined where there is nothing to mend. */
  function mended(document: TextDocument, mending: Mending): WorkspaceEdit | undefined {
    const original = document.getText();
    const findingsIn = (text: string) =>
      text === original ? readings.of(document).findings : readings.findingsIn(document, text);
    const { edits } = mend(original, findingsIn, mending);
    return edits.length > 0 ? workspaceEdit(document, textEdits(document, edits), client) : undefined;
  }

  /** Offered only when asked for by its kind, as a lightbulb asks at every move of the cursor. */
  function fixAll(document: TextDocument, context: CodeActionContext): CodeAction[] {
    const edit = context.only && asksFor(context, fixAllKind) ? mended(document, safely) : undefined;
    return edit ? [{ title: 'Fix everything that can be fixed safely', kind: fixAllKind, edit }] : [];
  }

  /** What is made of a letter; `nothing` where the document is no notice, or is one that the settings leave out. */
  function made<T>(document: TextDocument, nothing: T, make: (reading: Reading) => T): T {
    const reading = readings.of(document);
    return reading.notice.stance === 'not-a-notice' || reading.settings.ignored ? nothing : make(reading);
  }

  return Object.freeze({
    diagnostics(document: TextDocument) {
      const { findings, settings } = readings.of(document);
      return diagnosticsOf(document, findings, { ...options, show: settings.show });
    },
    /** Differs between any two states of a document whose diagnostics may differ. */
    diagnosticsId: (document: TextDocument) => String(readings.of(document).serial),
    codeActions: (document: TextDocument, range: Range, context: CodeActionContext) =>
      isWordView(document.uri)
        ? []
        : [
            ...(asksFor(context, 'quickfix')
              ? [
                  ...quickFixes(document, readings.of(document), range, options),
                  ...markingActions(document, readings.of(document), range, {
                    ...options,
                    findingsIn: (text) => readings.findingsIn(document, text),
                  }),
                ]
              : []),
            ...(asksFor(context, 'refactor')
              ? made(document, [], (reading) => sectionActions(document, reading, range, client))
              : []),
            ...fixAll(document, context),
          ],
    completions: (document: TextDocument, position: Position, context?: CompletionContext) =>
      completionsAt(document, readings.of(document), position, context, {
        client,
        read: (text) => finish(engine.read(text)),
      }),
    hover: (document: TextDocument, position: Position) =>
      made(document, undefined, (reading) => hoverAt(document, reading, position, client)),
    documentLinks: (document: TextDocument) => made(document, [], ({ notice }) => documentLinksOf(document, notice)),
    definition: (document: TextDocument, position: Position) =>
      made(document, [], ({ notice }) => definitionAt(document, notice, position, client)),
    references: (document: TextDocument, position: Position, includeDeclaration: boolean) =>
      made(document, [], ({ notice }) => referencesAt(document, notice, position, includeDeclaration)),
    /** Undefined where there is nothing to mark, so that the editor may mark equal words. */
    highlights: (document: TextDocument, position: Position) =>
      made(document, undefined, ({ notice }) => highlightsAt(document, notice, position)),
    documentSymbols: (document: TextDocument) =>
      made(document, [], ({ notice }) =>
        outlinesMarkdown && isOutlinedAsMarkdown(notice) ? [] : documentSymbolsOf(document, notice),
      ),
    foldingRanges: (document: TextDocument) => made(document, [], ({ notice }) => foldingRangesOf(document, notice)),
    /** Of the whole document, or of a range. */
    semanticTokens: (document: TextDocument, within?: Range) =>
      made(document, { data: [] }, ({ notice }) => semanticTokensOf(document, notice, within)),
    /** `today` is an ISO date. */
    codeLenses: (document: TextDocument, today: string) =>
      made(document, [], (reading) => codeLensesOf(document, reading, today, goTo)),
    reading: (document: TextDocument) => readingAnswer(document, readings.of(document)),
    /** Why it was read so, in rows of text for a person. */
    why: (document: TextDocument) => whyAnswer(document, readings.of(document)),
    /** What comments and settings keep from being told of it. */
    ignored: (document: TextDocument) => ignoredIn(document, readings.of(document)),
    sendOff: (document: TextDocument) => sendOff(document, readings.of(document)),
    /** The text as it would be sent, to be pasted elsewhere. */
    formatted: (document: TextDocument) => formatted(readings.of(document).notice, (text) => finish(engine.read(text))),
    /** Undefined for a document that is no notice; `today` is an ISO date. */
    readiness: (document: TextDocument, today: string) =>
      made(document, undefined, (reading) => readinessOf(document, reading, today)),
    /** Undefined for a document that is no notice. */
    balance: (document: TextDocument) => made(document, undefined, (reading) => balanceOf(document, reading)),
    /** Undefined for a document that is no notice. */
    guide: (document: TextDocument) => made(document, undefined, (reading) => guideOf(document, reading)),
    /** What deals with the finding of a rule at a range, by its preferred fix unless told how; undefined where nothing does. */
    fix: (document: TextDocument, rule: string, range: Range, by?: Mend) =>
      made(document, undefined, (reading) => mendOf(document, reading, rule, range, by, client)),
    /** Undefined where nothing is missing. */
    insertEverythingMissing: (document: TextDocument) => mended(document, insertingWhatIsMissing),
    /** Whether a text that is no document yet, under the settings of its place, may be a notice. */
    looksLikeNotice: (text: string, settings: Settings) =>
      !settings.ignored && looksLikeNotice(finish(engine.read(text, undefined, settings))),
    /** Null where what is asked for is not to be had. */
    newNotice: (params: NewNoticeParams, settings: Settings) => newNotice(params, settings, client),
    exemptionsToInsert: (document: TextDocument) => made(document, [], exemptionsToInsert),
    insertExemption: (document: TextDocument, exemptions: readonly string[]) =>
      made(document, null, (reading) => exemptionInsertion(document, reading, exemptions, client)),
    step: readings.step,
    configure: readings.configure,
    hides: readings.hides,
    /** The file of a letter of Word with what is found in it; `today` is an ISO date. */
    wordCopy: (params: WordCopyParams, settings: Settings, today: string) =>
      wordCopy(
        params,
        {
          read: (text) => finish(engine.read(text, undefined, settings)),
          check: (notice, hidden) => finish(engine.check(notice, settings, undefined, hidden)),
        },
        today,
      ),
    /** The text as it would be sent, as a file of Word like another one, whose bytes are given in base64. */
    saveAsWord: (document: TextDocument, template?: string) => savedAsWord(readings.of(document).notice, template),
    forget: readings.forget,
  });
}

export type Service = ReturnType<typeof createService>;
