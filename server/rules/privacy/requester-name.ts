import { mentions } from '../../language/index.ts';
import type { Range } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { facts, phrase, sentencesWith } from '../phrase.ts';
import { letter, look, rule } from '../rule.ts';

const greets = facts('greets-by-name');
const titled = facts('names-with-title');
const address = phrase(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g);

export default rule({
  id: 'privacy/requester-name',
  title: 'Take the requester out of a copy that is published',
  basis: 'UK GDPR Art.5(1)(c)',
  severity: 'warning',
  why: 'Who asked is personal data, and a disclosure log has no need of it. The rule speaks only of drafts that say `publish: true` in their front matter.',
  looks: [
    {
      *check(notice) {
        if (!notice.frontMatter?.publish) return;
        const greeting = sentencesWith(notice, greets)
          .flatMap(greets)
          .find(({ text }) => !mentions(text, 'addressee'));
        if (!greeting) return;
        const report = (at: Range, say: string) => ({
          at,
          message: "Take the requester's name out. This copy is to be published, and it names the requester.",
          fixes: () => [replace(at, say, `Say ${say}`)],
        });
        yield report(greeting.range, 'Dear Requester');
        const surname = greeting.text.split(' ').at(-1)!;
        for (const { range, text } of sentencesWith(notice, titled).flatMap(titled))
          if (range.start >= greeting.range.end && text.endsWith(surname)) yield report(range, 'the requester');
      },
    },
    look({
      of: 'sentence',
      given: ({ frontMatter }) => frontMatter?.publish || undefined,
      *check(sentence) {
        if (sentence.scope !== 'request' && sentence.scope !== 'quoted') return;
        for (const { at } of address(sentence)) {
          yield {
            at,
            message:
              'Take the email address out. This copy is to be published, and it gives an email address from the request.',
            fixes: ({ at }) => [replace(at, '[email address removed]', 'Remove the address')],
          };
        }
      },
    }),
  ],
  examples: [
    {
      flawed: letter`
        ---
        publish: true
        ---

        Dear Mr Osei

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. We told Mr Osei so in May.

        Yours sincerely
      `,
      at: ['Dear Mr Osei', 'Mr Osei'],
      mended: letter`
        ---
        publish: true
        ---

        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. We told the requester so in May.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        ---
        publish: true
        ---

        Dear Fiona Tolland

        We neither confirm nor deny that we hold the information. Section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: 'Dear Fiona Tolland',
    },
    {
      sound: letter`
        Dear Mr Osei

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        publish: true
        ---

        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. Write to foi@anytown.example for a review.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        publish: true
        ---

        Dear Sir or Madam

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours faithfully
      `,
    },
  ],
});
