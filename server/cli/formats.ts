// Files that hold a letter, but no plain text.

/** A kind of file that is no plain text. */
interface Format {
  readonly what: string;
  /** How names of such files end, in lower case. */
  readonly endings: readonly string[];
  /** Whether a file is one, by its bytes. */
  readonly is: (bytes: Buffer) => boolean;
  /** What to do with it, where that is not what goes for most. */
  readonly advice?: string;
}

const begins = (bytes: Buffer, signature: string) =>
  bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
const isZip = (bytes: Buffer) => begins(bytes, 'PK\x03\x04');
/** The container of Microsoft's older programs; what it holds is named in UTF-16. */
const isCompound = (bytes: Buffer, stream: string) =>
  begins(bytes, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') && bytes.includes(stream, 0, 'utf16le');

/** Text at the beginning of a file, whatever its encoding. */
const beginning = (bytes: Buffer) =>
  bytes
    .subarray(0, 8_000)
    .toString('latin1')
    .replace(/\0|^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/g, '');
/** A document and no fragment, which Markdown may hold: its declaration or outermost element comes first. */
const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)?<(?:!doctype html|html|head|body)\b/i;
/** Fields that mail programs write and people do not, in the lines before the first empty one. */
const mailField = /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|DKIM-Signature):/im;

const copy = 'open it, copy its text, and paste that into a Markdown file (.md)';
const convert = `${copy}, or run pandoc FILE -t markdown | section17 check -`;

const formats: readonly Format[] = [
  {
    what: 'a Word document',
    endings: ['.docx', '.docm', '.dotx'],
    is: (b) => isZip(b) && b.includes('word/'),
    advice: convert,
  },
  {
    what: 'an OpenDocument text',
    endings: ['.odt', '.ott', '.fodt'],
    is: (b) => isZip(b) && b.includes('application/vnd.oasis.opendocument.text'),
    advice: convert,
  },
  { what: 'an Outlook message', endings: ['.msg'], is: (b) => isCompound(b, '__properties_version1.0') },
  { what: 'a Word document of the old kind', endings: ['.doc', '.dot'], is: (b) => isCompound(b, 'WordDocument') },
  { what: 'rich text (RTF)', endings: ['.rtf'], is: (b) => begins(b, '{\\rtf'), advice: convert },
  { what: 'a PDF', endings: ['.pdf'], is: (b) => begins(b, '%PDF-') },
  {
    what: 'a web page (HTML)',
    endings: ['.html', '.htm', '.xhtml', '.mht', '.mhtml'],
    is: (b) => page.test(beginning(b)),
    advice: convert,
  },
  // What a program has shortened or locked still begins as its like do.
  { what: 'an Office document or another archive', endings: [], is: isZip, advice: convert },
  { what: 'a document of an older Office program', endings: [], is: (b) => isCompound(b, '') },
  { what: 'an e-mail', endings: ['.eml'], is: (b) => mailField.test(headOf(beginning(b))) },
];

/** The lines of fields with which a message begins; empty where something else begins it. */
function headOf(text: string): string {
  const head = text.split(/\r?\n\r?\n/, 1)[0]!;
  return head.split('\n').every((line) => /^(?:[\w-]+:|[ \t])/.test(line)) ? head : '';
}

/**
 * What a file is that holds no plain text, by its bytes or else by its name, and what to do with it; undefined for
 * what may be plain text.
 */
export function noText(bytes: Buffer, name: string): string | undefined {
  const format =
    formats.find(({ is }) => is(bytes)) ??
    formats.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  return format && `this is ${format.what} and no plain text: ${format.advice ?? copy}`;
}

/** What is said of bytes that are no text of any kind known here. */
export const unknownFormat = `this is no text in UTF-8, UTF-16 or Windows-1252: ${copy}`;
