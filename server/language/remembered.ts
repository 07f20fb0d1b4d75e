/**
 * Works a thing out once for each object that it is asked of, and keeps it as long as that object lives. What is of a
 * `Wording` lasts from one key to the next, since the reader keeps wordings; what is of a `Notice` serves all rules.
 */
export function remembered<K extends object, V>(workOut: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    let found = known.get(of);
    if (!found) {
      found = { value: workOut(of) };
      known.set(of, found);
    }
    return found.value;
  };
}
