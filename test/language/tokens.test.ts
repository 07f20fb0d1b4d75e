import { expect, test } from 'vitest';
import { isName, tokenise } from '../../server/language/tokens.ts';

const words = (text: string) =>
  tokenise(text)
    .map(({ w }) => w)
    .join(' ');

test.each([
  ["We can't; we WON'T re-send e-mails.", 'we can not ; we will not resend emails .'],
  ["It's the Council's: they've gone", "it 's the council 's : they have gone"],
  ['a neither-confirm-nor-deny reply', 'a neither confirm nor deny reply'],
  ['under section 17 (4) and reg. 12(5)(b), 31(1)(a)', 'under §17(4) and §r12(5)(b) , §31(1)(a)'],
  ['Article 6 & s.40(5B)(a)(i)', '§article6 and §40(5b)(a)(i)'],
  ['The Freedom of Information (Scotland) Act 2002 and the Act', 'the ACCESS and the ACCESS'],
  ['the Taxes Management Act 1970 and the Data Protection Act', 'the STATUTE and the STATUTE'],
  ['the Environmental Information Regulations 2004, or EIRs', 'the ACCESS , or ACCESS'],
  ['It took 18.5 hours, £1,250 in all, e.g. on 3 May.', 'it took 18.5 hours , £ 1,250 in all , e g on 3 may .'],
  ['20 (twenty) days', '20 ( twenty ) days'],
  ['They said "no, never" to it', 'they said to it'],
  ['5" of rain fell', '5 " of rain fell'],
])('%s', (text, expected) => expect(words(text)).toBe(expected));

test.each([
  ['NHS England has decided', 'NHS England'],
  ['under it the Police and Crime Commissioner for Dale may', 'Police and Crime Commissioner for Dale'],
  ['Ofwat holds it', 'Ofwat'],
  ['Disclosure is refused', ''],
  ['Under the Freedom of Information Act 2000 we', ''],
  ['Our reply to Ms Hale', 'Ms Hale'],
])('names in: %s', (text, expected) =>
  expect(
    tokenise(text)
      .filter(({ name }) => name)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  ).toBe(expected),
);

test.each([
  ['Cadw', true],
  ['Museum of the Moors', true],
  ['THORNBY PORT HEALTH AUTHORITY', true],
  ['Refusal Notice', false],
  ['Freedom of Information Act 2000', false],
  ['Internal Review', false],
  ['Moorland Police holds', false],
  ['', false],
])('%s is a name: %s', (line, expected) => expect(isName(line)).toBe(expected));

test('a token tells where it stands', () => {
  const text = "We can't, by s.17(4), say what the NHS Trust's log holds.";
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    "We|ca|n't|,|by|s.17(4)|,|say|what|the|NHS|Trust|'s|log|holds|.".split('|'),
  );
});
