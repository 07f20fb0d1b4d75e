import { pathsIn } from './fileList.ts';
import { filesOf, type NamedFiles, standardInput } from './files.ts';
import { BadInput, type World } from './world.ts';

/** What a command that takes many letters is told of them, besides its arguments. */
export interface SelectionOptions {
  readonly stdin?: boolean;
  /** A file that lists the files to take, or `-` where standard input does. */
  readonly filesFrom?: string;
}

/** The letters that a command is to take: those of its arguments, then those of a list. Throws `BadInput` where none are named. */
export async function selected(
  args: readonly string[],
  { stdin, filesFrom }: SelectionOptions,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<NamedFiles> {
  const named = stdin && !args.includes(standardInput) ? [standardInput, ...args] : args;
  if (filesFrom === standardInput && named.includes(standardInput))
    throw new BadInput('standard input holds a draft or, with --files-from -, a list of files, and not both');
  if (filesFrom !== undefined) return filesOf(named, world.cwd, await pathsIn(filesFrom, world));
  if (named.length === 0)
    throw new BadInput('no files given; name files, folders or patterns, or use --files-from or --stdin');
  return filesOf(named, world.cwd);
}
