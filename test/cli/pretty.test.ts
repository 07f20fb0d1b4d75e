import { describe, expect, it } from 'vitest';
import { linesOf } from '../../server/cli/lines.ts';
import { paintFor, pretty } from '../../server/cli/pretty.ts';
import { progressOn } from '../../server/cli/progress.ts';
import { emptyTally, summary } from '../../server/cli/summary.ts';
import type { Finding } from '../../server/rules/rule.ts';

const plain = paintFor({}, {});
const text = 'Dear Ms Okoro\n\nWe hold the logs.\nYours sincerely\n';
const finding: Finding = {
  rule: 'ncnd/leak',
  severity: 'error',
  at: { start: 18, end: 31 },
  message: 'This says that the information is held.',
  related: [{ at: { start: 33, end: 48 }, message: 'the letter neither confirms nor denies' }],
};

describe('a finding', () => {
  it('is shown as a compiler shows it', () => {
    expect(pretty('drafts/a.md', linesOf(text), finding, plain, 80).split('\n')).toEqual([
      'drafts/a.md:3:4 must: This says that the information is held. [ncnd/leak]',
      '    3 │ We hold the logs.',
      '      │    ^^^^^^^^^^^^^',
      '  see drafts/a.md:4:1 the letter neither confirms nor denies',
      '',
    ]);
  });

  it('that runs over several lines is underlined to the end of the first', () => {
    const shown = pretty('a.md', linesOf(text), { ...finding, at: { start: 18, end: 40 } }, plain, 80).split('\n');
    expect(shown[2]).toBe('      │    ^^^^^^^^^^^^^^');
  });

  it('cannot steer the terminal by its words', () => {
    const shown = pretty('a.md', linesOf('x'), { ...finding, message: 'Odd: \u001B[2J' }, plain, 80);
    expect(shown).not.toContain('\u001B');
  });
});

describe('colour', () => {
  const coloured = (isTTY: boolean, env = {}) => paintFor({ isTTY }, env).red('x') !== 'x';

  it('is for terminals, and for those who want it', () => {
    expect(coloured(true)).toBe(true);
    expect(coloured(false)).toBe(false);
    expect(coloured(true, { NO_COLOR: '1' })).toBe(false);
    expect(coloured(true, { NO_COLOR: '' })).toBe(true);
    expect(coloured(true, { TERM: 'dumb' })).toBe(false);
  });
});

describe('the summary', () => {
  it('counts what was found and what can be mended', () => {
    const found = { must: 2, should: 1, could: 3, gap: 4 };
    expect(summary({ ...emptyTally(), files: 1, touched: 1, found, fixable: 4, safe: 1 }, new Map(), plain)).toBe(
      '2 must, 1 should, 3 could, 4 to fill in (1 file). 4 can be mended by a quick fix in the editor, 1 of them by --fix.',
    );
  });

  it('says in how many of the files, and what --fix did', () => {
    const found = { must: 0, should: 1, could: 0, gap: 0 };
    expect(summary({ ...emptyTally(), files: 12, touched: 1, found, fixes: 1 }, new Map(), plain)).toBe(
      '1 safe fix applied. 1 should (1 of 12 files).',
    );
  });

  it('does not let silence pass for approval where a file was no notice', () => {
    expect(summary({ ...emptyTally(), files: 2, otherDocuments: 1 }, new Map(), plain)).toBe(
      'No findings in 2 files. 1 file does not read as a refusal notice, so nothing was checked there.',
    );
  });
});

describe('progress', () => {
  const run = (isTTY: boolean, files: number) => {
    let written = '';
    const stream = {
      isTTY,
      write(words: string) {
        written += words;
      },
    };
    const progress = progressOn(stream, files);
    for (let i = 0; i < files; i++) progress.step();
    progress.clear();
    return written;
  };

  it('is drawn on a terminal for big sets, and leaves no trace', () => {
    const written = run(true, 2000);
    expect(written).toContain('1000 of 2,000 files');
    expect(written.endsWith('\r\u001B[K')).toBe(true);
    expect(written.length).toBeLessThan(2000);
  });

  it('says how much time is left once it can tell, at most once a second', () => {
    let written = '';
    let time = 0;
    const stream = {
      isTTY: true,
      write(words: string) {
        written += words;
      },
    };
    const progress = progressOn(stream, 100_000, () => time);
    for (let i = 0; i < 10_000; i++) {
      time += 10;
      progress.step();
    }
    expect(written).toContain(' of 100,000 files, 15 min left');
    expect(written.split('\r').length).toBeLessThan(110);
    expect(written.split('\r')[1]).not.toContain('left');
  });

  it('keeps out of pipes and small sets', () => {
    expect(run(false, 2000)).toBe('');
    expect(run(true, 3)).toBe('');
  });
});
