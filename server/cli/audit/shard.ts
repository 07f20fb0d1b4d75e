import { createHash } from 'node:crypto';
import { normalize, relative, sep } from 'node:path';
import { BadInput } from '../world.ts';

/** One of so many parts of a set of files; both count from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Reads `3/8`. Throws `BadInput` for anything else. */
export function readShard(text: string): Shard {
  const [, number, of] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined || number > of)
    throw new BadInput(`--shard ${text}: write which part of how many, such as 3/8; the first is 1/8`);
  return { number, of };
}

/**
 * Whether a file belongs to a shard: by a hash of its path in the folder that was named, so that it is the same on
 * every machine, and a file that comes in moves no other.
 */
export function isInShard({ number, of }: Shard, path: string, named: readonly string[]): boolean {
  const inside = pathInside(path, named).split(sep).join('/').normalize();
  return createHash('sha256').update(inside).digest().readUInt32BE(0) % of === number - 1;
}

/** The path of a file in the folder by which it was named; as it is, where it was named itself. */
function pathInside(path: string, named: readonly string[]): string {
  const folders = named.map(normalize).map((name) => (name.endsWith(sep) || name === '.' ? name : name + sep));
  const folder = folders.find((name) => path.startsWith(name));
  return folder === undefined ? path : relative(folder, path);
}
