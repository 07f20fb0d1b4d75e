import { expect, it } from 'vitest';
import { statusWords } from '../../client/statusWords.ts';
import type { ReadingAnswer } from '../../server/editor/protocol.ts';

const reading: ReadingAnswer = {
  stance: 'ncnd',
  lacking: null,
  regime: 'foia',
  part: 'whole',
  weights: { must: 2, should: 1, could: 4, gap: 0 },
  words: '2 must, 1 should',
  claims: [],
  checked: 'at every key',
  setAside: 0,
};

it('says what a letter is read as, and what is open in it', () => {
  expect(statusWords(reading)).toEqual({
    text: '$(law) NCND: 2 must, 1 should',
    tooltip: 'Section 17 reads this letter as: NCND. 2 must, 1 should. Select for what can be shown and done.',
    label: 'Section 17: NCND, 2 must, 1 should',
    command: 'section17.showMenu',
  });
});

it('says that a very long letter is checked when typing rests, and that a block of it is not read', () => {
  const { text, tooltip, label } = statusWords({ ...reading, checked: 'when typing rests', setAside: 1 })!;
  expect(text).toBe('$(law) NCND: 2 must, 1 should $(clock)');
  expect(tooltip).toContain('1 should. It is very long and is checked when typing rests. 1 block of it too long to be');
  expect(label).toContain('It is very long and is checked when typing rests, 1 block of it too long to be read');
});

it('says nothing of a document that is no notice', () => {
  expect(statusWords({ ...reading, stance: 'not-a-notice' })).toBeUndefined();
});

it('says of one that cites exemptions that it is not checked, and why, and has it treated as a notice', () => {
  const lacking = 'too little in it speaks to somebody who made a request';
  expect(statusWords({ ...reading, stance: 'not-a-notice', lacking })).toEqual({
    text: '$(law) Not checked',
    tooltip: `Section 17 does not check this text: it cites an exemption and does not read as a refusal notice: ${lacking}. Select to treat it as a notice.`,
    label: `Section 17: not checked, it cites an exemption and does not read as a refusal notice: ${lacking}`,
    command: 'section17.markAsNotice',
  });
});
