/** The four access regimes that a notice can be given under. */
export type Regime = 'foia' | 'eir' | 'foisa' | 'eisr';

/**
 * A section, regulation, subsection or paragraph of one of the four instruments.
 * `FOIA s.31(1)(a)` is `{ regime: 'foia', section: '31', path: ['1', 'a'] }`;
 * `EIR reg.12(5)(b)` is `{ regime: 'eir', section: '12', path: ['5', 'b'] }`.
 */
export interface Provision {
  readonly regime: Regime;
  /** Number of the section or regulation, with its letter: `31`, `22A`, `12`. */
  readonly section: string;
  /** What stands in the brackets, outermost first, as printed in the instrument: `['5B', 'a', 'i']`. */
  readonly path: readonly string[];
}

const prefix: Record<Regime, string> = { foia: 'FOIA s.', eir: 'EIR reg.', foisa: 'FOISA s.', eisr: 'EISR reg.' };

/** The one spelling of a provision that the program prints and compares: `FOIA s.31(1)(a)`. */
export function canonical({ regime, section, path }: Provision): string {
  return `${prefix[regime]}${section}${path.map((step) => `(${step})`).join('')}`;
}

/** The provision's number alone: `31(1)(a)`. */
export function numberOf({ section, path }: Provision): string {
  return `${section}${path.map((step) => `(${step})`).join('')}`;
}

/** Whether `inner` is `outer` or stands inside it: 31(1)(a) is within 31(1) and within 31. */
export function isWithin(inner: Provision, outer: Provision): boolean {
  return (
    inner.regime === outer.regime &&
    inner.section === outer.section &&
    outer.path.every((step, i) => inner.path[i] === step)
  );
}

/**
 * Works a thing out once for each object that is a provision, and keeps it as long as that object lives. The reader
 * gives a citation the same one from key to key.
 */
export function byProvision<V>(workOut: (p: Provision) => V): (p: Provision) => V {
  const known = new WeakMap<Provision, { readonly value: V }>();
  return (p) => {
    let found = known.get(p);
    if (!found) {
      found = { value: workOut(p) };
      known.set(p, found);
    }
    return found.value;
  };
}
