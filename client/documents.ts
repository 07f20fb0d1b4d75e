import { workspace } from 'vscode';
import { wordScheme } from './protocol.ts';

/**
 * The documents that the server is to follow: Markdown, and plain text where the person asked for it, in files,
 * unsaved drafts and whatever kind of folder is open, and letters of Word as they are shown. The schemes are listed rather than left open because
 * `git:` (the other side of a diff), chat and output documents are Markdown too, and nobody writes letters there.
 */
export function letters(): { scheme: string; language: string }[] {
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  const languages = workspace.getConfiguration('section17').get('plainText') ? ['markdown', 'plaintext'] : ['markdown'];
  return [
    ...[...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    { scheme: wordScheme, language: 'markdown' },
  ];
}
