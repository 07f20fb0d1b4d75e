/** The bytes that a text in base64 stands for. Throws where it is none. */
export function bytesFrom(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
