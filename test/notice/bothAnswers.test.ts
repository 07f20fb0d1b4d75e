import { expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';

/** What a letter does, the scope of each claim, and which rules on neither confirming nor denying speak of a citation or an answer. */
function read(text: string) {
  const notice = readNotice(text);
  return {
    stance: notice.stance,
    claims: notice.claims.map(({ provision: { section, path }, scope }) => `${section} ${path.join('.')} ${scope}`),
    rules: check(notice, { today: '2026-11-24' })
      .map(({ rule }) => rule)
      .filter((rule) => ['ncnd/exemption-has-none', 'ncnd/wrong-subsection', 'ncnd/leak'].includes(rule)),
  };
}

test.each([
  'We neither confirm nor deny that we hold other information.',
  'We neither confirm nor deny holding further information.',
])('what is withheld is not what the letter will not speak of: %s', (statement) => {
  const letter = `Dear Mr Bain

Thank you for your request of 3 November 2026 under the Environmental Information (Scotland) Regulations 2004. We are withholding the report under regulation 10(4)(b), 10(5)(b) and 11(2). We do not hold the annex. The balance of public interest favours withholding. ${statement}

Yours sincerely
`;
  expect(read(letter)).toEqual({
    stance: 'partial-ncnd',
    claims: ['10 4.b content', '10 5.b content', '11 2 content'],
    rules: [],
  });
});

const answers = (one: string, two: string) => `# Request 22/F: response

We have considered your request of 2 November 2026 under the Freedom of Information (Scotland) Act 2002.

**You asked:** Copies of the reports on the harbour wall.

**Answer:** ${one}

**You asked:** Whether Mr Gray was ever disciplined.

**Answer:** ${two}

Yours sincerely
`;
const withheld = 'We refuse this. Section 30(b)(i) and section 33(1)(b) apply.';
const declined = 'Under section 18 we cannot say whether anything is held.';

test('each question has its own answer, in either order', () => {
  expect(read(answers(withheld, declined))).toEqual({
    stance: 'partial-ncnd',
    claims: ['30 b.i content', '33 1.b content', '18  ncnd'],
    rules: [],
  });
  expect(read(answers(declined, withheld))).toEqual({
    stance: 'partial-ncnd',
    claims: ['18  ncnd', '30 b.i content', '33 1.b content'],
    rules: [],
  });
});

test('where neither question is answered, the exemption stands with section 18', () => {
  const neither = 'We neither confirm nor deny that any is held. Section 33(1)(b) would apply.';
  expect(read(answers(neither, declined)).stance).toBe('ncnd');
});
