import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

const roles = (text: string) => readNotice(text).sections.map(({ role }) => role);

describe('the outline of a letter', () => {
  test('has no heading of an earlier notice that the requester quotes', () => {
    expect(
      roles('## Your request\n\nYou wrote:\n\n**Harm**\n\nI ask why.\n\n## Our response\n\nWe refuse it.'),
    ).toEqual(['request', 'response']);
  });
  test('has the headings after a request that is answered under its own heading', () => {
    expect(
      roles('## Your request\n\nWe refuse your request.\n\n**Harm**\n\nIt would be misused.\n\n## Our response\n\nNo.'),
    ).toEqual(['request', 'harm', 'response']);
  });
  test('has "decision" end a test that is open, and begin the response else', () => {
    expect(roles('## Factors favouring disclosure\n\n- It is good.\n\n## Decision\n\nIt stays.')).toEqual([
      'favouring',
      'balance',
    ]);
    expect(roles('## Your request\n\nThe map.\n\n## Decision\n\nIt stays.')).toEqual(['request', 'response']);
  });
  test('has rights under a heading that does not name them', () => {
    expect(roles('## What now?\n\nYou may ask for an internal review.')).toEqual(['review']);
    expect(roles('## What now?\n\nWe refuse your request. You may ask for an internal review.')).toEqual(['other']);
  });
  test('takes "you asked for" under the heading of the request for its lead-in', () => {
    expect(roles('## Your request\n\nYou asked for:\n\n- the map\n\n## Our response\n\nNo.')).toEqual([
      'request',
      'response',
    ]);
  });
});
