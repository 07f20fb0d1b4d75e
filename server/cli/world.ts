import type { Severity } from '../rules/rule.ts';
import { visible } from './visible.ts';

/** A place to write text to. `process.stdout` and `process.stderr` are two. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that the command line touches outside itself, besides files; tests put their own in its place. */
export interface World {
  readonly cwd: string;
  /** Today where the person is, as an ISO date. */
  readonly today: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** How many threads may check files beside one another, and the program that each runs; nothing where none may. */
  readonly workers?: { readonly most: number; readonly program: string };
  /** Who looks at it is told here that the person wants to stop, and ends the work in good order. */
  readonly interrupted?: AbortSignal;
}

/**
 * What the command ends with: nothing found, something found at or above `--fail-on`, could not do its work, and what a
 * shell says of one that is stopped by Ctrl+C.
 */
export const exit = { clean: 0, found: 1, failed: 2, stopped: 130 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** The person asked for something that cannot be done. Its message is one line, without the program's name. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Whether an error is `BadInput`. A bundle that is loaded apart has a class of its own, so that the name decides. */
export const isBadInput = (error: unknown): error is BadInput => error instanceof Error && error.name === 'BadInput';

/** Severities from the loudest to the quietest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Writes one line of complaint to standard error. */
export function complain({ stderr }: { readonly stderr: Stream }, message: string): void {
  stderr.write(`section17: ${visible(message.replace(/\s+/g, ' ').trim())}\n`);
}

/** `1 file`, `2,000 files`. */
export function count(n: number, one: string, many = `${one}s`): string {
  // Formatting loads tables that small numbers can start without.
  return `${n > 999 ? n.toLocaleString('en-GB') : n} ${n === 1 ? one : many}`;
}
