import { describe, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { standardTexts, wording } from '../../server/wording/index.ts';

const gaps = [
  '[DATE OF THE OPINION]',
  "[THE REQUEST, IN THE REQUESTER'S WORDS]",
  '[Insert name of officer]',
  '[would be likely to / would]',
  '[DISCLOSED, WITHHELD, NOT HELD, OR NEITHER CONFIRMED NOR DENIED]',
  '[RATE OF PAY, NOT ABOVE £15]',
  '[[CaseRef]]'.toUpperCase(),
  'XXXX',
  'XX/XX/2026',
  'TBC',
  '{{name}}',
  `\${requester}`,
  '{ MERGEFIELD Case_Ref }',
  '<<First name>>',
  '«First_Name»',
  '<insert name>',
  '<name of officer>',
  'Click or tap here to enter text.',
  'Click here to enter text.',
  'Click or tap to enter a date.',
  'Choose an item.',
  'Error! Reference source not found.',
  '(insert address)',
  '____',
  '[●]',
  '[•]',
  '[xx]',
  'TODO',
  '［NAME］',
  '$name$',
  '@@name@@',
  '#REF!',
  'MERGEFIELD Name',
  'DD/MM/YYYY',
  '..........',
  '[our reference]',
  '[your name]',
  '[NAME OF OFFICER',
];
/** Where in a letter it may stand. */
const places: Readonly<Record<string, (gap: string) => string>> = {
  'the request': (gap) => `## Your request\n\nYou asked for ${gap}`,
  'a quoted request': (gap) => `## Your request\n\n> Please send me the files of ${gap}`,
  'a quotation': (gap) => `## Our answer\n\nThe guidance says:\n\n> An authority must give ${gap}`,
  'a heading': (gap) => `## Our answer on ${gap}\n\nWe hold it.`,
  'a cell': (gap) => `| Part | Answer |\n|---|---|\n| One | ${gap} |`,
  'an item': (gap) => `- ${gap}`,
  'bold words': (gap) => `We hold **${gap}**`,
  'a paragraph of its own': (gap) => gap,
  'the words of a link': (gap) => `See [the page of ${gap}](https://example.org/page).`,
};
const letter = (words: string) =>
  `Dear Ms Hale\n\nI refuse your request under section 14(1) of the Freedom of Information Act 2000.\n\n${words}\n\nYours sincerely\n`;
function found(words: string): string[] {
  const { text, facts } = readNotice(letter(words));
  return facts.placeholders.map(({ start, end }) => text.slice(start, end));
}

describe('what is left open', () => {
  describe.each(Object.entries(places))('in %s', (place, set) => {
    // Underscores alone on a line are a ruling; an element of HTML or two brackets make no link.
    const elsewhere =
      place === 'the words of a link'
        ? /^(?:\[\[|<|\.{8}|\[[^\]]*$)/
        : /cell|item|of its own/.test(place)
          ? /^____/
          : /^$/;
    it.each(gaps.filter((gap) => !elsewhere.test(gap)))('%s', (gap) => {
      expect(found(set(gap))).toEqual([gap]);
    });
  });

  it.each([
    'because [EXPLAIN WHY THE\nEXEMPTION APPLIES].',
    'because [EXPLAIN WHY\nTHE EXEMPTION APPLIES AND\nWHAT WOULD FOLLOW].',
    '> Please send me [THE REQUEST,\n> IN FULL]',
    '- because [WHAT WOULD\n  FOLLOW]',
    '**[NAME OF\nTHE CASE]**',
    'Click or tap here\nto enter text.',
  ])('over lines: %j', (words) => {
    expect(found(words)).toHaveLength(1);
  });

  it.each([
    ['<p>[NAME]</p>', ['[NAME]']],
    ['<div class="[CLASS]">\n<b>Officer</b> [NAME OF\nOFFICER]<!-- [NOTE] -->\n</div>', ['[NAME OF\nOFFICER]']],
    ['![[PICTURE]](a.png)', ['[PICTURE]']],
    ['Signed &#91;NAME&#93; here', ['&#91;NAME&#93;']],
    ['Signed [NAME\n\nOF OFFICER] here', ['[NAME']],
    ['| a | b |\n|---|---|\n| [PART OF\\| THE REQUEST] | b |', ['[PART OF']],
    ['Enter text here and sign', ['Enter text here']],
    ['It costs ?? and no more', ['??']],
  ])('however it is set: %j', (words, gaps) => {
    expect(found(words)).toEqual(gaps);
  });

  it.each([
    ['[our guidance]([LINK])', '[LINK]'],
    ['[our guidance](https://[WEBSITE]/foi)', '[WEBSITE]'],
    ['[our guidance](URL)', 'URL'],
    ['[our guidance](#)', '#'],
    ['[our guidance][1]\n\n[1]: [ADDRESS]', '[ADDRESS]'],
  ])('where a link leads: %s', (words, gap) => {
    expect(found(words)).toEqual([gap]);
  });

  it.each(['[Name]', '[Job title]', '[name of officer]', '[describe the harm]', '[his/her]', 'dd/mm/yyyy', '........'])(
    "in the authority's own words: %s",
    (gap) => {
      expect(found(`The file is with ${gap}`)).toEqual([gap]);
    },
  );

  it('whatever choice or placeholder a standard text has', () => {
    for (const { name } of standardTexts()) {
      const text = wording(name);
      const own = text.match(/\[[^\][]+\]/g) ?? [];
      const { facts } = readNotice(`Dear Ms Hale\n\n${text}\n`);
      expect([name, facts.placeholders.length]).toEqual([name, own.length]);
    }
  });
});

describe('what is none', () => {
  it.each([
    'The report says "the goverment [sic] paid" on its first page.',
    'See Collis v Deane [2021] UKSC 27 and [2019] EWCA Civ 12.',
    'The name is left out: [redacted], [REDACTED], [name removed], [S40(2)], [withheld under section 31].',
    "Write to the Information Commissioner's Office [ICO] under the Freedom of Information Act [FOIA].",
    'See [the guidance](https://ico.org.uk/foi), [NAME](https://example.org) and <https://example.org>.',
    'He wrote that "[the council] has [not] paid", and that [t]he bill was "[...] due".\n\n> It was [...] paid [by the Council].',
    '> Please send me the letters of [name] and the type of [type 2 diabetes] care.',
    'The [Select Committee] and the [State aid] rules are named in [Annex B].',
    '- [x] Personal data\n- [ ] Other data',
    'You can choose an item from the list, and click here to read more text.',
    'OFFICIAL [OFFICIAL-SENSITIVE] [FOI 26/041] [and/or] [emphasis added]',
    'I have a list of things to do, a todo list and a Todo app; see $5 and $6, a@@b and #REF.',
    '> Please give the dates in DD/MM/YYYY format, or in the format DD-MM-YYYY.',
    '> Why was it so late??',
    'See [ANNEX A](https://example.org/a) and [a note that is never closed',
    '<p>It says [sic] and [redacted] in [2021] UKSC 27.</p>',
    '<p class="[NAME]">It is so.</p>\n\n<!-- [NAME] -->\n\n<style>\n[NAME] {}\n</style>',
    'If x < 5 and y > 3, the £20 rate of 5% applies to file_name_one and {1, 2}.',
  ])('%s', (words) => {
    expect(found(words)).toEqual([]);
  });
});
