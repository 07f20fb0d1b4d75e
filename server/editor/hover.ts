import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice, Range } from '../notice/model.ts';
import type { Finding } from '../rules/rule.ts';
import { placesOf } from '../rules/together.ts';
import type { Client } from './client.ts';
import { explainCitation } from './explainCitation.ts';
import { explainFactor } from './explainFactor.ts';
import { explainFindings } from './explainFindings.ts';
import { explainHeading } from './explainHeading.ts';
import { type Explanation, setFor } from './explanation.ts';
import { toLspRange, toOffset } from './positions.ts';
import type { Reading } from './readings.ts';
import { citationAt, factorAt, headingAt } from './standingAt.ts';

/**
 * Where something was found, the reasoning behind it; on a citation, what the provision is; on a heading, what belongs
 * under it; on a factor, how it stands in its test.
 */
export function hoverAt(
  document: TextDocument,
  { notice, findings }: Pick<Reading, 'notice' | 'findings'>,
  position: Position,
  client: Pick<Client, 'markdownHover'>,
): Hover | undefined {
  const offset = toOffset(document, position);
  const holding = (finding: Finding) => placesOf(finding).find(({ start, end }) => start <= offset && offset < end);
  const here = findings.filter(holding);
  const standing = explain(notice, offset);
  const explanations = [...explainFindings(here), ...(standing ? [standing.explanation] : [])];
  const at = standing?.at ?? (here[0] && holding(here[0]));
  if (!at || explanations.length === 0) return undefined;
  return { range: toLspRange(document, at), contents: setFor(client, explanations) };
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
