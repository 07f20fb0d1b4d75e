import { describe, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { mend } from '../../server/rules/mending.ts';
import { insertingWhatIsMissing } from '../../server/rules/wholeDraft.ts';
import { applied, documentOf, plain } from '../editor/fakes.ts';
import { realService } from '../editor/realService.ts';
import { findingsIn, letters } from './letters.ts';

const fixesOf = (text: string, rule: string) =>
  findingsIn(text)
    .filter((finding) => finding.rule === rule)
    .flatMap(({ fixes }) => fixes?.() ?? []);
const mended = (text: string, rule: string) => applyEdits(text, fixesOf(text, rule)[0]!.edits);
const everything = (text: string) => applyEdits(text, mend(text, findingsIn, insertingWhatIsMissing).edits);
const inOrder = (text: string, first: string, second: string) => {
  expect(text).toContain(first);
  expect(text).toContain(second);
  expect(text.indexOf(first)).toBeLessThan(text.indexOf(second));
};

const byQuestion = `Dear Requester

You asked two questions.

**Question 1: the rota**

We hold the rota and withhold it under section 31(1)(a) of the Freedom of Information Act 2000.

**Question 2: the budget**

The budget was £40,000.

Best regards

A Officer

Information Unit
`;

describe('a passage that a fix inserts', () => {
  it('stands under the answer that it belongs to', () => {
    inOrder(mended(byQuestion, 'pit/missing'), 'Public interest test', 'Question 2');
    inOrder(mended(byQuestion, 'harm/missing'), 'Harm', 'Question 2');
  });

  it('stands above the sign-off, however it is worded', () => {
    inOrder(mended(byQuestion, 'rights/ico-missing'), 'Information Commission', 'Best regards');
    inOrder(mended(byQuestion, 'rights/review-missing'), 'internal review', 'Best regards');
  });

  it('does not cut a wrapped paragraph or a table in two', () => {
    const wrapped = byQuestion.replace(
      'We hold the rota and withhold it under',
      'We hold the rota and withhold it\nunder',
    );
    const sentence = wrapped.replace(
      'of the Freedom of Information Act 2000.',
      'of the Freedom of\nInformation Act 2000.',
    );
    expect(mended(sentence, 'harm/missing')).toContain('of the Freedom of\nInformation Act 2000.');
    const table = `Dear Requester

Thank you for your request of 2 November 2026. We hold the rota and refuse it under the Freedom of Information Act 2000.

| Part | Exemption |
|---|---|
| Rota | Exempt under section 31(1)(a) |
| Names | Exempt under section 40(2) |

Yours sincerely
`;
    expect(mended(table, 'harm/missing')).toContain(
      '| Rota | Exempt under section 31(1)(a) |\n| Names | Exempt under section 40(2) |\n',
    );
  });

  it('brings no heading that would take over what the letter says below it', () => {
    const text = `Dear Requester

We withhold the emails under section 31(1)(a) of the Freedom of Information Act 2000, and hold them.

The public interest in maintaining the exemption outweighs that in disclosure, as the inquiry goes on.

Yours sincerely
`;
    const after = mended(text, 'harm/missing');
    expect(after).toContain('Disclosure [would be likely to / would] prejudice');
    expect(readNotice(after).sections).toEqual([]);
  });
});

describe('inserting everything missing', () => {
  it('fills in the exemption that the letter names, and keeps the order of a letter', () => {
    const text = `Dear Requester

Thank you for your request of 2 November 2026, in which you asked for the patrol rota.

The Council holds the rota. Section 31(1)(a) is our reason.

Yours sincerely
`;
    const after = everything(text);
    expect(after).toContain('It relies on section 31(1)(a) (Law enforcement)');
    inOrder(after, 'Thank you', 'refusal notice');
    inOrder(after, 'refusal notice', 'Public interest test');
    inOrder(after, 'Public interest test', 'Internal review');
    inOrder(after, 'Internal review', 'Yours sincerely');
  });

  it('names the law before the refusal that rests on it', () => {
    const text = `Dear Requester

You asked for the patrol rota.

We hold the rota and refuse your request under section 31(1)(a).

## The rota

Burglars would be likely to use it, which would prejudice the prevention of crime.

Yours sincerely
`;
    inOrder(mended(text, 'structure/regime-missing'), 'Freedom of Information Act 2000', 'refuse your request');
  });

  it.each(letters.map(({ path, text }) => [path, text] as const))('leaves no new error: %s', (_, text) => {
    const errors = (each: string) =>
      findingsIn(each)
        .filter(({ severity, rule }) => severity === 'error' && rule !== 'drafting/placeholder-left')
        .map(({ rule }) => rule);
    const after = errors(everything(text));
    for (const rule of errors(text)) {
      const i = after.indexOf(rule);
      if (i >= 0) after.splice(i, 1);
    }
    expect(after).toEqual([]);
  });
});

describe('a conclusion that is not drawn', () => {
  const letter = (balance: string) => `Dear Requester

Quayside Police neither confirms nor denies that it holds the information. Section 24(2) of the Freedom of Information Act 2000 applies.

## Factors favouring confirming or denying

- Harbour users would know whether divers are used.

## Factors favouring neither confirming nor denying

- A yes or a no would show which quays are watched.

## Balance

${balance}

Yours sincerely
`;
  it('is completed, so that there is one', () => {
    expect(
      mended(
        letter('Harbour users have a fair question about divers. The balance favours neither confirming nor denying.'),
        'pit/balance-formula',
      ),
    ).toContain(
      'The balance favours neither confirming nor denying: in all the circumstances of the case, the public interest in',
    );
  });

  it('is replaced where the sides are called equal', () => {
    const after = mended(letter('Harbour users have a point. The arguments are equal.'), 'pit/balance-formula');
    expect(after).not.toContain('equal');
    expect(after).toContain('Harbour users have a point. In all the circumstances of the case');
  });
});

describe('striking out', () => {
  const letter = (sentence: string) => `Dear Requester

Quayside Police neither confirms nor denies that it holds the footage. Section 31(3) of the Freedom of Information Act 2000 applies.

${sentence}

> How many divers are there?

Saying more would help smugglers.

Yours sincerely
`;
  it.each([
    'We searched and found the files, and neither confirm nor deny that they are complete.',
    'We located the files that you asked about:',
    'We located the files and refuse your request.',
  ])('is not offered for a sentence that the letter needs: %s', (sentence) => {
    expect(fixesOf(letter(sentence), 'ncnd/leak').filter(({ title }) => /Strike/.test(title))).toEqual([]);
  });

  it('says what the sentence tells', () => {
    const [fix] = fixesOf(letter('The footage is in our possession. It is old.'), 'ncnd/leak');
    expect(fix?.title).toBe('Strike out this sentence, which says that information is held');
  });
});

describe('headings that touch', () => {
  const letter = (headings: string) => `Dear Requester

We refuse the plan under section 31(1)(a) of the Freedom of Information Act 2000. We hold it.

${headings}

- The cameras are paid for by residents.

**Factors against disclosure**

- Thieves would avoid them.

Yours sincerely
`;

  it('are all parted by one press', () => {
    const text = letter('**Harm****Public interest test****Factors favouring disclosure**');
    const after = mended(text, 'structure/heading-fused');
    expect(after).toContain('**Harm**\n\n**Public interest test**\n\n**Factors favouring disclosure**\n');
    expect(findingsIn(after).map(({ rule }) => rule)).not.toContain('structure/heading-fused');
  });

  it('are read as before where a comment ignores a finding in them', () => {
    const { text } = letters.find(({ path }) => path === 'examples/draft-ncnd.md')!;
    const document = documentOf(text);
    const service = realService({ client: plain });
    const found = check(readNotice(text), {}).find(
      ({ rule, at }) => rule === 'ncnd/wrong-subsection' && text.slice(at.start).startsWith('Section 38'),
    )!;
    const at = { start: document.positionAt(found.at.start), end: document.positionAt(found.at.end) };
    const ignore = service
      .codeActions(document, at, { diagnostics: [] })
      .find(({ title }) => title === 'Ignore this here… (ncnd/wrong-subsection)');
    const after = applied(document, ignore?.edit);
    expect(after).toContain('-->\n**Public Interest Considerations\nSection 38');
    expect(readNotice(after).sections.map((s) => [s.role, s.text])).toEqual(
      readNotice(text).sections.map((s) => [s.role, s.text]),
    );
    expect(findingsIn(after).map(({ rule }) => rule)).not.toContain('ncnd/wrong-subsection');
  });

  it('keep the exemptions that they name when they are renamed', () => {
    const text = `Dear Requester

We hold the figures and refuse them under sections 31(1)(d) and 43(2) of the Freedom of Information Act 2000.

## Factors favouring section 31(1)(d)

- Ratepayers would see how many shops are behind with their rates.

## Factors against disclosure under section 31(1)(d)

- A shop that knew how long we wait would wait so long.

## Balance

The waiting outweighs what ratepayers would see.

Yours sincerely
`;
    expect(mended(text, 'pit/heading-polarity')).toContain('## Factors favouring disclosure under section 31(1)(d)\n');
  });
});
