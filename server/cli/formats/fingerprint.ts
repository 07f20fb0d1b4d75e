import { createHash } from 'node:crypto';
import type { Finding } from '../../rules/rule.ts';
import type { Result } from './format.ts';

/**
 * By finding, a name that it keeps when lines move: of its rule and the words that it stands at, hashed, and a number
 * that tells such findings in one file apart. Two of a run are never the same. What a comment leaves out counts too,
 * so that the others keep theirs when it comes.
 * @param path the file, as the report names it
 */
export function fingerprints(path: string, { text, findings, suppressed }: Result): ReadonlyMap<Finding, string> {
  const times = new Map<string, number>();
  const all = [...findings, ...suppressed.map(({ finding }) => finding)].sort((a, b) => a.at.start - b.at.start);
  return new Map(
    all.map((finding) => {
      const words = text.slice(finding.at.start, finding.at.end).replace(/\s+/g, ' ').trim();
      const hash = hashOf(path, finding.rule, words);
      const time = (times.get(hash) ?? 0) + 1;
      times.set(hash, time);
      return [finding, `${hash}:${time}`];
    }),
  );
}

/** Some hexadecimal digits that stand for all of these. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
