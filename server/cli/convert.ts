import { readDraft } from './files.ts';
import { mayWrite, type Output, writeNewFile } from './newFile.ts';
import { visibleLines } from './visible.ts';
import { BadInput, type Exit, exit, type World } from './world.ts';

/** The options of `section17 convert`, as they are typed. */
export interface ConvertOptions {
  readonly to?: string;
  readonly force?: boolean;
}

/** Turns a letter of Word into Markdown, and prints it or puts it into a new file. Throws `BadInput` where it cannot. */
export async function convertCommand(path: string, { to, force }: ConvertOptions, world: World): Promise<Exit> {
  const output: Output | undefined = to === undefined ? undefined : { path: to, cwd: world.cwd, from: path, force };
  if (output) mayWrite(output);
  const draft = await readDraft(path, world);
  if ('problem' in draft) throw new BadInput(`${path}: ${draft.problem}`);
  if (!draft.word) throw new BadInput(`${path}: this is no Word document, of which Markdown could be made`);
  if (output) writeNewFile(Buffer.from(draft.text), output);
  else world.stdout.write(visibleLines(draft.text));
  return exit.clean;
}
