import { isGeneral, isOpenness, shared, stemsOf } from '../../language/vocabulary.ts';
import { exemptionOf } from '../../law/index.ts';
import { requestIn } from '../block.ts';
import type { TestPart } from '../part.ts';
import { letter, rule } from '../rule.ts';
import { list } from '../speak.ts';
import { ask, standardTest } from './standard.ts';

export default rule({
  id: 'pit/generic-factor',
  title: 'Say what this information would show',
  basis: 'ICO guidance on the public interest test',
  severity: 'info',
  why: 'Openness, accountability and the spending of public money speak for every answer to every request. A factor counts when it says what this information, or this answer, would tell people.',
  of: 'test',
  given: requestIn,
  *check(test, request) {
    const { claims, favouring, sided } = test;
    if (!sided) return;
    const subject = subjectOf(test, request);
    for (const factor of favouring) {
      const stems = stemsOf(factor.text);
      const open = [...stems].filter(isOpenness);
      const own = [...stems].filter((stem) => !isGeneral(stem));
      if (factor.prompt || open.length < 2 || own.length > 2 * open.length || /\d/.test(factor.text)) continue;
      if (shared(new Set(own), subject).length > 0) continue;
      const asked = claims.every(({ scope }) => scope === 'ncnd')
        ? '[WHAT WOULD KNOWING WHETHER THIS INFORMATION IS HELD TELL THE PUBLIC?]'
        : '[WHAT WOULD THIS INFORMATION TELL THE PUBLIC?]';
      yield {
        at: factor.sentences[0] ?? factor,
        message: `Say what this answer would show. This factor speaks of ${list(wordsOf(factor.text))} and says nothing about ${stemsOf(request).size > 0 ? 'the request' : 'what the rest of the letter is about'}.`,
        fixes: ({ facts, range }) => (standardTest(claims, facts) ? [ask(range(factor), asked)] : []),
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        ## Your request

        > How much was paid for the mooring posts at Fenwick Basin?

        ## Our response

        We hold the price. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - It would promote openness and transparency in how public money is spent.

        ### Factors against disclosure

        - The posts for the other two basins are out to tender, and bidders would copy the price.

        ### Balance

        The tender for the other basins outweighs openness about money.

        Yours sincerely
      `,
      at: 'It would promote openness and transparency in how public money is spent.',
      mended: letter`
        Dear Requester

        ## Your request

        > How much was paid for the mooring posts at Fenwick Basin?

        ## Our response

        We hold the price. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - It would promote openness and transparency in how public money is spent. [WHAT WOULD THIS INFORMATION TELL THE PUBLIC?]

        ### Factors against disclosure

        - The posts for the other two basins are out to tender, and bidders would copy the price.

        ### Balance

        The tender for the other basins outweighs openness about money.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Accountability for public funds leads to a better informed debate.

        Factors favouring neither confirming nor denying

        Smugglers who knew whether the estuary has radar would choose their nights by it.

        Balance

        The smugglers' choice of nights outweighs accountability for funds.

        Yours sincerely
      `,
      at: 'Accountability for public funds leads to a better informed debate.',
    },
    {
      sound: letter`
        Dear Requester

        ## Your request

        > How much was paid for the mooring posts at Fenwick Basin?

        ## Our response

        We hold the price. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Openness about how much was spent on mooring posts.

        ### Factors against disclosure

        - The posts for the other two basins are out to tender.

        ### Balance

        The tender outweighs openness about the mooring posts.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Accountability for smuggling that was not stopped, and for the money spent on trying.

        Factors favouring neither confirming nor denying

        Smugglers who knew whether the estuary has radar would choose their nights by it.

        Balance

        The smugglers' choice of nights outweighs accountability.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the price. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - The council spent £31,000 of public money, and openness about that sum promotes accountability.

        ### Factors against disclosure

        - The posts for the other two basins are out to tender.

        ### Balance

        The tender outweighs openness about the sum.

        Yours sincerely
      `,
    },
  ],
});

/** What a factor should speak of: the request, else what the exemption protects and what the letter says on the other side. */
function subjectOf({ claims, harm, against }: TestPart, request: string): ReadonlySet<string> {
  const asked = stemsOf(request);
  if (asked.size > 0) return specific(asked);
  const texts = [
    ...against.map(({ text }) => text),
    ...harm.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ...claims.flatMap(({ provision }) => exemptionOf(provision)?.limbs.map(({ label }) => label) ?? []),
  ];
  return specific(stemsOf(texts.join(' ')));
}

function specific(stems: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...stems].filter((stem) => !isGeneral(stem)));
}

/** The first words of openness in a text, as written. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => [...stemsOf(word)].some(isOpenness)))].slice(0, 3);
}
