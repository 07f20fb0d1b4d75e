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

/** A snippet file, and what its texts have in common. */
export interface Shelf {
  readonly texts: typeof letter;
  /** `ncnd` says nothing of whether information is held; `content` takes it as held; `any` fits both. */
  readonly scope: 'content' | 'ncnd' | 'any';
  /** The regime whose law they state; none where they fit all. */
  readonly regime?: Regime;
}

/** The snippet files. In the server's bundle they stand in a file apart, read when this is first called (`scripts/late.mjs`). */
export function shelves(): readonly Shelf[] {
  return [
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
}
