// Mending a whole draft at once: what may run on save, and what only a person may ask for.

import type { Mending } from './mending.ts';

/** What may run unasked, on save or by `--fix`: safe fixes alone, the preferred one where a finding has several. */
export const safely: Mending = {
  choose: (finding) => {
    const safe = finding.fixes?.().filter((fix) => fix.safe) ?? [];
    return safe.find((fix) => fix.preferred) ?? safe[0];
  },
  rounds: 5,
  once: false,
};

/**
 * What a person may ask for with one command: the preferred fix of each finding about missing text, which
 * is to say each that only inserts. Texts that belong in one place take a round each, so a letter
 * that lacks everything needs many.
 */
export const insertingWhatIsMissing: Mending = {
  choose: (finding) => {
    const fix = finding.fixes?.().find((each) => each.preferred);
    const inserts = fix?.edits.every(({ range, text }) => range.start === range.end && text !== '');
    return inserts ? fix : undefined;
  },
  rounds: 30,
  once: true,
};

/** What a person may ask for to accept or reject each: the preferred fix of every finding that has one. */
export const everyPreferredFix: Mending = {
  choose: (finding) => finding.fixes?.().find((fix) => fix.preferred),
  rounds: 30,
  once: true,
};
