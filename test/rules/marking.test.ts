import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Element, elements } from '../../server/notice/elements.ts';
import type { Notice, Sentence } from '../../server/notice/model.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { markAsSaying } from '../../server/rules/marking.ts';
import { isOwn } from '../../server/rules/part.ts';
import { randomOf } from '../bench/random.ts';

/** The draft after its author marked a sentence. */
function marked(notice: Notice, element: Element, sentence: Sentence): string {
  const { edits, safe } = markAsSaying(notice, element, sentence);
  expect([edits.length, safe]).toEqual([1, false]);
  const { range, text } = edits[0]!;
  return notice.text.slice(0, range.start) + text + notice.text.slice(range.end);
}

const rulesIn = (text: string) => check(readNotice(text), { today: '2026-11-28' }).map(({ rule }) => rule);

const folder = 'test/notices';
const letters = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

describe('a mark', () => {
  test.each(letters)('belongs to the sentence for which it was made, and changes no other: $name', ({ text }) => {
    const random = randomOf(text.length);
    for (const draft of [text, text.replaceAll('\n', '\r\n')]) {
      const notice = readNotice(draft);
      const own = notice.sentences.filter(isOwn);
      for (let i = 0; i < 2 && own.length > 0; i++) {
        const sentence = random.pick(own);
        const element = random.pick(Object.keys(elements) as Element[]);
        const after = readNotice(marked(notice, element, sentence));
        const words = ({ sentences }: Notice) => sentences.map(({ wording }) => wording.text);
        expect(words(after)).toEqual(words(notice));
        const taught = after.sentences.flatMap(({ facts }, at) => (facts.some(({ by }) => by === 'mark') ? [at] : []));
        expect(taught).toEqual([notice.sentences.indexOf(sentence)]);
      }
    }
  });
});

const rights =
  'You can ask for an internal review within 40 working days by writing to foi@marsh.example, and may then complain to the Information Commissioner at https://ico.org.uk.';

describe('a finding goes where its author marks', () => {
  test.each([
    [
      'harm',
      'harm/missing',
      `We hold it and refuse it under section 31(1)(a). The lads are quick readers all.\n\n${rights}`,
      'The lads',
    ],
    [
      'held',
      'structure/held-missing',
      `The drawer has it. We refuse it under section 42(1).\n\n${rights}`,
      'The drawer',
    ],
    [
      'refusal',
      'structure/refusal-statement',
      `The council holds the plan.

## Section 31(1)(a): law enforcement

Thieves would be likely to use it to avoid the cameras. Our lips are shut.

${rights}`,
      'Our lips',
    ],
    [
      'internal-review',
      'rights/review-missing',
      'We hold it and refuse it under section 42(1).\n\nThe clerk has an open door for those who grumble.',
      'The clerk',
    ],
    [
      'commissioner',
      'rights/ico-missing',
      'We hold it and refuse it under section 42(1).\n\nThose in Wilmslow look after the rest.',
      'Those in',
    ],
    [
      'ncnd',
      'ncnd/statement-missing',
      `Our answer is a shrug. Section 31(3) is the reason, and section 31(1)(a) stands behind it.\n\n${rights}`,
      'Our answer',
    ],
    [
      'no-inference',
      'ncnd/no-inference-missing',
      `We neither confirm nor deny that we hold it, under section 40(5B)(a)(i). All who ask get these lines.\n\n${rights}`,
      'All who',
    ],
    [
      'public-interest-test',
      'pit/missing',
      `We hold it and refuse it under section 42(1). Candour with our solicitor matters to the town more than one more page on the web.\n\n${rights}`,
      'Candour',
    ],
    [
      'advice',
      'cost/advice-missing',
      `We refuse this under section 12(1): it would take 40 hours to find and extract the files, above the limit of 18 hours. One street would be easy.\n\n${rights}`,
      'One street',
    ],
    [
      'estimate',
      'cost/estimate-missing',
      `We refuse this under section 12(1). The cellar is deep and the lamp is dim.\n\n${rights}`,
      'The cellar',
    ],
  ] as const)('as %s', (element, rule, body, words) => {
    const text = `Dear Requester\n\nYou asked under the Freedom of Information Act 2000 for the file.\n\n${body}\n\nYours sincerely\n`;
    const notice = readNotice(text);
    const sentence = notice.sentences.find(({ wording }) => wording.text.startsWith(words))!;
    expect(rulesIn(text)).toContain(rule);
    const after = marked(notice, element, sentence);
    expect(rulesIn(after)).not.toContain(rule);
    expect(rulesIn(after)).not.toContain('drafting/unused-suppression');
  });

  test('as balance, also in the list of what speaks against disclosure', () => {
    const text = `Dear Requester\n\nWe hold it and refuse it under section 42(1) of the Freedom of Information Act 2000.\n\n## Factors favouring disclosure\n\n- Residents would see why the case was settled.\n\n## Factors against disclosure\n\n- Officers would write less to their solicitor.\n- That settles it for us.\n\n${rights}\n\nYours sincerely\n`;
    const notice = readNotice(text);
    expect(rulesIn(text)).toContain('pit/balance-missing');
    const after = marked(notice, 'balance', notice.sentences.find(({ wording }) => wording.text.startsWith('That'))!);
    expect(rulesIn(after)).not.toContain('pit/balance-missing');
    expect(readNotice(after).claims[0]!.publicInterestTest?.balance?.text).toBe('That settles it for us.');
  });
});
