import { states } from '../../language/index.ts';
import { replace } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts as factsOf } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { regulatorInShort } from '../speak.ts';
import { strikeOut } from '../strikeOut.ts';
import { mustStateRights, rightInASentence } from './rightsPlace.ts';

const barred = factsOf('bars-complaint');
const final = factsOf('calls-decision-final');
const charged = factsOf('charges-for-review');

export default rule({
  id: 'rights/narrowed',
  title: 'Leave the right to complain as wide as the Act gives it',
  basis: 'FOIA ss.17(7)(b) and 50; FOISA ss.20 and 47; EIR regs.11(3) and 18',
  severity: 'warning',
  why: 'Anybody who has asked may apply to the regulator, which alone may decide not to take it up. A letter that says there is no such right, or that a review must be paid for, takes away what it should tell the requester about.',
  of: 'sentence',
  given: (notice) =>
    mustStateRights(notice)
      ? {
          regulator: regulatorInShort(notice),
          told: notice.statements.filter(({ kind }) => kind === 'commissioner').length,
        }
      : undefined,
  *check(sentence, { regulator, told }) {
    const { scope, text, facts } = sentence;
    if (scope !== 'rights' && !isOwn(sentence)) return;
    // Outside the passage on rights it may be another decision that cannot be appealed.
    const ofComplaints = states(facts, 'speaks-of-complaint') || states(facts, 'invites-complaint');
    if (scope !== 'rights' && text.length > 60 && !ofComplaints) return;
    // Whether another sentence tells the requester of the regulator.
    const elsewhere = told > (states(facts, 'tells-of-regulator') ? 1 : 0);
    const [bar] = [...barred(sentence), ...(elsewhere ? [] : final(sentence))];
    if (bar) {
      yield {
        at: bar.at,
        message: `Leave the requester the right to apply to the ${regulator}. "${bar.text}" takes away a right that the law gives: a requester may apply to the ${regulator}, and the letter must say so.`,
        // The sentence gives way to the right that it denies, or goes where the letter states that right already.
        fixes: ({ notice, it, facts }) => {
          const out = strikeOut(notice, it, 'Take the sentence out', ['commissioner']);
          if (out.length === 0 || elsewhere) return out;
          return [replace(it.range, rightInASentence(notice, facts), `Say instead how to go to the ${regulator}`)];
        },
      };
    }
    const [charge] = charged(sentence);
    if (charge) {
      yield {
        at: charge.at,
        message: `Do not charge for a review. A complaint about a refusal is free, whether to the authority or to the ${regulator}.`,
        fixes: ({ it }) => [
          replace(it.range, 'There is no charge for an internal review.', 'Say that there is no charge'),
        ],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You may ask for an internal review at reviews@example.org within 40 working days. You cannot complain about its outcome.

        Yours sincerely
      `,
      at: 'You cannot complain',
      mended: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You may ask for an internal review at reviews@example.org within 40 working days. If you remain dissatisfied with how we have dealt with your request, you can apply to the Information Commission for a decision under section 50 of the Freedom of Information Act 2000. You will normally be expected to come back to us first, where this letter says how. You can apply at https://ico.org.uk/foicomplaints.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000. There is no right of appeal.

        Yours sincerely
      `,
      at: 'There is no right of appeal',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        A fee of £20 is payable for an internal review. You can then apply to the Information Commission.

        Yours sincerely
      `,
      at: 'fee of £20 is payable for an internal review',
      mended: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        There is no charge for an internal review. You can then apply to the Information Commission.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You cannot complain to the Information Commission until we have answered your request for a review.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You may not agree with our decision. In that case you can complain to the Information Commission.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        There is no charge for an internal review. You can then apply to the Information Commission.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        There is no right of appeal within the council, but you can apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        We have no internal review procedure. You can apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the fees that the clinic will charge for a review of medicines. We refuse your request for them under section 43(2) of the Freedom of Information Act 2000.

        You can apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
  ],
});
