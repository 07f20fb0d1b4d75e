import { regimes, sharedNames } from '../../law/index.ts';
import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** Each of the four instruments by its full name with any year: "EIR 2026" may begin a reference. */
const laws = Object.values(regimes).map((law) => {
  const [title, year] = [law.name.slice(0, -5), law.name.slice(-4)];
  const written = title.replace(/[()]/g, '\\$&').replace(' \\(', ' ?\\(');
  return { ...law, title, year, dated: phrase(new RegExp(`\\b${written},?(?: of)? (?:19|20)\\d\\d\\b`, 'gi')) };
});

export default rule({
  id: 'exemption/wrong-year',
  title: 'Give the law its right year',
  basis: 'The titles of FOIA, FOISA, the EIR and the EI(S)R',
  severity: 'warning',
  why: 'No law, or a different one, has that name and year, and a requester who looks for it will not find it.',
  of: 'own sentence',
  *check(sentence) {
    for (const { title, year, shortName, sister, dated } of laws) {
      const other = regimes[sister];
      for (const { at, text } of dated(sentence)) {
        const given = text.slice(-4);
        if (given === year || sharedNames.has(given)) continue;
        // A Scottish letter may have left out one word.
        const asSister = given === other.name.slice(-4);
        const meant = asSister ? ` If you mean ${other.shortName}, give its name in full.` : '';
        yield {
          at,
          cause: text,
          message: `Check the year: ${title.endsWith('Act') ? `${shortName} is` : `the ${shortName} are`} of ${year}, not ${given}. The full name is the ${title} ${year}.${meant}`,
          // By its year it is read as the Scottish law, and the letter's sections with it: the fix keeps to that.
          fixes: ({ at }) => [
            asSister && other.scottish
              ? replace(at, other.name, `Say ${other.name}`)
              : replace(at, `${text.slice(0, -4)}${year}`, `Say ${year}`),
          ],
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We have dealt with your request under the Environmental Information Regulations 2000. We hold the notes and refuse them under regulation 12(4)(e).

        Yours sincerely
      `,
      at: 'Environmental Information Regulations 2000',
      mended: letter`
        Dear Requester

        We have dealt with your request under the Environmental Information Regulations 2004. We hold the notes and refuse them under regulation 12(4)(e).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the rota, which is exempt under section 35(1)(a) of the Freedom of Information Act 2002.

        Yours sincerely
      `,
      at: 'Freedom of Information Act 2002',
    },
    {
      flawed: letter`
        Dear Requester

        We refuse the tenders under section 33(1)(b) of the Freedom of Information (Scotland) Act 2000.

        Yours sincerely
      `,
      at: 'Freedom of Information (Scotland) Act 2000',
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota, which is exempt under section 31(1)(a) of the Freedom of Information Act 2000. The Data Protection Act 2018 does not apply.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked on 4 March 2026, under the Freedom of Information Act, for the rota. We hold it, and it is exempt under section 31(1)(a). Our reference is FOIA 2026-118.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The rota is exempt under section 31(1)(a) of the Freedom of Information Act 2000. You could also ask the Irish police under the Freedom of Information Act 2014.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        > Under the Freedom of Information Act 2005 please send me the rota.

        We hold it and refuse to give it. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
