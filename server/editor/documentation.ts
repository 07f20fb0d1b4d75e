import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** Documentation of a completion: what it is, then its text, as Markdown where the client shows it. */
export function documentation(
  { markdownDocumentation }: Pick<Client, 'markdownDocumentation'>,
  what: string,
  text: string,
): MarkupContent {
  return markdownDocumentation
    ? { kind: MarkupKind.Markdown, value: `${what}\n\n---\n\n${text}` }
    : { kind: MarkupKind.PlainText, value: `${what}\n\n${text}` };
}
