import { describe, expect, test } from 'vitest';
import { compile } from '../../server/language/compile.ts';
import { conceptOf } from '../../server/language/concepts.ts';
import { headings } from '../../server/language/facts/headings.ts';
import { phrases } from '../../server/language/facts/index.ts';
import { labels } from '../../server/language/facts/labels.ts';
import { prompts } from '../../server/language/facts/prompts.ts';
import { formsOf } from '../../server/language/forms.ts';
import { lexicon, otherSenses } from '../../server/language/lexicon.ts';

const lines = [
  ...[...phrases, ...headings, ...labels, ...prompts].flatMap(({ says, unless }) => [
    ...says,
    ...(unless ? [unless] : []),
  ]),
  ...otherSenses,
  ...Object.values(lexicon).flatMap((concept) => ('is' in concept ? [concept.is] : [])),
];

/** The brackets of a line, and the line itself, each as the choices that stand in it. */
function choicesOf(line: string): string[][] {
  const all: string[][] = [['']];
  const open = [all[0]!];
  for (const char of line) {
    if (char === '[') {
      const inner = [''];
      all.push(inner);
      open.push(inner);
    } else if (char === ']') {
      open.pop();
      // What stands in brackets is no word of the bracket round it.
      open.at(-1)![open.at(-1)!.length - 1] += ' []';
    } else if (char === '|') open.at(-1)!.push('');
    else open.at(-1)![open.at(-1)!.length - 1] += char;
  }
  return all;
}

describe('a line of notation', () => {
  const words = new Set(
    Object.keys(lexicon).flatMap((name) => (typeof conceptOf(name) === 'string' ? [] : conceptOf(name)!)),
  );
  const known = (word: string) =>
    word.endsWith('~') ? [...words].some((member) => member.startsWith(word.slice(0, -1))) : words.has(word);

  test.each(lines)('lists no words of its own: %s', (line) => {
    for (const choices of choicesOf(line)) {
      const own = choices.map((choice) => choice.trim()).filter((choice) => /^[a-z']+~?$/.test(choice));
      expect(own.filter((word) => !known(word)).length).toBeLessThanOrEqual(3);
    }
  });

  test.each([
    ['we ? |', 'something is missing'],
    ['@nothingOfTheKind held', 'there is no @nothingOfTheKind'],
    ['[we | i hold', 'a bracket is left open'],
    ['we hold]', '] was never opened'],
    ['we ![do not] hold', 'what must not stand there'],
    ['we = hold', '= means nothing here'],
    ['we? it*', 'may be nothing'],
    ['..4 held', 'begins with a gap'],
  ])('is refused where it is none: %s', (line, why) =>
    expect(() => compile([{ says: [line] }])).toThrow(`${line}: ${why}`),
  );
});

describe('the forms of a verb', () => {
  test.each([
    ['disclose', 'disclose discloses', 'disclosed', 'disclosing'],
    ['give(gave,given)', 'give gives', 'gave given', 'giving'],
    ['deny', 'deny denies', 'denied', 'denying'],
    ['find(found)', 'find finds', 'found', 'finding'],
    ['search', 'search searches', 'searched', 'searching'],
    ['comply', 'comply complies', 'complied', 'complying'],
    ['plan', 'plan plans', 'planned', 'planning'],
    ['infer(inferred)', 'infer infers', 'inferred', 'inferring'],
    ['review', 'review reviews', 'reviewed', 'reviewing'],
  ])('of %s', (entry, now, ed, ing) =>
    expect(formsOf(entry)).toEqual({ now: now.split(' '), ed: ed.split(' '), ing: [ing] }),
  );
});
