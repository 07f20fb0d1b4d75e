import { describe, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { placesOf } from '../../server/rules/together.ts';

const letter = (comment = '') => `Dear Requester

We neither confirm nor deny that we hold the information. Section 31(3) of the Freedom of Information Act 2000 applies.

${comment}Factors favouring release

- Anglers would know whether poaching is looked into.

Factors against release

- Poachers would learn where to go.

Balance of release

- The balance lies with poachers.

Yours sincerely
`;

const found = (text: string) => check(readNotice(text)).filter(({ rule }) => rule === 'ncnd/wrong-question');
const words = (text: string) =>
  found(text).map((finding) => placesOf(finding).map(({ start, end }) => text.slice(start, end)));

describe('findings of one cause', () => {
  it('are one, at the first place, which tells of the others', () => {
    expect(words(letter())).toEqual([['Factors favouring release', 'Factors against release', 'Balance of release']]);
    expect(found(letter())[0]!.related!.map(({ message }) => message)).toEqual([
      'Also here.',
      'Also here.',
      'Here the letter neither confirms nor denies.',
    ]);
  });

  it('have one fix, which mends them all and says so', () => {
    const fixes = found(letter()).flatMap(({ fixes }) => fixes?.() ?? []);
    expect(fixes.map(({ title }) => title)).toEqual([
      'Rename to "Factors favouring confirming or denying", and as needed in 2 more places',
    ]);
    expect(found(applyEdits(letter(), fixes[0]!.edits))).toEqual([]);
  });

  it('stand at the next place where the first is ignored', () => {
    expect(words(letter('<!-- section17-disable-next-line ncnd/wrong-question: it is so -->\n'))).toEqual([
      ['Factors against release', 'Balance of release'],
    ]);
  });

  it('are of the same words: other words are to be mended by themselves', () => {
    const text = `Dear Requester

We neither confirm nor deny that we hold the records. Section 31(3) of the Freedom of Information Act 2000 applies.

The records show where eels are. The withheld records are old. The withheld records are long.

Yours sincerely
`;
    const leaks = check(readNotice(text)).filter(({ rule }) => rule === 'ncnd/leak');
    expect(leaks.map((finding) => placesOf(finding).length)).toEqual([1, 2]);
  });

  it('are one all the same where a letter was written as if information were held, and say what is wrong at each place', () => {
    const text = `Dear Requester

We neither confirm nor deny that we hold the records. Section 31(3) of the Freedom of Information Act 2000 applies.

The records show where eels are. The withheld records are old. The documents contain maps. Release of the requested records would please poachers. We have found the maps.

Yours sincerely
`;
    const [leak, ...others] = check(readNotice(text)).filter(({ rule }) => rule === 'ncnd/leak');
    expect(placesOf(leak!).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The records show',
      'The withheld records',
      'The documents contain',
      'the requested records',
    ]);
    expect(leak!.related![1]!.message).toBe(
      'Also here: reword "The documents contain": it gives away whether information is held.',
    );
    // What no other words mend is to be dealt with by itself.
    expect(others.map(({ at: { start, end } }) => text.slice(start, end))).toEqual(['found the maps']);
  });
});
