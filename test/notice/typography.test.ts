import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { meaning, resettings } from './resettings.ts';

const folder = new URL('../notices/', import.meta.url);
const letters = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
  .filter(([, text]) => readNotice(text).stance !== 'not-a-notice')
  // Where the columns of a table are the sides, or `>` marks a message that is answered, typography does bear the meaning.
  .filter(([, text]) => !/^\| *For\b/m.test(text) && !/\bwrote:\n>/.test(text));

describe.each(resettings.map((r) => [r.name, r] as const))(
  'typography does not change meaning: %s',
  (name, { set }) => {
    test.each(letters)('%s', (_name, text) => {
      // The cells of a table, one a paragraph, look like headings: nothing in the text says that they are none.
      if (name === 'lists as paragraphs' && /^\|/m.test(text)) return;
      // Set one by one, the cells of a test in a table have no columns any more.
      if (/^\|[^\n]*\bagainst\b/im.test(text)) return;
      expect(meaning(set(text))).toEqual(meaning(text));
    });
  },
);
