// The requests on the way to a new letter, and to another exemption in one that is open.

import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Answering } from './answering.ts';
import { readReceivedDate } from './drafting/receivedDate.ts';
import {
  type ExemptionChoicesParams,
  exemptionChoicesRequest,
  exemptionsToInsertRequest,
  type InsertExemptionParams,
  insertExemptionRequest,
  type NewNoticeAnswer,
  type NewNoticeParams,
  newNoticeRequest,
  noticeChoicesRequest,
  type PlaceParams,
  type ReceivedDateAnswer,
  type ReceivedDateParams,
  receivedDateRequest,
} from './editor/draftingProtocol.ts';
import { exemptionChoices, noticeChoices } from './editor/newNotice.ts';
import { today } from './today.ts';

/** Answers each of them. Those about a new letter need no document, only the settings of the place where it begins. */
export function answerDrafting(connection: Connection, { service, settingsAt, answerWhole }: Answering): void {
  connection.onRequest(noticeChoicesRequest, async ({ uri }: PlaceParams) => noticeChoices(await settingsAt(uri)));
  connection.onRequest(exemptionChoicesRequest, (params: ExemptionChoicesParams) => exemptionChoices(params));
  connection.onRequest<ReceivedDateAnswer, void>(receivedDateRequest, ({ text, regime }: ReceivedDateParams) =>
    readReceivedDate(text, today(), regime),
  );
  connection.onRequest<NewNoticeAnswer | null, void>(newNoticeRequest, async (params: NewNoticeParams) =>
    service.newNotice(params, await settingsAt(params.uri)),
  );
  connection.onRequest(exemptionsToInsertRequest, ({ uri }: PlaceParams, token: CancellationToken) =>
    answerWhole('exemptions', uri, token, [], (document) => service.exemptionsToInsert(document)),
  );
  connection.onRequest(insertExemptionRequest, ({ uri, exemptions }: InsertExemptionParams, token: CancellationToken) =>
    answerWhole('inserting', uri, token, null, (document) => service.insertExemption(document, exemptions)),
  );
}
