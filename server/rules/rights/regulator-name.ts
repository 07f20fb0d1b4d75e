import { replace } from '../mend.ts';
import { phrase, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

const written = phrase(/(?<!\bScottish )\bInformation Commission(?:er(?:'s Office)?)?\b(?! for Scotland)/g);

export default rule({
  id: 'rights/regulator-name',
  title: 'Call the regulator by its present name',
  basis: 'Data (Use and Access) Act 2025 ss.117 to 119',
  severity: 'info',
  why: 'The Data (Use and Access) Act 2025 replaces the Information Commissioner by a body called the Information Commission. Which name a letter should use depends on its date, so the rule speaks only where the settings name the regulator.',
  options: {
    name: {
      default: '',
      description: 'The name to expect, where it is not the one in the setting authority.regulatorName.',
    },
  },
  *check(notice, { options, facts }) {
    const expected = String(options.name || facts.regulator || '');
    if (!/^Information Commission(?:er)?$/.test(expected) || notice.regime === 'foisa' || notice.regime === 'eisr')
      return;
    for (const sentence of sentencesWith(notice.sentences, written)) {
      if (sentence.scope === 'quoted' || sentence.scope === 'request') continue;
      for (const { range, text } of written(sentence)) {
        if (text.replace(/'s Office$/, '') === expected) continue;
        yield {
          at: range,
          message: `The settings call the regulator the ${expected}, and this letter calls it "${text}". Use one name, so that a requester can find it.`,
          fixes: () => [replace(range, expected, `Write "${expected}"`)],
        };
      }
    }
  },
  examples: [
    {
      options: { name: 'Information Commission' },
      flawed: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can apply to the Information Commissioner's Office under section 50.

        Yours sincerely
      `,
      at: "Information Commissioner's Office",
      mended: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      options: { name: 'Information Commissioner' },
      flawed: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can apply to the Information Commission under section 50.

        Yours sincerely
      `,
      at: 'Information Commission',
    },
    {
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      options: { name: 'Information Commission' },
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a).

        You can apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      options: { name: 'Information Commission' },
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.

        You can apply to the Scottish Information Commissioner.

        Yours sincerely
      `,
    },
  ],
});
