import type { CodeLens, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../notice/model.ts';
import { claimStates } from './claimState.ts';
import { clockOf } from './clock.ts';
import { lineOf, toLspRange } from './positions.ts';
import { goToCommand } from './protocol.ts';
import type { Reading } from './readings.ts';

/**
 * Over each claim how far the letter gets with it, and over the date of receipt how far the clock has run.
 * @param today an ISO date
 * @param goes whether the client has the command by which a click goes to the first thing that is missing
 */
export function codeLensesOf(
  document: TextDocument,
  { notice, findings, settings }: Reading,
  today: string,
  goes: boolean,
): CodeLens[] {
  const lens = (at: Range, title: string, command: Omit<Command, 'title'>): CodeLens => ({
    range: toLspRange(document, { start: at.start, end: at.start }),
    command: { title, ...command },
  });
  // A lens whose command has no name is shown, and is not for clicking.
  const still = { command: '' };
  const clock = clockOf(notice, settings, today);
  const states = claimStates(notice, findings, ({ at }) => lineOf(document, at.start));
  return [
    ...(clock ? [lens(clock.at, clock.words, still)] : []),
    ...states.map(({ claims, words, goTo }) =>
      lens(
        claims[0]!.at,
        words,
        goes ? { command: goToCommand, arguments: [document.uri, toLspRange(document, goTo)] } : still,
      ),
    ),
  ];
}
