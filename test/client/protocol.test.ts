import { expect, it } from 'vitest';
import { requests } from '../../client/protocol.ts';
import {
  insertEverythingMissingRequest,
  readFileRequest,
  readingRequest,
  sendOffRequest,
} from '../../server/editor/protocol.ts';

it('client and server call their requests by the same names', () => {
  expect(requests).toEqual({
    reading: readingRequest,
    insertEverythingMissing: insertEverythingMissingRequest,
    sendOff: sendOffRequest,
    readFile: readFileRequest,
  });
});
