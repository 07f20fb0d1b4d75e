import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces } from '../../server/notice/pieces.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { isOfNoRule } from '../../server/rules/rule.ts';

const letter = readFileSync('examples/draft-ncnd.md', 'utf8');
const middle = letter.indexOf('\n\n', letter.length / 2) + 2;

const holding = (block: string) => `${letter.slice(0, middle)}${block}\n\n${letter.slice(middle)}`;
const filled = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** One block each, without a line that is blank in Markdown's eyes; too long to be part of a letter. */
const blocks: Record<string, string> = {
  'a line of prose': filled('We hold it, and section 31(1)(a) applies. ', 70_000),
  'a line without a space': filled('x', 70_000),
  'a paragraph of lines': filled('We consider that section 31(1)(a) is engaged by it,\n', 70_000),
  'a table': `| Date | What |\n| --- | --- |\n${filled('| 3 May | We hold it under section 31 |\n', 70_000)}`,
  'a list': filled('- We hold it under section 31.\n', 70_000),
  'a quotation': filled('> We hold it under section 31.\n', 70_000),
  headings: filled('# We hold\n', 70_000),
  'fenced code': `\`\`\`\n${filled('We hold it under section 31.\n\n', 30_000)}\`\`\``,
  'a comment': `<!-- ${filled('We hold it under section 31.\n\n', 30_000)} -->`,
  'other HTML': `<table>\n${filled('<tr><td>We hold it under section 31.</td></tr>\n', 30_000)}</table>`,
};

describe('a block that is too long to be part of a letter', () => {
  const found = check(readNotice(letter));

  it.each(Object.keys(blocks))('is set aside, said so, and costs no other finding: %s', (name) => {
    const block = blocks[name]!;
    const text = holding(block);
    const notice = readNotice(text);
    expect(notice.setAside).toHaveLength(1);
    const [{ start, end }] = notice.setAside as [{ start: number; end: number }];
    expect(text.slice(start, end).trim()).toBe(block.trim());
    const findings = check(notice);
    const said = findings.filter(isOfNoRule);
    const others = findings.filter((finding) => !isOfNoRule(finding));
    expect(said).toMatchObject([{ severity: 'info', at: { start } }]);
    expect(said[0]?.at.end).toBeLessThanOrEqual(start + 200);
    const moved = (offset: number) => (offset < middle ? offset : offset + block.length + 2);
    // That a comment is left is true wherever it stands.
    const kept = others.filter(({ rule, at }) => rule !== 'privacy/comment-left' || at.start !== start);
    expect(kept.map(({ rule, at }) => [rule, at.start])).toEqual(found.map(({ rule, at }) => [rule, moved(at.start)]));
  });

  it('is not one that a letter may hold', () => {
    for (const block of Object.values(blocks))
      expect(cutIntoPieces(holding(block.slice(0, 15_000))).setAside).toEqual([]);
    expect(cutIntoPieces(`${letter}${'\n'.repeat(100_000)}`).setAside).toEqual([]);
  });

  it('is an open comment, which hides all that follows', () => {
    const text = holding(`<!-- a thought\n\n${filled('We hold it.\n\n', 30_000)}`);
    expect(cutIntoPieces(text).setAside).toEqual([{ start: middle, end: text.length }]);
  });
});
