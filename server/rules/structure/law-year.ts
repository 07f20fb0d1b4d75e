import { regimes, sharedNames } from '../../law/index.ts';
import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** Each of the four instruments as it is named, with any year. */
const laws = Object.values(regimes).map(({ name }) => {
  const [title, year] = [name.slice(0, -5), name.slice(-4)];
  return { title, year, dated: phrase(new RegExp(`${title.replace(/[()]/g, '\\$&')},? \\d{4}\\b`, 'gi')) };
});

export default rule({
  id: 'structure/law-year',
  title: 'Give the law its own year',
  basis: 'FOIA s.17(1)(b); EIR reg.14(3)(a); good drafting',
  severity: 'warning',
  why: 'The Freedom of Information Act is of 2000, its Scottish counterpart of 2002, and both sets of Environmental Information Regulations are of 2004. Under another year a requester finds another law, or none.',
  of: 'own sentence',
  *check(sentence) {
    for (const { title, year, dated } of laws) {
      for (const { at, text } of dated(sentence)) {
        const given = text.slice(-4);
        // The Scottish Act is of 2002, and some leave Scotland out of its name.
        if (
          given === year ||
          sharedNames.has(given) ||
          laws.some((law) => law.title !== title && law.year === given && law.title.slice(0, 10) === title.slice(0, 10))
        )
          continue;
        yield {
          at,
          message: `"${text}" has the wrong year: the year is ${year}.`,
          fixes: ({ at }) => [replace(at, text.slice(0, -4) + year, `Say ${year}`)],
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We have dealt with your request under the Environmental Information Regulations 2000. The survey is excepted under regulation 12(5)(e).

        Yours sincerely
      `,
      at: 'Environmental Information Regulations 2000',
      mended: letter`
        Dear Requester

        We have dealt with your request under the Environmental Information Regulations 2004. The survey is excepted under regulation 12(5)(e).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The rota is exempt under section 35(1)(a) of the Freedom of Information (Scotland) Act 2004.

        Yours sincerely
      `,
      at: 'Freedom of Information (Scotland) Act 2004',
    },
    {
      sound: letter`
        Dear Requester

        The rota is exempt under section 31(1)(a) of the Freedom of Information Act 2000. The map is excepted under regulation 12(5)(e) of the Environmental Information Regulations 2004.

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
  ],
});
