import type { Notice } from '../notice/model.ts';
import { check } from '../rules/check.ts';
import { applyEdits } from '../rules/edits.ts';
import { mend } from '../rules/mending.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { overlay, type Settings } from '../rules/settings.ts';
import { safely } from '../rules/wholeDraft.ts';
import { type ConfigurationOptions, configurationsFor, pathOf, readWith } from './configured.ts';
import { type Draft, filesOf, readDraft, standardInput, type Unread, writeDraft } from './files.ts';
import { checked, unchecked } from './json.ts';
import { linesOf } from './lines.ts';
import { paintFor, pretty, widthOf } from './pretty.ts';
import { progressOn } from './progress.ts';
import { emptyTally, summary, tallyUp } from './summary.ts';
import { BadInput, complain, type Exit, exit, severities, type World } from './world.ts';

export interface CheckOptions extends ConfigurationOptions {
  readonly format: 'pretty' | 'json';
  readonly failOn: Severity;
  readonly fix?: boolean;
  readonly quiet?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** A draft, or a configuration file, with what was found in it. */
export interface Examined {
  readonly draft: Pick<Draft, 'path' | 'text'>;
  /** How a draft was read; a configuration file is none. */
  readonly notice?: Notice;
  readonly findings: readonly Finding[];
  /** How many fixes `--fix` applied before. */
  readonly fixes: number;
  /** Whether the configuration leaves the draft out. */
  readonly ignored: boolean;
}

/**
 * Checks drafts and prints what is found, in the configuration files that hold for them too. A file that cannot be read costs a line on standard error and the
 * status `failed`, while the others are still checked. Throws `BadInput` where there is nothing to do.
 */
export async function checkCommand(args: readonly string[], options: CheckOptions, world: World): Promise<Exit> {
  const named = options.stdin && !args.includes(standardInput) ? [standardInput, ...args] : args;
  if (named.length === 0) {
    throw new BadInput('no files given; name files, folders or patterns, or use --stdin');
  }
  if (options.fix && named.includes(standardInput)) {
    throw new BadInput('--fix mends files where they lie and cannot mend standard input');
  }

  const printer = options.format === 'json' ? jsonPrinter(world) : prettyPrinter(world);
  const files = await filesOf(named, world.cwd);
  const progress = progressOn(world.stderr, files.length);
  const configurationOf = configurationsFor(options, world);
  const reported = new Set<string>();
  let status: Exit = exit.clean;
  const report = (outcome: Examined | Unread) => {
    if ('problem' in outcome) {
      progress.clear();
      complain(world, `${outcome.path}: ${outcome.problem}`);
      status = exit.failed;
    } else {
      if (outcome.findings.length > 0) progress.clear();
      if (status === exit.clean && reaches(outcome.findings, options.failOn)) status = exit.found;
    }
    printer.add(outcome, options.quiet);
  };
  for (const file of files) {
    if (typeof file === 'string') {
      const configuration = await configurationOf(file === standardInput ? (options.stdinFilename ?? file) : file);
      for (const { url, text, problems, broken } of configuration.files) {
        if (reported.has(url)) continue;
        reported.add(url);
        const path = pathOf(url, world.cwd);
        if (problems.length > 0) report({ draft: { path, text }, findings: problems, fixes: 0, ignored: false });
        if (broken) {
          complain(world, `${path}: this configuration cannot be read`);
          status = exit.failed;
        }
      }
      report(await examine(file, options, overlay({ today: world.today }, configuration.settings), world));
    } else {
      report(file);
    }
    progress.step();
  }
  progress.clear();
  printer.end();
  return status;
}

/** Reads one draft, mends it where that is asked for, and checks it. A fault of the program costs this draft alone. */
async function examine(
  path: string,
  options: CheckOptions,
  settings: Settings,
  world: World,
): Promise<Examined | Unread> {
  const source = await readDraft(path, world);
  if ('problem' in source) return source;
  const draft = path === standardInput ? { ...source, path: options.stdinFilename ?? '<stdin>' } : source;
  try {
    const findingsIn = (text: string) => check(readWith(settings, text), settings);
    const { edits, fixes } = options.fix ? mend(draft.text, findingsIn, safely) : { edits: [], fixes: 0 };
    const text = applyEdits(draft.text, edits);
    const unwritten = text === draft.text ? undefined : await writeDraft({ ...draft, text }, world.cwd);
    if (unwritten) return unwritten;
    const notice = readWith(settings, text);
    const { ignored = false } = settings;
    return { draft: { ...draft, text }, notice, findings: check(notice, settings), fixes, ignored };
  } catch (error) {
    return { path: draft.path, problem: `a fault in Section 17 itself stopped this check (${error})` };
  }
}

function reaches(findings: readonly Finding[], level: Severity): boolean {
  return findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level));
}

/** Puts one file after another on standard output; `quiet` shows errors only. */
interface Printer {
  add(outcome: Examined | Unread, quiet?: boolean): void;
  end(): void;
}

function shown(findings: readonly Finding[], quiet: boolean | undefined): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
}

function jsonPrinter({ stdout }: World): Printer {
  const entries: unknown[] = [];
  return {
    add(outcome, quiet) {
      if ('problem' in outcome) entries.push(unchecked(outcome));
      else entries.push(checked(outcome.draft.path, linesOf(outcome.draft.text), shown(outcome.findings, quiet)));
    },
    end() {
      stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    },
  };
}

function prettyPrinter({ stdout, env }: World): Printer {
  const paint = paintFor(stdout, env);
  const tally = emptyTally();
  return {
    add(outcome, quiet) {
      if ('problem' in outcome) return;
      tallyUp(tally, outcome);
      const { path, text } = outcome.draft;
      const lines = linesOf(text);
      for (const finding of shown(outcome.findings, quiet)) {
        stdout.write(`${pretty(path, lines, finding, paint, widthOf(stdout))}\n`);
      }
    },
    end() {
      if (tally.files > 0) stdout.write(`${summary(tally, paint)}\n`);
    },
  };
}
