import { wordScheme } from './protocol.ts';

/** Whether a document only shows a letter of Word, whose file is elsewhere. */
export const isWordView = (uri: string): boolean => uri.startsWith(`${wordScheme}:`);

/** The address whose settings hold for a document: its own, or that of the file whose letter it shows. */
export function placeOf(uri: string): string {
  const file = isWordView(uri) && /\?([^#]+)/.exec(uri)?.[1];
  if (!file) return uri;
  try {
    return decodeURIComponent(file);
  } catch {
    return uri;
  }
}

/** How a person says of a letter that is only shown that it is a notice: it has no front matter. */
export const inMarkdown = 'turn it into Markdown, and write notice: true into its front matter';
