/**
 * Work that gives its value at the end and may be interrupted at each `yield`: a server can answer others meanwhile.
 * Steps are short; how many there are says nothing.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does what is left of some work in one go. Throws what the work throws. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
