import { expect, test } from 'vitest';
import { readReceivedDate } from '../../server/drafting/receivedDate.ts';

const today = '2026-11-24';
const read = (text: string) => readReceivedDate(text, today, 'foia');

test.each([
  ['3 November 2026', '2026-11-03'],
  ['3rd Nov 2026', '2026-11-03'],
  ['03/11/2026', '2026-11-03'],
  ['3.11.26', '2026-11-03'],
  ['2026-11-03', '2026-11-03'],
  [' today ', '2026-11-24'],
  ['Yesterday', '2026-11-23'],
])('%s', (text, iso) => {
  expect(read(text)).toMatchObject({ iso });
});

test.each(['soon', '31/02/2026', '11/13/2026', '2026-13-01', '3 November', 'on 3 November 2026', '3 November 20261'])(
  'nonsense: %s',
  (text) => {
    expect(read(text)).toEqual({ problem: expect.stringContaining('3 November 2026') });
  },
);

test('a day that is still to come', () => {
  expect(read('25 November 2026')).toEqual({
    problem: '25 November 2026 is still to come: when did the request arrive?',
  });
});

test('says when the time for an answer ends, by the bank holidays of the regime', () => {
  expect(read('3 March 2026')).toEqual({ iso: '2026-03-03', due: '1 April 2026' });
  // 17 March is a bank holiday in Northern Ireland alone.
  expect(readReceivedDate('3 March 2026', today, 'foisa')).toEqual({ iso: '2026-03-03', due: '31 March 2026' });
});
