/** Texts that make backtracking dear: long runs of what a pattern's own parts match, that end in what it does not. */
export function hostile(source: string, length: number): string[] {
  const words = source.match(/[a-z]{2,}/gi) ?? ['a'];
  const runs = ['a', ' ', 'a ', '1', '(', ', ', ...new Set(words)].slice(0, 40);
  return [
    ...runs.map((run) => filled(run, length)),
    ...runs.map((run) => filled(`${run} `, length)),
    filled(`${words.join(' ')} `, length),
  ];
}

/** Ends in what no pattern matches. */
const filled = (run: string, length: number) =>
  `${run.repeat(Math.ceil(length / run.length)).slice(0, length - 1)}\u0000`;
