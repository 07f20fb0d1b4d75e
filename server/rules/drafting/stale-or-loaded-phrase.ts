import { former } from '../../language/instead.ts';
import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';

const loaded = facts('is-loaded');
const bodies = facts('names-former-body', 'what');

export default rule({
  id: 'drafting/stale-or-loaded-phrase',
  title: 'Take out what belongs to another time',
  basis: 'Good drafting',
  severity: 'info',
  why: 'The public interest is judged as it stands when the request is answered. A phrase about the politics of an earlier year, or a body that no longer exists, shows that the reasons came from an old template.',
  of: 'own sentence',
  // What an older letter says was true in its day.
  given: ({ facts: { dated, received } }) => (dated?.value ?? received?.value ?? '9999') >= '2023' || undefined,
  *check(sentence) {
    for (const { at, text } of loaded(sentence)) {
      yield {
        at,
        message: `Take ${quote(text)} out. "${text}" speaks of the politics of a time, not of this request. The public interest is judged as it stands when the request is answered.`,
      };
    }
    for (const { at, text } of bodies(sentence)) {
      const { now, says } = former[text.toLowerCase()]!;
      yield {
        at,
        message: `Say ${quote(now, 60)}. ${says}.`,
        fixes: ({ at }) => [replace(at, now, `Say ${now}`)],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the tenders. They are exempt under section 43(2) of the Freedom of Information Act 2000. In the current financial climate every pound counts.

        Yours sincerely
      `,
      at: 'current financial climate',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) of the Freedom of Information Act 2000 applies, in line with guidance from ACPO.

        Yours sincerely
      `,
      at: 'ACPO',
    },
    {
      sound: letter`
        Dear Requester

        We hold the guidance that the former Association of Chief Police Officers gave in 2009. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letters. They are exempt under section 37(1)(a) (Communications with Her Majesty, etc. and honours) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Date: 4 May 2014

        Dear Requester

        We hold the guidance of ACPO. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
