/**
 * Works a thing out once for each text, and remembers it for the texts that were asked for last: when a paragraph is
 * typed into, most of its sentences are read again with the words they had. At least `most` texts are remembered, and
 * no more than twice as many.
 */
export function byText<V>(workOut: (text: string) => V, most = 2_000): (text: string) => V {
  let young = new Map<string, { readonly value: V }>();
  let old = young;
  return (text) => {
    let known = young.get(text);
    if (known) return known.value;
    known = old.get(text) ?? { value: workOut(text) };
    if (young.size === most) [old, young] = [young, new Map()];
    young.set(text, known);
    return known.value;
  };
}
