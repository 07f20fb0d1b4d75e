import { pathsIn } from './fileList.ts';
import { filesOf, type NamedFiles, standardInput } from './files.ts';
import { BadInput, type World } from './world.ts';

/** What a command that takes many letters is told of them, besides its arguments. */
export interface SelectionOptions {
  readonly stdin?: boolean;
  /** A file that lists the files to take, or `-` where standard input does. */
  readonly filesFrom?: string;
  /** A commit of the repository: of what is named, only what has changed since is taken. */
  readonly changedSince?: string;
}

/**
 * The letters that a command is to take: those of its arguments, then those of a list; where only changes are asked for
 * and nothing is named, those of the folder. Throws `BadInput` where none are named.
 */
export async function selected(
  args: readonly string[],
  { stdin, filesFrom, changedSince }: SelectionOptions,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<NamedFiles> {
  const { cwd } = world;
  const named = stdin && !args.includes(standardInput) ? [standardInput, ...args] : args;
  if (named.includes(standardInput)) {
    if (filesFrom === standardInput)
      throw new BadInput('standard input holds a draft or, with --files-from -, a list of files, and not both');
    if (changedSince !== undefined) throw new BadInput('--changed-since is for files, and not for standard input');
  }
  const listed = filesFrom === undefined ? [] : await pathsIn(filesFrom, world);
  const nothing = named.length === 0 && filesFrom === undefined;
  if (changedSince !== undefined)
    return changed(await filesOf(nothing ? ['.'] : named, cwd, listed), changedSince, cwd);
  if (nothing) throw new BadInput('no files given; name files, folders or patterns, or use --files-from or --stdin');
  return filesOf(named, cwd, listed);
}

/** Of the files that are named, those that have changed; what could not be named stays, and says so. */
async function changed(named: NamedFiles, ref: string, cwd: string): Promise<NamedFiles> {
  const { changedSince, realPath } = await import('./changedSince.ts');
  const since = await changedSince(ref, cwd);
  const files = named.files.filter((file) => typeof file !== 'string' || since.has(realPath(file, cwd)));
  return { ...named, files, passedOver: new Map() };
}
