// Every letter of ours as another program writes it into Word: what is found in it, and what its copies say.

import { describe, expect, it } from 'vitest';
import { treeOf } from '../../server/notice/lines.ts';
import { gapsIn } from '../../server/notice/placeholders.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { mend } from '../../server/rules/mending.ts';
import { everyPreferredFix } from '../../server/rules/wholeDraft.ts';
import { withComments } from '../../server/word/comments.ts';
import { readWordLetter } from '../../server/word/letter.ts';
import { withSuggestions } from '../../server/word/suggestions.ts';
import { byDocx } from './byDocx.ts';
import { lettersInMarkdown } from './lettersInMarkdown.ts';
import { rejected } from './rejected.ts';

const author = { name: 'Section 17', initials: 'S17', date: '2026-11-29T00:00:00Z' };
const findingsIn = (text: string) => check(readNotice(text), { today: '2026-11-24' });
const foundIn = (text: string) =>
  findingsIn(text).map(({ rule, at }) => `${rule}: ${text.slice(at.start, at.end).replace(/\s+/g, ' ')}`);

/** Letters of which Word keeps less than Markdown has, so that other things are found. */
const foundOtherwise: Readonly<Record<string, string>> = {
  'channel-boats-glued.md': 'two bold headings on one line are one in Word, where nothing parts them',
  'draft-ncnd.md': 'the same',
};

/** Letters in which what is accepted stands a little otherwise than in Markdown. */
const acceptedOtherwise: Readonly<Record<string, string>> = {
  'brennock-rotas-rights-first.md': 'a paragraph with lines broken by hand gets another line, and is not cut in two',
  'ncnd-pasted-email.md': 'the same',
  'trust-cyber-pasted.md': 'the same',
  'landfill-monitoring-eir-flawed.md': 'the letter has no list of which a new one could be: bullets are written out',
  'refuge-safety-pasted.md': 'the same',
  'numbered-paras-dept.md': 'a list goes on, which begins anew where the letter is made from the mended Markdown',
};

describe.each(lettersInMarkdown())('%s', async (name, markdown) => {
  const bytes = await byDocx(markdown);
  const letter = readWordLetter(bytes);

  it.skipIf(name in foundOtherwise)('has the same findings in Word, on the same words', () => {
    expect(foundIn(letter.markdown)).toEqual(foundIn(markdown));
  });

  it('says the same with comments, each on the words that it is about', () => {
    const findings = findingsIn(letter.markdown);
    const remarks = findings.map(({ at, rule, message }) => ({ at, heading: rule, text: message }));
    const copy = readWordLetter(withComments(letter, remarks, author));
    expect(copy.markdown).toBe(letter.markdown);
    const words = copy.hidden
      .filter(({ kind }) => kind === 'comment')
      .map(({ at }) => copy.markdown.slice(at.start, at.end));
    for (const { at } of findings) {
      const [first] = letter.markdown.slice(at.start, at.end).match(/[\p{L}\p{N}]+/u) ?? [];
      if (first !== undefined) expect(words.some((each) => each.includes(first))).toBe(true);
    }
  });

  it('says with suggestions what it says when it is mended, and nothing new when they are rejected', async () => {
    const { edits } = mend(letter.markdown, findingsIn, everyPreferredFix);
    const copy = withSuggestions(letter, edits, { author, treeOf, gapsIn });
    expect(copy.left.length).toBeLessThanOrEqual(edits.length / 10);
    expect(readWordLetter(rejected(copy.bytes)).markdown).toBe(letter.markdown);
    if (name in acceptedOtherwise) return;
    const shown = edits.filter((edit) => !copy.left.includes(edit));
    const mended = readWordLetter(await byDocx(applyEdits(letter.markdown, shown))).markdown;
    expect(readWordLetter(copy.bytes).markdown).toBe(mended);
  });
});

it('is so for nearly all letters', () => {
  const all = lettersInMarkdown().length;
  expect(Object.keys(foundOtherwise).length).toBeLessThanOrEqual(all * 0.05);
  expect(all).toBeGreaterThan(50);
});
