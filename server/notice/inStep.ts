/** A run of a text node's value, and where it stands in the source. A line end is a run of its own. */
interface Run {
  text: string;
  readonly at: number;
}

/**
 * Aligns a text node's value with its source, where escapes (`\'`), character references (`&amp;`)
 * and container marks after a line end (`> `) stand between. Gives the runs that are in step with the source.
 */
export function inStep(value: string, source: string, from: number, to: number): readonly Readonly<Run>[] {
  if (value.length === to - from && !value.includes('\n')) return [{ text: value, at: from }];
  const runs: Run[] = [];
  let at = from;
  /** Where the next character of a run would stand; before the first one, nowhere. */
  let expected = -1;
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!;
    if (char === '\n') {
      const newline = source.indexOf('\n', at);
      at = newline < 0 || newline >= to ? to : newline;
      runs.push({ text: char, at });
      at++;
      while (at < to && /[\s>]/.test(source[at]!) && source[at] !== value[i + 1]) at++;
      expected = -1;
      continue;
    }
    if (source[at] === '\\' && char !== '\\' && source[at + 1] === char) at++;
    if (at === expected) runs.at(-1)!.text += char;
    else runs.push({ text: char, at });
    expected = at + 1;
    const semicolon = source[at] === '&' && char !== '&' ? source.indexOf(';', at) : -1;
    at = semicolon < 0 || semicolon >= to ? expected : semicolon + 1;
  }
  return runs;
}
