import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCopy, leftOut } from '../../server/editor/cleanCopy.ts';
import { readNotice } from '../../server/notice/read.ts';

const clean = (text: string) => cleanCopy(readNotice(text));

describe('a clean copy', () => {
  it('has neither front matter nor comments, and no gaps where they stood', () => {
    expect(
      clean(
        '---\nreference: FOI 26/041\n---\n\nDear Ms Hale\n\n<!-- ask legal -->\n<!-- section17-disable-next-line harm/missing: annex -->\nWe refuse it.\n\n<!-- two\nlines -->\n\nYours sincerely <!-- sign -->\n',
      ),
    ).toBe('Dear Ms Hale\n\nWe refuse it.\n\nYours sincerely\n');
  });

  it('keeps line ends as they are', () => {
    expect(clean('---\r\nnotice: true\r\n---\r\nDear Ms Hale\r\n\r\n<!-- x -->\r\n\r\nWe refuse it.\r\n')).toBe(
      'Dear Ms Hale\r\n\r\nWe refuse it.\r\n',
    );
  });

  it('of a text that holds neither is that text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '-', '<', '>', '!', '#', '|') }),
        (text) => {
          // What a tag holds besides its name is not seen.
          fc.pre(!text.includes('<!') && !text.startsWith('---') && !/<a[^\s>]*\s+[^\s>]/.test(text));
          expect(clean(text)).toBe(text);
        },
      ),
    );
  });

  it.each(['<insert name>', '<Name of officer>'])('keeps a gap in angle brackets, %s', (gap) => {
    expect(clean(`Dear ${gap}\n\nWe refuse it.\n`)).toBe(`Dear ${gap}\n\nWe refuse it.\n`);
  });

  const seen = 'Dear Ms Hale\n\nWe refuse it.\n\nYours sincerely\n';
  /** What is hidden, by what it is said to be; each stands in a paragraph of its own. */
  it.each([
    ['1 comment', '<!-- SECRET -->'],
    ['1 comment', '<!-- SECRET\n\nSECRET -->'],
    ['1 link definition', '[//]: # (SECRET)'],
    ['1 link definition', '[//]: # "SECRET"'],
    ['1 link definition', "[comment]: <> 'SECRET'"],
    ['1 link definition', '[SECRET]: https://example.org/SECRET'],
    ['2 link definitions', '[//]: # (SECRET)\n[//]: # (SECRET)'],
    ['1 footnote', '[^1]: SECRET words here'],
    ['1 instruction', '<?SECRET one > two ?>'],
    ['1 instruction', '<!DOCTYPE html SECRET>'],
    ['1 instruction', '<!ELEMENT SECRET>'],
    ['1 instruction', '<![CDATA[SECRET > ]] ]]>'],
    ['1 hidden element', '<div hidden>SECRET</div>'],
    ['1 hidden element', '<DIV class=x HIDDEN>\n\n**SECRET** and\n\n- SECRET\n\n</DIV>'],
    ['1 hidden element', '<div hidden>\n\n<div>SECRET</div>\n\nSECRET\n\n</div>'],
    ['1 hidden element', '<p style="color: red; display : none">SECRET</p>'],
    ['1 hidden element', "<span style='visibility:hidden'>SECRET</span>"],
    ['1 hidden element', '<span style=font-size:0px>SECRET</span>'],
    ['1 hidden element', '<span style="opacity: 0.0">SECRET</span>'],
    ['1 hidden element', '<span style="position:absolute;left:-9999px">SECRET</span>'],
    ['1 hidden element', '<template>SECRET</template>'],
    ['1 hidden element', '<script>\n\nSECRET <b>\n\n</script>'],
    ['1 hidden element', '<style>\n/* SECRET */\n</style>'],
    ['1 hidden element', '<input type="hidden" value="SECRET">'],
    ['1 hidden element', '<dialog>SECRET</dialog>'],
    ['1 hidden element', '<head><title>SECRET</title></head>'],
    ['1 link without words', '[](https://example.org/SECRET)'],
    ['1 run of invisible characters', '\u{E0053}\u{E0045}'],
  ])('leaves out what is hidden, and says so: %s in %s', (what, hidden) => {
    const notice = readNotice(seen.replace('We refuse', `${hidden}\n\nWe refuse`));
    expect(cleanCopy(notice)).toBe(seen);
    expect(leftOut(notice)).toEqual([what]);
  });

  it.each([
    'style="display:&#110;one"',
    'style="display&colon;none"',
    'style="display:n\\6fne"',
    'style="disp/**/lay:none"',
    'style="DISPLAY : none !important"',
    'style="clip:rect(0,0,0,0)"',
    'style="clip:rect(1px 1px 1px 1px)"',
    'style="clip-path: inset(100%)"',
    'style="clip-path:circle(0)"',
    'style="transform:scale(0)"',
    'style="transform:translateX(-9999px)"',
    'style="scale:0"',
    'style="content-visibility:hidden"',
    'style="width:0;overflow:hidden"',
    'style="height:1px;overflow:hidden"',
    'style="mso-hide:all"',
    'style="color:white"',
    'style="color:#FFF"',
    'style="color:#fefefe"',
    'style="color:rgb(255, 255, 255)"',
    'style="color:rgba(0,0,0,0)"',
    'style="color:hsl(0,0%,100%)"',
    'style="background:#000;color:#000"',
    'style="background-color:navy;color:navy"',
    'style="font-size:1px"',
    'style="font-size:.1em"',
    'style="font:0/0 a"',
    'style="opacity:0.01"',
    'style="filter:opacity(0)"',
    'style="margin-left:-9999px"',
    'style="left:9999px"',
    'style="visibility:hid&#x64;en"',
    'popover',
    'hidden=until-found',
    'class="note hidden"',
    'class=govuk-visually-hidden',
  ])('leaves out an element that is hidden by its attributes: %s', (attributes) => {
    const notice = readNotice(`We <span ${attributes}>SECRET <b>SECRET</b></span>refuse it.\n`);
    expect(cleanCopy(notice)).toBe('We refuse it.\n');
    expect(leftOut(notice)).toEqual(['1 hidden element']);
  });

  it.each([
    '<font color=white>SECRET</font>',
    '<font size=0>SECRET</font>',
    '<svg><desc>SECRET</desc></svg>',
    '<svg><title>SECRET</title></svg>',
    '<svg><metadata>SECRET</metadata></svg>',
    '<math><annotation>SECRET</annotation></math>',
    '<object>SECRET</object>',
    '<ruby><rp>SECRET</rp></ruby>',
    '<b style="background:#000"><i style="color:black">SECRET</i></b>',
  ])('leaves out what no reader sees in %s', (hidden) => {
    expect(clean(`We ${hidden}refuse it.\n`)).not.toContain('SECRET');
  });

  it('leaves out characters without width and those that turn the order of others, and counts them', () => {
    const notice = readNotice('We re\u200Bfu\uFEFFse \u202Eit\u202C \u2066no\u2069w a\u200D\u200Cb.\n');
    expect(cleanCopy(notice)).toBe('We refuse it now ab.\n');
    expect(leftOut(notice)).toEqual(['7 runs of invisible characters']);
  });

  it.each([
    ['<!-- SECRET'],
    ['<!-- SECRET\n\nSECRET\n\n- SECRET'],
    [`<!-- ${'SECRET words\n\n'.repeat(9_000)}`],
    ['<?php SECRET'],
    ['<![CDATA[ SECRET'],
    ['<div hidden>\n\nSECRET'],
    ['<script>\nSECRET'],
    ['  <!--SECRET\n\nSECRET'],
  ])('leaves out what is opened and never closed, to the end: %s', (hidden) => {
    const notice = readNotice(`Dear Ms Hale\n\nWe refuse it.\n\n${hidden}\n`);
    expect(cleanCopy(notice)).toBe('Dear Ms Hale\n\nWe refuse it.\n\n');
    expect(leftOut(notice)).toHaveLength(1);
  });

  it('leaves out what is hidden inside lines, quotations, lists and tags', () => {
    for (const [text, shown] of [
      ['We <!-- SECRET -->refuse <span hidden>SECRET</span>it.', 'We refuse it.'],
      ['> [//]: # (SECRET)\n> We refuse it.', '>\n> We refuse it.'],
      ['- one\n\n  <!-- SECRET -->\n- two', '- one\n\n- two'],
      ['See [the page](https://example.org "SECRET").', 'See [the page](https://example.org).'],
      ['See [the page][1].\n\n[1]: https://example.org (SECRET)', 'See [the page][1].\n\n[1]: https://example.org'],
      ['<p title="SECRET" data-x=SECRET align=left>We refuse it.</p>', '<p align=left>We refuse it.</p>'],
      ['```text SECRET\nWe refuse it.\n```', '```text\nWe refuse it.\n```'],
      ['We <b hidden>SECRET <b>x</b> SECRET</b>refuse it.', 'We refuse it.'],
    ] as const) {
      expect(clean(`Dear Ms Hale\n\n${text}\n`)).toBe(`Dear Ms Hale\n\n${shown}\n`);
    }
  });

  it.each([
    ['`<!-- shown -->` and `<div hidden>`'],
    ['```html\n<!-- shown -->\n<div hidden>shown</div>\n[//]: # (shown)\n```'],
    ['a text with <!-- that is never closed, amid a paragraph'],
    ['3 < 4 and 5 > 4, a<b>c</b>'],
    ['See [the page][1].\n\n[1]: https://example.org'],
    ['It is so.[^1]\n\n[^1]: A note.'],
    ['[NAME]: to be filled in by you'],
    ['<details><summary>More</summary>shown</details>'],
    ['<p style="opacity:0.5;font-size:0.9em">shown</p>'],
    ['<p class-hidden=""></p>'.replace(' class-hidden=""', '')],
    ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['\\<div hidden>shown'],
    ['<dialog open>shown</dialog>'],
    ['<table><tr><td bgcolor=navy><font color=white>shown</font></td></tr></table>'],
    ['<span style="background:#1d70b8;color:#fff">shown</span>'],
    ['<p style="margin-left:-10px;top:2em;height:0;font:12px/1.5 Arial;clip:auto;color:#333">shown</p>'],
    ['<p style="transform:scale(1.05);left:0;right:0;text-indent:-18pt;color:inherit;background:none">shown</p>'],
    ['<desc>shown'],
    ['👩\u200D⚖️ shown'],
    ['[WORDS] and ![a picture](p.png)'],
  ])('loses nothing that is seen: %s', (text) => {
    const letter = `Dear Ms Hale\n\n${text}\n\nYours sincerely\n`;
    expect(clean(letter)).toBe(letter);
    expect(leftOut(readNotice(letter))).toEqual([]);
  });

  it.each([
    '<!-- ',
    '<div hidden>',
    '<a "',
    '<a b=c ',
    '[a]: b (c)\n',
    '<?',
    '[^1]: x\n\n',
    '[](',
    '<b hidden></b>',
    '<b  ',
  ])(
    'takes its time by the length of the text: %j',
    (part) => {
      const notice = readNotice(part.repeat(2_500));
      const start = performance.now();
      cleanCopy(notice);
      expect(performance.now() - start).toBeLessThan(4_000);
    },
    20_000,
  );

  it('leaves it out of what is too long to be parsed as well', () => {
    for (const part of [
      'We <!-- SECRET --> refuse\n',
      'We\n[//]: # (SECRET)\n',
      'We <b hidden>SECRET</b>\n',
      'We <?SECRET?>\n',
    ]) {
      expect(clean(part.repeat(6_000))).not.toContain('SECRET');
    }
  });

  it('says that front matter was left out', () => {
    expect(leftOut(readNotice('---\nnotice: true\n---\n<!-- a -->\n\nDear\n\n<!-- b -->\n'))).toEqual([
      'front matter',
      '2 comments',
    ]);
  });
});
