import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reasonOf } from './faults.ts';
import { BadInput } from './world.ts';

/** Where a command may put what it makes. */
export interface Output {
  /** As the person wrote it. */
  readonly path: string;
  readonly cwd: string;
  /** What it is made from, which is never written to. */
  readonly from?: string | readonly string[];
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
  if (!statSync(file).isFile()) throw new BadInput(`${path}: this is no file that can be replaced; give another name`);
  const real = realpathSync(file);
  const is = (other: string) => existsSync(resolve(cwd, other)) && realpathSync(resolve(cwd, other)) === real;
  const what = [from ?? []].flat().some(is) ? 'letter' : [template ?? []].flat().some(is) ? 'template' : undefined;
  if (what) throw new BadInput(`${path}: this is the ${what} itself, which is not written to: give another name`);
  if (!force) throw new BadInput(`${path}: this file is there already; give another name, or --force to replace it`);
}

/** A file that is being made: it has its name only when all of it is written. */
export interface NewFile {
  write(bytes: string | Uint8Array): void;
  /** Gives it its name. */
  keep(): void;
  /** Takes away what was written, unless it was kept. */
  drop(): void;
}

/** How a program ends before its time. Other ends leave time to drop a file. */
const ends = ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Begins a file, beside the one that it is to be, in its own folder; it goes when the program is stopped first. This and what is done with it throw `BadInput` where it
 * may not be written or cannot be.
 */
export function openNewFile(output: Output): NewFile {
  mayWrite(output);
  const { path, cwd, force } = output;
  const file = existsSync(resolve(cwd, path)) ? realpathSync(resolve(cwd, path)) : resolve(cwd, path);
  const beside = join(dirname(file), `.section17-${crypto.randomUUID()}.tmp`);
  const trying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new BadInput(`${path}: ${reasonOf(error)}`);
    }
  };
  let opened: number | undefined = trying(() => openSync(beside, 'wx'));
  const close = () => {
    if (opened !== undefined) closeSync(opened);
    opened = undefined;
  };
  const drop = () => {
    close();
    for (const end of ends) process.off(end, stopped);
    rmSync(beside, { force: true });
  };
  /** A signal that is heard no longer ends the program, once it has been sent again. */
  const stopped = (how: NodeJS.Signals | number) => {
    drop();
    if (typeof how === 'string') process.kill(process.pid, how);
  };
  for (const end of ends) process.on(end, stopped);
  return {
    write(bytes) {
      const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      trying(() => {
        for (let at = 0; at < all.length; ) at += writeSync(opened!, all, at);
      });
    },
    keep() {
      let reserved = false;
      try {
        fsyncSync(opened!);
        close();
        // Nobody else's file is replaced that came meanwhile.
        if (!force) {
          closeSync(openSync(file, 'wx'));
          reserved = true;
        }
        renameSync(beside, file);
      } catch (error) {
        if (reserved) rmSync(file, { force: true });
        throw new BadInput(`${path}: ${reasonOf(error)}`);
      }
    },
    drop,
  };
}

/** Writes a file, all of it or nothing. Throws `BadInput` where it may not be written or cannot be. */
export function writeNewFile(bytes: Uint8Array, output: Output): void {
  const file = openNewFile(output);
  try {
    file.write(bytes);
    file.keep();
  } finally {
    file.drop();
  }
}
