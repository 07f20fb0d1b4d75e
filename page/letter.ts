// What a letter is on the page, and how its file becomes one.

import { base64Of } from '../server/editor/base64.ts';
import { textOf } from './textOf.ts';

/** A letter that is on the page. */
export interface Letter {
  /** Of its file, without the ending; a new one's is made up. */
  readonly name: string;
  readonly text: string;
  /** The Word file that it is read from, in base64: such a letter is only read here. */
  readonly word?: string;
  /** Whether it stands in a file, or nowhere else yet. */
  readonly kept: boolean;
}

/** A file that cannot be opened, and why, in words that follow its name. */
export interface Problem {
  readonly problem: string;
}

/** No letter is larger, in bytes, whatever photographs it has. */
const largest = 50e6;

/** What stands in a file: text, or the bytes of a document of Word. */
export async function opened(file: File): Promise<Letter | Problem> {
  if (file.size > largest) return { problem: `this file is larger than ${largest / 1e6} MB, and is no letter` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/\.\w+$/, '');
  if (/\.eml$/i.test(file.name)) return letterInMail(bytes, name);
  const text = isPackage(bytes) ? undefined : textOf(bytes);
  // Of what is no text the engine says what it is.
  return text === undefined ? wordLetter(name, bytes) : { name, text, kept: true };
}

const wordLetter = (name: string, bytes: Uint8Array): Letter => ({ name, text: '', word: base64Of(bytes), kept: true });

/** Whether bytes begin as a package does, which a document of Word is. */
const isPackage = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** The letter attached to an e-mail, else the one that it is. */
async function letterInMail(bytes: Uint8Array, name: string): Promise<Letter | Problem> {
  const { default: PostalMime } = await import('postal-mime');
  const { markdownFromHtml } = await import('../views/paste/markdownFromHtml.ts');
  try {
    const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20 });
    const attached = mail.attachments.find(({ filename }) => filename?.toLowerCase().endsWith('.docx'));
    if (attached?.filename && typeof attached.content !== 'string')
      return wordLetter(attached.filename.replace(/\.\w+$/, ''), new Uint8Array(attached.content));
    const text = mail.html ? markdownFromHtml(mail.html, mail.text) : (mail.text ?? '');
    return text.trim() === '' ? { problem: 'there is no letter in this e-mail' } : { name, text, kept: true };
  } catch {
    return { problem: 'this e-mail cannot be read' };
  }
}
