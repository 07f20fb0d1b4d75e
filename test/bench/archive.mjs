// Makes an archive of letters to audit: node test/bench/archive.mjs FOLDER 100000 [--short]
// The letters are those of the tests, each with its own dates and authority and with some of its paragraphs gone, so
// that no two say quite the same; `--short` takes the beginnings of short ones alone. The same number gives the same letters.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const [folder, number, ...flags] = process.argv.slice(2);
const test = fileURLToPath(new URL('..', import.meta.url));
const originals = globSync(['notices/*.md', 'firstSight/*/*.md', 'noNotices/0*.md'], {
  cwd: test,
  ignore: '**/README.md',
})
  .sort()
  .map((file) => readFileSync(path.join(test, file), 'utf8'))
  .filter((text) => !flags.includes('--short') || text.length < 2000);

const places = ['Harwell', 'Northmoor', 'Kestrel Bay', 'Stourbeck', 'Lower Penn', 'Ashdown', 'Brackley', 'Tern Valley'];
const bodies = ['Borough Council', 'Constabulary', 'NHS Trust', 'University', 'County Council', 'Fire Authority'];
let state = 17;
/** A whole number below `below`, from a generator that begins anew in every run. */
const draw = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const pick = (all) => all[draw(all.length)];
const dated = (day) =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

for (let i = 0; i < Number(number); i++) {
  const sent = Date.UTC(2024, 3, 1) + draw(960) * 86_400_000;
  const received = sent - (10 + draw(draw(4) === 0 ? 120 : 20)) * 86_400_000;
  const paragraphs = pick(originals).split(/\n{2,}/);
  const most = flags.includes('--short') ? 6 : paragraphs.length;
  const kept = paragraphs.slice(0, most).filter((text, at) => at < 3 || text.startsWith('#') || draw(12) > 0);
  const head =
    draw(10) === 0 || kept[0].startsWith('---')
      ? []
      : [`${pick(places)} ${pick(bodies)}`, `Date: ${dated(sent)}`, `Request received: ${dated(received)}`];
  const year = path.join(folder, `${new Date(sent).getUTCFullYear()}`, `${i % 100}`);
  mkdirSync(year, { recursive: true });
  writeFileSync(path.join(year, `letter-${String(i).padStart(6, '0')}.md`), [...head, ...kept].join('\n\n'));
}
