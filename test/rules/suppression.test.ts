import { expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import type { Settings } from '../../server/rules/settings.ts';

const letter = (comment: string, words = 'because XXXX') =>
  `Dear Requester\n\n${comment}\nWe refuse your request under section 14(1) of the Freedom of Information Act 2000 ${words}.\n\nYours sincerely\n`;
const found = (text: string, settings?: Settings) =>
  check(readNotice(text), settings)
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('drafting/'));

const placeholder = '<!-- section17-disable-next-line drafting/placeholder-left: agreed with legal -->';

test('a comment that suppresses a finding is not reported, and one that suppresses none is', () => {
  expect(found(letter(''))).toEqual(['drafting/placeholder-left']);
  expect(found(letter(placeholder))).toEqual([]);
  expect(found(letter(placeholder, 'because of its burden'))).toEqual(['drafting/unused-suppression']);
});

test('a comment for a rule that is switched off is not called unused', () => {
  expect(found(letter(placeholder), { rules: { 'drafting/placeholder-left': 'off' } })).toEqual([]);
});

test('a comment for a family counts as used when one of its rules is suppressed', () => {
  expect(found(letter('<!-- section17-disable drafting: template -->'))).toEqual([]);
});

test('a comment reaches over the next line alone', () => {
  const text = letter(placeholder, 'because of its burden').replace('Yours', 'It is from XXXX.\n\nYours');
  expect(found(text)).toEqual(['drafting/unused-suppression', 'drafting/placeholder-left']);
});
