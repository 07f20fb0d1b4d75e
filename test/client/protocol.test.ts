import { expect, it } from 'vitest';
import { requests } from '../../client/protocol.ts';
import * as drafting from '../../server/editor/draftingProtocol.ts';
import {
  balanceRequest,
  fixRequest,
  insertEverythingMissingRequest,
  readFileRequest,
  readinessRequest,
  readingRequest,
  sendOffRequest,
  whyRequest,
} from '../../server/editor/protocol.ts';

it('client and server call their requests by the same names', () => {
  expect(requests).toEqual({
    reading: readingRequest,
    why: whyRequest,
    insertEverythingMissing: insertEverythingMissingRequest,
    sendOff: sendOffRequest,
    readiness: readinessRequest,
    balance: balanceRequest,
    fix: fixRequest,
    readFile: readFileRequest,
    noticeChoices: drafting.noticeChoicesRequest,
    exemptionChoices: drafting.exemptionChoicesRequest,
    receivedDate: drafting.receivedDateRequest,
    newNotice: drafting.newNoticeRequest,
    exemptionsToInsert: drafting.exemptionsToInsertRequest,
    insertExemption: drafting.insertExemptionRequest,
  });
});
