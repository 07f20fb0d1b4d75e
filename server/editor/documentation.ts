import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { asText, inert } from './inertMarkdown.ts';

/** Documentation of a completion: what it is, then its text, as Markdown where the client shows it, then where to read it. */
export function documentation(
  { markdownDocumentation }: Pick<Client, 'markdownDocumentation'>,
  what: string,
  text: string,
  link?: string,
): MarkupContent {
  return markdownDocumentation
    ? { kind: MarkupKind.Markdown, value: `${asText(what)}\n\n---\n\n${inert(text)}${link ? `\n\n<${link}>` : ''}` }
    : { kind: MarkupKind.PlainText, value: `${what}\n\n${text}${link ? `\n\n${link}` : ''}` };
}
