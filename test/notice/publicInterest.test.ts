import { expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

const opening = 'We refuse your request under the Freedom of Information Act 2000.';

/** The claims that each section serves, and what each claim has. */
function served(...parts: string[]) {
  const { claims, sections } = readNotice([opening, ...parts].join('\n\n'));
  const short = (claim: number) => claims[claim]!.exemption.replace('FOIA s.', '');
  return {
    sections: sections.map(({ text, serves }) => `${text}: ${serves.map(short).join(' ') || '-'}`),
    claims: claims.map(({ harm, publicInterestTest: test, scope }, i) => {
      const factors = test ? `${test.favouring.length}:${test.against.length}${test.balance ? ' balanced' : ''}` : '-';
      return `${short(i)} ${scope} ${harm < 0 ? 'no harm' : sections[harm]!.text} ${factors} ${test?.about ?? ''}`.trim();
    }),
  };
}

const police = '## Section 31(1)(a): law enforcement\n\nIt is exempt.';
const trade = '## Section 43(2): commercial interests\n\nIt is exempt.';
const harm = '### Harm\n\nThieves would come.';
const giving = '### Factors favouring disclosure\n\n- Trust.\n- Thrift.';
const keeping = '### Factors against disclosure\n\n- Theft.';
const balance = '### Balance\n\nTheft outweighs trust.';

test('sections serve the exemption under whose heading they stand', () => {
  expect(served(police, harm, giving, keeping, balance, trade, harm, giving)).toEqual({
    sections: [
      'Section 31(1)(a): law enforcement: 31(1)(a)',
      'Harm: 31(1)(a)',
      'Factors favouring disclosure: 31(1)(a)',
      'Factors against disclosure: 31(1)(a)',
      'Balance: 31(1)(a)',
      'Section 43(2): commercial interests: 43(2)',
      'Harm: 43(2)',
      'Factors favouring disclosure: 43(2)',
    ],
    claims: ['31(1)(a) content Harm 2:1 balanced disclosure', '43(2) content Harm 2:0 disclosure'],
  });
});

test('sections under a list of exemptions serve them all', () => {
  const list = '## Section 31(1)(a): law enforcement\n\n## Section 43(2): commercial interests';
  expect(served(list, harm, giving).claims).toEqual([
    '31(1)(a) content Harm 2:0 disclosure',
    '43(2) content Harm 2:0 disclosure',
  ]);
});

test('an exemption after an empty section is no part of a list', () => {
  const { sections } = served('## Section 31(1)(a): law enforcement', '### Harm', trade, giving);
  expect(sections.at(-1)).toBe('Factors favouring disclosure: 43(2)');
});

test('factors about an answer, and about the information, serve that part of the letter', () => {
  const both =
    'We hold the map and withhold it under section 31(1)(a). We neither confirm nor deny, under section 31(3), whether we hold anything else. The duty does not arise.';
  const { sections } = served('## Our decision', both, giving, '### Factors favouring confirming\n\n- Trust.');
  expect(sections.slice(1)).toEqual(['Factors favouring disclosure: 31(1)(a)', 'Factors favouring confirming: 31(3)']);
});

test('a last paragraph that strikes the balance is the balance', () => {
  const struck = `${keeping}\n\nThe public interest in withholding outweighs that in disclosure.`;
  expect(served(police, giving, struck).claims).toEqual(['31(1)(a) content no harm 2:1 balanced disclosure']);
});

test('a heading that names a provision serves it, wherever it stands', () => {
  const { sections, claims } = served(police, trade, '### Harm under section 31(1)(a)\n\nThieves.', harm);
  expect(sections.slice(2)).toEqual(['Harm under section 31(1)(a): 31(1)(a)', 'Harm: 43(2)']);
  expect(claims).toEqual(['31(1)(a) content Harm under section 31(1)(a) -', '43(2) content Harm -']);
});

test('the first harm section of an exemption is the one that counts', () => {
  expect(served(police, harm, '### Prejudice\n\nMore.').claims).toEqual(['31(1)(a) content Harm -']);
});

test('a heading over a whole test that names its exemption holds for its parts', () => {
  const whole = '### Public interest test, section 31(1)(a)';
  expect(served(police, trade, whole, giving, balance).sections.slice(2)).toEqual([
    'Public interest test, section 31(1)(a): 31(1)(a)',
    'Factors favouring disclosure: 31(1)(a)',
    'Balance: 31(1)(a)',
  ]);
  expect(served(police, trade, whole, '## Question 2', giving).sections.at(-1)).toBe(
    'Factors favouring disclosure: 43(2)',
  );
});

test('a section serves those that need it', () => {
  const both = 'It is exempt under sections 31(1)(a) and 40(2).';
  const { sections, claims } = served('## Our decision', both, harm, giving);
  expect(claims).toEqual(['31(1)(a) content Harm 2:0 disclosure', '40(2) content no harm -']);
  expect(sections).toEqual([
    'Our decision: 31(1)(a) 40(2)',
    'Harm: 31(1)(a)',
    'Factors favouring disclosure: 31(1)(a)',
  ]);
});

test('a balance serves the tests that wait for one', () => {
  const { claims } = served(police, giving, keeping, trade, giving, keeping, '## Balance\n\nBoth are outweighed.');
  expect(claims).toEqual([
    '31(1)(a) content no harm 2:1 balanced disclosure',
    '43(2) content no harm 2:1 balanced disclosure',
  ]);
});

test('the two parts of a letter have a test each', () => {
  const ncnd =
    '## Section 31(3)\n\nWe neither confirm nor deny, under section 31(3), whether we hold anything else. The duty does not arise.';
  const confirming = '### Factors favouring confirming\n\n- Trust.';
  const withheld = '## Section 31(1)(a): law enforcement\n\nWe hold the map and withhold it under section 31(1)(a).';
  expect(served(withheld, giving, ncnd, confirming).claims).toEqual([
    '31(1)(a) content no harm 2:0 disclosure',
    '31(3) ncnd no harm 1:0 confirmation',
  ]);
});

test('harm that is shown among the factors against counts', () => {
  const shown = '### Factors against disclosure\n\n- It would be likely to prejudice arrests.';
  expect(served(police, shown).claims).toEqual(['31(1)(a) content Factors against disclosure 0:1 disclosure']);
});

test('a heading on its own line stands under none of the headings that are run into paragraphs above it', () => {
  const runIn = [
    '**Section 31(1)(a).** Thieves would come for it. They are quick.',
    '**Section 43(2).** Rivals would gain by it. They are many.',
  ];
  const both = [
    '31(1)(a) content Section 31(1)(a) 2:1 balanced disclosure',
    '43(2) content Section 43(2) 2:1 balanced disclosure',
  ];
  expect(served(...runIn, giving, keeping, balance).claims).toEqual(both);
  const asBold = [giving, keeping, balance].map((part) => part.replace(/^### (.*)/, '**$1**'));
  expect(served(...runIn, ...asBold).claims[0]).toBe('31(1)(a) content Section 31(1)(a) -');
});

test('a test serves all the exemptions that its conclusion takes together', () => {
  const tested = (conclusion: string) =>
    served(police, trade, giving, keeping, `### Balance\n\n${conclusion}`).claims.map(
      (claim) => claim.split(' no ')[1],
    );
  const both = ['harm 2:1 balanced disclosure', 'harm 2:1 balanced disclosure'];
  expect(tested('For sections 31(1)(a) and 43(2) alike, theft and loss outweigh trust.')).toEqual(both);
  expect(tested('The interest in maintaining both exemptions outweighs trust.')).toEqual(both);
  expect(tested('The interest in maintaining section 43(2) outweighs trust.')).toEqual(['harm -', both[1]]);
});

test('what follows the rights is no factor, and labels in a line open a side', () => {
  const { claims } = readNotice(
    [
      opening,
      'The prices are exempt under section 43(2).',
      'For giving them out: the bill is up by a fifth.',
      'For keeping them back: only three firms deliver here.',
      'A fifth is a fair thing to ask about. The public interest in disclosure is outweighed by that in maintaining the exemption.',
      "If you're not happy, ask for an internal review within 40 working days. You can then apply to the Information Commission.",
      'Governance, Kilbrannan Council',
      '20 November 2026',
    ].join('\n\n'),
  );
  const { favouring, against, balance } = claims[0]!.publicInterestTest!;
  expect(favouring.map(({ text }) => text)).toEqual(['the bill is up by a fifth.']);
  expect(against.map(({ text }) => text)).toEqual(['only three firms deliver here.']);
  expect(balance?.text).toContain('outweighed');
});

test("a provision in a table's row is relied on where the row refuses", () => {
  const { claims } = readNotice(
    `Dear Ms Hale\n\nWe have dealt with your request under the Freedom of Information Act 2000.\n\n| Item | Decision | Provision |\n|---|---|---|\n| A | Enclosed | none |\n| B | Refused | section 43(2) |\n| C | Enclosed in spite of section 41 | |\n| section 38(1)(a) | D | Withheld |\n`,
  );
  expect(claims.map(({ exemption }) => exemption)).toEqual(['FOIA s.43(2)', 'FOIA s.38(1)(a)']);
});
