import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { exists, legislationUrl, regimes } from '../law/index.ts';
import type { Citation, Notice } from '../notice/model.ts';
import { name } from '../rules/speak.ts';
import { toLspRange } from './positions.ts';

/**
 * Links from the notice's own citations to the provisions on legislation.gov.uk, as deep as they are written. What
 * others are quoted as saying is not linked, nor another Act's section, nor a provision that is not there (any more).
 * The editor fetches nothing until a person follows one.
 */
export function documentLinksOf(document: TextDocument, { citations }: Notice): DocumentLink[] {
  return citations.filter(isLinked).map(({ range, provision }) => ({
    range: toLspRange(document, range),
    target: legislationUrl(provision),
    tooltip: `Read ${name(provision)} of the ${regimes[provision.regime].name} on legislation.gov.uk`,
  }));
}

function isLinked({ use, provision }: Citation): boolean {
  return use !== 'quoted' && use !== 'other-act' && exists(provision);
}
