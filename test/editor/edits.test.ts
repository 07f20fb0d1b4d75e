import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createReadings } from '../../server/editor/readings.ts';
import type { Notice } from '../../server/notice/model.ts';
import { readInSteps, readNotice } from '../../server/notice/read.ts';
import { check, checkInSteps } from '../../server/rules/check.ts';
import type { Finding } from '../../server/rules/rule.ts';
import { textOf } from '../bench/letters.ts';
import { type Random, randomOf } from '../bench/random.ts';

/** How many edits each letter undergoes; `EDITS=5000` for a long run. */
const edits = Number(process.env.EDITS ?? 30);
const seeds = [1, 2, 3, 4, 5];

/** What changes far away from where it is typed, or changes how a text is cut: the traps of reading in pieces. */
const traps = [
  '\n\n',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '    ',
  '\n\n    ',
  '```\n',
  '\n```\n',
  '~~~',
  '<!--',
  '-->',
  '<pre>',
  '</pre>',
  '<div>\n',
  '<?',
  '?>',
  '<![CDATA[',
  ']]>',
  '\n---\n',
  '---\nnotice: true\n---\n',
  '\n===\n',
  '- ',
  '\n- ',
  '\n* ',
  '\n1. ',
  '1) ',
  '> ',
  '\n> ',
  '>',
  '#',
  '\n## ',
  '\n[REFERENCE]: x\n',
  '[REFERENCE]',
  '[a]: b',
  '**',
  '*',
  '_',
  '`',
  '\\',
  '|',
  '\n| a | b |\n|---|---|\n',
  '&amp;',
  '\uFEFF',
  '\u00A0',
  '\u2019',
  '"',
  '(',
  ')',
  'Section 31(3) ',
  's.40(2)',
  ' neither confirm nor deny',
  '\nHarm\n',
  '\n**Factors favouring disclosure**\n',
  '\nYour request\n',
  '\nOur response\n',
  '<!-- section17-disable -->',
  '<!-- section17-enable -->',
  '\n<!-- section17-disable-next-line -->\n',
  '\n<!-- section17-scope ncnd -->\n',
  'The ANPR ',
  'the the ',
  ' could be if ',
  'A',
  'z',
  '.',
  ', ',
];

/** The text after one random edit: something typed, taken out, moved, or pasted again. */
function edited(text: string, random: Random): string {
  const at = random.chance(0.15) ? 0 : random.between(0, text.length);
  const end = Math.min(text.length, at + (random.chance(0.9) ? random.between(0, 12) : random.between(0, 900)));
  const kind = random.between(0, 9);
  if (kind < 5) return text.slice(0, at) + random.pick(traps) + text.slice(at);
  if (kind < 8) return text.slice(0, at) + text.slice(end);
  const piece = text.slice(at, end);
  const to = random.between(0, text.length);
  return text.slice(0, to) + piece + text.slice(to);
}

/** Notice and findings as plain data: what is kept beside a sentence between edits must not show. */
function seen(notice: Notice, findings: readonly Finding[]): string {
  return JSON.stringify([notice, findings.map(({ fixes, ...finding }) => [finding, fixes?.()])]);
}

describe('following edits', () => {
  it.each(seeds)(
    'gives what a fresh reading gives (letter %i)',
    (seed) => {
      const random = randomOf(seed);
      const readings = createReadings({ read: readInSteps, check: checkInSteps });
      const start = textOf(3_000, 8_000_000 + seed);
      let text = start;
      for (let version = 1; version <= edits; version++) {
        // Now and then the letter is taken back to what it was: hardly any edit leaves it a notice for ever.
        text = version % 40 === 0 ? start : edited(text, random);
        const { notice, findings } = readings.of(TextDocument.create('file:///letter.md', 'markdown', version, text));
        const fresh = readNotice(text);
        if (seen(notice, findings) !== seen(fresh, check(fresh))) {
          expect(JSON.parse(seen(notice, findings)), JSON.stringify(text)).toEqual(
            JSON.parse(seen(fresh, check(fresh))),
          );
        }
      }
    },
    120_000,
  );
});
