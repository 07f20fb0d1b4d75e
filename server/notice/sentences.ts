/** A sentence is cut at this many characters, so that no pattern ever runs on more. */
const longestSentence = 2_000;

/** Whether a pattern matches in a sentence of a text: it is tried on no more at a time, however long the text. */
export function anySentence(text: string, pattern: RegExp): boolean {
  return splitSentences(text).some(([from, to]) => pattern.test(text.slice(from, to)));
}

const abbreviation =
  /(?:\b(?:s|ss|v|vs|mr|mrs|ms|dr|prof|st|no|nos|para|paras|reg|regs|art|arts|sch|cl|p|pp|e\.g|i\.e|eg|ie|etc|cf|approx|ref|sec|dept|inc|ltd|co|sgt|insp|supt|cllr|rt hon|am|pm)|\b[A-Z]|^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4}))\.$/i;

/**
 * Splits plain text into sentences: positions in `text`, ascending, white space between them left out.
 * A full stop after an abbreviation that officers use (`s.`, `reg.`, `No.`) ends nothing.
 * (Intl.Segmenter breaks after those and takes as long as the whole Markdown parse.)
 */
export function splitSentences(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  const boundary = /[.?!]["')\]]*(?= )/g;
  let start = 0;
  const push = (end: number) => {
    while (end - start > longestSentence) {
      const space = text.lastIndexOf(' ', start + longestSentence);
      const cut = space > start ? space : start + longestSentence;
      sentences.push([start, cut]);
      start = cut + (text[cut] === ' ' ? 1 : 0);
    }
    if (end > start) sentences.push([start, end]);
  };
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const end = match.index + match[0].length;
    const next = text.slice(end + 1, end + 3);
    if (
      !/^["'([]?[A-Z0-9]|^["'(]/.test(next) ||
      (match[0] === '.' && abbreviation.test(text.slice(Math.max(start, end - 12), end)))
    )
      continue;
    push(end);
    start = end + 1;
  }
  push(text.length);
  return sentences;
}
