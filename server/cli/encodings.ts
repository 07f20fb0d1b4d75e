// The encodings in which offices keep text, read by the platform's TextDecoder, and written back as they were.

import { isUtf8 } from 'node:buffer';

/** How a file keeps its text: the encoding, by the name that TextDecoder knows, and whether a byte order mark begins it. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly mark: boolean;
}

const utf8: Encoding = { name: 'utf-8', mark: false };
const marks: readonly (readonly [Encoding, Buffer])[] = [
  [{ name: 'utf-8', mark: true }, Buffer.of(0xef, 0xbb, 0xbf)],
  [{ name: 'utf-16le', mark: true }, Buffer.of(0xff, 0xfe)],
  [{ name: 'utf-16be', mark: true }, Buffer.of(0xfe, 0xff)],
];
/** What no text holds: control characters but for tabs and the ends of lines and pages. */
const control = /(?![\t\n\f\r])\p{Cc}/u;

/** The text that bytes hold, without its byte order mark, and how they hold it; undefined where they are no text. */
export function decode(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } | undefined {
  const encoding = encodingOf(bytes);
  const text = encoding && textIn(bytes.subarray(markOf(encoding).length), encoding);
  return text === undefined || text.includes('\0') ? undefined : { text, encoding: encoding! };
}

function encodingOf(bytes: Buffer): Encoding | undefined {
  const [marked] = marks.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark)) ?? [];
  if (marked) return marked;
  if (bytes.includes(0))
    return (['utf-16le', 'utf-16be'] as const).map((name) => ({ name, mark: false })).find(isCertain(bytes));
  if (isUtf8(bytes)) return utf8;
  // Every other encoding of one byte a character reads as this one too; the one that offices have is this.
  const western: Encoding = { name: 'windows-1252', mark: false };
  return control.test(textIn(bytes, western)!) ? undefined : western;
}

/** Whether bytes without a mark are certainly UTF-16: letters are ASCII but for a few, and no other bytes read so. */
function isCertain(bytes: Buffer): (encoding: Encoding) => boolean {
  return (encoding) => {
    const text = textIn(bytes, encoding);
    return text !== undefined && !control.test(text) && (text.match(/[\t\n\r -~]/g)?.length ?? 0) >= 0.9 * text.length;
  };
}

/** Undefined where the bytes are not of this encoding. */
function textIn(bytes: Buffer, { name }: Encoding): string | undefined {
  try {
    // Asked for a whole text, some versions of Node take Windows-1252 for Latin-1.
    const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return undefined;
  }
}

/** The bytes that hold a text in an encoding; throws where the encoding has no place for one of its characters. */
export function encode(text: string, encoding: Encoding): Buffer {
  return Buffer.concat([markOf(encoding), unmarked(text, encoding)]);
}

function unmarked(text: string, { name }: Encoding): Buffer {
  switch (name) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return western(text);
  }
}

function western(text: string): Buffer {
  const all = textIn(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), {
    name: 'windows-1252',
    mark: false,
  })!;
  const byteOf = new Map([...all].map((character, byte) => [character, byte]));
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = byteOf.get(character);
      if (byte === undefined)
        throw new Error(`Windows-1252 has no “${character}”; save this file in UTF-8 and try again`);
      return byte;
    }),
  );
}

function markOf(encoding: Encoding): Buffer {
  return marks.find(([{ name }]) => encoding.mark && encoding.name === name)?.[1] ?? Buffer.alloc(0);
}
