import { mentions, states } from '../../language/index.ts';
import { regimes } from '../../law/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { change } from '../mend.ts';
import { facts as factsOf } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { list, regimeOf } from '../speak.ts';
import { sentencesMaking } from '../stating.ts';
import { inWords } from '../time/dates.ts';

const former = factsOf('names-former-regulator', 'who');

export default rule({
  id: 'rights/regulator-name',
  title: 'Call the regulator by its present name',
  basis: 'FOIA s.50; Data (Use and Access) Act 2025 s.119',
  severity: 'info',
  why: 'On 30 September 2026 the Information Commission took over from the Information Commissioner (Data (Use and Access) Act 2025 ss.118 and 119; SI 2026/1015). An old name is read as the new one, but a requester finds the body by its present name.',
  options: {
    name: {
      default: '',
      description: 'The name to write instead, where it is not the one in the setting authority.regulatorName.',
    },
  },
  *check(notice, { options, facts }) {
    const { regulator, formerRegulator } = regimes[regimeOf(notice)];
    const { dated } = notice.facts;
    if (!formerRegulator || (dated && dated.value < formerRegulator.until)) return;
    const name = String(options.name || facts.regulator || regulator);
    // An authority that has set the old name wants it.
    if (name.startsWith(formerRegulator.name)) return;
    const found = sending(notice).flatMap(former);
    const [first] = found;
    if (!first) return;
    const names = [...new Set(found.map(({ text }) => `"${text}"`))];
    yield {
      at: first.range,
      message: `Call the regulator by its present name, "${name}". The ${regulator} took over from the ${formerRegulator.name} on ${inWords(formerRegulator.until)}. The letter sends the requester to the body under its old name, ${list(names)}. That does no harm in law, but it is found by its present name.`,
      fixes: () => {
        const edits = found.map(({ range }) => ({ range, text: name }));
        return [change(edits, `Write "${name}"`)];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can complain to the Information Commissioner about this decision. The Information Commissioner's Office is at https://ico.org.uk/foicomplaints.

        Yours sincerely
      `,
      at: 'Information Commissioner',
      mended: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can complain to the Information Commission about this decision. The Information Commission is at https://ico.org.uk/foicomplaints.

        Yours sincerely
      `,
    },
    {
      options: { name: "Information Commission's Office" },
      flawed: letter`
        2 October 2026

        Dear Requester

        We hold the readings and refuse your request for them under regulation 12(5)(e) of the Environmental Information Regulations 2004.

        You can apply to the Information Commissioner's Office under section 50.

        Yours sincerely
      `,
      at: "Information Commissioner's Office",
      mended: letter`
        2 October 2026

        Dear Requester

        We hold the readings and refuse your request for them under regulation 12(5)(e) of the Environmental Information Regulations 2004.

        You can apply to the Information Commission's Office under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        29 September 2026

        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can apply to the Information Commissioner under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a). The Information Commissioner took the same view in a decision of 2021, and her guidance says why.

        You can apply to the Information Commission under section 50. The Information Commission's Office (ICO) is at https://ico.org.uk/foicomplaints.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can complain to the ICO under section 50.

        Yours sincerely
      `,
    },
    {
      options: { name: 'Information Commissioner' },
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can apply to the Information Commissioner under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.

        You can apply to the Scottish Information Commissioner. For a complaint about your personal data, go to the Information Commissioner.

        Yours sincerely
      `,
    },
  ],
});

/** The sentences that send the requester to the regulator. */
function sending(notice: Notice): Sentence[] {
  const stated = sentencesMaking(notice, 'commissioner');
  return notice.sentences.filter((sentence) => {
    const { scope, facts, wording } = sentence;
    if (scope !== 'rights' && (!stated.has(sentence) || scope === 'request' || scope === 'quoted')) return false;
    // What it said or decided once, it did under the name of that day.
    if (states(facts, 'cites-regulator')) return false;
    return scope === 'rights' || mentions(wording.text, 'requester') || mentions(wording.text, 'complain');
  });
}
