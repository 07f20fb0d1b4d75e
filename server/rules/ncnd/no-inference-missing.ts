import { absent } from '../absent.ts';
import { letter, rule } from '../rule.ts';
import { states } from '../speak.ts';
import { insertWithStatement, ncndStatement, wordsOf } from './ncndScope.ts';

export default rule({
  id: 'ncnd/no-inference-missing',
  title: 'Say that nothing can be read into the answer',
  basis: 'Good practice in refusals to confirm or deny',
  severity: 'warning',
  why: 'People take a refusal to confirm or deny for a yes. One sentence says that it is given whether or not anything is held, and that nothing can be inferred from it.',
  given: ncndStatement,
  *check(notice, { facts }, statement) {
    if (notice.part === 'annex' || notice.stance === 'not-held') return;
    if (notice.stance === 'cost-limit' || states(notice, 'no-inference')) return;
    yield absent(notice, 'no-inference', 'that nothing can be inferred', {
      at: wordsOf(notice, statement),
      message:
        'Say that nothing can be inferred from this answer. The letter does not say so, and without that sentence a refusal to confirm or deny is easily taken for a yes.',
      fixes: () => [
        insertWithStatement(notice, statement, 'no-inference', facts, 'Insert that nothing can be inferred'),
      ],
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        Yours sincerely
      `,
      at: 'neither confirms nor denies',
      mended: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) applies.

        This should not be taken as an indication that the information is, or is not, held.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the flight log, which is attached. We can neither confirm nor deny that we hold any other information, under section 23(5).

        Yours sincerely
      `,
      at: 'can neither confirm nor deny',
    },
    {
      sound: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) applies. No inference should be drawn from this as to whether it is held.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information. Section 31(3) applies. This must not be read as showing that it is, or is not, held.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the flight log. This letter is a refusal notice: it is exempt under section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies. Neither a yes nor a no should be read into this.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 31(3) applies. This is our answer to every request of this kind, whatever is held.

        Yours sincerely
      `,
    },
  ],
});
