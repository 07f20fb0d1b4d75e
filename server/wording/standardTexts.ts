import eir from '../../snippets/eir.code-snippets';
import eisr from '../../snippets/eisr.code-snippets';
import elements from '../../snippets/elements.code-snippets';
import exceptionsEir from '../../snippets/exceptions-eir.code-snippets';
import exceptionsEisr from '../../snippets/exceptions-eisr.code-snippets';
import exemptionsFoia from '../../snippets/exemptions-foia.code-snippets';
import exemptionsFoisa from '../../snippets/exemptions-foisa.code-snippets';
import exemptionsNcnd from '../../snippets/exemptions-ncnd.code-snippets';
import foia from '../../snippets/foia.code-snippets';
import foisa from '../../snippets/foisa.code-snippets';
import letter from '../../snippets/letter.code-snippets';
import ncnd from '../../snippets/ncnd.code-snippets';
import withholding from '../../snippets/withholding.code-snippets';
import type { Regime } from '../law/provision.ts';

/** The key of a standard text in its snippet file: `ncnd-statement`, `exemption-31-3`. Checked when it is used. */
export type WordingName = string;

/** One piece of standard text. */
export interface StandardText {
  readonly name: WordingName;
  /** What a person types to be offered it. */
  readonly prefix: string;
  /** When to use it. */
  readonly description: string;
  /** In VS Code's snippet syntax. */
  readonly snippet: string;
  /** `ncnd` says nothing of whether information is held; `content` takes it as held; `any` fits both. */
  readonly scope: 'content' | 'ncnd' | 'any';
  /** The regime whose law it states; none where it fits all. */
  readonly regime?: Regime;
}

type Shelf = Pick<StandardText, 'scope' | 'regime'> & { readonly texts: typeof letter };

const shelves: readonly Shelf[] = [
  { texts: letter, scope: 'any' },
  { texts: foia, scope: 'any', regime: 'foia' },
  { texts: withholding, scope: 'content', regime: 'foia' },
  { texts: ncnd, scope: 'ncnd', regime: 'foia' },
  { texts: exemptionsFoia, scope: 'content', regime: 'foia' },
  { texts: exemptionsNcnd, scope: 'ncnd', regime: 'foia' },
  { texts: eir, scope: 'any', regime: 'eir' },
  { texts: exceptionsEir, scope: 'content', regime: 'eir' },
  { texts: foisa, scope: 'any', regime: 'foisa' },
  { texts: exemptionsFoisa, scope: 'content', regime: 'foisa' },
  { texts: eisr, scope: 'any', regime: 'eisr' },
  { texts: exceptionsEisr, scope: 'content', regime: 'eisr' },
  { texts: elements, scope: 'content' },
];

/** Every standard text, in the order of its files. `ncnd` in a name makes its scope so, whatever file it stands in. */
export const standardTexts: readonly StandardText[] = shelves.flatMap(({ texts, scope, regime }) =>
  Object.entries(texts).map(([name, { prefix, description, body }]) => ({
    name,
    prefix,
    description,
    snippet: body.join('\n'),
    scope: name.split('-').includes('ncnd') ? 'ncnd' : scope,
    ...(regime && { regime }),
  })),
);

const byName = new Map(standardTexts.map((text) => [text.name, text]));

/** Whether a standard text has this name. */
export function isWordingName(name: string): name is WordingName {
  return byName.has(name);
}

/**
 * The standard text of this name.
 * @throws Error where there is none: names are written in code, so that is a slip in the code.
 */
export function standardText(name: WordingName): StandardText {
  const text = byName.get(name);
  if (!text) throw new Error(`No standard text is named ${name}`);
  return text;
}
