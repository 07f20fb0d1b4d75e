/**
 * Aligns a text node's value with its source, where escapes (`\'`), character references (`&amp;`)
 * and container marks after a line end (`> `) stand between. Yields runs that are in step with the source.
 */
export function* inStep(
  value: string,
  source: string,
  from: number,
  to: number,
): Generator<{ text: string; at: number }> {
  if (value.length === to - from && !value.includes('\n')) {
    yield { text: value, at: from };
    return;
  }
  let at = from;
  let run = '';
  let runAt = from;
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!;
    if (char === '\n') {
      if (run) yield { text: run, at: runAt };
      run = '';
      const newline = source.indexOf('\n', at);
      at = newline < 0 || newline >= to ? to : newline;
      yield { text: '\n', at };
      at++;
      while (at < to && /[\s>]/.test(source[at]!) && source[at] !== value[i + 1]) at++;
      runAt = at;
      continue;
    }
    if (source[at] !== char) {
      if (run) yield { text: run, at: runAt };
      run = '';
      if (source[at] === '\\' && source[at + 1] === char) {
        at++;
      } else if (source[at] === '&') {
        const semicolon = source.indexOf(';', at);
        yield { text: char, at };
        at = semicolon < 0 || semicolon >= to ? at + 1 : semicolon + 1;
        runAt = at;
        continue;
      }
      runAt = at;
    }
    if (run === '') runAt = at;
    run += char;
    at++;
  }
  if (run) yield { text: run, at: runAt };
}
