/**
 * What client and server ask of each other beyond the standard protocol. The server's own lists stand in
 * `server/editor/protocol.ts` and `draftingProtocol.ts`; only their types may come from there, so a test holds them
 * to each other.
 */
export const requests = {
  reading: 'section17/reading',
  why: 'section17/why',
  looksLikeNotice: 'section17/looksLikeNotice',
  insertEverythingMissing: 'section17/insertEverythingMissing',
  sendOff: 'section17/sendOff',
  formatted: 'section17/formatted',
  wordLetter: 'section17/wordLetter',
  wordCopy: 'section17/wordCopy',
  saveAsWord: 'section17/saveAsWord',
  ignored: 'section17/ignored',
  readiness: 'section17/readiness',
  balance: 'section17/balance',
  guide: 'section17/guide',
  fix: 'section17/fix',
  readFile: 'section17/readFile',
  noticeChoices: 'section17/noticeChoices',
  exemptionChoices: 'section17/exemptionChoices',
  receivedDate: 'section17/receivedDate',
  newNotice: 'section17/newNotice',
  exemptionsToInsert: 'section17/exemptionsToInsert',
  insertExemption: 'section17/insertExemption',
} as const;

/** The scheme of the documents in which letters of Word are shown. */
export const wordScheme = 'section17-word';
