import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { rules } from '../../server/rules/index.ts';
import { type Example, type Finding, hiddenIn, type Rule } from '../../server/rules/rule.ts';
import { placesOf } from '../../server/rules/together.ts';

const only = (rule: Rule, text: string, example: Example): Finding[] =>
  check(
    readNotice(text),
    { today: '2026-11-24', options: { [rule.id]: example.options ?? {} } },
    [rule],
    hiddenIn(text, example),
  );

const preferred = (finding: Finding) => finding.fixes?.().find((fix) => fix.preferred)?.edits ?? [];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has an example that fires and a near miss that does not', () => {
    expect(rule.examples.some((example) => 'flawed' in example)).toBe(true);
    expect(rule.examples.some((example) => 'sound' in example)).toBe(true);
  });

  test.each(rule.examples.filter((example) => 'flawed' in example).map((example, i) => [i + 1, example] as const))(
    'flawed example %i is found on the right words and mended',
    (_, example) => {
      const { flawed, at, mended } = example;
      const notice = readNotice(flawed);
      expect(notice.stance).not.toBe('not-a-notice');
      const findings = only(rule, flawed, example);
      const places = findings.flatMap(placesOf).sort((a, b) => a.start - b.start);
      expect(places.map(({ start, end }) => flawed.slice(start, end))).toEqual([at].flat());
      const edits = findings.flatMap(preferred);
      if (mended !== undefined) expect(applyEdits(flawed, edits)).toBe(mended);
      for (const finding of findings) {
        const fix = finding.fixes?.().find((f) => f.preferred);
        if (!fix) continue;
        const after = only(rule, applyEdits(flawed, fix.edits), example);
        expect(after.flatMap(placesOf).length, `the fix "${fix.title}" leaves the finding`).toBeLessThan(places.length);
      }
    },
  );

  test.each(rule.examples.filter((example) => 'sound' in example).map((example, i) => [i + 1, example] as const))(
    'sound example %i stays silent',
    (_, example) => {
      const { sound } = example;
      expect(readNotice(sound).stance).not.toBe('not-a-notice');
      expect(only(rule, sound, example).map((finding) => finding.message)).toEqual([]);
    },
  );
});
