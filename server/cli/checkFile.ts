import { check } from '../rules/check.ts';
import { applyEdits } from '../rules/edits.ts';
import { mend } from '../rules/mending.ts';
import { whyNotChecked } from '../rules/notChecked.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { overlay, type Settings } from '../rules/settings.ts';
import { safely } from '../rules/wholeDraft.ts';
import { isWorthACopy } from '../rules/wordCopies.ts';
import { type ConfigurationOptions, configurationsFor, pathOf, readWith } from './configured.ts';
import { type CopyOptions, makeCopies } from './copies.ts';
import type { Examined, Suppressed } from './examined.ts';
import { faultInWords } from './faults.ts';
import { notWritten, readDraft, standardInput, type Unread, writeDraft } from './files.ts';
import type { Format, Result } from './formats/format.ts';
import { formatsOf, type Output } from './formats/outputs.ts';
import { linesOf, paragraphsOf } from './lines.ts';
import type { SelectionOptions } from './selection.ts';
import { type Tally, tallyOf } from './summary.ts';
import { isBadInput, severities, type World } from './world.ts';

export interface CheckOptions extends ConfigurationOptions, CopyOptions, SelectionOptions {
  /** Where findings go, and in which format: to standard output, `pretty`, unless given. */
  readonly format?: readonly Output[];
  readonly failOn: Severity;
  readonly fix?: boolean;
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
  /** How many threads may check them; as many as the machine has cores unless given. */
  readonly threads?: number;
}

/** What a check says of one file. Plain data, so that one thread can say it to another. */
export interface Said {
  /** What is said only once in a run, under this key: a configuration file holds for many drafts. */
  readonly once?: string;
  /** What each format shows of it, which may be nothing. */
  readonly shown: readonly string[];
  /** A line for standard error, without the program's name. */
  readonly complaint?: string;
  /** Why the draft was not read as a notice, so that nothing was looked for in it. */
  readonly noNotice?: string;
  /** Of each copy that was made, what is in it. */
  readonly copies?: readonly string[];
  /** Whether a finding reaches the level of `--fail-on`. */
  readonly reached: boolean;
  /** What the file adds to the summary; nothing where it could not be read. */
  readonly tally?: Tally;
}

/**
 * Gives the function that checks one file after another, each by its path. Its promise rejects with `BadInput` where
 * there is no such file as `--config` names; whatever else goes wrong is said of that file alone.
 */
export function fileChecker(
  options: CheckOptions,
  world: Omit<World, 'stderr' | 'workers'>,
): (file: string) => Promise<Said[]> {
  const configurationOf = configurationsFor(options, world);
  const formats = formatsFor(options, world);
  return async (file) => {
    const say = sayingIn(options, await formats);
    const said: Said[] = [];
    const configuration = await configurationOf(file === standardInput ? (options.stdinFilename ?? file) : file);
    for (const { url, text, problems, broken } of configuration.files) {
      const path = pathOf(url, world.cwd);
      if (problems.length > 0)
        said.push({ once: url, ...say({ draft: { path, text }, findings: problems, fixes: 0, ignored: false }) });
      if (broken)
        said.push({
          once: `${url} broken`,
          shown: [],
          complaint: `${path}: this configuration cannot be read`,
          reached: false,
        });
    }
    const settings = overlay({ today: world.today }, configuration.settings);
    said.push(say(await examine(file, options, settings, world)));
    return said;
  };
}

/** Where a run puts what it finds. */
export function outputsOf({ format = [{ format: 'pretty' }] }: Pick<CheckOptions, 'format'>): readonly Output[] {
  return format;
}

/** The formats of a run, one for each of its outputs. */
export function formatsFor(
  options: Pick<CheckOptions, 'format' | 'failOn'>,
  world: Pick<World, 'cwd' | 'stdout' | 'env'>,
): Promise<Format[]> {
  return formatsOf(outputsOf(options), { cwd: world.cwd, failOn: options.failOn }, world);
}

/** How a run says what it found in a file, or why it could not read it. */
export function sayingIn(
  { failOn, quiet }: Pick<CheckOptions, 'failOn' | 'quiet'>,
  formats: readonly Format[],
): (outcome: Examined | Unread) => Said {
  return (outcome) => {
    if ('problem' in outcome)
      return {
        shown: formats.map((format) => format.file(outcome)),
        complaint: `${outcome.path}: ${outcome.problem}`,
        reached: false,
      };
    const { path, text, word } = outcome.draft;
    const { notice, ignored, findings, suppressed = [] } = outcome;
    const whyNot = notice && !ignored ? whyNotChecked(notice, word && inMarkdown) : undefined;
    const result: Result = {
      path,
      text,
      lines: word ? paragraphsOf(word) : linesOf(text),
      word,
      findings: quiet ? findings.filter(({ severity }) => severity === 'error') : findings,
      suppressed,
      notice: notice !== undefined && !ignored && whyNot === undefined,
      whyNot,
    };
    return {
      shown: formats.map((format) => format.file(result)),
      noNotice: whyNot && `${path}: ${whyNot}`,
      copies: outcome.copies,
      reached: reaches(findings, failOn),
      tally: tallyOf(outcome),
    };
  };
}

/** How a person says of a Word document that it is a notice: it has no front matter. */
const inMarkdown = 'make a Markdown file of it (section17 convert), and write notice: true into its front matter';

/** Reads one draft, mends it where that is asked for, and checks it. A fault of the program costs this draft alone. */
async function examine(
  path: string,
  options: CheckOptions,
  settings: Settings,
  world: Pick<World, 'cwd' | 'stdin' | 'today'>,
): Promise<Examined | Unread> {
  const source = await readDraft(path, world);
  if ('problem' in source) return source;
  if (source.word && options.fix) return { path: source.path, problem: notWritten };
  const copying = options.comments !== undefined || options.suggest !== undefined;
  if (copying && !source.word) return { path: source.path, problem: notCopied };
  const draft = path === standardInput ? { ...source, path: options.stdinFilename ?? '<stdin>' } : source;
  try {
    const findingsIn = (text: string) => check(readWith(settings, text), settings);
    const { edits, fixes } = options.fix ? mend(draft.text, findingsIn, safely) : { edits: [], fixes: 0 };
    const text = applyEdits(draft.text, edits);
    const unwritten = text === draft.text ? undefined : writeDraft(draft, text, world.cwd);
    if (unwritten) return unwritten;
    const notice = readWith(settings, text);
    const { ignored = false } = settings;
    const suppressed: Suppressed[] = [];
    const findings = check(notice, settings, undefined, draft.word?.hidden, (finding, by) =>
      suppressed.push({ finding, by }),
    );
    const copies =
      copying && !ignored && isWorthACopy(notice, findings)
        ? makeCopies({ path, word: draft.word! }, findings, findingsIn, options, world)
        : undefined;
    return { draft: { ...draft, text }, notice, findings, suppressed, fixes, ignored, copies };
  } catch (error) {
    if (isBadInput(error)) throw error;
    return { path: draft.path, problem: faultInWords(error) };
  }
}

const notCopied = 'this is no Word document (.docx), of which a copy with comments or suggestions could be made';

function reaches(findings: readonly Finding[], level: Severity): boolean {
  return findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level));
}
