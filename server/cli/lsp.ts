import { type Exit, exit } from './world.ts';

/** Starts the language server on standard input and output; it ends when the editor ends it. */
export async function lspCommand(): Promise<Exit> {
  // Loaded here alone: no other command should pay for reading the server in.
  await import('../node.ts');
  return exit.clean;
}
