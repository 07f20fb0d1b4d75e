import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

const balance = 'The public interest in maintaining the exemption outweighs that in disclosure.';
const letter = (argued: string, heading = '## Public interest test\n\n') =>
  `Dear Requester\n\nWe refuse your request under section 31(1)(a) of the Freedom of Information Act 2000.\n\n${heading}${argued}\n\nYours sincerely\n`;
const testIn = (text: string) => readNotice(text).claims[0]?.publicInterestTest;
const sides = (text: string) => {
  const found = testIn(text);
  const texts = (list: readonly { readonly text: string }[] = []) => list.map((factor) => factor.text);
  return { favouring: texts(found?.favouring), against: texts(found?.against), balance: found?.balance?.text };
};

describe('a test in prose', () => {
  test('has each paragraph on the side for which it speaks first', () => {
    expect(
      sides(
        letter(
          `Transparency matters to those who pay. It would harm nobody.\n\nDisclosure would be likely to prejudice arrests. Openness is no answer to that.\n\n${balance}`,
        ),
      ),
    ).toEqual({
      favouring: ['Transparency matters to those who pay. It would harm nobody.'],
      against: ['Disclosure would be likely to prejudice arrests. Openness is no answer to that.'],
      balance,
    });
  });

  test.each(['For disclosure: drivers', 'For disclosure, drivers', 'Drivers'])(
    'has a side on either hand of the words that turn: %s',
    (opening) => {
      expect(
        sides(letter(`${opening} pay the fines. They ask where. Against: thieves would come. ${balance}`)),
      ).toEqual({
        favouring: [`${opening.replace('For disclosure: ', '')} pay the fines. They ask where.`],
        against: ['Against: thieves would come.'],
        balance,
      });
    },
  );

  test('has the sentences of a single paragraph on the side of each, with those that follow it', () => {
    expect(
      sides(letter(`We recognise that drivers would like to know. It is a long road. Withholding protects arrests.`)),
    ).toEqual({
      favouring: ['We recognise that drivers would like to know. It is a long road.'],
      against: ['Withholding protects arrests.'],
      balance: undefined,
    });
  });

  test('has numbered factors on the side that leads in to them', () => {
    const { favouring, against } = sides(
      letter(
        `Openness is good.\n\nWe put against disclosure what follows: (1) thieves plan by it; (2) crews are few.\n\n${balance}`,
      ),
    );
    expect([favouring.length, against.length]).toEqual([1, 2]);
  });
});

describe('a paragraph before the headings of both sides', () => {
  const headed =
    '\n\n### Factors favouring disclosure\n\n- It is good.\n\n### Factors against disclosure\n\n- It is bad.';
  test('is the balance if it strikes it', () => expect(sides(letter(balance + headed)).balance).toBe(balance));
  test('is none if the balance has a heading', () =>
    expect(sides(letter(`${balance + headed}\n\n### Balance\n\nA life weighs more.`)).balance).toBe(
      'A life weighs more.',
    ));
  test('is none if it puts the test', () =>
    expect(sides(letter(`We asked whether ${balance}${headed}`)).balance).toBeUndefined());
});

describe('under the heading of the exemption', () => {
  const under = (argued: string) => letter(argued, '## Section 31(1)(a)\n\n');
  test('harm and the test are found', () => {
    const [claim] = readNotice(
      under(`Thieves would plan by it.\n\nThere is a public interest in openness, but that in arrests prevails.`),
    ).claims;
    expect(claim?.harm).toBe(0);
    expect(claim?.publicInterestTest?.sections).toEqual([0]);
  });
  test('harm is not what the statute says, nor the public interest', () => {
    const [claim] = readNotice(
      under('This covers what would, or would be likely to, prejudice arrests.\n\nThe public interest would suffer.'),
    ).claims;
    expect(claim?.harm).toBe(-1);
  });
  test('there is no test where no balance is struck', () =>
    expect(testIn(under('There is a public interest in openness.'))).toBeUndefined());
});

test('what stands below a table of both sides concludes, however it is put', () => {
  const table = '| For disclosure | Against disclosure |\n|---|---|\n| It is good. | It is bad. |';
  expect(sides(letter(`${table}\n\nTaking both into account, we keep it.`)).balance).toMatch(/^Taking/);
  expect(sides(letter(`${table}\n\nThe map is old.`)).balance).toBeUndefined();
});

describe('a test in the words of its writer', () => {
  const count = (argued: string) => {
    const { favouring, against, balance: end } = sides(letter(argued, ''));
    return [favouring.length > 0, against.length > 0, end !== undefined];
  };
  test.each([
    'There is a real case for letting people see it: they lost money. Set against that, it lists easy targets. We think the second consideration wins.',
    'PIT: Pros - people would see the cost. Cons - crews would be found alone at night. Outcome - the safety of crews wins.',
    'On the one hand, much public money is spent. On the other hand, the crews are few. It tips towards keeping it back, and the public interest lies there.',
    'Speaking for making it available:\n\n1. Houses lie behind the wall.\n\nSpeaking for waiting:\n\n1. Staff would be drawn off the work.\n\nThe public interest in making it available is outweighed by that in maintaining the exemption.',
  ])('has both sides and a conclusion: %s', (argued) => expect(count(argued)).toEqual([true, true, true]));

  test('is none where it is only said to have been made', () =>
    expect(testIn(letter('We have carried out a public interest test and found in favour of withholding.', ''))).toBe(
      undefined,
    ));
});

test('a test in one paragraph with labels does not end at who signs the letter', () => {
  const argued =
    'Factors favouring disclosure: residents pay for it. Factors favouring maintaining the exemption: thieves would use it. ';
  const text = `${letter(`${argued}${balance}`, '')}\nRecords Team\nFenmarket Council\n`;
  expect(sides(text)).toEqual({
    favouring: ['residents pay for it.'],
    against: ['Factors favouring maintaining the exemption: thieves would use it.'],
    balance,
  });
});
