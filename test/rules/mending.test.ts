import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mending, mend } from '../../server/rules/mending.ts';
import type { Edit, Finding } from '../../server/rules/rule.ts';
import { safely } from '../../server/rules/wholeDraft.ts';

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((t, { range, text: words }) => t.slice(0, range.start) + words + t.slice(range.end), text);
}

/** A finding on each place of a word, with a fix that writes another. */
function replacing(from: string, to: string, message = from) {
  return (text: string): Finding[] =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => {
      const at = { start: index, end: index + from.length };
      const fix = { title: to, edits: [{ range: at, text: to }], safe: true, preferred: true };
      return { rule: 'a/b', severity: 'info', at, message, fixes: () => [fix] };
    });
}

/** The edits that mending comes to. */
const editsOf = (text: string, findingsIn: (text: string) => Finding[], mending: Mending) =>
  mend(text, findingsIn, mending).edits;

const always = { choose: (finding: Finding) => finding.fixes?.()[0], rounds: 5, once: false };

describe('mend', () => {
  it('gives one edit for each place', () => {
    expect(editsOf('a b a', replacing('a', 'x'), always)).toEqual([
      { range: { start: 0, end: 1 }, text: 'x' },
      { range: { start: 4, end: 5 }, text: 'x' },
    ]);
  });

  it('looks again, and merges what the rounds did into edits of the original', () => {
    const both = (text: string) => [...replacing('aa', 'b')(text), ...replacing('bb', 'c')(text)];
    expect(editsOf('aab aa', both, always)).toEqual([
      { range: { start: 0, end: 3 }, text: 'c' },
      { range: { start: 4, end: 6 }, text: 'b' },
    ]);
  });

  it('stops after so many rounds', () => {
    expect(apply('a', editsOf('a', replacing('a', 'aa'), always))).toBe('a'.repeat(32));
  });

  it('leaves a fix for the next round which touches words that another changes', () => {
    const overlapping = (text: string) => [...replacing('abc', 'x')(text), ...replacing('cd', 'y')(text)];
    expect(apply('abcd', editsOf('abcd', overlapping, always))).toBe('xd');
  });

  it('does not make a fix twice which left its finding standing', () => {
    const insert = { title: '', edits: [{ range: { start: 0, end: 0 }, text: 'x' }], safe: false, preferred: true };
    const stubborn = (): Finding[] => [
      { rule: 'a/b', severity: 'error', at: { start: 0, end: 1 }, message: '', fixes: () => [insert] },
    ];
    expect(apply('a', editsOf('a', stubborn, { ...always, once: true }))).toBe('xa');
  });

  it('gives edits that lead to what rounds of applying lead to', () => {
    const rules = (text: string) => [
      ...replacing('ab', 'ba')(text),
      ...replacing('c', '')(text),
      ...replacing('bb', 'cab')(text),
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 }), (text) => {
        let stepwise = text;
        for (let round = 0; round < 5; round++) {
          stepwise = apply(stepwise, editsOf(stepwise, rules, { ...always, rounds: 1 }));
        }
        const edits = editsOf(text, rules, always);
        expect(apply(text, edits)).toBe(stepwise);
        for (const [i, { range }] of edits.entries()) {
          if (i > 0) expect(range.start).toBeGreaterThan(edits[i - 1]!.range.end - 1);
        }
      }),
    );
  });

  it('ends new lines as the text ends its own, and counts the fixes', () => {
    const splitting = replacing('-', '\n');
    expect(mend('a-b-c\r\n', splitting, always)).toEqual({
      edits: [
        { range: { start: 1, end: 2 }, text: '\r\n' },
        { range: { start: 3, end: 4 }, text: '\r\n' },
      ],
      fixes: 2,
    });
  });
});

describe('mending safely', () => {
  const fix = (title: string, safe: boolean, preferred: boolean) => ({ title, edits: [], safe, preferred });
  const finding = (...fixes: ReturnType<typeof fix>[]): Finding => ({
    rule: 'a/b',
    severity: 'warning',
    at: { start: 0, end: 1 },
    message: '',
    fixes: () => fixes,
  });

  it('takes a safe fix alone, the preferred one where there are several', () => {
    const [risky, plain, best] = [fix('risky', false, true), fix('plain', true, false), fix('best', true, true)];
    expect(safely.choose(finding(risky))).toBeUndefined();
    expect(safely.choose(finding(risky, plain))).toBe(plain);
    expect(safely.choose(finding(plain, best))).toBe(best);
    expect(safely.choose({ ...finding(), fixes: undefined })).toBeUndefined();
  });
});
