import { describe, expect, it } from 'vitest';
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

const subjects = [
  'Your request for information',
  'Your request',
  'Request for information: reference FOI 2026/123',
  'FOI request',
  'Your Freedom of Information request, ref 2026/118',
  'Your questions',
  'Your request of 3 May 2026',
];
const settings: Record<string, (heading: string) => string> = {
  bold: (heading) => `**${heading}**`,
  hashes: (heading) => `# ${heading}`,
  plain: (heading) => heading,
  underlined: (heading) => `${heading}\n${'-'.repeat(heading.length)}`,
};
const answers: readonly [stance: string, claim: string | undefined, words: string][] = [
  [
    'refusal',
    'FOIA s.43(2)',
    'I refuse your request. The Council holds the report, but it is exempt under section 43(2) of the Freedom of Information Act 2000.',
  ],
  [
    'ncnd',
    'FOIA s.31(3)',
    'The Force neither confirms nor denies that it holds the information you asked for, by virtue of section 31(3) of the Freedom of Information Act 2000.',
  ],
  [
    'cost-limit',
    'FOIA s.12(1)',
    'We estimate that to comply with your request would exceed the appropriate limit. Section 12(1) of the Freedom of Information Act 2000 applies.',
  ],
  ['refusal', 'FOIA s.43(2)', 'Section 43(2) of the Freedom of Information Act 2000 applies to the report.'],
  [
    'refusal',
    'FOIA s.43(2)',
    'Thank you for your request.\n\nThe report is exempt from disclosure by virtue of section 43(2) of the Freedom of Information Act 2000.',
  ],
  [
    'refusal',
    'FOIA s.43(2)',
    '1. I refuse your request.\n2. The Council holds the report, but it is exempt under section 43(2) of the Freedom of Information Act 2000.',
  ],
  [
    'refusal',
    'FOIA s.31(1)(a)',
    'The list of patrol routes is refused. We hold it. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000, because disclosure would be likely to prejudice the prevention of crime.',
  ],
  [
    'refusal',
    'FOIA s.43(2)',
    'Details of the tender are exempt under section 43(2) of the Freedom of Information Act 2000, because rivals would be likely to undercut the bidder.',
  ],
  ['not-held', undefined, 'The Council does not hold the information that you requested.'],
];
const requests = [
  'Please send me all emails that mention the withheld report.',
  'I would like a copy of the report which the Council refused to release under section 43 in March.',
  'All correspondence between the Council and Acme Ltd from 1 May 2026.',
  'I understand that the Council holds a report on the fire. I would like a copy of it.',
  'You refused my earlier request under section 43(2). I now ask for the report with the prices removed.',
  'Does the Force hold records of drones? If so, are they exempt?',
  '> The Council holds the report, and it is exempt under section 43(2). I want it.',
  'Copies of all information withheld under section 43 in response to request FOI 12.',
  'The list of patrol routes that were refused in March.',
  'A copy of the report which is exempt under section 43, with the prices removed.',
  'The number of requests that the Council has refused under section 12.',
  'What information is held on the fire, and whether it is exempt.',
  '1. The number of officers.\n2. The records that the Trust holds on leave.',
  'I believe the report is held by your legal department. Kindly forward it.',
];

describe.each(Object.entries(settings))('under a subject line in %s', (_, set) => {
  it.each(subjects)('%s', (subject) => {
    const letter = (words: string) => `Dear Ms Okafor\n\n${set(subject)}\n\n${words}\n\nYours sincerely\n\nJ Hale\n`;
    for (const [stance, claim, words] of answers) {
      const notice = readNotice(letter(words));
      expect([notice.stance, notice.claims[0]?.exemption], words).toEqual([stance, claim]);
    }
    for (const words of requests) {
      const notice = readNotice(letter(`${words}\n\n**Our response**\n\n${answers[0]![2]}`));
      expect([notice.stance, notice.claims.length], words).toEqual(['refusal', 1]);
      const end = notice.text.indexOf('**Our response');
      const spoken = notice.sentences.filter(({ range, scope }) => range.end < end && scope === 'content');
      // Under a title and a date only what asks is known for the requester's.
      if (/^(?:All|Copies|1)/.test(words) && /FOI request|2026/.test(subject)) continue;
      expect(spoken.map(({ wording }) => wording.text).filter((text) => words.includes(text))).toEqual([]);
    }
  });
});
