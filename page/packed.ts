import { bytesFrom } from '../server/editor/base64.ts';

/**
 * A text that stands in the page compressed, in an element of this id: the engine, the rules' pages, the licences. Its
 * promise rejects where the browser is too old to unpack it.
 */
export async function unpacked(id: string): Promise<string> {
  const packed = document.getElementById(id)?.textContent ?? '';
  const stream = new Blob([bytesFrom(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
