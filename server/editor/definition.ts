import type { Location, LocationLink, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice, Range } from '../notice/model.ts';
import { claimsCited, type Place, placeOfClaim, placesFor } from './claimPlaces.ts';
import type { Client } from './client.ts';
import { toLspRange, toOffset } from './positions.ts';
import { citationAt, headingAt } from './standingAt.ts';

/**
 * Where a citation or heading leads. Where a claim is made: to its harm, its public interest test and the balance;
 * from any other mention of the exemption, and from those headings: to where the claim is made.
 */
export function definitionAt(
  document: TextDocument,
  notice: Notice,
  position: Position,
  { definitionLinks }: Pick<Client, 'definitionLinks'>,
): Location[] | LocationLink[] {
  const { uri } = document;
  const found = leadsFrom(notice, toOffset(document, position));
  if (!found) return [];
  if (!definitionLinks) return found.places.map(({ name }) => ({ uri, range: toLspRange(document, name) }));
  const originSelectionRange = toLspRange(document, found.from);
  return found.places.map(({ name, whole }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: toLspRange(document, whole),
    targetSelectionRange: toLspRange(document, name),
  }));
}

function leadsFrom(notice: Notice, offset: number): { from: Range; places: readonly Place[] } | undefined {
  const citation = citationAt(notice, offset);
  if (citation) {
    const places = claimsCited(notice, citation).flatMap((claim) =>
      claim.at.start === citation.range.start ? placesFor(notice, claim) : [placeOfClaim(notice, claim)],
    );
    return { from: citation.range, places };
  }
  const section = headingAt(notice, offset);
  if (!section) return undefined;
  const claims = section.serves.map((i) => notice.claims[i]!);
  const makes = section.role === 'exemption' || section.role === 'ncnd' || section.role === 'response';
  const places = claims.flatMap((claim) => (makes ? placesFor(notice, claim) : [placeOfClaim(notice, claim)]));
  return { from: section.heading, places };
}
