import { expect, it } from 'vitest';
import { requests } from '../../client/protocol.ts';
import { insertEverythingMissingRequest, readFileRequest, readingRequest } from '../../server/editor/protocol.ts';

it('client and server call their requests by the same names', () => {
  expect(requests).toEqual({
    reading: readingRequest,
    insertEverythingMissing: insertEverythingMissingRequest,
    readFile: readFileRequest,
  });
});
