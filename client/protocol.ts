/**
 * What client and server ask of each other beyond the standard protocol. The server's own list stands in
 * `server/editor/protocol.ts`; only its types may come from there, so a test holds the two to each other.
 */
export const requests = {
  reading: 'section17/reading',
  insertEverythingMissing: 'section17/insertEverythingMissing',
  sendOff: 'section17/sendOff',
  readFile: 'section17/readFile',
} as const;
