import { describe, expect, test } from 'vitest';
import { factsIn } from '../../server/language/index.ts';
import { concludes } from '../../server/notice/factors.ts';
import { readNotice } from '../../server/notice/read.ts';
import { meant } from '../../server/notice/said.ts';
import { splitSentences } from '../../server/notice/sentences.ts';

const close = 'You can ask us for an internal review.\n\nYours sincerely\n';
const placeholders = (text: string) => {
  const notice = readNotice(text);
  return notice.facts.placeholders.map(({ start, end }) => text.slice(start, end));
};

describe('where a request ends', () => {
  test('that is set as a quotation: at the first words outside it', () => {
    const notice = readNotice(
      `Dear Requester\n\nYou asked:\n\n> How many letters did the mayor send?\n\nYou later added:\n\n> And who paid?\n\nHow we have answered each part of your request\n\nWe refuse your request under section 14(1) of the Freedom of Information Act 2000.\n\n${close}`,
    );
    expect(notice.stance).toBe('vexatious');
    expect(notice.sentences.map(({ scope }) => scope)).toEqual([
      'chrome',
      'request',
      'request',
      'request',
      'content',
      'content',
      'rights',
      'chrome',
    ]);
  });
});

const strikes = (text: string) =>
  splitSentences(text).some(([from, to]) => concludes(meant(factsIn({ text: text.slice(from, to) }))));

describe('a balance', () => {
  test.each([
    'For section 31(1)(a), the public interest in maintaining the exemption outweighs the public interest in disclosure.',
    'We asked whether the public interest lies in disclosure. The balance lies against it.',
    'A life weighs more than a price.',
  ])('is struck: %s', (text) => expect(strikes(text)).toBe(true));

  test.each([
    'We have asked whether the public interest in maintaining the exemption outweighs the public interest in disclosure.',
    'Section 38(2) being qualified, we have considered on which side the public interest lies.',
  ])('is not struck by the test as it is put: %s', (text) => expect(strikes(text)).toBe(false));
});

describe('a letter without headings', () => {
  test('has the public interest test that it argues', () => {
    const notice = readNotice(
      `Dear Requester\n\nThank you for your request. We withhold the rota under section 38(1)(b) of the Freedom of Information Act 2000, because its release would be likely to endanger staff.\n\nThere is a public interest in knowing how wards are staffed. Against that, two nurses were attacked. The public interest in maintaining the exemption outweighs the public interest in disclosure.\n\n${close}`,
    );
    const test = notice.claims[0]?.publicInterestTest;
    expect([test?.favouring.length, test?.against.length, test?.balance?.section, test?.sections]).toEqual([
      1,
      1,
      -1,
      [],
    ]);
  });
});

test('a paragraph that argues one side and then the other has a factor on each', () => {
  const notice = readNotice(
    `Dear Requester\n\nYour request is refused.\n\n## Section 42(1)\n\nIn favour of disclosure, traders would like to know whether the closure was lawful. In favour of maintaining the exemption, there is a strong public interest in clients being able to speak openly.\n\nThe public interest in maintaining the exemption outweighs that in disclosure.\n\n${close}`,
  );
  const test = notice.claims[0]?.publicInterestTest;
  expect([test?.favouring.length, test?.against.length]).toEqual([1, 1]);
  expect(test?.balance?.text).toMatch(/^The public interest in maintaining/);
});

describe("headings in the authority's own voice", () => {
  test('end a request, and "reasons for disclosing" are one side, not the decision', () => {
    const notice = readNotice(
      `Dear Requester\n\n**What you asked for**\n\nThe survey.\n\n**What we are sending**\n\nMost of it.\n\n**Why we have left something out**\n\nRegulation 12(5)(g) applies.\n\nReasons for disclosing the references\n\n- People could check them.\n\n${close}`,
    );
    expect(notice.sections.map(({ role }) => role)).toEqual(['request', 'other', 'other', 'favouring']);
  });
});

describe('a test in a table', () => {
  test('has its factors in the columns and its balance below', () => {
    const notice = readNotice(
      `Dear Requester\n\nWe withhold the plans under section 31(1)(a) of the Freedom of Information Act 2000.\n\n## Public interest test\n\n| | For disclosure | Against disclosure |\n|---|---|---|\n| 1 | Residents would learn more. | Burglars would learn more. |\n| 2 | Trust would grow. | |\n\nThe public interest in maintaining the exemption outweighs the public interest in disclosure.\n\n${close}`,
    );
    const test = notice.claims[0]?.publicInterestTest;
    expect(test?.favouring.map(({ text }) => text)).toEqual(['Residents would learn more.', 'Trust would grow.']);
    expect(test?.against.map(({ text }) => text)).toEqual(['Burglars would learn more.']);
    expect(test?.balance?.text).toMatch(/^The public interest in maintaining/);
    expect(test?.about).toBe('disclosure');
  });
});

describe('what a letter states', () => {
  test('when the request was received and answered, in one line', () => {
    const { facts } = readNotice(
      `Request received 5 October 2026; answered 2 November 2026.\n\nDear Ms Patel\n\n${close}`,
    );
    expect([facts.received?.value, facts.dated?.value]).toEqual(['2026-10-05', '2026-11-02']);
  });

  test('placeholders of mail merges, dates and sums', () => {
    expect(placeholders('Dear <<name>>\n\nThe fee of £X is due on xx/xx/2026.\n')).toEqual([
      '<<name>>',
      '£X',
      'xx/xx/2026',
    ]);
    expect(placeholders('Dear [REDACTED]\n\nIt cost £40 [S40(2)].\n')).toEqual([]);
  });

  test('its authority by its own name, however often the kind is written', () => {
    const text = `Dear Requester\n\nThe Police Service holds it. The Police Service will not give it. Marsh Police refuses your request.\n\n${close}`;
    expect(readNotice(text).facts.authority?.value).toBe('Marsh Police');
  });

  test('that it is a notice under section 18 of FOISA', () => {
    const notice = readNotice(
      '# Notice under section 18\n\nDear Ms Patel\n\nThe Freedom of Information (Scotland) Act 2002 applies.\n',
    );
    expect(notice.sections[0]).toMatchObject({ role: 'ncnd', about: 'confirmation' });
  });
});
