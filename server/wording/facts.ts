import type { Part } from './snippetSyntax.ts';

/** What is known of a draft and its authority. Whatever is known takes the place of its `[PLACEHOLDER]`. */
export interface WordingFacts {
  /** Name of the authority, as a letter writes it. */
  readonly authority?: string;
  /** Name of the regulator where the law leaves it open: the Information Commissioner, or what takes its place. */
  readonly regulator?: string;
  readonly regulatorAddress?: string;
  /** Where to ask for a review: an email or postal address. */
  readonly reviewContact?: string;
  /** The provision relied on, without `section` or `regulation`: `31(3)`; several as `24(2) and section 31(3)`. */
  readonly provision?: string;
  /** Title of that provision: `Law enforcement`. */
  readonly title?: string;
  /** Full name of the Act or Regulations. */
  readonly instrument?: string;
  /** The word of the provision's own test: `prejudice`, `endanger`. */
  readonly effect?: string;
  /** What the provision protects: `the prevention or detection of crime`. */
  readonly interest?: string;
  /** The request's own words, or the part of it that the text is about. */
  readonly part?: string;
  /** When the request came, as the letter writes dates. */
  readonly received?: string;
}

/** Which fact answers which placeholder. The regulator and the Act have a name even where no fact is known. */
const answers: Readonly<Record<string, (facts: WordingFacts) => string | undefined>> = {
  '[AUTHORITY]': (facts) => facts.authority,
  'Information Commissioner': (facts) => facts.regulator,
  "[COMMISSIONER'S ADDRESS]": (facts) => facts.regulatorAddress,
  '[EMAIL OR POSTAL ADDRESS FOR REVIEWS]': (facts) => facts.reviewContact,
  '[SUBSECTION]': (facts) => facts.provision,
  '[SUBSECTION AND TITLE]': ({ provision, title }) => (provision && title ? `${provision} (${title})` : provision),
  '[REGULATION]': (facts) => facts.provision,
  'Freedom of Information Act 2000': (facts) => facts.instrument,
  '[INTEREST THAT THE SUBSECTION PROTECTS]': (facts) => facts.interest,
  '[PART OF THE REQUEST]': (facts) => facts.part,
  '[DATE WE RECEIVED THE REQUEST]': (facts) => facts.received,
};

/**
 * Puts known facts in the place of placeholders. A choice is made where one of its options is the
 * fact, or begins it (`31(1)(a)` for `31(1)(a) and (b)`).
 */
export function fill(parts: readonly Part[], facts: WordingFacts): Part[] {
  return parts.map((part) => {
    const known =
      part.kind === 'placeholder'
        ? answers[part.text]?.(facts)
        : part.kind === 'choice'
          ? chosen(part.options, facts)
          : undefined;
    return known ? { kind: 'text', text: known } : part;
  });
}

function chosen(options: readonly string[], { provision, effect, interest }: WordingFacts): string | undefined {
  return [provision, effect, interest, interest && `the ${interest}`].find(
    (fact) => fact && options.some((option) => fact === option || fact.startsWith(`${option} `)),
  );
}
