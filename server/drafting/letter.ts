import { regimes } from '../law/index.ts';
import type { Settings } from '../rules/settings.ts';
import { inWords } from '../rules/time/dates.ts';
import { type Part, type WordingFacts, type WordingName, wordingParts, wordingUnder } from '../wording/index.ts';
import { decision } from './decision.ts';
import { inHouseHeadings } from './houseHeadings.ts';
import { joinTexts } from './join.ts';
import type { Order } from './order.ts';

/**
 * Writes a whole letter: front matter, opening, request, decision, the sections of each exemption, rights and
 * sign-off, in the authority's wording where the settings hold one. What only the officer knows is a tab stop.
 */
export function composeLetter(order: Order, settings: Settings = {}): Part[] {
  const facts = factsOf(order, settings);
  const text = (name: WordingName) => wordingParts(wordingUnder(order.regime, name), facts);
  return [
    { kind: 'text', text: frontMatter(order) },
    ...inHouseHeadings(
      joinTexts([
        text('salutation'),
        text('opening'),
        text('request'),
        ...decision(order, facts, settings.authority),
        text('internal-review'),
        text('commissioner-rights'),
        text('sign-off'),
      ]),
      settings.headings,
    ),
    { kind: 'text', text: '\n' },
  ];
}

function factsOf({ regime, reference, received }: Order, { authority = {}, wording }: Settings): WordingFacts {
  return {
    authority: authority.name,
    regulator: authority.regulatorName,
    regulatorAddress: authority.regulatorAddress,
    reviewContact: authority.reviewContact,
    instrument: regimes[regime].name,
    reference,
    received: received && inWords(received),
    house: wording,
  };
}

function frontMatter({ regime, reference, received }: Order): string {
  const lines = [
    ...(reference ? [`reference: ${JSON.stringify(reference)}`] : []),
    ...(received ? [`received: ${received}`] : []),
    `regime: ${regime}`,
  ];
  return `---\n${lines.join('\n')}\n---\n\n`;
}
