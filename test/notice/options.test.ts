import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

const letter = `Dear Requester

Thank you for your request for the minutes, which we refuse.

2. Consequences of an Answer:

Members would be likely to speak less freely.

Points to be borne in mind

Residents would learn how the sum was agreed.

**Reasons for silence: the other side**

The next round of bids opens in March.

Where that leaves us: the minutes are withheld under regulation 12(4)(e).

Yours sincerely
`;

describe('the house names of headings', () => {
  const headings = {
    harm: ['consequences of an answer'],
    favouring: ['Points to be borne in mind:'],
    against: ['REASONS FOR SILENCE: THE OTHER SIDE'],
    balance: ['Where that leaves us'],
  };

  test('are found whatever their case, number, marks and colon, in bold, plain and run into text', () => {
    const roles = readNotice(letter, undefined, { headings }).sections.map(({ role, text }) => `${role}: ${text}`);
    expect(roles).toEqual([
      'harm: Consequences of an Answer:',
      'favouring: Points to be borne in mind',
      'against: Reasons for silence: the other side',
      'balance: Where that leaves us:',
    ]);
  });

  test('win over the words that headings are known by', () => {
    const text = 'Dear Requester\n\n## Harm\n\nResidents would learn more.\n';
    expect(readNotice(text).sections[0]?.role).toBe('harm');
    expect(readNotice(text, undefined, { headings: { favouring: ['Harm'] } }).sections[0]?.role).toBe('favouring');
  });

  test('are no headings in the middle of a sentence or in a quotation', () => {
    const text =
      'Dear Requester\n\n> Where that leaves us\n\nYou asked about the board and\nPoints to be borne in mind\nby its members.\n';
    expect(readNotice(text, undefined, { headings }).sections).toEqual([]);
  });
});

describe('the regime of the house', () => {
  const text =
    'Dear Requester\n\nYour request of 3 May 2026 is refused under section 30(c) of the Act.\n\nYours sincerely\n';

  test('is taken where front matter is silent, before any guess', () => {
    expect(readNotice(text).regime).toBe('foia');
    const notice = readNotice(text, undefined, { regime: 'foisa' });
    expect([notice.regime, notice.claims[0]?.exemption]).toEqual(['foisa', 'FOISA s.30(c)']);
    expect(readNotice(`---\nregime: foia\n---\n\n${text}`, undefined, { regime: 'foisa' }).regime).toBe('foia');
  });
});

describe('front matter', () => {
  test('tells its keys, known or not, with their places', () => {
    const text = '---\nrecieved: 2026-11-02\nnotes:\n  inner: 1\n"part": annex\n---\nDear Requester\n';
    const { frontMatter } = readNotice(text);
    expect(frontMatter?.keys.map(({ value, range }) => [value, text.slice(range.start, range.end)])).toEqual([
      ['recieved', 'recieved'],
      ['notes', 'notes'],
      ['part', '"part"'],
    ]);
    expect(frontMatter?.unread).toBeUndefined();
  });

  test('tells where it cannot be read, and then has no keys', () => {
    const text = '---\nreference: 12\ntags: [parks, "bowls]\n---\nDear Requester\n';
    const { frontMatter } = readNotice(text);
    expect(frontMatter?.keys).toEqual([]);
    expect(frontMatter?.reference).toBeUndefined();
    expect(frontMatter?.unread?.start).toBeGreaterThan(text.indexOf('tags'));
    expect(frontMatter?.unread?.end).toBeLessThanOrEqual(text.indexOf('\n---\n') + 1);
  });
});
