import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { asText } from './inertMarkdown.ts';

/** What a hover says, before it is set as Markdown or as plain text. */
export interface Explanation {
  readonly heading: string;
  readonly lines: readonly string[];
  /** What a notice that relies on the provision must contain. */
  readonly required?: readonly string[];
  /** Where it can be read. */
  readonly link?: string;
}

/** Sets explanations, one after the other, as the client can show them. */
export function setFor(
  { markdownHover }: { readonly markdownHover: boolean },
  explanations: readonly Explanation[],
): MarkupContent {
  return markdownHover
    ? { kind: MarkupKind.Markdown, value: explanations.map(asMarkdown).join('\n\n---\n\n') }
    : { kind: MarkupKind.PlainText, value: explanations.map(asPlainText).join('\n\n') };
}

function asMarkdown({ heading, lines, required = [], link }: Explanation): string {
  const parts = [`**${asText(heading)}**`, ...lines.map(asText)];
  if (required.length > 0)
    parts.push(`The notice must give:\n\n${required.map((each) => `- ${asText(each)}`).join('\n')}`);
  if (link) parts.push(`[Read it on legislation.gov.uk](${link})`);
  return parts.join('\n\n');
}

function asPlainText({ heading, lines, required = [], link }: Explanation): string {
  const list = required.length > 0 ? ['The notice must give:', ...required.map((each) => `- ${each}`)] : [];
  return [heading, ...lines, ...list, ...(link ? [link] : [])].join('\n');
}
