import { regimes } from '../law/index.ts';
import type { HouseWording } from './house.ts';
import type { Part } from './snippetSyntax.ts';

/** What is known of a draft and its authority. Whatever is known takes the place of its `[PLACEHOLDER]`. */
export interface WordingFacts {
  /** Name of the authority, as a letter writes it. */
  readonly authority?: string;
  /** What the authority calls the regulator of FOIA and the EIR, where it is not by its name. */
  readonly regulator?: string;
  /** Where else than on its page that regulator is to be reached. */
  readonly regulatorAddress?: string;
  /** Where to ask for a review: an email or postal address. */
  readonly reviewContact?: string;
  /** The provision relied on, without `section` or `regulation`: `31(3)`; several as `24(2) and section 31(3)`. */
  readonly provision?: string;
  /** Title of that provision: `Law enforcement`. */
  readonly title?: string;
  /** Full name of the Act or Regulations. */
  readonly instrument?: string;
  /** The limb that a provision on neither confirming nor denying refers to: `31(1)(a)` for `31(3)`. */
  readonly byReferenceTo?: string;
  /** The word of the provision's own test: `prejudice`, `endanger`. */
  readonly effect?: string;
  /** What the provision protects: `the prevention or detection of crime`. */
  readonly interest?: string;
  /** The part of the request that the text is about: `question 2`, `your whole request`. */
  readonly part?: string;
  /** What the authority calls the request in its own files: `FOI 2026/118`. */
  readonly reference?: string;
  /** When the request came, as the letter writes dates. */
  readonly received?: string;
  /** The authority's own text in the place of standard text. */
  readonly house?: HouseWording;
}

const { regulator, regulatorPage } = regimes.foia;

/** Which fact answers which placeholder. The regulator, its page and the Act have a name even where no fact is known. */
const answers: Readonly<Record<string, (facts: WordingFacts) => string | undefined>> = {
  '[AUTHORITY]': (facts) => facts.authority,
  [regulator]: (facts) => facts.regulator,
  [regulatorPage]: ({ regulatorAddress }) =>
    regulatorAddress && `${regulatorPage} or by writing to ${regulatorAddress}`,
  // Not in standard text, but authorities have it in their own.
  "[COMMISSIONER'S ADDRESS]": (facts) => facts.regulatorAddress,
  '[EMAIL OR POSTAL ADDRESS FOR REVIEWS]': (facts) => facts.reviewContact,
  '[SUBSECTION]': (facts) => facts.provision,
  '[SUBSECTION AND TITLE]': ({ provision, title }) => (provision && title ? `${provision} (${title})` : provision),
  '[REGULATION AND PARAGRAPH]': (facts) => facts.provision,
  'Freedom of Information Act 2000': (facts) => facts.instrument,
  '[INTEREST THAT THE SUBSECTION PROTECTS]': (facts) => facts.interest,
  '[INTEREST THAT THE EXCEPTION PROTECTS]': (facts) => facts.interest,
  '[PART OF THE REQUEST]': (facts) => facts.part,
  '[ALL, OR WHICH PART, OF THE REQUEST]': (facts) => facts.part,
  '[REFERENCE]': (facts) => facts.reference,
  '[DATE WE RECEIVED THE REQUEST]': (facts) => facts.received,
};

/**
 * Puts known facts in the place of placeholders. A choice is made where one of its options is a fact, ends
 * with it (`the prevention or detection of crime (31(1)(a))`; two of them for `31(1)(a) and 31(1)(b)`), or begins it (`31(1)(a)` of `31(1)(a) and (b)`).
 */
export function fill(parts: readonly Part[], facts: WordingFacts): Part[] {
  return parts.map((part) => {
    const known = part.kind === 'text' ? undefined : answer(part, facts);
    return known ? { kind: 'text', text: known } : part;
  });
}

function answer(part: Exclude<Part, { kind: 'text' }>, facts: WordingFacts): string | undefined {
  if (part.kind === 'placeholder') return answers[part.text]?.(facts);
  for (const fact of [facts.byReferenceTo, facts.provision, facts.effect, facts.interest]) {
    if (!fact) continue;
    if (part.options.some((option) => option === fact || fact.startsWith(`${option} `))) return fact;
    const endings = fact.split(' and ').map((one) => part.options.find((option) => option.endsWith(`${one})`)));
    if (endings.every((ending) => ending !== undefined)) return endings.join(' and ');
  }
  return undefined;
}
