import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';

it('takes however many findings of one rule, in the order of the draft', () => {
  const many = 300_000;
  const again = {
    *check() {
      for (let start = many; start > 0; start--) yield { at: { start, end: start + 1 }, message: 'Again.' };
    },
  };
  const rule = { ...rules[0]!, looks: [again] };
  const findings = check(readNotice(readFileSync('examples/draft-ncnd.md', 'utf8')), {}, [rule]);
  expect(findings).toHaveLength(many);
  expect([findings[0]!.at.start, findings.at(-1)!.at.start]).toEqual([1, many]);
});
