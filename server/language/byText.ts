/**
 * Works a thing out once for each text, and remembers it for the texts that were asked for last: when a paragraph is
 * typed into, most of its sentences are read again with the words they had. At least `most` texts are remembered, and
 * no more than twice as many.
 */
export function byText<V>(workOut: (text: string) => V, most = 300): (text: string) => V {
  let young = new Map<string, { readonly value: V }>();
  let old = young;
  return (text) => {
    let known = young.get(text);
    if (known) return known.value;
    const own = detached(text);
    known = old.get(own) ?? { value: workOut(own) };
    if (young.size === most) [old, young] = [young, new Map()];
    young.set(own, known);
    return known.value;
  };
}

/** The same text as a string of its own: V8 keeps the whole of a draft alive for one that was cut out of it. */
export const detached = (text: string): string => (text.length < shortestCut ? text : JSON.parse(JSON.stringify(text)));

/** What is cut out of a text and has fewer characters, V8 copies at once. */
const shortestCut = 13;
