import { expect, it } from 'vitest';
import { ignoredIn } from '../../server/editor/ignored.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { documentOf } from './fakes.ts';

const text = `<!-- section17-disable-file drafting -->

Dear Requester

<!-- section17-disable-next-line rights/review-missing: it follows by post -->
We refuse your request under section 14(1) of the Freedom of Information Act 2000.

Yours sincerely
`;

it('what comments silence, with their reasons, and what the settings switch off', () => {
  const settings = { rules: { pit: 'off', 'ncnd/leak': 'error', 'harm/missing': 'off' } } as const;
  const notice = readNotice(text);
  expect(ignoredIn(documentOf(text), { notice, findings: check(notice, settings), settings, serial: 1 })).toEqual({
    comments: [
      {
        rules: ['drafting'],
        reason: '',
        wholeFile: true,
        range: expect.objectContaining({ start: { line: 0, character: 0 } }),
      },
      { rules: ['rights/review-missing'], reason: 'it follows by post', wholeFile: false, range: expect.anything() },
    ],
    switchedOff: ['harm/missing', 'pit'],
  });
});
