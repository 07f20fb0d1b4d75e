import { type CheckOptions, fileChecker, type Said, sayingIn } from './checkFile.ts';
import { mayCopy } from './copies.ts';
import { type NamedFiles, standardInput, type Unread } from './files.ts';
import { paintFor } from './pretty.ts';
import { progressOn } from './progress.ts';
import { selected } from './selection.ts';
import { addTally, emptyTally, summary } from './summary.ts';
import { visible } from './visible.ts';
import { spread } from './workers.ts';
import { BadInput, complain, type Exit, exit, type World } from './world.ts';

/**
 * Checks drafts and prints what is found, in the configuration files that hold for them too, in the order in which
 * they are named. A file that cannot be read costs a line on standard error and the status `failed`, while the others
 * are still checked; so does one that is named outright and is not read as a notice. Many files are spread over the
 * machine's cores. Throws `BadInput` where there is nothing to do.
 */
export async function checkCommand(args: readonly string[], options: CheckOptions, world: World): Promise<Exit> {
  const selection = await selected(args, options, world);
  const { files, outright } = selection;
  if (options.fix && files.includes(standardInput))
    throw new BadInput('--fix mends files where they lie and cannot mend standard input');
  mayCopy(files.map(pathOf), options, world);
  const printer = options.format === 'json' ? jsonPrinter(world) : prettyPrinter(world);
  const progress = progressOn(world.stderr, files.length);
  const check = fileChecker(options, world);
  const unread = sayingIn(options, world);
  const reported = new Set<string>();
  const copies: string[] = [];
  let status: Exit = exit.clean;
  const report = (said: Said, file: string | Unread) => {
    if (said.once !== undefined) {
      if (reported.has(said.once)) return;
      reported.add(said.once);
    }
    const complaint = said.complaint ?? (typeof file === 'string' && outright.has(file) ? said.noNotice : undefined);
    if (complaint !== undefined || (said.tally?.touched ?? 0) > 0) progress.clear();
    if (complaint !== undefined) {
      complain(world, complaint);
      status = exit.failed;
    } else if (status === exit.clean && said.reached) status = exit.found;
    printer.add(said);
    copies.push(...(said.copies ?? []));
  };
  const here = async (file: (typeof files)[number]) => (typeof file === 'string' ? check(file) : [unread(file)]);
  let at = 0;
  for await (const said of spread(files, here, { work: 'check', options }, world)) {
    const file = files[at++]!;
    for (const one of said) report(one, file);
    progress.step();
  }
  progress.clear();
  printer.end(selection);
  if (options.format === 'pretty') for (const copy of copies) world.stdout.write(`${visible(copy)}\n`);
  return status;
}

const pathOf = (file: string | Unread) => (typeof file === 'string' ? file : file.path);

/** Puts one file after another on standard output. */
interface Printer {
  add(said: Said): void;
  end(selection: NamedFiles): void;
}

/** An array whose entries are written as they come, so that a large run is held in no memory. */
function jsonPrinter({ stdout }: World): Printer {
  let begun = false;
  return {
    add({ output }) {
      if (output === '') return;
      stdout.write(`${begun ? ',' : '['}\n  ${output.replaceAll('\n', '\n  ')}`);
      begun = true;
    },
    end() {
      stdout.write(begun ? '\n]\n' : '[]\n');
    },
  };
}

function prettyPrinter({ stdout, env }: World): Printer {
  const total = emptyTally();
  return {
    add({ output, tally }) {
      if (tally) addTally(total, tally);
      if (output !== '') stdout.write(output);
    },
    end({ files, passedOver }) {
      if (files.length === 0) stdout.write('No files to check.\n');
      if (total.files > 0 || passedOver.size > 0)
        stdout.write(`${summary(total, passedOver, paintFor(stdout, env))}\n`);
    },
  };
}
