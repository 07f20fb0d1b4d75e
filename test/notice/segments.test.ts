import { expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

/** The headings of a text, with their roles and how they are set, and its paragraphs. */
function partsOf(text: string): string[] {
  const { sections, paragraphs } = readNotice(text);
  const parts = [
    ...sections.map((s) => ({ at: s.heading.start, says: `${s.role} (${s.typography}): ${s.text}` })),
    ...paragraphs.map((p) => ({ at: p.range.start, says: p.text })),
  ];
  return parts.sort((a, b) => a.at - b.at).map(({ says }) => says);
}

test.each<[string, string, string[]]>([
  ['a heading by its marks alone', '## Gazebo\n\nText.', ['other (atx): Gazebo', 'Text.']],
  ['a line in bold', '**Harm**\n\nText.', ['harm (bold): Harm', 'Text.']],
  [
    'prose in italics that is hard wrapped',
    '*How many stalls were let, and what were\nthe reasons for\nletting them?*',
    ['How many stalls were let, and what were the reasons for letting them?'],
  ],
  [
    'headings in italics that touch',
    '*Public interest test\nFactors favouring disclosure*\n\nText.',
    ['public-interest (bold): Public interest test', 'favouring (bold): Factors favouring disclosure', 'Text.'],
  ],
  ['a line in capitals', 'EVIDENCE OF HARM\n\nText.', ['harm (caps): EVIDENCE OF HARM', 'Text.']],
  [
    'a plain line that stands alone',
    'Factors favouring disclosure\n\nText.',
    ['favouring (plain): Factors favouring disclosure', 'Text.'],
  ],
  ['a plain line that announces nothing', 'Dear Ms Hart\n\nText.', ['Dear Ms Hart', 'Text.']],
  ['a leader', 'Harm: the doors would be tried.', ['harm (leader): Harm:', 'the doors would be tried.']],
  ['a leader with a dash', 'Balance - the doors weigh more.', ['balance (leader): Balance -', 'the doors weigh more.']],
  [
    'a leader of a request, with the request',
    'Your request: which doors of the town hall failed, and what is being done about them?',
    ['request (leader): Your request:', 'which doors of the town hall failed, and what is being done about them?'],
  ],
  ['a subject line with a reference', 'Your request: 26/118', ['Your request: 26/118']],
  ['a decision in mid-line', 'Decision: we refuse it.', ['Decision: we refuse it.']],
  [
    'a provision with its title',
    'Section 31(1)(a): Law enforcement\n\nText.',
    ['exemption (plain): Section 31(1)(a): Law enforcement', 'Text.'],
  ],
  [
    'a provision glued to its text',
    'Section 31(1)(a) Law enforcement - Any information is exempt if it would help thieves.',
    ['exemption (glued): Section 31(1)(a) Law enforcement', 'Any information is exempt if it would help thieves.'],
  ],
  ['a provision in a sentence', 'Section 31(1)(a) is engaged here.', ['Section 31(1)(a) is engaged here.']],
  [
    'the notice of FOISA section 18',
    '## Notice under section 18 of FOISA',
    ['ncnd (atx): Notice under section 18 of FOISA'],
  ],
  ['a procedural section', 'Section 17 Refusal of request\n\nText.', ['Section 17 Refusal of request', 'Text.']],
  ['bold that touches text', '**Harm**The doors would be tried.', ['harm (glued): Harm', 'The doors would be tried.']],
  [
    'a heading inside a sentence that is wrapped',
    'We have looked at the reasons that there are for\nHarm\n\nText.',
    ['We have looked at the reasons that there are for Harm', 'Text.'],
  ],
  [
    'a line that the next goes on with',
    'Factors favouring disclosure\nof the map are weak.',
    ['Factors favouring disclosure of the map are weak.'],
  ],
  ['an item of a list that is like a request', '1. Your request.\n\nText.', ['Your request.', 'Text.']],
  ['a date after a leader', 'Response: 3 May 2026', ['Response: 3 May 2026']],
  [
    'a provision in a line that the next goes on with',
    'Section 31(1)(a): law enforcement\nof the borough is the ground.',
    ['Section 31(1)(a): law enforcement of the borough is the ground.'],
  ],
  [
    'a sentence about a provision in a heading',
    '## Section 31(1)(a) is there',
    ['other (atx): Section 31(1)(a) is there'],
  ],
  [
    'too many words',
    `## The public interest ${'as it is '.repeat(8)}`,
    [`other (atx): The public interest ${'as it is '.repeat(8).trim()}`],
  ],
  ['a quotation', '> Harm\n\nText.', ['Harm', 'Text.']],
  ['a bullet', '- Harm\n- Balance', ['Harm', 'Balance']],
  ['a numbered heading', '1. Harm\n\nText.', ['harm (plain): Harm', 'Text.']],
  [
    'a long line in bold',
    `**${'The doors of the town hall '.repeat(6)}**`,
    [`${'The doors of the town hall '.repeat(6).trim()}`],
  ],
  [
    'a sentence in bold',
    '**We have looked at all of the doors of the town hall today.**',
    ['We have looked at all of the doors of the town hall today.'],
  ],
  [
    'a long paragraph over a ruling',
    `${'The doors of the town hall were looked at '.repeat(3).trim()}\n---`,
    ['The doors of the town hall were looked at '.repeat(3).trim()],
  ],
])('%s', (_, text, parts) => expect(partsOf(text)).toEqual(parts));

test('a name that the house gives a heading wins over what its words announce', () => {
  const options = { headings: { harm: ['Public interest'] } };
  expect(readNotice('## 2. Public interest:\n\nText.', undefined, options).sections[0]?.role).toBe('harm');
  expect(readNotice('Public interest\nof the town.', undefined, options).sections).toEqual([]);
  expect(readNotice('Public interest: text.', undefined, options).sections[0]?.role).toBe('harm');
});
