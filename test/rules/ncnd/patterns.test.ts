import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../server/notice/read.ts';
import { check } from '../../../server/rules/check.ts';
import { ncnd } from '../../../server/rules/ncnd/index.ts';

/** By how an answer is given away: a sentence that does it, one that comes near it and does not, and the rule where it is another than usual. */
const slips: readonly { how: string; slip: string; nearMiss: string; rule?: string }[] = [
  {
    how: 'it is withheld',
    slip: 'The withheld information shows when nobody is on duty.',
    nearMiss: 'If such a rota were held, it would be exempt.',
  },
  {
    how: 'it has been withheld',
    slip: 'The information has been withheld for that reason.',
    nearMiss: 'Nothing should be read into this answer.',
  },
  {
    how: 'we hold it',
    slip: 'Burglars would make use of the reports we hold.',
    nearMiss: 'We neither confirm nor deny that we hold the reports that you describe.',
  },
  {
    how: 'held by us',
    slip: 'The information held by the force is recent.',
    nearMiss: 'Nobody should learn from this letter whether such information is held by the force.',
  },
  {
    how: 'confirmed',
    slip: 'We can confirm that the constabulary holds the report.',
    nearMiss: 'We can neither confirm nor deny that the constabulary holds the report.',
  },
  {
    how: 'not held',
    slip: 'We do not hold the information.',
    nearMiss: 'To say that no information is held would tell a criminal that he is safe.',
  },
  {
    how: 'its disclosure',
    slip: 'Disclosure of the information would help those who plan a raid.',
    nearMiss: 'To say whether the information is held would help those who plan a raid.',
  },
  {
    how: 'releasing it',
    slip: 'Releasing this information would let an attacker plan.',
    nearMiss: 'Saying whether this information exists would let an attacker plan.',
  },
  {
    how: 'release of what was asked for',
    slip: 'The release of the requested information would endanger officers.',
    nearMiss: 'Confirming that information of this kind is held would endanger officers.',
  },
  {
    how: 'what it is like',
    slip: 'The information is sensitive and recent.',
    nearMiss: 'Information of this kind, if held, would be sensitive.',
  },
  {
    how: 'what it shows',
    slip: 'The records show where patrols are thin.',
    nearMiss: 'Your request is about where patrols are thin.',
  },
  {
    how: 'found',
    slip: 'We located the files and read them.',
    nearMiss: 'We have not looked whether any such file is held.',
  },
  {
    how: 'a search',
    slip: 'Our searches returned four files.',
    nearMiss: 'No search was made before this answer was given.',
  },
  {
    how: 'it is exempt',
    slip: 'The information is exempt under section 31(3).',
    nearMiss: 'It would be exempt if it were held.',
  },
  {
    how: 'an investigation',
    slip: 'It would harm the ongoing investigation.',
    nearMiss: 'It would harm any investigation that there might be.',
  },
  {
    how: 'the use of a thing',
    slip: 'Criminals would learn of our use of this software.',
    nearMiss: 'Criminals would learn of any use of such software.',
  },
  {
    how: 'going on using it',
    slip: 'We wish to continue to use the tactic.',
    nearMiss: 'Police forces in general keep their tactics open.',
  },
  {
    how: 'redaction',
    slip: 'See the redacted copy that comes with this letter.',
    nearMiss: 'See the public interest test that comes with this letter.',
  },
  {
    how: 'once it is complete',
    slip: 'Please ask again once the investigation is complete.',
    nearMiss: 'Please ask us if anything in this letter is unclear.',
  },
  {
    how: 'the public interest',
    slip: 'We weighed the public interest in disclosure.',
    nearMiss: 'We weighed the public interest in saying whether the information is held.',
    rule: 'ncnd/wrong-question',
  },
  {
    how: 'factors',
    slip: 'Factors favouring release',
    nearMiss: 'Factors favouring confirming or denying',
    rule: 'ncnd/wrong-question',
  },
  {
    how: 'the subsection',
    slip: 'exempt by virtue of section 31(1)(a)',
    nearMiss: 'exempt by virtue of section 31(3)',
    rule: 'ncnd/wrong-subsection',
  },
];

const letterWith = (how: string, words: string) =>
  how === 'factors'
    ? `Dear Requester\n\nWe neither confirm nor deny that we hold the information. Section 31(3) applies.\n\n${words}\n\n- People could join in the debate.\n\nYours sincerely\n`
    : how === 'the subsection'
      ? `Dear Requester\n\nWe neither confirm nor deny that we hold it, and any information would be ${words}.\n\nYours sincerely\n`
      : `Dear Requester\n\nWe neither confirm nor deny that we hold what you asked for. Section 31(3) applies.\n\n${words}\n\nYours sincerely\n`;

/** The rules on giving an answer away that find something in these words. */
function findingsIn(how: string, words: string): string[] {
  const text = letterWith(how, words);
  const notice = readNotice(text);
  expect(notice.stance).toBe('ncnd');
  const start = text.indexOf(words);
  return check(notice, {}, ncnd)
    .filter(({ at }) => at.start >= start && at.end <= start + words.length)
    .map(({ rule }) => rule)
    .filter((rule) => /leak|presupposes|wrong|about-disclosure/.test(rule));
}

describe('words that give an answer away', () => {
  test.each(slips)('$how: $slip', ({ how, slip, rule }) => {
    const found = findingsIn(how, slip);
    const rules = rule ? [rule] : ['ncnd/leak', 'ncnd/presupposes', 'ncnd/harm-about-disclosure'];
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => !rules.includes(each))).toEqual([]);
  });

  test.each(slips)('near miss of $how: $nearMiss', ({ how, nearMiss }) => {
    expect(findingsIn(how, nearMiss)).toEqual([]);
  });
});
