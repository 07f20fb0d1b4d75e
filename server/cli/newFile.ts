import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reasonOf } from './faults.ts';
import { BadInput } from './world.ts';

/** Where a command may put what it makes. */
export interface Output {
  /** As the person wrote it. */
  readonly path: string;
  readonly cwd: string;
  /** What it was made from, which is never written to. */
  readonly from?: string;
  /** The Word document whose pages and styles it has, which is not written to either. */
  readonly template?: string;
  /** Whether a file that is there already may be replaced. */
  readonly force?: boolean;
}

/** Says, as `BadInput`, why nothing may be written there; a command asks before it does its work. */
export function mayWrite({ path, cwd, from, template, force }: Output): void {
  const file = resolve(cwd, path);
  if (!existsSync(dirname(file))) throw new BadInput(`${path}: there is no such folder`);
  if (!existsSync(file)) return;
  const is = (other: string | undefined) =>
    other !== undefined && existsSync(resolve(cwd, other)) && realpathSync(file) === realpathSync(resolve(cwd, other));
  const what = is(from) ? 'letter' : is(template) ? 'template' : undefined;
  if (what) throw new BadInput(`${path}: this is the ${what} itself, which is not written to: give another name`);
  if (!force) throw new BadInput(`${path}: this file is there already; give another name, or --force to replace it`);
}

/**
 * Writes a file, all of it or nothing: beside it first, in its own folder. Throws `BadInput` where it may not be written
 * or cannot be.
 */
export function writeNewFile(bytes: Uint8Array, output: Output): void {
  mayWrite(output);
  const { path, cwd, force } = output;
  const file = existsSync(resolve(cwd, path)) ? realpathSync(resolve(cwd, path)) : resolve(cwd, path);
  const beside = join(dirname(file), `.section17-${crypto.randomUUID()}.tmp`);
  let reserved = false;
  try {
    // Nobody else's file is replaced that came meanwhile.
    if (!force) {
      closeSync(openSync(file, 'wx'));
      reserved = true;
    }
    const opened = openSync(beside, 'wx');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(beside, file);
  } catch (error) {
    if (reserved) rmSync(file, { force: true });
    throw new BadInput(`${path}: ${reasonOf(error)}`);
  } finally {
    rmSync(beside, { force: true });
  }
}
