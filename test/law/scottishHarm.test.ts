import { expect, test } from 'vitest';
import { parseProvision, scottishEffect } from '../../server/law/index.ts';
import { effectOf } from '../../server/rules/harm/reasoning.ts';

test.each([
  ['30', 'prejudice or inhibit substantially'],
  ['30(b)(i)', 'inhibit substantially'],
  ['33(1)(b)', 'prejudice substantially'],
  ['35(1)', 'prejudice substantially'],
  ['39(1)', 'endanger'],
  ['38(1)(b)', undefined],
])('FOISA s.%s turns on what would %s', (number, effect) => {
  expect(scottishEffect(parseProvision(`FOISA s.${number}`)!)).toBe(effect);
});

test('the Scottish Regulations ask for substantial prejudice', () => {
  expect(effectOf(parseProvision('EISR reg.10(5)(e)')!)).toBe('prejudice substantially');
  expect(effectOf(parseProvision('FOIA s.43(2)')!)).toBe('prejudice');
});
