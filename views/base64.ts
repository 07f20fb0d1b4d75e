/** The bytes that a text in base64 stands for. Throws where it is none. */
export function bytesFrom(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** As many arguments as a function can be called with everywhere. */
const mostArguments = 0x2000;

/** Bytes as a text in base64. */
export function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += mostArguments)
    characters += String.fromCharCode(...bytes.subarray(at, at + mostArguments));
  return btoa(characters);
}
