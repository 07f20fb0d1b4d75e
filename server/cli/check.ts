import { type CheckOptions, fileChecker, formatsFor, outputsOf, type Said, sayingIn } from './checkFile.ts';
import { mayCopy } from './copies.ts';
import { standardInput, type Unread } from './files.ts';
import { progressOn } from './progress.ts';
import { mayReport, openReport, type Report } from './report.ts';
import { selected } from './selection.ts';
import { addTally, emptyTally } from './summary.ts';
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
  const from = files.map(pathOf);
  mayCopy(from, options, world);
  const place = { cwd: world.cwd, from, force: options.force };
  const outputs = outputsOf(options);
  mayReport(outputs, place);
  const formats = await formatsFor(options, world);
  const check = fileChecker(options, world);
  const unread = sayingIn(options, formats);
  const progress = progressOn(world.stderr, files.length);
  const reported = new Set<string>();
  const total = emptyTally();
  const complaints: string[] = [];
  const copies: string[] = [];
  const reports: Report[] = [];
  let found = false;
  const report = (said: Said, file: string | Unread) => {
    if (said.once !== undefined && reported.has(said.once)) return;
    if (said.once !== undefined) reported.add(said.once);
    const isOutright = typeof file === 'string' && outright.has(file);
    const complaint = said.complaint ?? (isOutright ? said.noNotice : undefined);
    if (complaint !== undefined || (said.tally?.touched ?? 0) > 0) progress.clear();
    if (complaint !== undefined) {
      complain(world, complaint);
      complaints.push(complaint);
    }
    found ||= said.reached;
    if (said.tally) addTally(total, said.tally);
    copies.push(...(said.copies ?? []));
    for (const [i, text] of said.shown.entries()) reports[i]!.add(text);
  };
  const here = async (file: (typeof files)[number]) => (typeof file === 'string' ? check(file) : [unread(file)]);
  let at = 0;
  try {
    for (const [i, format] of formats.entries()) reports.push(await openReport(outputs[i]!, format, place, world));
    for await (const said of spread(files, here, { work: 'check', options }, world)) {
      const file = files[at++]!;
      for (const one of said) report(one, file);
      progress.step();
    }
    progress.clear();
    for (const each of reports) each.end({ total, selection, complaints, copies });
    for (const each of reports) each.keep();
  } finally {
    for (const each of reports) each.drop();
  }
  if (complaints.length > 0) return exit.failed;
  return found ? exit.found : exit.clean;
}

const pathOf = (file: string | Unread) => (typeof file === 'string' ? file : file.path);
