import { resolve } from 'node:path';
import type { Format, Run } from './formats/format.ts';
import type { Output } from './formats/outputs.ts';
import { mayWrite, type Output as NewOutput, openNewFile } from './newFile.ts';
import { BadInput, type World } from './world.ts';

/** What a run writes in one format: text by text, and a file of its own has its name only when it is kept. */
export interface Report {
  add(shown: string): void;
  end(run: Omit<Run, 'shown'>): void;
  keep(): void;
  drop(): void;
}

/** What is never written to, where files are put, and whether one that is there already may be replaced. */
export type ReportPlace = Omit<NewOutput, 'path'>;

/** Says, as `BadInput`, why reports cannot be written, before anything is read. */
export function mayReport(outputs: readonly Output[], place: ReportPlace): void {
  const [one, another] = outputs.filter(({ to }) => to === undefined);
  if (another)
    throw new BadInput(
      `--format ${one!.format} and ${another.format} cannot both go to standard output: give one a file (--format ${another.format}=FILE)`,
    );
  const taken = new Set<string>();
  for (const { to } of outputs) {
    if (to === undefined) continue;
    mayWrite({ ...place, path: to });
    if (taken.has(resolve(place.cwd, to))) throw new BadInput(`${to}: this file cannot hold two reports`);
    taken.add(resolve(place.cwd, to));
  }
}

/** Begins a report. Throws `BadInput` where its file cannot be written. */
export async function openReport(
  { to }: Output,
  format: Format,
  place: ReportPlace,
  { stdout }: Pick<World, 'stdout'>,
): Promise<Report> {
  const begin = (await format.begin?.()) ?? '';
  const into = to === undefined ? undefined : openNewFile({ ...place, path: to });
  let [begun, shown] = [false, false];
  const write = (text: string) => {
    // Where nothing can be done at all, nothing is said on standard output.
    const all = begun ? text : begin + text;
    begun = true;
    if (into) into.write(all);
    else stdout.write(all);
  };
  return {
    add(text) {
      if (text === '') return;
      write(shown && format.between ? format.between + text : text);
      shown = true;
    },
    end(run) {
      write(format.end?.({ ...run, shown }) ?? '');
    },
    keep: () => into?.keep(),
    drop: () => into?.drop(),
  };
}
