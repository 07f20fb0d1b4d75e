import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standardTexts, wording } from '../../server/wording/index.ts';

/** The reference list of phrases that give away whether information is held. It stands beside a checkout, not in it. */
const reference = new URL('../../../shared/law/ncnd_patterns.json', import.meta.url);
const present = existsSync(reference);

interface Reference {
  readonly meta: { readonly guardRegex: string; readonly guardFlags: string };
  readonly patterns: readonly { readonly id: string; readonly regex: string; readonly flags: string }[];
}

/** The phrases of a text that give something away, sentence by sentence, as `id: sentence`. */
function leaks(text: string, { meta, patterns }: Reference): string[] {
  const guard = new RegExp(meta.guardRegex, meta.guardFlags);
  const sentences = text.split(/(?<=[.?:])\s+|\n+/);
  return sentences
    .filter((sentence) => !guard.test(sentence))
    .flatMap((sentence) =>
      patterns
        .filter(({ regex, flags }) => new RegExp(regex, flags).test(sentence))
        .map(({ id }) => `${id}: ${sentence}`),
    );
}

describe.skipIf(!present)(
  'text that neither confirms nor denies gives nothing away (skipped where ../shared is not at hand)',
  () => {
    const list: Reference = present
      ? JSON.parse(readFileSync(reference, 'utf8'))
      : { meta: { guardRegex: '', guardFlags: '' }, patterns: [] };

    test('the reference list has its 34 patterns, and they find a leak', () => {
      expect(list.patterns).toHaveLength(34);
      expect(leaks('We have located the records. The withheld information is sensitive.', list)).not.toEqual([]);
    });

    test.each(
      standardTexts()
        .filter(({ scope }) => scope !== 'content')
        .map(({ name }) => name),
    )('%s', (name) => {
      expect(leaks(wording(name), list)).toEqual([]);
    });
  },
);
