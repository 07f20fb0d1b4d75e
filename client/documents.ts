import { type TextDocument, type Uri, workspace } from 'vscode';
import { wordScheme } from '../server/editor/protocol.ts';

/** A document that the server is to follow; `pattern` is the path of a single one. */
interface Letter {
  readonly scheme: string;
  readonly language: string;
  readonly pattern?: string;
}

/** Plain text that somebody had checked, document by document. */
let chosen: readonly Uri[] = [];

/** Has these plain text documents be letters, and no others, from the next start of the client on. */
export function takeForLetters(documents: readonly Uri[]): void {
  chosen = documents;
}

/**
 * Where letters are written: in files, unsaved drafts and whatever kind of folder is open. The schemes are listed rather
 * than left open because `git:` (the other side of a diff), chat and output documents are Markdown too.
 */
function schemes(): string[] {
  return [...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}

/** What the server is to follow: Markdown, letters of Word as they are shown, and plain text where that is wanted. */
export function letters(): Letter[] {
  const languages = plainTextIs() === 'always' ? ['markdown', 'plaintext'] : ['markdown'];
  return [
    ...schemes().flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    { scheme: wordScheme, language: 'markdown' },
    ...chosen.map(({ scheme, fsPath }) => ({ scheme, language: 'plaintext', pattern: fsPath })),
  ];
}

/** What the settings say is to become of plain text. */
export function plainTextIs(): 'prompt' | 'always' | 'never' {
  return workspace.getConfiguration('section17').get('plainText', 'prompt');
}

/** Whether a document is plain text, where letters are written. */
export function isPlainText({ languageId, uri }: TextDocument): boolean {
  return languageId === 'plaintext' && schemes().includes(uri.scheme);
}
