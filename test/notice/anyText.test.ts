import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Notice, Range } from '../../server/notice/model.ts';
import { readNotice } from '../../server/notice/read.ts';

const folder = new URL('../notices/', import.meta.url);
const letters = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Everything that a Notice says of places, held to the text. */
function sound(notice: Notice): void {
  const inside = ({ start, end }: Range) => start >= 0 && start <= end && end <= notice.text.length;
  const ranges: Range[] = [
    ...notice.sections.flatMap((s) => [s.heading, s.headingWithMarks, s.body]),
    ...notice.paragraphs.map((p) => p.range),
    ...notice.sentences.map((s) => s.range),
    ...notice.citations.map((c) => c.range),
    ...notice.claims.map((c) => c.at),
    ...notice.statements.map((s) => s.range),
    ...notice.facts.placeholders,
    notice.opening,
    notice.closing,
  ];
  for (const range of ranges) if (!inside(range)) throw new Error(`outside the text: ${JSON.stringify(range)}`);
  notice.sections.forEach((section, i) => {
    const next = notice.sections[i + 1];
    if (next && section.heading.end > next.heading.start) throw new Error('headings overlap');
    if (next && section.body.end > next.headingWithMarks.start) throw new Error('a body runs into the next heading');
  });
  notice.paragraphs.forEach((paragraph, i) => {
    const next = notice.paragraphs[i + 1];
    if (next && paragraph.range.start > next.range.start) throw new Error('paragraphs out of order');
  });
}

const shapes = fc.constantFrom(
  'Section 31(3) Law Enforcement**Factors favouring release**',
  '**Harm',
  '****',
  '> > > ',
  '- ',
  '1. ',
  '```\n',
  '<!-- section17-scope ncnd -->',
  '---\n',
  '| a | b |\n|---|---|\n',
  '[x]: y\n',
  '&nbsp;',
  '\\',
  '\r',
  '\u2028',
  '\uFEFF',
  '😀',
  'e\u0301',
  'Yours sincerely\n',
  'neither confirm nor deny that we hold',
  'public interest outweighs',
);

describe('any text gives a sound Notice', () => {
  test('random characters and shapes', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), shapes, fc.constantFrom('\n', '\n\n', ' ', '\t')), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => sound(readNotice(parts.join('')))),
      {
        numRuns: 400,
        examples: [[['Section 31(3) Law Enforcement**Factors favouring release**', '****', '```\n']]],
      },
    );
  }, 60_000);

  test('splices of letters', () => {
    const piece = fc.record({ letter: fc.nat(letters.length - 1), from: fc.nat(4000), length: fc.nat(1500) });
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, shapes), { maxLength: 8 }), (parts) => {
        const text = parts
          .map((p) => (typeof p === 'string' ? p : letters[p.letter]!.slice(p.from, p.from + p.length)))
          .join('');
        sound(readNotice(text));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  const hostile: [string, string][] = [
    ['10,000 open brackets', '['.repeat(10_000)],
    ['images inside images, again and again', `${'!['.repeat(1_500)}x${'](y)'.repeat(1_500)}\n\n`.repeat(20)],
    ['10,000 nested quotes', `${'> '.repeat(10_000)}x`],
    ['10,000 nested lists', `${'- '.repeat(10_000)}x`],
    ['deep lists by indent', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
    ['a line of 1 MB', 'word '.repeat(200_000)],
    ['a line of 1 MB without a space', 'x'.repeat(1_000_000)],
    ['a mail thread of block quotes', '> quoted line\nlazy line\n\n'.repeat(4_500)],
    ['one block of quotes', '> quoted line\n'.repeat(8_000)],
    ['a tight list', '- an item of a list that somebody pasted\n'.repeat(4_000)],
    ['emphasis that never closes', '*a **b '.repeat(8_000)],
    ['backticks', '`'.repeat(20_000)],
    ['a table of one row', '|a'.repeat(40_000)],
    ['definitions without end', '[a]: b\n'.repeat(5_000)],
    ['headings without end', 'a\n=\n'.repeat(8_000)],
    ['headings without end behind a fence', `\`\`\`\n\`\`\`\n${' a\n =\n'.repeat(3_300)}`],
    ['lists in lists without end', '- - a\n'.repeat(5_000)],
    ['open comments', '<!-- '.repeat(5_000)],
    ['an open fence over everything', `\`\`\`\n${'text\n\n'.repeat(20_000)}`],
    ['open comments before a citation', `!-- ${'<!-- '.repeat(500)}x section 31(1)(a) applies`],
    ['dashes between two citations', `**Section 31(1)(a) ${'- '.repeat(500)}x section 40(2)**`],
    ['citations', 'section 31(1)(a) and (b), '.repeat(8_000)],
    ['sentences without end', 'the public interest in disclosure, whether '.repeat(20_000)],
    ['front matter that never closes', `---\nregime: foia\n${'- x\n'.repeat(5_000)}`],
    [
      'a YAML bomb',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\nDear Requester`,
    ],
  ];
  test.each(hostile)(
    '%s, in less than ten seconds',
    (_, text) => {
      // Of processor time: the machine may do much else.
      const began = process.cpuUsage();
      sound(readNotice(text));
      expect(process.cpuUsage(began).user / 1_000).toBeLessThan(10_000);
    },
    60_000,
  );
});
