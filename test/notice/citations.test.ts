import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedProvision, findCitations } from '../../server/notice/citations.ts';

const number = ({ section, path }: CitedProvision) => section + path.map((step) => `(${step})`).join('');
const numbers = (text: string) => findCitations(text).map(number);
const written = (text: string) => findCitations(text).map(({ start, end }) => text.slice(start, end));
const acts = (text: string) => findCitations(text).map(({ act }) => act);
const titles = (text: string) => findCitations(text).map(({ title }) => title?.text);
const well = (text: string) => findCitations(text).map(({ wellFormed }) => wellFormed);

describe('lists as officers write them', () => {
  it.each([
    ['S31(1) a & b (Law Enforcement)', ['31(1)(a)', '31(1)(b)']],
    ['section 31(1)(a), b and c apply', ['31(1)(a)', '31(1)(b)', '31(1)(c)']],
    ['Section 40(2) & 3A(a) - Personal Information', ['40(2)', '40(3A)(a)']],
    ['section 40, subsections 2 and 3(A)(a)', ['40(2)', '40(3A)(a)']],
    ['subsections 2 and 3A(a) of section 40', ['40(2)', '40(3A)(a)']],
    ['s.36(2)(b)i and s.36(2)(c)', ['36(2)(b)(i)', '36(2)(c)']],
    ['subsection (1), paragraphs (a) and (c), of section 31', ['31(1)(a)', '31(1)(c)']],
    ['section 31(1) a duty to the public', ['31(1)']],
    ['section 31(1)(g) and a further reason', ['31(1)(g)']],
    ['section 40(2) and 3 annexes', ['40(2)']],
    ['two exemptions 31 times', []],
    ['s.30(1) s.38(1)', ['30(1)', '38(1)']],
  ])('%s', (text, wanted) => expect(numbers(text)).toEqual(wanted));
});

describe('one provision', () => {
  it.each([
    ['Section 31(1)(a)', '31(1)(a)'],
    ['section 31 (1) (a)', '31(1)(a)'],
    ['Section 31( 1 )( a )', '31(1)(a)'],
    ['SECTION 31 (1) (A)', '31(1)(a)'],
    ['S30', '30'],
    ['refused under S12 of the Act', '12'],
    ['S.31(3)', '31(3)'],
    ['s31(1)(a)', '31(1)(a)'],
    ['s 40(2)', '40(2)'],
    ['sec. 31', '31'],
    ['Section40(2)', '40(2)'],
    ['FOIA, s.12 (1)', '12(1)'],
    ['section 40(5b)(A)(I)', '40(5B)(a)(i)'],
    ['section 22A(1)(b)(ii)', '22A(1)(b)(ii)'],
    ['section 22a', '22A'],
    ['Section: 31(3)', '31(3)'],
    ['Section 30(1)(a)(i)', '30(1)(a)(i)'],
    ['Section 30(b)(ii)', '30(b)(ii)'],
    ['section 37(1)(ad)', '37(1)(ad)'],
    ['Regulation 12(5)(b)', '12(5)(b)'],
    ['reg. 13 (2A)', '13(2A)'],
    ['section\u00a031\u2009(3)', '31(3)'],
    ['paragraph (a) of section 31(1)', '31(1)(a)'],
    ['subsection (3) of section 31', '31(3)'],
    ['sub-section (3) of section 31', '31(3)'],
    ['subsection 3 of section 31', '31(3)'],
    ['s40 sub-section 2', '40(2)'],
    ['section 43, subsection 2', '43(2)'],
    ['section 40(3)(A)(a)', '40(3A)(a)'],
    ['SECTION 40(3)(A)(I)', '40(3)(a)(i)'],
    ['under exemption 41', '41'],
    ['paragraph (a) of subsection (1) of section 31', '31(1)(a)'],
    ['section 31, subsection (3)', '31(3)'],
    ["Section 31's purpose", '31'],
  ])('%s is %s', (text, expected) => {
    expect(numbers(text)).toEqual([expected]);
    expect(well(text)).toEqual([true]);
  });

  it.each([
    ['Section 31 (1()(a)', '31(1)(a)'],
    ['31 (1()(a)', '31(1)(a)'],
    ['Section 31(1)a)', '31(1)(a)'],
    ['Section 31(1)a', '31(1)(a)'],
    ['Section 31(1a)', '31(1)(a)'],
    ['Section 31((1)(a)', '31(1)(a)'],
    ['Section 31(1))(a)', '31(1)(a)'],
  ])('%s is a mangled %s', (text, expected) => {
    expect(numbers(text)).toEqual([expected]);
    expect(well(text)).toEqual([false]);
  });

  it('stands from its keyword to its last bracket', () => {
    expect(written('under Section 31 (1)(a), which')).toEqual(['Section 31 (1)(a)']);
    expect(written('paragraphs (a) and (b) of section 31(1) apply')).toEqual([
      'paragraphs (a)',
      '(b) of section 31(1)',
    ]);
    expect(written('the exemption 31(3) applies')).toEqual(['31(3)']);
  });
});

describe('lists and ranges', () => {
  it.each([
    ['Section 31(1)(a)&(b)', '31(1)(a) 31(1)(b)'],
    ['Section 31 (1)(a)(b)', '31(1)(a) 31(1)(b)'],
    ['section 31(1)(a)and(b)', '31(1)(a) 31(1)(b)'],
    ['section 31(1) (a) & (e)', '31(1)(a) 31(1)(e)'],
    ['section 31(1)(a), (b) and (c)', '31(1)(a) 31(1)(b) 31(1)(c)'],
    ['section 31(1)(b) and (a)', '31(1)(b) 31(1)(a)'],
    ['Section 30 (1) (2)', '30(1) 30(2)'],
    ['Section 17(1) & (4) of the Act', '17(1) 17(4)'],
    ['Sections 24(2) and 31(3)', '24(2) 31(3)'],
    ['sections 29, 30 and 38 of FOISA', '29 30 38'],
    ['Section 21 and 22 exemptions', '21 22'],
    ['ss.21 and 22', '21 22'],
    ['section(s) 21 and 22', '21 22'],
    ['Section 23(5)/24(2)', '23(5) 24(2)'],
    ['Section 23(5) and/or 24(2)', '23(5) 24(2)'],
    ['regs 12(4)(e) and 12(5)(b)', '12(4)(e) 12(5)(b)'],
    ['Regulation 12(5)(b), 12(5)(e) and 13', '12(5)(b) 12(5)(e) 13'],
    ['Section 40(2) & 40(3A)(a)', '40(2) 40(3A)(a)'],
    ['Section 40(2), (3A)(a) and (3)(b)', '40(2) 40(3A)(a) 40(3)(b)'],
    ['section 36(2)(b)(i), (ii) and (c)', '36(2)(b)(i) 36(2)(b)(ii) 36(2)(c)'],
    ['section 36(2)(b)(i) and (b)(ii)', '36(2)(b)(i) 36(2)(b)(ii)'],
    ['Section 31(1)(a)-(c)', '31(1)(a) 31(1)(b) 31(1)(c)'],
    ['section 31(1)(a) to (c) and (g)', '31(1)(a) 31(1)(b) 31(1)(c) 31(1)(g)'],
    ['regulation 12(4)(a) – (e)', '12(4)(a) 12(4)(b) 12(4)(c) 12(4)(d) 12(4)(e)'],
    ['section 30(2)(a)(i)-(iv)', '30(2)(a)(i) 30(2)(a)(ii) 30(2)(a)(iii) 30(2)(a)(iv)'],
    ['paragraphs (a) to (c) of section 31(1)', '31(1)(a) 31(1)(b) 31(1)(c)'],
    ['sections 21 to 44', '21 44'],
  ])('%s', (text, expected) => {
    expect(numbers(text).join(' ')).toBe(expected);
    expect(new Set(findCitations(text).map(({ group }) => group)).size).toBe(1);
  });

  it('knows where (i) is the letter after (h)', () => {
    expect(numbers('section 31(1)(g)(i)')).toEqual(['31(1)(g)', '31(1)(i)']);
    expect(numbers('section 31(1)(g), (h) and (i)')).toEqual(['31(1)(g)', '31(1)(h)', '31(1)(i)']);
    expect(numbers('section 36(2)(a)(i)')).toEqual(['36(2)(a)(i)']);
  });

  it('counts a second keyword as a second list', () => {
    expect(findCitations('Section 31(3) and Section 24(2)').map(({ group }) => group)).toEqual([0, 1]);
  });

  it.each([
    ['sections 12 and 18 hours', '12'],
    ['Section 31, 20 working days', '31'],
    ['Section 12 and 14 pages', '12'],
    ['Section 40, 12 May', '40'],
    ['section 31 - 3 documents', '31'],
    ['Section 31(1) (a) the prevention of crime', '31(1)(a)'],
  ])('leaves amounts and dates out: %s', (text, expected) => {
    expect(numbers(text).join(' ')).toBe(expected);
  });
});

describe('the instrument', () => {
  it.each([
    ['section 17 of the Act', undefined],
    ['section 31 of FOIA', undefined],
    ['section 31(3) of the Freedom of Information Act', undefined],
    ['section 12 of the Freedom of information Act 2000', 'foia'],
    ['section 17 of the 2000 Act', 'foia'],
    ['Freedom of Information Act 2000, section 31(3)', 'foia'],
    ['Freedom of Information Act 2000 (FOIA): section 31', 'foia'],
    ['Under the Freedom of Information Act 2000 ("the Act") section 31 applies', 'foia'],
    ['section 25(1) of FOISA', 'foisa'],
    ['section 39(2) of the Freedom of Information (Scotland) Act 2002 (FOISA)', 'foisa'],
    ['FOI(S)A section 38(1)(b)', 'foisa'],
    ['section 30(b)(i) (free and frank provision of advice) of FOISA', 'foisa'],
    ['regulation 12(5)(b) of the EIRs', 'eir'],
    ['EIR 12(5)(b)', 'eir'],
    ['regulation 12(5)(e) of the Environmental Information Regulations 2004', 'eir'],
    ['regulation 10(4)(e) of the EISRs', 'eisr'],
    ['EI(S)R regulation 10(4)(e)', 'eisr'],
    ['regulation 11(2) of the Environmental Information (Scotland) Regulations 2004', 'eisr'],
    ['regulation 12(5)(b)', undefined],
  ])('%s', (text, expected) => {
    expect(acts(text)).toEqual([expected]);
  });

  it.each([
    ['section 45 of the Data Protection Act 2018', 'Data Protection Act 2018'],
    ['Section 7 (1) of the Data Protection Act 1998', 'Data Protection Act 1998'],
    ['section 45 of the data protection act', 'data protection act'],
    ['DPA 2018 s.45', 'DPA 2018'],
    ['Article 6(1)(f) UK GDPR', 'UK GDPR'],
    ['article 10 ECHR', 'ECHR'],
    ['s.25 of the Police Act (1996)', 'Police Act (1996)'],
    ['Section 100A of the Local Government Act 1972', 'Local Government Act 1972'],
    ['Insolvency Act section 214', 'Insolvency Act'],
    ['section 10 of the 1998 Act', '1998 Act'],
    ['regulation 5 of SI 2004/3244', 'SI 2004/3244'],
    ['Section 12 of the Fees Regulations', 'Fees Regulations'],
    [
      'regulation 4 of the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004',
      'Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004',
    ],
  ])('%s is another Act', (text, name) => {
    expect(findCitations(text)).toMatchObject([{ act: 'other', actName: name }]);
  });

  it.each(['section 60 stop and search', 'a section 21 notice', 'a section 106 agreement', 'section 136'])(
    '%s is another Act without a name',
    (text) => expect(acts(text)).toEqual(['other']),
  );

  it('marks the words that name it', () => {
    const text = 'under section 31 of the Freedom of Information Act 2000.';
    const { actSpan } = findCitations(text)[0]!;
    expect(text.slice(actSpan!.start, actSpan!.end)).toBe('of the Freedom of Information Act 2000');
  });

  it('spreads over joined citations, but another Act only over its own list', () => {
    expect(acts('Section 25(1), Section 38(1)(a) and Section 30(b)(ii) of FOISA')).toEqual(['foisa', 'foisa', 'foisa']);
    expect(acts('Under FOISA section 33 and section 36 apply')).toEqual(['foisa', 'foisa']);
    expect(acts('section 31 and section 10 of the Data Protection Act 2018')).toEqual([undefined, 'other']);
    expect(acts('sections 7 and 10 of the Data Protection Act 1998')).toEqual(['other', 'other']);
    expect(acts('under the Data Protection Act 1998 and Section 1 of the Freedom of Information Act')).toEqual([
      undefined,
    ]);
    expect(acts('because of the Data Protection Act, section 40(2) applies')).toEqual([undefined]);
  });
});

describe('titles', () => {
  it.each([
    ['Section 31(3) Law Enforcement', 'Law Enforcement'],
    ['Section 31(3)Law Enforcement', 'Law Enforcement'],
    ['Section 31 (3) - ‘Law Enforcement’', 'Law Enforcement'],
    ['Section 24(1), National Security', 'National Security'],
    ['Section 40(2): Personal information. Any information is', 'Personal information'],
    ['Section 42(1) – Legal Professional Privilege - This exemption covers', 'Legal Professional Privilege'],
    [
      'Section 43 of the Freedom of Information Act - Commercially Sensitive Information.',
      'Commercially Sensitive Information',
    ],
    ['regulation 11(2) of the EIRs (personal information)', 'personal information'],
    ['10(4)(e) (internal communications)', 'internal communications'],
    ['Law enforcement (section 31)', 'Law enforcement'],
    ['the law enforcement exemption (section 31(1)(a))', 'law enforcement'],
    ['Personal Information - Section 40(2)', 'Personal Information'],
    ['Section 31 Exemption', undefined],
    ['Section 40 is absolute', undefined],
    ['section 31 law is qualified', undefined],
    ['Section 31 - the public interest in disclosure', undefined],
    ['Section 31 (see below)', undefined],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual([expected]);
  });

  it('belong to the provisions of one section', () => {
    expect(titles('Section 31(1)(a)&(b) – Law Enforcement')).toEqual(['Law Enforcement', 'Law Enforcement']);
    const text = 'Sections 24(1) – National security and 31(1)(a)(b) – Law enforcement';
    expect(titles(text)).toEqual(['National security', 'Law enforcement', 'Law enforcement']);
    expect(numbers(text)).toEqual(['24(1)', '31(1)(a)', '31(1)(b)']);
    expect(titles('sections 29, 30 and 38 (personal information)')).toEqual([
      undefined,
      undefined,
      'personal information',
    ]);
  });
});

describe('by reference', () => {
  it.each([
    'section 31(3), by reference to 31(1)(a)',
    'Section 30(3) Investigations (by virtue of Section 30(2))',
    'section 23(5) so far as relating to section 23(1)',
    'section 40(2) by virtue of (3A)(a)',
  ])('%s', (text) => {
    expect(findCitations(text).map(({ byReference }) => byReference ?? false)).toEqual([false, true]);
  });

  it('needs the same section', () => {
    const text = 'the duty in section 1(1)(a) does not apply by virtue of section 31(3)';
    expect(findCitations(text).some(({ byReference }) => byReference)).toBe(false);
  });
});

describe('what is no citation', () => {
  it.each([
    'on 31(st) March 2024',
    'call 01632 960(123)',
    '[2025] UKSC 27',
    'Question 1 and 2. Some text',
    'Part 3(a), page 31',
    'Section 3 of the report',
    'section 12 of your attached form',
    'section 3 in the spreadsheet, section 4 below',
    'reference 322/15, 01.FOI.22.026317',
    'S and T live in Street S30',
    'Sheffield S30 4AB',
    '(a) first (b) second',
    'that section, Part II of the Act',
    'Regulations 2004 and Regulation (EU) 2016/679',
    'section 3.2 of it',
    'we answered 31(2) of them',
    "the council's 31 buses",
    '101 U.S. 99',
  ])('%s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('takes a bare number beside a citation, not a question number', () => {
    expect(numbers('section 40(2) applies, and so does 43(2), to 3(a) and question 12(1)')).toEqual(['40(2)', '43(2)']);
    expect(numbers('The redactions fall under 40(2)')).toEqual(['40(2)']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Section',
    'section ',
    'sections',
    's.',
    'S',
    'reg ',
    'paragraph ',
    'of ',
    'the ',
    'Act ',
    'FOIA',
    'Data Protection Act 2018',
    '31',
    '40',
    '1',
    '22A',
    '(',
    ')',
    '(1)',
    '(a)',
    '(i)',
    '(3A)',
    '1a',
    ' ',
    ',',
    ' and ',
    '&',
    '-',
    ' to ',
    '–',
    '‘',
    'Law Enforcement',
    'by virtue of ',
    '.',
    '\u00a0',
    '💥',
    '\ud800',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('gives provisions in order, inside the text', () => {
    fc.assert(
      fc.property(text, (t) => {
        let last = 0;
        for (const { start, end, title, actSpan } of findCitations(t)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          for (const span of [title, actSpan, { start, end }]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(t.length);
          }
          if (title) expect(t.slice(title.start, title.end)).toBe(title.text);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a provision back from any spelling', () => {
    const path = fc.oneof(
      fc.constant<string[]>([]),
      fc.tuple(fc.constantFrom('1', '2', '3A', '5B')).map(([a]) => [a]),
      fc.tuple(fc.constantFrom('1', '2', '5B'), fc.constantFrom('a', 'b', 'e')).map(([a, b]) => [a, b]),
      fc
        .tuple(fc.constantFrom('1', '2'), fc.constantFrom('a', 'b'), fc.constantFrom('i', 'ii', 'iv'))
        .map((steps) => [...steps]),
    );
    const gap = fc.constantFrom('', ' ', '\u00a0', '  ');
    const keyword = fc.constantFrom(
      'Section ',
      'section ',
      'SECTION ',
      's.',
      's. ',
      's',
      'sec. ',
      'Sections ',
      'section\u00a0',
      'Section',
    );
    const before = fc.constantFrom('', 'We rely on ', 'Exempt (', 'under ', '“', 'Refused – ');
    const after = fc.constantFrom(
      '',
      '.',
      ' applies',
      ' of the Act',
      ', which',
      ' – Law Enforcement',
      ')',
      '; ',
      ' is absolute',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('22A', '30', '36', '40'),
        path,
        keyword,
        gap,
        gap,
        before,
        after,
        (section, steps, word, g1, g2, pre, post) => {
          const spelt = `${pre}${word}${section}${steps.map((step, k) => `${k === 0 ? g1 : g2}(${step})`).join('')}${post}`;
          expect(numbers(spelt)).toEqual([section + steps.map((step) => `(${step})`).join('')]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    '1(',
    '31(1)(a)',
    'section 31 (',
    'Sections 31, ',
    'paragraph (a) of subsection (1) of ',
    '((',
    'section 31 Data Protection ',
    '(i)(ii)',
  ])('takes time in proportion to its length: %s…', (piece) => {
    const time = (length: number) => {
      const long = `section 31(1) ${piece.repeat(length / piece.length)}`;
      // The process's own time, which does not grow when the machine does much else.
      const from = process.cpuUsage();
      findCitations(long);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    time(1 << 14);
    // Half a megabyte takes well under a second; a quadratic step would take minutes.
    expect(time(1 << 19)).toBeLessThan(4000);
  });
});

const corpus = new URL('../../../shared/corpus/', import.meta.url);

describe.skipIf(!existsSync(corpus))('published notices (skipped where ../shared is not at hand)', () => {
  it('reads every variant seen, but one that cites by paragraphs alone', () => {
    const rows = readFileSync(new URL('exemption_citation_variants.tsv', corpus), 'utf8').trim().split('\n').slice(1);
    const wrong = rows.filter((row) => {
      const [expected, text] = row.split('\t') as [string, string];
      if (expected === '' || text.startsWith('(a)')) return false;
      return numbers(text).join(' + ') !== expected.replace(/(?:FOIA|FOISA|EIR\(S\)) (?:s|reg)\./g, '');
    });
    expect(wrong).toEqual([]);
  });

  it('finds every exemption that the labels name', () => {
    const rows = readFileSync(new URL('labels.jsonl', corpus), 'utf8').trim().split('\n');
    const missing = rows.flatMap((row) => {
      const { file, exemptions } = JSON.parse(row) as { file: string; exemptions: string[] };
      const text = readFileSync(new URL(file, corpus), 'utf8');
      const found = new Set([...text.split('\n'), text.replaceAll('\n', ' ')].flatMap(numbers));
      return exemptions
        .filter((exemption) => !found.has(exemption.replace(/^\w+ (?:s|reg)\./, '')))
        .map((e) => `${file}: ${e}`);
    });
    expect(missing).toEqual([]);
  });
});
