import { type Action, actionsOf, reliancesFor } from '../drafting/actions.ts';
import { composeLetter } from '../drafting/letter.ts';
import { readReceivedDate } from '../drafting/receivedDate.ts';
import { type Reliance, regimeOfAll } from '../drafting/reliance.ts';
import { numberOf, type Regime } from '../law/index.ts';
import { printPlain } from '../wording/index.ts';
import { type ConfigurationOptions, configurationsFor, readWith } from './configured.ts';
import { mayWrite, type Output, writeNewFile } from './newFile.ts';
import { visibleLines } from './visible.ts';
import { isForWord, type OutputOptions, writeWordLetter } from './wordOutput.ts';
import { BadInput, type Exit, exit, type World } from './world.ts';

/** The options of `section17 new`, as they are typed. */
export interface NewOptions extends ConfigurationOptions, OutputOptions {
  readonly regime?: Regime;
  readonly does: string;
  readonly exemption: readonly string[];
  readonly reference?: string;
  readonly received?: string;
}

/**
 * Prints a new letter, or puts it into a new file, with `[PLACEHOLDERS]` for what only its officer knows, in the wording
 * that is configured for this folder. Throws `BadInput` where the options do not fit together.
 */
export async function newCommand(options: NewOptions, world: World): Promise<Exit> {
  const { to, template, force } = options;
  const forWord = isForWord(options);
  const output: Output | undefined = to === undefined ? undefined : { path: to, cwd: world.cwd, template, force };
  if (output) mayWrite(output);
  const { settings } = await configurationsFor(options, world)('notice.md');
  const regime = options.regime ?? settings.regime ?? (settings.authority?.kind === 'scottish' ? 'foisa' : 'foia');
  const chosen = actionsOf(regime).find(({ action }) => action === options.does);
  if (!chosen) {
    const known = actionsOf(regime).map(({ action }) => action);
    throw new BadInput(`--does ${options.does}: a letter under ${regime.toUpperCase()} can do ${known.join(', ')}`);
  }
  const reliances = options.exemption.map((name) => relianceNamed(name, regime, chosen.action, chosen.asks));
  for (const scope of chosen.asks) {
    if (reliances.some((reliance) => reliance.scope === scope)) continue;
    throw new BadInput(`--does ${chosen.action} needs an --exemption ${wanted[scope]}`);
  }
  const other = regimeOfAll(reliances);
  if (other) throw new BadInput(`This is environmental information: write the letter with --regime ${other}`);
  const { reference } = options;
  const received = options.received === undefined ? undefined : dateOf(options.received, regime, world);
  const letter = composeLetter({ regime, does: chosen.action, reliances, reference, received }, settings);
  const text = printPlain(letter);
  if (!output) world.stdout.write(visibleLines(text));
  else if (forWord) writeWordLetter(readWith(settings, text), output, world);
  else writeNewFile(Buffer.from(text), output);
  return exit.clean;
}

const wanted = { content: 'that withholds', ncnd: 'by which it neither confirms nor denies' } as const;

function relianceNamed(name: string, regime: Regime, action: Action, scopes: readonly Reliance['scope'][]): Reliance {
  const all = scopes.flatMap((scope) => reliancesFor(regime, action, scope));
  const plain = name.replace(/\s+/g, '').toLowerCase();
  const called = all.filter((reliance) => namesOf(reliance).some((own) => own.toLowerCase() === plain));
  // 30(c) is the exemption itself, before it is what section 18 may stand with.
  const exactly = called.filter((reliance) => namesOf(reliance)[0]!.toLowerCase() === plain);
  const found = exactly.length > 0 ? exactly : called;
  if (found.length === 1) return found[0]!;
  const near =
    found.length > 0 ? found : all.filter((reliance) => namesOf(reliance).some((own) => own.startsWith(plain)));
  const hint =
    near.length > 0 ? `say which: ${near.map((each) => namesOf(each)[0]).join(', ')}` : 'no such exemption here';
  throw new BadInput(`--exemption ${name}: ${hint}`);
}

/** What a reliance may be called, the exact name first: `31(3)/31(1)(a)`, `31(3)`, `31(1)(a)`. */
function namesOf({ provision, byReferenceTo }: Reliance): string[] {
  if (!byReferenceTo) return [numberOf(provision)];
  return [`${numberOf(provision)}/${numberOf(byReferenceTo)}`, numberOf(provision), numberOf(byReferenceTo)];
}

function dateOf(text: string, regime: Regime, { today }: World): string {
  const read = readReceivedDate(text, today, regime);
  if ('problem' in read) throw new BadInput(`--received ${text}: ${read.problem}`);
  return read.iso;
}
