import { expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

it('a subject line that names the request does not make the answer part of it', () => {
  const { stance, claims, paragraphs } = readNotice(`Dear Mr Lunt

Your request of 8 October 2026 (our reference FOI/26/12)

Thank you for your request, in which you ask for every e-mail about the lamp outside your house.

Section 14(1) of the Freedom of Information Act 2000 says that we need not comply with a request that is vexatious. The Council relies on section 14(1), and this letter is the notice that section 17(5) requires.

You may ask for an internal review, and then complain to the Information Commissioner.

Yours sincerely
`);
  expect(stance).toBe('vexatious');
  expect(claims.map(({ exemption }) => exemption)).toEqual(['FOIA s.14(1)']);
  expect(paragraphs.filter(({ scope }) => scope === 'request')).toEqual([]);
});
