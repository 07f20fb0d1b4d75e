import { type Regime, regimes } from '../law/index.ts';
import { fill, type WordingFacts } from './facts.ts';
import { houseParts } from './house.ts';
import { type Part, parseSnippet, printPlain, printSnippet } from './snippetSyntax.ts';
import { isWordingName, standardText, type WordingName } from './standardTexts.ts';

export { exemptionWording } from './exemptionWording.ts';
export type { WordingFacts } from './facts.ts';
export { capitals, inStyle } from './headingStyle.ts';
export type { HouseWording } from './house.ts';
export { type Part, printPlain, printSnippet } from './snippetSyntax.ts';
export { isWordingName, type StandardText, standardTexts, type WordingName } from './standardTexts.ts';

/**
 * Standard text as Markdown, with `\n` line ends and ATX headings (see `inStyle`): known facts filled in,
 * all else as `[PLACEHOLDER]`, a choice as `[one / other]`. The authority's own text, where the facts hold one, stands in its place.
 * @throws Error where no standard text has that name.
 */
export const wording = (name: WordingName, facts: WordingFacts = {}): string => printPlain(wordingParts(name, facts));

/**
 * Standard text in snippet syntax, for editors that have tab stops: known facts filled in, all else a tab stop.
 * @throws Error where no standard text has that name.
 */
export const snippet = (name: WordingName, facts: WordingFacts = {}): string => printSnippet(wordingParts(name, facts));

/**
 * Standard text as its parts, for text that is put together from several: known facts filled in.
 * @throws Error where no standard text has that name.
 */
export const wordingParts = (name: WordingName, facts: WordingFacts = {}): Part[] => fill(partsOf(name, facts), facts);

/**
 * The standard text that says something under a regime: `internal-review` is `foisa-internal-review` under FOISA. Where
 * Regulations have no text of their own it is that of the Act beside them, and where neither has, the one for all.
 */
export function wordingUnder(regime: Regime, name: WordingName): WordingName {
  const { unit, beside } = regimes[regime];
  const instruments = unit === 'regulation' ? [regime, beside] : [regime];
  return instruments.map((instrument) => `${instrument}-${name}`).find(isWordingName) ?? name;
}

function partsOf(name: WordingName, { house = {} }: WordingFacts): Part[] {
  const { snippet } = standardText(name);
  return Object.hasOwn(house, name) ? houseParts(house[name]!) : parseSnippet(snippet);
}
