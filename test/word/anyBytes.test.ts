import { describe, expect, it, test } from 'vitest';
import { treeOf } from '../../server/notice/lines.ts';
import { gapsIn } from '../../server/notice/placeholders.ts';
import { archiveOf, entriesOf, pack } from '../../server/word/archive.ts';
import { withComments } from '../../server/word/comments.ts';
import { readWordLetter, type WordLetter } from '../../server/word/letter.ts';
import { withSuggestions } from '../../server/word/suggestions.ts';
import { isUnreadable } from '../../server/word/unreadable.ts';
import { randomOf } from '../bench/random.ts';
import { everything } from './everything.ts';
import { made, p, partsOf, r, zipped } from './made.ts';
import { rejected } from './rejected.ts';

/** A letter, or the line that says why there is none; any other error is a fault. */
function read(bytes: Uint8Array): WordLetter | string {
  try {
    return readWordLetter(bytes);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    expect(error.message).not.toContain('\n');
    return error.message;
  }
}

/** What the slowest of these files may take of a slow processor, in milliseconds; in square time it would be minutes. */
const longest = 4_000;

/** The same, and that it takes the processor no longer than it may, at least once in a few times. */
function readInTime(bytes: Uint8Array): WordLetter | string {
  for (let tries = 1; ; tries++) {
    const started = process.cpuUsage();
    const letter = read(bytes);
    const { user, system } = process.cpuUsage(started);
    const time = (user + system) / 1_000;
    if (tries === 4) expect(time).toBeLessThan(longest);
    if (time < longest) return letter;
  }
}

/** What holds of every letter, whatever it was read from. */
function isWhole({ markdown, map, package: { text }, hidden }: WordLetter): void {
  for (const { part, start, end, run } of map.ranges(0, markdown.length)) {
    expect(start >= run.start && end <= run.end && start < end && end <= text(part)!.length).toBe(true);
  }
  for (const { at } of hidden) expect(at.start >= 0 && at.start < at.end && at.end <= markdown.length).toBe(true);
}

/** What holds of the copies that are made of a letter: where one can be made, it says the same. */
function isCopied(letter: WordLetter): void {
  const author = { name: 'Section 17', initials: 'S17', date: '2026-11-29T00:00:00Z' };
  const words = [...letter.markdown.matchAll(/\p{L}+/gu)].filter((_, i) => i % 7 === 0);
  const ranges = words.map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  try {
    const remarks = ranges.map((at) => ({ at, heading: 'info', text: 'See' }));
    expect(readWordLetter(withComments(letter, remarks, author)).markdown).toBe(letter.markdown);
    const changes = ranges.map((range) => ({ range, text: 'other' }));
    const { bytes } = withSuggestions(letter, changes, { author, treeOf, gapsIn });
    expect(readWordLetter(rejected(bytes)).markdown).toBe(letter.markdown);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
}

const whole = zipped(everything());
const letter = readWordLetter(whole);

it('reads the letter that is spoilt below', () => {
  isWhole(letter);
  expect(letter.hidden.map(({ kind }) => kind)).toEqual(['deleted', 'inserted', 'comment', 'not-shown']);
});

describe('a spoilt file', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))('bytes %i', (seed) => {
    const random = randomOf(seed);
    const below = (number: number) => random.between(0, number - 1);
    for (let round = 0; round < 20; round++) {
      const bytes = whole.slice(0, below(8) === 0 ? below(whole.length) : whole.length);
      for (let i = below(6); i >= 0; i--) bytes[below(bytes.length)] = below(256);
      const outcome = readInTime(bytes);
      if (typeof outcome !== 'string') isWhole(outcome);
    }
  });

  const scraps = [
    '<',
    '>',
    '&',
    ']]>',
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '"',
    '<!--',
    '<w:tbl>',
    '&#0;',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:pPr><w:numPr><w:ilvl w:val="-3"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    '<w:del>',
    '\uFFFF',
    '<w:gridSpan w:val="999999999"/>',
  ];
  test.each(Array.from({ length: 20 }, (_, seed) => seed))('XML %i', (seed) => {
    const random = randomOf(seed);
    const below = (number: number) => random.between(0, number - 1);
    const parts = everything();
    const names = Object.keys(parts);
    for (let round = 0; round < 20; round++) {
      const name = below(2) === 0 ? 'word/document.xml' : names[below(names.length)]!;
      const xml = `${parts[name]}`;
      const [from, to] = [below(xml.length), below(xml.length)].sort((a, b) => a - b) as [number, number];
      const scrap = scraps[below(scraps.length)]!;
      const tag = /<[^>]*>/g;
      const spoilt = [
        () => xml.slice(0, from) + scrap + xml.slice(from),
        () => xml.slice(0, from) + xml.slice(Math.min(to, from + 40)),
        () => xml.slice(0, to) + xml.slice(from),
        // These stay well formed far more often.
        () => xml.replace(tag, (each) => (below(60) === 0 && each.endsWith('/>') ? '' : each)),
        () => xml.replaceAll(/w:val="[^"]*"/g, (each) => (below(9) === 0 ? 'w:val="7"' : each)),
        () => xml.replaceAll(/w:(?:p|r|tc|ins|fldChar|sdt)\b/g, (each) => (below(30) === 0 ? 'w:x' : each)),
      ][below(6)]!();
      const outcome = readInTime(zipped({ ...parts, [name]: spoilt }));
      if (typeof outcome === 'string') continue;
      isWhole(outcome);
      isCopied(outcome);
    }
  });
});

describe('a file that is made to take long', () => {
  const much = (text: string, times: number) => text.repeat(times);
  test.each<[string, () => Uint8Array, RegExp | undefined]>([
    ['elements deep in one another', () => made(much('<w:sdt><w:sdtContent>', 50_000)), /nested too deeply/],
    ['runs of a character', () => made(p(much(r('*'), 60_000))), undefined],
    ['lines', () => made(p(much(`${r('_a_', '<w:b/>')}<w:r><w:br/></w:r>`, 20_000))), undefined],
    ['a long text of marks', () => made(p(r(much('*_[](<&amp;', 200_000)))), undefined],
    ['entities', () => made(p(`<w:r><w:t>${much('&amp;', 400_000)}</w:t></w:r>`)), undefined],
    ['carriage returns', () => made(p(`<w:r><w:t>x${much('\r', 1_000_000)}</w:t></w:r>`)), undefined],
    [
      'fields in fields',
      () =>
        made(
          p(
            much('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 20_000) +
              much('<w:r><w:fldChar w:fldCharType="end"/></w:r>', 20_000) +
              r('x'),
          ),
        ),
      undefined,
    ],
    [
      'changes',
      () =>
        made(
          p(
            much(
              `<w:ins w:author="A">${r('a')}</w:ins><w:del w:author="B"><w:r><w:delText>b</w:delText></w:r></w:del>`,
              15_000,
            ),
          ),
        ),
      undefined,
    ],
    [
      'a table of one long row',
      () =>
        made(
          `<w:tbl><w:tr>${much(`<w:tc>${p(r('a'))}</w:tc>`, 20_000)}</w:tr>${much(`<w:tr><w:tc>${p(r('a'))}</w:tc></w:tr>`, 10_000)}</w:tbl>`,
        ),
      undefined,
    ],
    [
      'links',
      () =>
        made(p(much(`<w:hyperlink r:id="a">${r('[x]')}</w:hyperlink>${r('[')}`, 15_000)), {
          links: { a: 'https://a.example' },
        }),
      undefined,
    ],
    [
      'a circle of styles',
      () =>
        made(p(r('x'), '<w:pStyle w:val="A"/>'), {
          styles: '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>',
        }),
      undefined,
    ],
    ['more XML than a letter has', () => made(p(r(much('x', 6_100_000)))), /many hundred pages long/],
    [
      '200 MB of nothing',
      () => zipped({ ...partsOf(p(r('x'))), 'word/media/a.bmp': new Uint8Array(201e6) }),
      /would unpack to more than 200 MB/,
    ],
    [
      'more parts than a letter has',
      () =>
        zipped({
          ...partsOf(p(r('x'))),
          ...Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`word/${i}`, ''])),
        }),
      /would unpack to 10,\d+ parts/,
    ],
  ])('%s', (_, make, says) => {
    const bytes = make();
    const outcome = readInTime(bytes);
    if (says) expect(outcome).toMatch(says);
    else expect(outcome).toHaveProperty('markdown');
  });

  it('unpacks to more than it says', () => {
    const entries = entriesOf(made(p(r('x'))));
    const bomb = pack('word/document.xml', new Uint8Array(100e6).fill(32), 0);
    const lying = entries.map((entry) => (entry.name === bomb.name ? { ...bomb, size: 1_000 } : entry));
    expect(readInTime(archiveOf(lying))).toMatch(/^this Word document is damaged \(its part word\/document\.xml\)/);
  });
});

describe('the package', () => {
  const texts = new Map([
    ['word/document.xml', letter.package.text('word/document.xml')!.replace('Northmoor', 'Southmoor 😀')],
    ['word/new.xml', '<new/>'],
  ]);
  const changed = letter.package.withTexts(texts);

  it('goes back with what was changed, and all else as it was packed', () => {
    expect(readWordLetter(changed).markdown).toBe(letter.markdown.replace('Northmoor', 'Southmoor 😀'));
    const before = new Map(entriesOf(whole).map((entry) => [entry.name, entry]));
    const after = entriesOf(changed);
    expect(after.map(({ name }) => name)).toEqual([...before.keys(), 'word/new.xml']);
    for (const entry of after) if (!texts.has(entry.name)) expect(entry).toEqual(before.get(entry.name));
  });

  it('keeps a part in its encoding', () => {
    const parts = everything();
    const marked = Buffer.from(`\uFEFF${`${parts['word/document.xml']}`.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const utf16 = readWordLetter(zipped({ ...parts, 'word/document.xml': marked }));
    expect(utf16.markdown).toBe(letter.markdown);
    const text = utf16.package.text('word/document.xml')!;
    const again = readWordLetter(utf16.package.withTexts(new Map([['word/document.xml', text]])));
    expect([again.markdown, again.package.text('word/document.xml')]).toEqual([letter.markdown, text]);
  });
});

describe('what cannot be read', () => {
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(stream, 'utf16le')]);
  const signed = {
    ofPackage: {
      'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin':
        '_xmlsignatures/origin.sigs',
    },
  };
  test.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /^this is named as a Word document and is none/],
    ['text', Buffer.from('Dear requester'), /^this is named as a Word document and is none/],
    ['a password', compound('EncryptedPackage'), /locked by a password .*take the password off/],
    ['an older document', compound('WordDocument'), /of the old kind .*save it as a Word document/],
    ['a signature', made(p(r('We refuse.')), signed), /^this Word document is signed/],
    ['no words', made(p('')), /^this Word document has no words in it/],
    ['no body', zipped({ ...partsOf(''), 'word/document.xml': '<x/>' }), /^this Word document has no words in it/],
    ['no text', zipped({ ...partsOf(''), '_rels/.rels': '<x/>' }), /does not say where its text is/],
    [
      'a document type',
      zipped({ ...partsOf(''), 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
      /^this Word document is damaged/,
    ],
    ['half a file', whole.subarray(0, whole.length / 2), /^this Word document is damaged \(its end is missing\)/],
  ])('%s', (_, bytes, says) => expect(read(bytes)).toMatch(says));
});
