// Files that hold a letter, but no plain text.

/** A kind of file that is no plain text. */
interface Format {
  readonly what: string;
  /** How names of such files end, in lower case. */
  readonly endings: readonly string[];
  /** Whether a file is one, by its bytes. */
  readonly is: (bytes: Uint8Array) => boolean;
  /** What to do with it, where that is not what goes for most. */
  readonly advice?: string;
}

/** Each byte as the character of its number. */
const signature = (text: string, bytesEach: 1 | 2 = 1) =>
  Uint8Array.from({ length: text.length * bytesEach }, (_, i) =>
    i % bytesEach === 0 ? text.charCodeAt(i / bytesEach) : 0,
  );

function stands(wanted: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (stands(wanted, bytes, at)) return true;
  }
  return false;
}

const begins = (text: string) => {
  const wanted = signature(text);
  return (bytes: Uint8Array) => stands(wanted, bytes, 0);
};
const isZip = begins('PK\x03\x04');
const isContainer = begins('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1');
/** A ZIP archive with a part of this name, or with these words unpacked. */
const archive = (words: string) => {
  const wanted = signature(words);
  return (bytes: Uint8Array) => isZip(bytes) && holds(bytes, wanted);
};
/** The container of Microsoft's older programs; what it holds is named in UTF-16. */
const container = (stream: string) => {
  const wanted = signature(stream, 2);
  return (bytes: Uint8Array) => isContainer(bytes) && holds(bytes, wanted);
};

/** Text at the beginning of a file, whatever its encoding. */
const beginning = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 8_000)).replace(/\0|^(?:ï»¿|ÿþ|þÿ)/g, '');
/** A document and no fragment, which Markdown may hold: its declaration or outermost element comes first. */
const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)?<(?:!doctype html|html|head|body)\b/i;
/** Fields that mail programs write and people do not, in the lines before the first empty one. */
const mailField = /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|DKIM-Signature):/im;

const copy = 'open it, copy its text, and paste that into a Markdown file (.md)';
const save = 'open it in Word, save it as a Word document (.docx), and check that';

const word: Format = { what: 'a Word document', endings: ['.docx', '.docm', '.dotx', '.dotm'], is: archive('word/') };
const formats: readonly Format[] = [
  {
    what: 'an OpenDocument text',
    endings: ['.odt', '.ott', '.fodt'],
    is: archive('application/vnd.oasis.opendocument.text'),
    advice: save,
  },
  { what: 'an Outlook message', endings: ['.msg'], is: container('__properties_version1.0') },
  {
    what: 'a Word document locked by a password',
    endings: [],
    is: container('EncryptedPackage'),
    advice: 'open it in Word, take the password off a copy (File, Info, Protect Document), and check that',
  },
  { what: 'a Word document of the old kind', endings: ['.doc', '.dot'], is: container('WordDocument'), advice: save },
  { what: 'rich text (RTF)', endings: ['.rtf'], is: begins('{\\rtf'), advice: save },
  {
    what: 'a PDF',
    endings: ['.pdf'],
    is: begins('%PDF-'),
    advice: `check the Word document that it was made from; or ${copy}`,
  },
  {
    what: 'a web page (HTML)',
    endings: ['.html', '.htm', '.xhtml', '.mht', '.mhtml'],
    is: (b) => page.test(beginning(b)),
  },
  // What a program has shortened or locked still begins as its like do.
  { what: 'an Office document or another archive', endings: [], is: isZip },
  { what: 'a document of an older Office program', endings: [], is: isContainer },
  { what: 'an e-mail', endings: ['.eml'], is: isMail },
];

/** Whether bytes are an e-mail, by the fields with which it begins. */
export function isMail(bytes: Uint8Array): boolean {
  return mailField.test(headOf(beginning(bytes)));
}

/** The lines of fields with which a message begins; empty where something else begins it. */
function headOf(text: string): string {
  const head = text.split(/\r?\n\r?\n/, 1)[0]!;
  return head.split('\n').every((line) => /^(?:[\w-]+:|[ \t])/.test(line)) ? head : '';
}

/** Whether bytes are a Word document that can be read, as far as its beginning and the names of its parts tell. */
export const isWordDocument = (bytes: Uint8Array): boolean => word.is(bytes);

/**
 * What a file is that holds no plain text and is no Word document either, by its bytes or else by its name, and what to
 * do with it; undefined for what may be plain text.
 */
export function noText(bytes: Uint8Array, name: string): string | undefined {
  const format = formats.find(({ is }) => is(bytes));
  if (format) return inWords(format);
  const isNamed = ({ endings }: Format) => endings.some((ending) => name.toLowerCase().endsWith(ending));
  if (isNamed(word)) return 'this is named as a Word document and is none: open it in what made it, and save it again';
  const named = formats.find(isNamed);
  return named && inWords(named);
}

/** What bytes are that are no Word document that can be read, as in `a PDF`; undefined for one that can. */
export function whatItIs(bytes: Uint8Array): string | undefined {
  return isWordDocument(bytes) ? undefined : (formats.find(({ is }) => is(bytes))?.what ?? 'a file of another kind');
}

function inWords({ what, advice = copy }: Format): string {
  return `this is ${what} and cannot be read: ${advice}`;
}

/** What is said of bytes that are no text of any kind known here. */
export const unknownFormat = `this is no text in UTF-8, UTF-16 or Windows-1252: ${copy}`;
