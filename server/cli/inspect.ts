import { type ConfigurationOptions, configurationsFor, readWith } from './configured.ts';
import { readDraft, standardInput } from './files.ts';
import { reading } from './json.ts';
import { paintFor, widthOf } from './pretty.ts';
import { readingInWords } from './reading.ts';
import { jsonOf } from './visible.ts';
import { BadInput, type Exit, exit, type World } from './world.ts';

/** Prints how one draft was read: in words, or as JSON. Throws `BadInput` where it cannot be read. */
export async function inspectCommand(
  path: string,
  { format, ...options }: { readonly format: 'text' | 'json' } & ConfigurationOptions,
  world: World,
): Promise<Exit> {
  const draft = await readDraft(path, world);
  if ('problem' in draft) throw new BadInput(`${path}: ${draft.problem}`);
  const { settings } = await configurationsFor(options, world)(path);
  const notice = readWith(settings, draft.text);
  const name = path === standardInput ? '<stdin>' : path;
  const { stdout, env } = world;
  stdout.write(
    format === 'json'
      ? `${jsonOf(reading(notice))}\n`
      : readingInWords(name, notice, paintFor(stdout, env), widthOf(stdout)),
  );
  return exit.clean;
}
