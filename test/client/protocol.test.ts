import { expect, it } from 'vitest';
import * as drafting from '../../server/editor/draftingProtocol.ts';
import {
  balanceRequest,
  fixRequest,
  formattedRequest,
  guideRequest,
  ignoredRequest,
  insertEverythingMissingRequest,
  looksLikeNoticeRequest,
  readFileRequest,
  readinessRequest,
  readingRequest,
  saveAsWordRequest,
  sendOffRequest,
  whyRequest,
  wordCopyRequest,
  wordLetterRequest,
  wordScheme as wordSchemeOfServer,
} from '../../server/editor/protocol.ts';
import { requests, wordScheme } from '../../views/protocol.ts';

it('client and server call their requests by the same names', () => {
  expect(requests).toEqual({
    reading: readingRequest,
    why: whyRequest,
    insertEverythingMissing: insertEverythingMissingRequest,
    looksLikeNotice: looksLikeNoticeRequest,
    sendOff: sendOffRequest,
    formatted: formattedRequest,
    wordLetter: wordLetterRequest,
    wordCopy: wordCopyRequest,
    saveAsWord: saveAsWordRequest,
    ignored: ignoredRequest,
    readiness: readinessRequest,
    balance: balanceRequest,
    guide: guideRequest,
    fix: fixRequest,
    readFile: readFileRequest,
    noticeChoices: drafting.noticeChoicesRequest,
    exemptionChoices: drafting.exemptionChoicesRequest,
    receivedDate: drafting.receivedDateRequest,
    newNotice: drafting.newNoticeRequest,
    exemptionsToInsert: drafting.exemptionsToInsertRequest,
    insertExemption: drafting.insertExemptionRequest,
  });
  expect(wordScheme).toBe(wordSchemeOfServer);
});
