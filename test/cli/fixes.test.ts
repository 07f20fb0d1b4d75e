import { describe, expect, it } from 'vitest';
import { compatible, mend, safeFixes } from '../../server/cli/fixes.ts';
import type { Edit, Finding, Fix } from '../../server/rules/rule.ts';

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text });
const fix = (edits: Edit[], { safe = true, preferred = false, title = 'Mend' } = {}): Fix => ({
  title,
  edits,
  safe,
  preferred,
});
const finding = (...fixes: Fix[]): Finding => ({
  rule: 'structure/heading-fused',
  severity: 'warning',
  at: { start: 0, end: 1 },
  message: 'Fused.',
  fixes: () => fixes,
});

describe('fixes', () => {
  it('are left out as a whole where one of their edits touches words already changed', () => {
    const first = fix([edit(0, 4, 'x')]);
    const clashing = fix([edit(10, 12, 'y'), edit(3, 5, 'y')]);
    const other = fix([edit(10, 12, 'z')]);
    expect(compatible([first, clashing, other])).toEqual([first, other]);
    const here = fix([edit(5, 5, 'a')]);
    expect(compatible([here, fix([edit(5, 5, 'b')])])).toEqual([here]);
  });

  it('run by themselves only where they are safe, one of a finding, the preferred one first', () => {
    const risky = fix([edit(0, 1, 'r')], { safe: false, preferred: true });
    const plain = fix([edit(0, 1, 'p')], { title: 'plain' });
    const best = fix([edit(0, 1, 'b')], { preferred: true, title: 'best' });
    expect(safeFixes([finding(risky), finding(risky, plain), finding(plain, best)])).toEqual([plain, best]);
    expect(safeFixes([{ ...finding(), fixes: undefined as never }])).toEqual([]);
  });
});

describe('mending', () => {
  /** Finds the first `**` and takes it away. */
  const stray = (text: string) => {
    const at = text.indexOf('**');
    return at < 0 ? [] : [finding(fix([edit(at, at + 2, '')]))];
  };

  it('looks again until nothing is left', () => {
    expect(mend('a**b**c', stray)).toEqual({ text: 'abc', fixes: 2 });
    expect(mend('abc', stray)).toEqual({ text: 'abc', fixes: 0 });
  });

  it('ends new lines as the draft ends its own', () => {
    const split = (text: string) => {
      const at = text.indexOf('****');
      return at < 0 ? [] : [finding(fix([edit(at + 2, at + 2, '\n\n')]))];
    };
    expect(mend('**a****b**\r\n', split).text).toBe('**a**\r\n\r\n**b**\r\n');
    expect(mend('**a****b**\n', split).text).toBe('**a**\n\n**b**\n');
  });

  it('gives up after five rounds', () => {
    const endless = () => [finding(fix([edit(0, 0, 'x')]))];
    expect(mend('', endless)).toEqual({ text: 'xxxxx', fixes: 5 });
  });
});
