import { describe, expect, it, test } from 'vitest';
import { treeOf } from '../../server/notice/lines.ts';
import { gapsIn } from '../../server/notice/placeholders.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { type Remark, withComments } from '../../server/word/comments.ts';
import { readWordLetter } from '../../server/word/letter.ts';
import { type Suggestion, withSuggestions } from '../../server/word/suggestions.ts';
import { openPackage } from '../../server/word/wordPackage.ts';
import { elements, readXml, within, wordsIn } from '../../server/word/xml.ts';
import { type Random, randomOf } from '../bench/random.ts';
import { everything } from './everything.ts';
import { deleted, escaped, inserted, item, list, type More, made, numbered, p, r, table, zipped } from './made.ts';
import { rejected } from './rejected.ts';

const author = { name: 'Section 17', initials: 'S17', date: '2026-11-29T00:00:00Z' };
const suggest = (bytes: Uint8Array, ...changes: readonly (readonly [from: string, to: string])[]) => {
  const letter = readWordLetter(bytes);
  const suggestions = changes.map(([from, text]): Suggestion => {
    const [before, words = before!] = from.includes('|') ? [from.slice(0, from.indexOf('|')), ''] : [from];
    const start = letter.markdown.indexOf(words === '' ? before! : words) + (words === '' ? before!.length : 0);
    return { range: { start, end: start + words.length }, text };
  });
  return { letter, suggestions, ...withSuggestions(letter, suggestions, { author, treeOf, gapsIn }) };
};
const xmlOf = (bytes: Uint8Array, part = 'word/document.xml') => openPackage(bytes).text(part)!;

describe('comments', () => {
  const comment = (body: string, words: readonly string[], more?: More) => {
    const letter = readWordLetter(made(body, more));
    const remarks = words.map((each): Remark => {
      const start = letter.markdown.indexOf(each);
      return { at: { start, end: start + each.length }, heading: 'warning', text: `About <${each}>` };
    });
    const bytes = withComments(letter, remarks, author);
    return { letter, bytes, copy: readWordLetter(bytes) };
  };
  const places = ({ copy }: ReturnType<typeof comment>) =>
    copy.hidden.map(({ at, words, by }) => [copy.markdown.slice(at.start, at.end), words, by]);

  it('stand on the words that they are about, whatever runs these are written in', () => {
    const made = comment(p(`${r('We re')}${r('fuse', '<w:b/>')}${r(' it &')}`), ['re**fuse']);
    expect(places(made)[0]![1]).toBe('warning About <re**fuse>');
    expect(xmlOf(made.bytes)).toContain(
      '<w:t xml:space="preserve">We </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">re</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">fuse</w:t></w:r><w:commentRangeEnd w:id="0"/>',
    );
    expect(made.copy.markdown).toBe(made.letter.markdown);
  });

  it('stand beside those of other people, with numbers of their own', () => {
    const comments = `<w:comment w:id="7" w:author="A. Reviewer">${p(r('Is it?'))}</w:comment>`;
    const body = p(
      `<w:commentRangeStart w:id="7"/>${r('We refuse it.')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    );
    const made = comment(body, ['refuse', 'it'], { comments });
    expect(places(made).map(([, , by]) => by)).toEqual(['A. Reviewer', 'Section 17', 'Section 17']);
    const root = readXml(xmlOf(made.bytes, 'word/comments.xml'), 'comments');
    expect(elements(root).map(({ attributes }) => attributes['w:id'])).toEqual(['7', '8', '9']);
  });

  it('about the same words are one', () => {
    const made = comment(p(r('We refuse it.')), ['refuse', 'refuse']);
    expect(places(made)).toHaveLength(1);
  });

  it('hang on what holds the words where Word lets nobody comment', () => {
    const form = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('Ms Okoro')}</w:sdtContent></w:sdt>`;
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${p(r('In a box'))}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
    const body = p(r('Dear ') + form) + p(`${r('We refuse.')}<w:r><w:footnoteReference w:id="1"/></w:r>${box}`);
    const footnotes = `<w:footnote w:id="1">${p(r('In a note'))}</w:footnote>`;
    const made = comment(body, ['Okoro', 'a box', 'a note'], { footnotes });
    const xml = xmlOf(made.bytes);
    expect(xml).toContain('<w:commentRangeStart w:id="0"/><w:sdt>');
    expect(xml).toContain('<w:commentRangeStart w:id="1"/><w:r><w:drawing>');
    expect(xml).toContain('<w:commentRangeStart w:id="2"/><w:r><w:footnoteReference w:id="1"/></w:r>');
    expect(made.copy.markdown).toBe(made.letter.markdown);
  });

  it('end in the cell in which they begin', () => {
    const made = comment(table([p(r('For')), p(r('Against'))]), ['For | Against']);
    expect(xmlOf(made.bytes)).toMatch(/For<\/w:t><\/w:r><w:commentRangeEnd/);
  });

  it('change nothing of a letter with everything', () => {
    const letter = readWordLetter(zipped(everything()));
    const remarks = [...letter.markdown.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      at: { start: index, end: index + word.length },
      heading: 'info',
      text: word,
    }));
    const copy = readWordLetter(withComments(letter, remarks, author));
    expect(copy.markdown).toBe(letter.markdown);
    const own = copy.hidden.filter(({ kind, by }) => kind === 'comment' && by === 'Section 17');
    expect(own.length).toBeGreaterThan(remarks.length * 0.8);
  });
});

describe('suggestions', () => {
  const one = p(`${r('We hold ')}${r('the', '<w:i/>')}${r(' plan & refuse it.')}`);
  const paragraphs = p(r('Dear Ms Okoro')) + p(r('We refuse it.')) + p(r('Yours sincerely'));

  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['other words', one, [['plan & refuse', 'map & withhold']]],
    ['words across runs', one, [['hold *the* plan', 'have a plan']]],
    ['more words', one, [['refuse it|', ' under section 31']]],
    ['fewer words', one, [[' & refuse it', '']]],
    [
      'several changes in one run',
      one,
      [
        ['plan', 'map'],
        ['refuse', 'withhold'],
        ['it.|', ' [WHY?]'],
      ],
    ],
    ['words in bold', one, [['refuse', '**refuse**']]],
    ['a paragraph after another', paragraphs, [['Ms Okoro|', '\n\nThank you.']]],
    ['a paragraph before another', paragraphs, [['Okoro\n\n|', 'Thank you.\n\n']]],
    ['words and a paragraph', paragraphs, [['refuse it.|', ' [WHY?]\n\nYou can ask for a review.']]],
    ['several paragraphs', paragraphs, [['refuse it.|', '\n\n**Review**\n\nAsk us.\n\nThen ask them.']]],
    ['a paragraph fewer', paragraphs, [['We refuse it.\n\n', '']]],
    ['a paragraph for another', paragraphs, [['We refuse it.\n\n', 'We hold it.\n\nIt is exempt.\n\n']]],
    ['an address that is its own words', paragraphs, [['refuse it.|', ' See <https://ico.org.uk>.']]],
  ])('of %s give the same as in Markdown, and nothing when they are rejected', (_, body, changes) => {
    const { letter, suggestions, bytes, left } = suggest(made(body), ...changes);
    expect(left).toEqual([]);
    expect(readWordLetter(bytes).markdown.replace(/<(http\S*)>/g, '$1')).toBe(
      applyEdits(letter.markdown, suggestions).replace(/<(http\S*)>/g, '$1'),
    );
    expect(readWordLetter(rejected(bytes)).markdown).toBe(letter.markdown);
  });

  it('leave alone what stays the same, as far as whole words go', () => {
    const { bytes } = suggest(made(one), ['We hold *the* plan & refuse it.', 'We hold *the* plan & withhold it.']);
    const xml = xmlOf(bytes);
    const root = readXml(xml, 'document');
    expect([...within(root, 'w:del')].map(wordsIn)).toEqual(['refuse']);
    expect([...within(root, 'w:ins')].map(wordsIn)).toEqual(['withhold']);
  });

  it('are set as the letter is, with gaps in yellow', () => {
    const body =
      p(r('Review', '<w:b/>'), '<w:keepNext/>') +
      p(r('We refuse ', '<w:sz w:val="22"/><w:u w:val="single"/>') + r('it.'));
    const { bytes } = suggest(made(body), ['refuse it.|', '\n\n**Complaint**\n\nWrite to [ADDRESS].']);
    const xml = xmlOf(bytes);
    expect(xml).toMatch(
      /<w:pPr><w:keepNext\/><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">Complaint/,
    );
    expect(xml).toContain(
      '<w:rPr><w:sz w:val="22"/><w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">[ADDRESS]',
    );
  });

  it('are items of the list beside which they stand, and go round empty paragraphs', () => {
    const numbering = list(1, ['bullet', '•']) + numbered(1);
    const body = p(r('For')) + p(r('Open', ''), item(1)) + p('') + p(r('Against')) + p('') + p(r('Costs'));
    const { bytes, letter, suggestions } = suggest(
      made(body, { numbering }),
      ['Open|', '\n- [WHAT ELSE?]'],
      ['Costs|', '\n\nEnds'],
    );
    expect(readWordLetter(bytes).markdown).toBe(applyEdits(letter.markdown, suggestions));
    expect(
      readWordLetter(bytes)
        .package.text('word/document.xml')!
        .match(/<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><\/w:p>/g),
    ).toHaveLength(1);
  });

  it('stand outside what other people inserted', () => {
    const { bytes, letter, suggestions } = suggest(
      made(p(r('We ') + inserted(r('refuse it')) + r('.'))),
      ['refuse|', ' all of'],
      [' it|', ' now'],
    );
    expect(readWordLetter(bytes).markdown).toBe(applyEdits(letter.markdown, suggestions));
    for (const change of within(readXml(xmlOf(bytes), 'document'), 'w:ins'))
      expect([...within(change, 'w:ins')]).toEqual([]);
  });

  it('that cut a paragraph in two are left', () => {
    const { left, bytes } = suggest(made(one), ['plan|', '\n\nNext\n\n'], ['We hold', '`We`']);
    expect(left).toHaveLength(2);
    expect(xmlOf(bytes)).toBe(xmlOf(made(one)));
  });

  it('go into the letter where it ends with a note', () => {
    const footnotes = `<w:footnote w:id="1">${p(r('FOIA s.17'))}</w:footnote>`;
    const body = p(`${r('We refuse it.')}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    const { bytes } = suggest(made(body, { footnotes }), ['FOIA s.17|', '\n\nYou can ask for a review.']);
    expect(readWordLetter(bytes).markdown).toBe('We refuse it.¹\n\nYou can ask for a review.\n\n¹ FOIA s.17\n');
  });

  test.each(Array.from({ length: 30 }, (_, seed) => seed))('any split of runs and any edits: %i', (seed) => {
    const random = randomOf(seed);
    for (let round = 0; round < 10; round++) {
      const body = Array.from({ length: random.between(1, 4) }, () => p(anyRuns(random))).join('');
      const letter = readWordLetter(made(body));
      const words = [...letter.markdown.matchAll(/[a-zà-ü😀&<>]+/gu)].filter(() => random.chance(0.3));
      const suggestions = words.map(
        ({ index, 0: word }): Suggestion => ({
          range: random.chance(0.3)
            ? { start: index + word.length, end: index + word.length }
            : { start: index, end: index + word.length },
          text: random.pick(['new', ' more words', 'é 😀', '[GAP]', [...word][0]!, '']),
        }),
      );
      const all = suggestions.filter(({ range, text }) => range.start < range.end || text !== '');
      const { bytes, left } = withSuggestions(letter, all, { author, treeOf, gapsIn });
      const taken = all.filter((each) => !left.includes(each));
      const plain = (markdown: string) => markdown.replace(/[\s\\]+/g, ' ').trim();
      expect(plain(readWordLetter(bytes).markdown)).toBe(plain(applyEdits(letter.markdown, taken)));
      expect(readWordLetter(rejected(bytes)).markdown).toBe(letter.markdown);
      const remarks = words.map(({ index, 0: word }) => ({
        at: { start: index, end: index + word.length },
        heading: 'info',
        text: word,
      }));
      const commented = readWordLetter(withComments(letter, remarks, author));
      expect(commented.markdown).toBe(letter.markdown);
      expect(commented.hidden.filter(({ kind }) => kind === 'comment')).toHaveLength(
        new Set(words.map(({ index }) => index)).size,
      );
    }
  });
});

/** A sentence in runs that are cut anywhere, some of them in what other people changed. */
function anyRuns(random: Random): string {
  const words = Array.from({ length: random.between(2, 12) }, () =>
    random.pick(['we', 'hold', 'à & ü', '<it>', '😀', 'plan']),
  );
  const text = `${words.join(' ')} end`;
  const cuts = Array.from({ length: random.between(0, 5) }, () => random.between(1, text.length - 1)).filter(
    (at) => !/[\uDC00-\uDFFF]/.test(text[at]!),
  );
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return bounds
    .slice(1)
    .map((to, i) => {
      const part = text.slice(bounds[i], to);
      return random.pick([
        () => r(part),
        () => r(part, '<w:i/>').replace('<w:i/>', '<w:sz w:val="20"/>'),
        () =>
          `<w:r><w:t xml:space="preserve">${escaped(part).replace(/à/g, '&#xE0;').replace(/😀/g, '&#x1F600;')}</w:t></w:r>`,
        () => (part.includes(']]>') ? r(part) : `<w:r><w:t xml:space="preserve"><![CDATA[${part}]]></w:t></w:r>`),
        () => inserted(r(part)),
        () => deleted('gone') + r(part),
        () => `<w:smartTag>${r(part)}</w:smartTag>`,
      ])();
    })
    .join('');
}
