import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { type AuditOptions, auditCommand } from './audit/audit.ts';
import { checkCommand } from './check.ts';
import type { CheckOptions } from './checkFile.ts';
import { convertCommand } from './convert.ts';
import { formatNames, type Output, parseOutput } from './formats/outputs.ts';
import { inspectCommand } from './inspect.ts';
import { lspCommand } from './lsp.ts';
import { newCommand } from './new.ts';
import { BadInput, complain, type Exit, exit, isBadInput, severities, type World } from './world.ts';

/**
 * Runs the command line with the arguments after the program's name, and gives the exit status. What a person
 * got wrong is said in one line on standard error; anything else that is thrown is a fault of the program.
 */
export async function run(args: readonly string[], world: World): Promise<Exit> {
  let status: Exit = exit.clean;
  const program = programFor(args, world, (result) => {
    status = result;
  });
  try {
    if (args.length === 0) {
      throw new BadInput(
        'say what to do: check, audit, inspect, new, convert, rules, explain or lsp (section17 --help shows how)',
      );
    }
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander throws for --help and --version too, with status 0, and has then written all there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.failed;
    if (!isBadInput(error)) throw error;
    complain(world, error.message);
    return exit.failed;
  }
}

/** Takes the status with which a command ends. */
type End = (status: Exit) => void;

function programFor(args: readonly string[], world: World, end: End): Command {
  const program = new Command('section17')
    .description('Checks refusal notices under the Freedom of Information Act as they are written.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text) => complain(world, text.replace(/^error: /, '')),
      getOutHelpWidth: () => world.stdout.columns || 100,
    })
    .addHelpText('after', examples);

  const [asked = ''] = args;
  for (const [name, [does, takes]] of Object.entries(commands)) {
    const command = program.command(name).description(does);
    // Where one command is asked for, nobody sees what the others take.
    if (name === asked || !Object.hasOwn(commands, asked)) takes(command, world, end);
  }
  return program;
}

function takeCheck(command: Command, world: World, end: End): void {
  command
    .argument('[file...]', 'files, folders (their .md, .markdown and .docx files), patterns, or - for standard input')
    .addOption(
      new Option(
        '--format <format[=file]>',
        `how to show what is found: ${formatNames.join(', ')} (default: the first); may be repeated if all but one go into files`,
      ).argParser(output),
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 at this level or above').choices(severities).default('error'),
    )
    .option('--fix', 'apply the fixes that cannot alter what a letter asserts')
    .option('--comments <file>', 'make a copy of a Word document with the findings as comments')
    .option('--suggest <file>', 'make a copy of a Word document with the fixes as tracked changes')
    .option('--force', 'replace copies and reports that are there already')
    .option('--quiet', 'show errors only')
    .option(...config)
    .option(...noConfig)
    .option(...filesFrom)
    .option('--changed-since <commit>', 'check only what git says has changed since, among these or in this folder')
    .option(...threads)
    .option('--stdin', 'read a draft from standard input')
    .option('--stdin-filename <name>', 'what to call that draft')
    .addHelpText('after', statuses)
    .action(async (files: string[], options: CheckOptions) => end(await checkCommand(files, options, world)));
}

function takeAudit(command: Command, world: World, end: End): void {
  command
    .argument('[file...]', 'files, folders (their .md, .markdown and .docx files) or patterns')
    .option(...filesFrom)
    .option('--report <file>', 'make this page (.html)')
    .option('--ndjson <file>', 'make this file of records, one a letter; - for standard output')
    .option('--from <file...>', 'take records from these files, and read no letters')
    .option('--resume', 'go on from the records of a run that was stopped, or add letters that have come since')
    .option('--shard <part>', 'take only the letters of this part, such as 3/8')
    .option('--no-excerpts', 'keep no words of letters in the records')
    .option(...threads)
    .option('--force', 'replace those files if they are there already')
    .option(...config)
    .option(...noConfig)
    .action(async (files: string[], options: AuditOptions) => end(await auditCommand(files, options, world)));
}

function takeInspect(command: Command, world: World, end: End): void {
  command
    .argument('<file>', 'a file, or - for standard input')
    .addOption(textOrJson())
    .option(
      '--why',
      'show the phrase, mode and words that decided about each heading, exemption, statement and sentence',
    )
    .option(...config)
    .option(...noConfig)
    .action(async (file: string, options) => end(await inspectCommand(file, options, world)));
}

function takeNew(command: Command, world: World, end: End): void {
  command
    .addOption(new Option('--regime <regime>', 'the law it is under').choices(['foia', 'eir', 'foisa', 'eisr']))
    .requiredOption(
      '--does <action>',
      'withhold, ncnd, both, cost, cost-ncnd, vexatious, repeated, unreasonable or time',
    )
    .option('--exemption <number...>', 'such as 31(1)(a), or 31(3)/31(1)(a) for the limb and what it refers to', [])
    .option('--reference <text>', 'what you call the request')
    .option('--received <date>', 'when it arrived, such as 2026-11-03')
    .option('--to <file>', 'put it into this new file (.md, or .docx for Word), and not on standard output')
    .option(...template)
    .option(...force)
    .option(...config)
    .option(...noConfig)
    .action(async (options) => end(await newCommand(options, world)));
}

function takeConvert(command: Command, world: World, end: End): void {
  command
    .argument('<file>', 'a Word document (.docx) or a letter in Markdown, or - for standard input')
    .option('--to <file>', 'put it into this new file; without it, Markdown goes to standard output')
    .option(...template)
    .option(...force)
    .action(async (file: string, options) => end(await convertCommand(file, options, world)));
}

function takeRules(command: Command, world: World, end: End): void {
  command.addOption(textOrJson()).action(async (options) => {
    const { rulesCommand } = await import('./aboutRules.ts');
    end(rulesCommand(options, world));
  });
}

function takeExplain(command: Command, world: World, end: End): void {
  command.argument('<rule>', 'its name, such as rights/review-missing').action(async (rule: string) => {
    const { explainCommand } = await import('./aboutRules.ts');
    end(explainCommand(rule, world));
  });
}

function takeLsp(command: Command, _: World, end: End): void {
  command
    .option('--stdio', 'speak over standard input and output (the only way there is)')
    .action(async () => end(await lspCommand()));
}

/** In the order in which help lists them: what each does, and what adds its arguments, options and action to it. */
const commands: Record<string, [does: string, takes: (command: Command, world: World, end: End) => void]> = {
  check: ['check drafts and show what is wrong with them', takeCheck],
  audit: ['record what an archive of letters says, and sum it up in a page', takeAudit],
  inspect: ['show how a draft was read: its outline, exemptions, harm, factors and balance', takeInspect],
  new: ['write a new letter, with placeholders for what only its officer knows', takeNew],
  convert: ['make Markdown of a letter written in Word, or a Word document of one in Markdown', takeConvert],
  rules: ['list the rules', takeRules],
  explain: ['explain a rule: why it matters, examples, and how to switch it off', takeExplain],
  lsp: ['run the language server, for editors that speak its protocol', takeLsp],
};

const template = [
  '--template <file>',
  'the pages, styles and letterhead of this Word document (.docx, .dotx)',
] as const;
const force = ['--force', 'replace that file if it is there already'] as const;
const filesFrom = [
  '--files-from <file>',
  'take the files that this file lists, one path a line; - for standard input',
] as const;
const threads = [
  '--threads <number>',
  'read in so many threads at most; unless given, in one for each core',
  numberOfThreads,
] as const;
const config = [
  '--config <file>',
  'take the configuration from this file, not from the nearest section17.json',
] as const;
const noConfig = ['--no-config', 'take no configuration from files'] as const;

/** More threads than any machine has cores would only fill its memory. */
const mostThreads = 256;

function numberOfThreads(text: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > mostThreads)
    throw new InvalidArgumentError(`It is a whole number from 1 to ${mostThreads}.`);
  return number;
}

/** One more output; the same option may be given again. */
function output(text: string, before: readonly Output[] = []): readonly Output[] {
  const parsed = parseOutput(text);
  if (!parsed)
    throw new InvalidArgumentError(
      `Allowed choices are ${formatNames.join(', ')}, or one of them with a file: sarif=FILE.`,
    );
  return [...before, parsed];
}

function textOrJson(): Option {
  return new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
}

const examples = `
Examples:
  section17 check letter.md                    check one letter
  section17 check drafts "sent/**/*.txt"       check a folder and what a pattern matches
  section17 check --fix letter.md              mend headings and typography, and show the rest
  section17 check --fail-on warning drafts     for a build that should stop at warnings
  section17 check letter.docx                  check a letter written in Word, which is not changed
  section17 check letter.docx --suggest out.docx
                                               the same, and write the fixes into a copy
  section17 convert letter.docx --to letter.md make Markdown of it
  section17 convert letter.md --to letter.docx --template house.docx
  section17 inspect letter.md                  see what the program understood
  section17 inspect --why letter.md            see which of its words decided
  section17 new --does withhold --exemption "31(1)(a)" "40(2)" > letter.md
  section17 explain ncnd/leak                  see why a rule speaks`;

const statuses = `
Exit status: 0 when nothing is found at the level of --fail-on or above, 1 when something is,
2 when the command could not do its work, or a file named outright does not read as a notice.`;
