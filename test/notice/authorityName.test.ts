import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../server/notice/model.ts';
import { readNotice } from '../../server/notice/read.ts';

/** Names of authorities of many shapes, in full and as a letter may shorten them. */
const names: readonly (readonly [full: string, short: string])[] = [
  ['Moorland Police', 'the force'],
  ['Thornby Borough Council', 'the Council'],
  ['NHS England', 'NHSE'],
  ['Ofwat', 'Ofwat'],
  ['Ofqual', 'Ofqual'],
  ['Companies House', 'Companies House'],
  ['Museum of the Moors', 'the Museum'],
  ['National Gallery of the North', 'the Gallery'],
  ['Hollin Bank Primary School', 'the school'],
  ['St Brannoc Academy Trust', 'the Trust'],
  ['Independent Review Panel for Wardale', 'the Panel'],
  ['Criminal Cases Review Office', 'CCRO'],
  ['Police and Crime Commissioner for Denshire', 'the PCC'],
  ['Wardale Fire and Rescue Service', 'the Service'],
  ['THORNBY PORT HEALTH AUTHORITY', 'TPHA'],
  ['Cyngor Sir Gwyndal', 'y Cyngor'],
  ['Heddlu Gwyndal', 'Heddlu Gwyndal'],
  ['Cadw', 'Cadw'],
  ['Dr Hale and Partners', 'the surgery'],
  ['Health and Safety Inspectorate', 'HSI'],
  ['Royal Botanic Garden Leith', 'the Garden'],
  ["King's College Fenwick", "King's"],
  ['Marram-on-Sea Parish Council', 'the parish council'],
  ['Homes Fund England', 'Homes Fund'],
  ['British Wool Levy Board', 'the Board'],
];

const folder = fileURLToPath(new URL('../notices/', import.meta.url));
const letters = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => [file, readFileSync(folder + file, 'utf8')] as const);

/** All that the reader makes of a letter, without the words and their places. */
function readingOf({ stance, regime, statements, sentences, sections, claims }: Notice) {
  return {
    stance,
    regime,
    statements: statements.map(({ kind, sentence }) => `${kind} ${sentence}`),
    scopes: sentences.map(({ scope }) => scope),
    sections: sections.map(({ role, serves }) => `${role} ${serves}`),
    claims: claims.map(({ exemption, scope, harm, publicInterestTest: test }) =>
      [exemption, scope, harm, test?.favouring.length, test?.against.length, test?.balance?.section].join(' '),
    ),
  };
}

/** The text with another name in place of `own`, whatever article stood before it. */
function renamed(text: string, own: string, name: string): string {
  const article = new RegExp(`\\b(?:[Tt]he )?${own.replace(/[^\w\s]/g, '\\$&')}\\b`, 'g');
  return text.replace(article, (found, at: number) => {
    const begins = at === 0 || /[.:>\n*-] *$/.test(text.slice(Math.max(0, at - 3), at));
    return begins || /^T/.test(found) ? name[0]!.toUpperCase() + name.slice(1) : name;
  });
}

describe("the authority's name does not change the reading", () => {
  const named = letters.flatMap(([file, text]) => {
    const { facts, stance } = readNotice(text);
    return facts.authority && stance !== 'not-a-notice' ? [[file, text, facts.authority.value] as const] : [];
  });

  test('and most letters have one', () => expect(named.length).toBeGreaterThan(letters.length / 2));

  test.each(named)(
    '%s',
    (_, text, own) => {
      const expected = readingOf(readNotice(text));
      const otherwise: string[] = [];
      for (const [name, abbreviation] of names) {
        for (const used of new Set([name, abbreviation])) {
          const reading = readingOf(
            readNotice(renamed(text, own, used), undefined, { authority: { name, abbreviation } }),
          );
          if (JSON.stringify(reading) !== JSON.stringify(expected)) otherwise.push(used);
        }
      }
      expect(otherwise).toEqual([]);
    },
    60_000,
  );
});
