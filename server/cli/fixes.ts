import { applyEdits } from '../rules/edits.ts';
import type { Edit, Finding, Fix } from '../rules/rule.ts';

/** Applying a fix can bring another finding to light; so many times is looked again. */
const rounds = 5;

/**
 * Mends what can be mended safely: applies the safe fixes of what `findingsIn` finds, looks again, and goes
 * on until nothing safe is left. Gives the text, its lines ending as they did, and how many fixes went into it.
 */
export function mend(draft: string, findingsIn: (text: string) => readonly Finding[]): { text: string; fixes: number } {
  const newline = /\r\n?|\n/.exec(draft)?.[0] ?? '\n';
  let text = draft;
  let fixes = 0;
  for (let round = 0; round < rounds; round++) {
    const chosen = compatible(safeFixes(findingsIn(text)));
    if (chosen.length === 0) break;
    const edits = chosen.flatMap((fix) => fix.edits);
    text = applyEdits(
      text,
      edits.map(({ range, text: words }) => ({ range, text: words.replace(/\r\n?|\n/g, newline) })),
    );
    fixes += chosen.length;
  }
  return { text, fixes };
}

/** Of each finding that can be mended safely, one safe fix: the preferred one where there is a choice. */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  return findings.flatMap((finding) => {
    const safe = (finding.fixes?.() ?? []).filter((fix) => fix.safe);
    return safe
      .filter((fix) => fix.preferred)
      .concat(safe)
      .slice(0, 1);
  });
}

/** The fixes that can be applied together: one which touches words that an earlier one changes is left out. */
export function compatible(fixes: readonly Fix[]): Fix[] {
  const taken: Edit[] = [];
  return fixes.filter((fix) => {
    if (fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) return false;
    taken.push(...fix.edits);
    return true;
  });
}

function overlap({ range: a }: Edit, { range: b }: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
