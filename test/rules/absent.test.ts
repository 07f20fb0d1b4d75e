import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';

/** What the rule says of a letter: its severity and the words at which it says so; undefined where it is silent. */
function said(rule: string, letter: string): { severity: string; at: string } | undefined {
  const found = check(readNotice(letter), { today: '2026-11-28' }).find((finding) => finding.rule === rule);
  return found && { severity: found.severity, at: letter.slice(found.at.start, found.at.end) };
}

const harm = (reasons: string) => `Dear Requester

We hold the rota and refuse it under section 31(1)(a) of the Freedom of Information Act 2000. ${reasons}

You can ask for an internal review within 40 working days by writing to foi@marsh.example, and may then complain to the Information Commissioner at https://ico.org.uk.

Yours sincerely
`;

describe('harm', () => {
  test.each([
    'Suspects would be tipped off.',
    'With it in their hands, burglars pick their night and are gone before a car can reach the estate: that would happen again.',
    'Four of the six crews have still to be seen. Disclosure would be likely to prejudice the prevention of crime.',
    'Gangs will simply work round it.',
    'It leads them to the two nights on which nobody watches, and the break-ins of last winter would be repeated.',
  ])('present: %s', (reasons) => {
    expect(said('harm/missing', harm(reasons))).toBeUndefined();
  });

  test.each([
    '',
    'This exemption is qualified.',
    'Disclosure would be likely to prejudice the prevention of crime.',
    'Section 31(1)(a) covers information whose disclosure would, or would be likely to, prejudice the prevention of crime.',
    'Thank you for your interest in the work of the force.',
    'As the exemption depends on prejudice, we must set out the harm in disclosure.',
    'Any use that somebody made of it, if there were any, would be lawful.',
  ])('absent: %s', (reasons) => {
    expect(said('harm/missing', harm(reasons))?.severity).toBe('error');
  });

  test.each(['It shows a burglar the nights on which nobody watches.', 'The rota tells thieves where to look.'])(
    'unclear: %s',
    (reasons) => {
      const found = said('harm/missing', harm(reasons));
      expect(found === undefined || (found.severity === 'info' && found.at === reasons)).toBe(true);
    },
  );
});

const rights = (closing: string) => `Dear Requester

We hold the advice and refuse it under section 42(1) of the Freedom of Information Act 2000, since our solicitor gave it in confidence.

${closing}

Yours sincerely
`;

describe('a review', () => {
  test.each(['', 'Our switchboard is open from 9 to 5.', 'A review of the policy is under way.'])(
    'absent: %s',
    (closing) => {
      expect(said('rights/review-missing', rights(closing))?.severity).toBe('error');
    },
  );

  test.each([
    'The Town Clerk takes such letters: write to clerk@marsh.example within 40 working days.',
    'Please write to the Head of Legal within two months, and she will deal with it.',
  ])('not called absent: %s', (closing) => {
    expect(said('rights/review-missing', rights(closing))?.severity).not.toBe('error');
  });
});

test('a refusal in words that are not known is asked after at those words', () => {
  const letter = harm('Suspects would be tipped off.').replace(
    'We hold the rota and refuse it under',
    'We hold the rota. Over it the curtain stays drawn, as section 31(1)(a) has it. We draw it under',
  );
  expect(said('structure/refusal-statement', letter)?.severity).not.toBe('warning');
});
