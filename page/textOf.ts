/** What no text holds: control characters but for tabs and the ends of lines and pages. */
const control = /(?![\t\n\f\r])\p{Cc}/u;

/** The text in the bytes of a file, in the encodings in which offices keep it; undefined where they are no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const read = (encoding: string) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  const text = wide ? read(wide) : (read('utf-8') ?? read('windows-1252'));
  return text === undefined || control.test(text) ? undefined : text.replace(/\r\n?/g, '\n');
}
