import { states } from '../../language/index.ts';
import { wordingUnder } from '../../wording/index.ts';
import { sentenceAt } from '../block.ts';
import { insert } from '../mend.ts';
import { facts as factsOf } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { regimeOf, regulatorInShort } from '../speak.ts';
import { isAskedFor, mustStateRights } from './rightsPlace.ts';

/** After the regulator is named: a postcode, a telephone number, an address of e-mail. */
const reach = /\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|\b0\d{2,4} ?\d{3}|@/;
const named = factsOf('tells-of-regulator', 'who');

export default rule({
  id: 'rights/ico-no-contact',
  title: 'Say how to reach the regulator',
  basis: 'FOIA s.17(7)(b); ICO guidance on refusal notices',
  severity: 'info',
  why: 'The notice must give particulars of the right to apply to the regulator. Without an address or a page a requester has to find out alone how to use it.',
  *check(notice, { facts }) {
    if (!mustStateRights(notice)) return;
    if (notice.sentences.some((sentence) => states(sentence.facts, 'gives-regulators-address'))) return;
    if (isAskedFor(notice, 'contactTopic')) return;
    const told = notice.statements.find(({ kind }) => kind === 'commissioner');
    const sentence = told && sentenceAt(notice, told.range.start);
    if (!sentence) return;
    const rights = notice.sentences.filter(
      ({ scope, paragraph }) => scope === 'rights' || paragraph === sentence.paragraph,
    );
    if (reach.test(notice.text.slice(sentence.range.start, notice.closing.start))) return;
    if (rights.some((own) => states(own.facts, 'gives-particulars-apart'))) return;
    const regulator = regulatorInShort(notice);
    yield {
      at: named(sentence)[0]?.range ?? sentence.range,
      message: `Say how to reach the ${regulator}. The letter sends the requester to the ${regulator} but gives no page, address or telephone number. Particulars of the right are of use only with one.`,
      fixes: () => {
        const text = wordingUnder(regimeOf(notice), 'commissioner-contact');
        return [insert(notice, text, sentence.range, facts, `Insert how to reach the ${regulator}`)];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You may ask for an internal review at reviews@example.org within 40 working days. You can then apply to the Information Commission under section 50.

        Yours sincerely
      `,
      at: 'Information Commission',
      mended: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You may ask for an internal review at reviews@example.org within 40 working days. You can then apply to the Information Commission under section 50.

        You can reach the Information Commission at https://ico.org.uk/foicomplaints.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 36(1) of the Freedom of Information (Scotland) Act 2002.

        You may ask for a review within 40 working days by writing to us. You can then appeal to the Scottish Information Commissioner within six months.

        Yours sincerely
      `,
      at: 'Scottish Information Commissioner',
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You can apply to the Information Commission at ico.org.uk/foicomplaints.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You can apply to the Information Commission (telephone 0303 123 1113).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You can apply to the Information Commission. The enclosed leaflet has the details.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You can apply to the Information Commission: [COMMISSIONER'S ADDRESS].

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        part: annex
        ---
        Dear Requester

        We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        You can apply to the Information Commission.

        Yours sincerely
      `,
    },
  ],
});
