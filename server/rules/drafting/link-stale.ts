import { replace } from '../mend.ts';
import { facts, phrase } from '../phrase.ts';
import { letter, look, rule } from '../rule.ts';

const address = /\bhttps?:\/\/[^\s<>()[\]"']+/gi;
const dated = /(?:^|[^\d])(20(?:0\d|1\d))(?:[^\d]|$)/;
/** Where the year of a document is part of its name for good: statutes and judgments. */
const lasting = /^https?:\/\/(?:www\.)?(?:legislation\.gov\.uk|bailii\.org|caselaw\.nationalarchives\.gov\.uk)\//i;
const pointing = facts('points-to-link');
const oldTelephone = phrase(/\b01625 ?545 ?7\d\d\b/g);

export default rule({
  id: 'drafting/link-stale',
  title: 'Give links that work and say where they lead',
  basis: 'Accessibility; good drafting',
  severity: 'info',
  why: 'A link to an old file on an insecure address is often dead by the time it is read, and "the link below" says nothing to someone who hears the letter read out.',
  looks: [
    {
      *check(notice) {
        if (!notice.text.includes('://')) return;
        for (const { range, scope } of notice.paragraphs) {
          if (scope === 'request' || scope === 'quoted') continue;
          const source = notice.text.slice(range.start, range.end);
          if (!source.includes('://')) continue;
          for (const { index, 0: link } of source.matchAll(address)) {
            const start = range.start + index;
            const insecure = /^http:/i.test(link);
            const year = lasting.test(link) ? undefined : dated.exec(link.replace(/^https?:\/\/[^/]*/i, ''))?.[1];
            if (!insecure && !year) continue;
            const faults = [
              ...(insecure ? ['is not secure (http)'] : []),
              ...(year ? [`leads to a document of ${year}`] : []),
            ];
            const fixes = () => [replace({ start, end: start + 4 }, 'https', 'Say https')];
            yield {
              at: { start, end: start + link.length },
              message: `Check that this link still works. This link ${faults.join(' and ')}.`,
              ...(insecure && !year && { fixes }),
            };
          }
        }
      },
    },
    look({
      of: 'sentence',
      *check(sentence) {
        if (sentence.scope === 'request' || sentence.scope === 'quoted') return;
        for (const { at, text } of pointing(sentence)) {
          yield { at, message: `Make the name of the page the link. "${text}" does not say where it leads.` };
        }
        for (const { at } of oldTelephone(sentence)) {
          yield {
            at,
            message: 'Say 0303 123 1113. This is an old number of the ICO, which is now on that one.',
            fixes: ({ at }) => [replace(at, '0303 123 1113', 'Say 0303 123 1113')],
          };
        }
      },
    }),
  ],
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the policy. It is exempt under section 21(1) of the Freedom of Information Act 2000, as it is at the below link:

        <http://www.anytown.example/policy>

        Yours sincerely
      `,
      at: ['the below link', 'http://www.anytown.example/policy'],
    },
    {
      flawed: letter`
        Dear Requester

        We hold the policy. It is exempt under section 21(1) of the Freedom of Information Act 2000: see [our policy](https://anytown.example/docs/policy-2013.pdf).

        Yours sincerely
      `,
      at: 'https://anytown.example/docs/policy-2013.pdf',
    },
    {
      sound: letter`
        Dear Requester

        We hold the policy. It is exempt under section 21(1) of the Freedom of Information Act 2000: see [our policy on noise](https://anytown.example/noise).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > Is http://www.anytown.example/policy-2013.pdf still your policy?

        We hold the policy. It is exempt under section 22(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the policy. It is exempt under section 21(1) of the Freedom of Information Act 2000: it is at https://anytown.example/docs/2026-policy.pdf.

        Yours sincerely
      `,
    },
  ],
});
