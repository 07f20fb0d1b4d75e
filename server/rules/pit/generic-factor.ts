import { exemptionOf } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { letter, rule } from '../rule.ts';
import { list } from '../speak.ts';
import { ask, isAsked, standardTest } from './standard.ts';
import { isGeneral, isOpenness, shared, stemsOf } from './vocabulary.ts';
import { hasSides, sentencesOfFactor, testsOf, type WeighedTest } from './weighedTests.ts';

export default rule({
  id: 'pit/generic-factor',
  title: 'Say what this information would show',
  basis: 'ICO guidance on the public interest test',
  severity: 'info',
  why: 'Openness, accountability and the spending of public money speak for every answer to every request. A factor counts when it says what this information, or this answer, would tell people.',
  *check(notice, { facts }) {
    const request = requestStems(notice);
    for (const test of testsOf(notice)) {
      if (!hasSides(notice, test)) continue;
      const subject = subjectOf(notice, test, request);
      for (const factor of test.favouring) {
        if (isAsked(notice, factor.range)) continue;
        const stems = stemsOf(factor.text);
        const open = [...stems].filter(isOpenness);
        const own = [...stems].filter((stem) => !isGeneral(stem));
        if (open.length < 2 || own.length > 2 * open.length || shared(new Set(own), subject).length > 0) continue;
        if (/\d/.test(factor.text)) continue;
        const [first] = sentencesOfFactor(notice, factor);
        const asked = test.claims.every(({ scope }) => scope === 'ncnd')
          ? '[WHAT WOULD KNOWING WHETHER THIS INFORMATION IS HELD TELL THE PUBLIC?]'
          : '[WHAT WOULD THIS INFORMATION TELL THE PUBLIC?]';
        yield {
          at: first ? { start: factor.range.start, end: Math.min(factor.range.end, first.range.end) } : factor.range,
          message: `This factor speaks of ${list(wordsOf(factor.text))} and has no word of ${request.size > 0 ? 'the request' : 'what the rest of the letter is about'}. What would this answer show?`,
          fixes: () => (standardTest(test.claims, facts) ? [ask(factor.range, asked)] : []),
        };
      }
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

function requestStems(notice: Notice): ReadonlySet<string> {
  return stemsOf(
    notice.paragraphs
      .filter(({ scope }) => scope === 'request')
      .map(({ text }) => text)
      .join(' '),
  );
}

/** What a factor should speak of: the request, what the exemption protects, and what the letter says on the other side. */
function subjectOf(notice: Notice, test: WeighedTest, request: ReadonlySet<string>): ReadonlySet<string> {
  const harm = test.claims.flatMap((claim) => {
    const section = notice.sections[claim.harm];
    return section ? notice.paragraphs.slice(section.paragraphs.from, section.paragraphs.to) : [];
  });
  const texts = [
    ...test.against.map(({ text }) => text),
    ...harm.map(({ text }) => text),
    ...test.claims.flatMap(({ provision }) => exemptionOf(provision)?.limbs.map(({ label }) => label) ?? []),
  ];
  const stems = request.size > 0 ? [] : [...stemsOf(texts.join(' '))];
  return new Set([...request, ...stems].filter((stem) => !isGeneral(stem)));
}

/** The first words of openness in a text, as written. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => [...stemsOf(word)].some(isOpenness)))].slice(0, 3);
}
