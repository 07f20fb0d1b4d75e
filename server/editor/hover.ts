import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice, Range } from '../notice/model.ts';
import type { Client } from './client.ts';
import { explainCitation } from './explainCitation.ts';
import { explainFactor } from './explainFactor.ts';
import { explainHeading } from './explainHeading.ts';
import { type Explanation, setFor } from './explanation.ts';
import { toLspRange, toOffset } from './positions.ts';
import { citationAt, factorAt, headingAt } from './standingAt.ts';

/** On a citation, what the provision is; on a heading, what belongs under it; on a factor, how it stands in its test. */
export function hoverAt(
  document: TextDocument,
  notice: Notice,
  position: Position,
  client: Pick<Client, 'markdownHover'>,
): Hover | undefined {
  const found = explain(notice, toOffset(document, position));
  return found && { range: toLspRange(document, found.at), contents: setFor(client, found.explanation) };
}

function explain(notice: Notice, offset: number): { at: Range; explanation: Explanation } | undefined {
  const citation = citationAt(notice, offset);
  if (citation) return { at: citation.range, explanation: explainCitation(citation) };
  const section = headingAt(notice, offset);
  const explanation = section && explainHeading(notice, section);
  if (explanation) return { at: section.heading, explanation };
  const standing = factorAt(notice, offset);
  return standing && { at: standing.factor.range, explanation: explainFactor(standing) };
}
