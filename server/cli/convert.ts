import { readWith } from './configured.ts';
import { readDraft } from './files.ts';
import { mayWrite, type Output, writeNewFile } from './newFile.ts';
import { visibleLines } from './visible.ts';
import { isForWord, type OutputOptions, writeWordLetter } from './wordOutput.ts';
import { BadInput, type Exit, exit, type World } from './world.ts';

/**
 * Turns a letter of Word into Markdown, which is printed or put into a new file, or one in Markdown into a Word document.
 * Throws `BadInput` where it cannot.
 */
export async function convertCommand(path: string, options: OutputOptions, world: World): Promise<Exit> {
  const { to, template, force } = options;
  const forWord = isForWord(options);
  const output: Output | undefined =
    to === undefined ? undefined : { path: to, cwd: world.cwd, from: path, template, force };
  if (output) mayWrite(output);
  const draft = await readDraft(path, world);
  if ('problem' in draft) throw new BadInput(`${path}: ${draft.problem}`);
  if (draft.word && forWord)
    throw new BadInput(`${path}: this is a Word document already; make Markdown of it first (--to LETTER.md)`);
  if (!draft.word && !forWord)
    throw new BadInput(
      `${path}: this is no Word document: name the one that it is to become, such as --to letter.docx`,
    );
  if (!output) world.stdout.write(visibleLines(draft.text));
  else if (forWord) writeWordLetter(readWith({}, draft.text), output, world);
  else writeNewFile(Buffer.from(draft.text), output);
  return exit.clean;
}
