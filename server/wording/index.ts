import { fill, type WordingFacts } from './facts.ts';
import { parseSnippet, printPlain, printSnippet } from './snippetSyntax.ts';
import { standardText, type WordingName } from './standardTexts.ts';

export { exemptionWording } from './exemptionWording.ts';
export type { WordingFacts } from './facts.ts';
export { inStyle } from './headingStyle.ts';
export { isWordingName, type StandardText, standardTexts, type WordingName } from './standardTexts.ts';

/**
 * Standard text as Markdown, with `\n` line ends and ATX headings (see `inStyle`): known facts filled in,
 * all else as `[PLACEHOLDER]`, a choice as `[one / other]`.
 * @throws Error where no standard text has that name.
 */
export function wording(name: WordingName, facts: WordingFacts = {}): string {
  return printPlain(fill(parseSnippet(standardText(name).snippet), facts));
}

/**
 * Standard text in snippet syntax, for editors that have tab stops: known facts filled in, all else a tab stop.
 * @throws Error where no standard text has that name.
 */
export function snippet(name: WordingName, facts: WordingFacts = {}): string {
  return printSnippet(fill(parseSnippet(standardText(name).snippet), facts));
}
