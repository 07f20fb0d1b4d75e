import { states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { isGeneral, isOfHarm, shared, stemsOf } from '../../language/vocabulary.ts';
import type { Notice } from '../../notice/model.ts';
import type { SentencePart } from '../part.ts';
import { letter, rule } from '../rule.ts';
import { list } from '../speak.ts';
import { concludes } from './conclusion.ts';

/** A sentence of a conclusion with fewer words that are about something says too little to be a point of its own. */
const fewest = 6;
export default rule({
  id: 'pit/balance-new-factor',
  title: 'Raise in the factors what the balance relies on',
  basis: 'ICO guidance on the public interest test',
  severity: 'info',
  why: 'A conclusion weighs what was set out before it. A point that comes up there for the first time was either left out of the factors or comes from another letter.',
  of: 'conclusion',
  given: harmAndRequest,
  *check(conclusion, passages) {
    const { section, favouring, against, sentences, prompt } = conclusion;
    if (!section || prompt || favouring.length === 0 || against.length === 0) return;
    // What a conclusion may build on: each factor, each paragraph of harm, each of the request.
    const known = [...[...favouring, ...against].map(({ text }) => text), ...passages].map(stemsOf);
    for (const sentence of sentences) {
      const { facts, text } = sentence;
      if (states(facts, 'offers-other-request')) return;
      if (concludes(sentence) !== 'none' || states(facts, 'meets-factor') || pointer.test(text)) continue;
      const own = pointsOf(sentence);
      if (own.size < fewest || known.some(isNear(own))) continue;
      yield {
        at: sentence,
        message: `Is this a factor to be listed, or left over from another letter? This point comes up in the balance for the first time: no factor, and nothing in the harm or the request, speaks of ${list(newWords(text, known))}.`,
        related: [{ at: against[0]!, message: 'The factors begin here.' }],
      };
      // One is enough to ask where the rest comes from.
      return;
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the list of bell ropes. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Ringers would know which ropes were bought from Mears and at what price.

        ### Factors against disclosure

        - Mears has told us its price in confidence, and its rivals would copy it.

        ### Balance

        Firearms deployments against organised gangs depend on intelligence gathered overnight from informants. What rivals would copy from Mears outweighs what ringers would know of the ropes.

        Yours sincerely
      `,
      at: 'Firearms deployments against organised gangs depend on intelligence gathered overnight from informants.',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Skippers would know whether the channel has radar.

        Factors favouring neither confirming nor denying

        Smugglers who knew that the channel has radar would use another.

        Balance

        Hospital appointments are missed every winter because patients cannot reach the surgery by bus. The smugglers' use of another channel outweighs what skippers would know of the radar.

        Yours sincerely
      `,
      at: 'Hospital appointments are missed every winter because patients',
    },
    {
      sound: letter`
        Dear Requester

        We hold the list of bell ropes. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Ringers would know which ropes were bought from Mears and at what price.

        ### Factors against disclosure

        - Mears has told us its price in confidence, and its rivals would copy it.

        ### Balance

        Ringers may ask us which ropes were bought, and we have told the guild of ringers already. The copying of the price by rivals of Mears outweighs what they would know.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the list of bell ropes. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Ringers would know which ropes were bought from Mears and at what price.

        ### Factors against disclosure

        - Mears has told us its price in confidence, and its rivals would copy it.

        ### Balance

        We have struck this balance with care, and with the help of a colleague. The copying of the price by rivals outweighs what ringers would know of the ropes.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the list of bell ropes. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Ringers would know which ropes were bought from Mears and at what price.

        ### Factors against disclosure

        - Mears has told us its price in confidence, and its rivals would copy it.

        ### Balance

        We have met the interest of ringers by publishing the total of last autumn's spending on towers, belfries and clocks. The copying of the price outweighs what is left of it.

        Yours sincerely
      `,
    },
  ],
});

/** It points to where something stands: `as to (b)`, an address. */
const pointer = /https?:|www\.|\s\([a-z]\)/;

/** What a sentence is about, but for harm and what every letter speaks of. */
const pointsOf = remembered(
  ({ text }: SentencePart) => new Set([...stemsOf(text)].filter((stem) => !isGeneral(stem) && !isOfHarm(stem))),
);

/** Whether a passage speaks of the same as a sentence: both are mostly the same at the next key. */
const isNear = remembered((own: ReadonlySet<string>) =>
  remembered((passage: ReadonlySet<string>) => shared(own, passage).length > 1),
);

/** The paragraphs of harm and of the request. */
function harmAndRequest({ paragraphs, sections }: Notice): readonly string[] {
  return paragraphs
    .filter(
      ({ scope, section }) => scope === 'request' || ['harm', 'exemption'].includes(sections[section]?.role ?? ''),
    )
    .map(({ text }) => text);
}

/** Up to three words of a text that stand in none of the passages, as written. */
function newWords(text: string, known: readonly ReadonlySet<string>[]): string[] {
  const words = text.match(/\p{L}{5,}/gu) ?? [];
  return [
    ...new Set(
      words
        .filter((word) => [...stemsOf(word)].some((stem) => known.every((passage) => !passage.has(stem))))
        .map((word) => `"${word.toLowerCase()}"`),
    ),
  ].slice(0, 3);
}
