import { expect, test } from 'vitest';
import { restored, stored } from '../../server/language/stored.ts';
import { table } from '../../server/language/table.ts';

test('a table is restored as it was stored', () => {
  // A phrase of words that stand in another sense has no kind, and JSON leaves out what is undefined.
  const { facts, ...rest } = table;
  const { facts: restoredFacts, ...others } = restored(stored(table)) as typeof table;
  expect(others).toEqual(rest);
  expect(restoredFacts).toEqual(JSON.parse(JSON.stringify(facts)));
});

test('so are lists of any numbers and text of any characters, one in another', () => {
  const whole = {
    text: 'Žižka – 1',
    list: ['a', 'b'],
    some: Int32Array.of(-1, 0, 2 ** 31 - 1),
    in: { none: new Int32Array() },
  };
  expect(restored(stored(whole))).toEqual(whole);
});
