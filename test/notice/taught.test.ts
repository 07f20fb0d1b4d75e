import { describe, expect, test } from 'vitest';
import { elements, isElement } from '../../server/notice/elements.ts';
import { readNotice } from '../../server/notice/read.ts';
import { idleMarks } from '../../server/notice/taught.ts';
import { whyOf } from '../../server/notice/why.ts';
import { whyInWords } from '../../server/notice/whyInWords.ts';
import { check } from '../../server/rules/check.ts';

const letter = (words: string) => `Dear Requester

We refuse the rota under section 31(1)(a) of the Freedom of Information Act 2000.

${words}

Yours sincerely
`;
const kindsSaid = (text: string, options = {}) =>
  readNotice(text, undefined, options).statements.map(({ kind }) => kind);
const marked = (text: string) =>
  readNotice(text).sentences.flatMap(({ facts, wording }) => (facts.some(({ by }) => by) ? [wording.text] : []));

describe('a mark', () => {
  test.each([
    ['on the line above', '<!-- section17-reads: held -->\nIt is in the drawer. It is green.', 'It is in the drawer.'],
    ['a paragraph above', '<!-- section17-reads: held -->\n\nIt is in the drawer.', 'It is in the drawer.'],
    ['within a paragraph', 'It is green. <!-- section17-reads: held --> It is in the drawer.', 'It is in the drawer.'],
    [
      'at the end of the line above',
      'It is green. <!-- section17-reads: held -->\nIt is in the drawer.',
      'It is in the drawer.',
    ],
    ['with a reason', '<!-- section17-reads: held: as we put it -->\nIt is in the drawer.', 'It is in the drawer.'],
    [
      'in a list',
      '- It is green.\n- <!-- c -->\n\n<!-- section17-reads: held -->\n- It is in the drawer.',
      'It is in the drawer.',
    ],
    [
      'in a table',
      '| a | b |\n|---|---|\n| x | <!-- section17-reads: held --> It is in the drawer. |',
      'It is in the drawer.',
    ],
  ])('%s makes the sentence say so', (_, words, sentence) => {
    expect(marked(letter(words))).toEqual([sentence]);
    expect(kindsSaid(letter(words))).toContain('held');
    expect(kindsSaid(letter(words.replace(/<!-- section17.*?-->/, '')))).not.toContain('held');
  });

  test.each([
    '<!-- section17-reads: helt -->\nIt is in the drawer.',
    '<!-- section17-reads -->\nIt is in the drawer.',
    '<!-- section17-reads: held -->\n\n## Harm\n\nIt is in the drawer.',
    '<!-- section17-reads: held, -helt -->\nIt is in the drawer.',
  ])('that nothing comes of is told of: %s', (words) => {
    const notice = readNotice(letter(words));
    expect(idleMarks(notice)).toHaveLength(1);
    expect(check(notice).map(({ rule }) => rule)).toContain('drafting/unused-suppression');
  });

  test('behind the last sentence is told of', () => {
    expect(idleMarks(readNotice(`${letter('It is green.')}\n<!-- section17-reads: held -->\n`))).toHaveLength(1);
  });

  test('may name several elements, and is shown as the author’s', () => {
    const text = letter('<!-- section17-reads: held, refusal -->\nThe drawer keeps it.');
    const notice = readNotice(text);
    expect(idleMarks(notice)).toEqual([]);
    expect(kindsSaid(text)).toEqual(expect.arrayContaining(['held', 'refusal']));
    const rows = whyInWords(notice, whyOf(notice), 100).flatMap(({ rows }) => rows.map((row) => row.text.trim()));
    expect(rows.filter((row) => /^(?:held +)?holds +marked by the author$/.test(row))).toHaveLength(2);
  });

  test('does not reach into what the requester wrote', () => {
    const text = `Dear Requester\n\nYou asked:\n\n<!-- section17-reads: held -->\n> Is it in the drawer?\n\nWe refuse it under section 42(1) of the Freedom of Information Act 2000.\n`;
    expect(kindsSaid(text)).not.toContain('held');
  });
});

describe('wordings of the house', () => {
  const phrases = {
    held: ['It lies in  the drawer', "It's in the keeper's care"],
    harm: ['the net would be torn (again)'],
  };

  test.each(['It lies in the drawer.', 'As you may know, IT LIES\nin the drawer here.', 'It’s in the keeper’s care.'])(
    'are found without regard to case, spaces and quotation marks: %s',
    (words) => {
      expect(kindsSaid(letter(words), { phrases })).toContain('held');
      expect(kindsSaid(letter(words))).not.toContain('held');
    },
  );

  test.each(['It lies in the drawers.', 'It lies. In the drawer is more.', 'It lie in the drawer.'])(
    'are taken literally, as whole words: %s',
    (words) => expect(kindsSaid(letter(words), { phrases })).not.toContain('held'),
  );

  test('have no notation, and serve every rule', () => {
    const rules = (words: string) => check(readNotice(letter(words), undefined, { phrases })).map(({ rule }) => rule);
    expect(rules('The net would be torn (again).')).not.toContain('harm/missing');
    expect(rules('The net is torn again.')).toContain('harm/missing');
  });

  test('are said of in the reading', () => {
    const notice = readNotice(letter('It lies in the drawer.'), undefined, { phrases });
    const rows = whyInWords(notice, whyOf(notice), 100).flatMap(({ rows }) => rows.map((row) => row.text));
    expect(rows.filter((row) => /a house wording +“It lies in the drawer”/.test(row))).toHaveLength(2);
  });
});

test('the names of elements are those that rules ask for', () => {
  expect(Object.keys(elements).every(isElement)).toBe(true);
  expect(isElement('toString')).toBe(false);
});
