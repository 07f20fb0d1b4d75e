import { type ConfigurationOptions, configurationsFor, readWith } from './configured.ts';
import { readDraft, standardInput } from './files.ts';
import { reading, reasons } from './json.ts';
import { linesOf, paragraphsOf } from './lines.ts';
import { paintFor, widthOf } from './pretty.ts';
import { readingInWords, reasonsInWords } from './reading.ts';
import { jsonOf } from './visible.ts';
import { BadInput, type Exit, exit, type World } from './world.ts';

/** Prints how one draft was read, and with `why` what decided: in words, or as JSON. Throws `BadInput` where it cannot be read. */
export async function inspectCommand(
  path: string,
  { format, why, ...options }: { readonly format: 'text' | 'json'; readonly why?: boolean } & ConfigurationOptions,
  world: World,
): Promise<Exit> {
  const draft = await readDraft(path, world);
  if ('problem' in draft) throw new BadInput(`${path}: ${draft.problem}`);
  const { settings } = await configurationsFor(options, world)(path);
  const notice = readWith(settings, draft.text);
  const name = path === standardInput ? '<stdin>' : path;
  const { stdout, env } = world;
  if (format === 'json') {
    stdout.write(`${jsonOf({ ...reading(notice), ...(why && { why: reasons(notice, settings) }) })}\n`);
    return exit.clean;
  }
  const [paint, width] = [paintFor(stdout, env), widthOf(stdout)];
  const lines = draft.word ? paragraphsOf(draft.word) : linesOf(draft.text);
  stdout.write(readingInWords(name, notice, lines, paint, width));
  if (why) stdout.write(reasonsInWords(notice, settings, lines, paint, width));
  return exit.clean;
}
