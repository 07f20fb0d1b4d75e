import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../server/language/packed.ts';
import { table } from '../../server/language/table.ts';

test('a table is unpacked as it was packed', () => {
  const { facts: _, stems: __, headings, labels, prompts, ...lines } = table;
  for (const { kinds: _, ...each } of [{ ...lines, kinds: [] }, headings, labels, prompts])
    expect(unpacked(packed(each))).toEqual(each);
});

test('so is any list of numbers, however often one follows itself', () => {
  const run = fc.tuple(fc.integer({ min: -1, max: 1_000_000 }), fc.integer({ min: 1, max: 70 }));
  fc.assert(
    fc.property(fc.array(run), (runs) => {
      const line = Int32Array.from(runs.flatMap(([number, times]) => Array<number>(times).fill(number)));
      expect(unpacked(packed({ ...table, line })).line).toEqual(line);
    }),
    { numRuns: 50 },
  );
});
