import { normalize, relative, sep } from 'node:path';
import { BadInput } from '../world.ts';

/**
 * Gives what tells whether a file belongs to one part of those `named`, such as `3/8`, the third of eight: by a hash of its
 * path in the folder that was named, so that it is the same on every machine, and a file that comes in moves no other. Its
 * promise rejects with `BadInput` where `part` is not like `3/8`.
 */
export async function shardOf(part: string, named: readonly string[]): Promise<(path: string) => boolean> {
  const [, number, of] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(part) ?? []).map(Number);
  if (number === undefined || of === undefined || number > of)
    throw new BadInput(`--shard ${part}: write which part of how many, such as 3/8; the first is 1/8`);
  // Loaded here alone: Node takes its time.
  const { createHash } = await import('node:crypto');
  return (path) => {
    const inside = pathInside(path, named).split(sep).join('/').normalize();
    return createHash('sha256').update(inside).digest().readUInt32BE(0) % of === number - 1;
  };
}

/** The path of a file in the folder by which it was named; as it is, where it was named itself. */
function pathInside(path: string, named: readonly string[]): string {
  const folders = named.map(normalize).map((name) => (name.endsWith(sep) || name === '.' ? name : name + sep));
  const folder = folders.find((name) => path.startsWith(name));
  return folder === undefined ? path : relative(folder, path);
}
