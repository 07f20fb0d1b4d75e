import { regimes } from '../../law/regimes.ts';
import { html, type Markup } from './html.ts';
import { type LetterLists, share, sql } from './letterLists.ts';
import { number } from './numbers.ts';
import type { Outcome } from './record.ts';
import { type Figure, type Figures, others, type Tally } from './tally.ts';

/** What a letter does, in the words of those who keep them. */
const stances: Readonly<Record<string, string>> = {
  refusal: 'Refuses, in whole or in part',
  'partial-ncnd': 'Refuses in part, neither confirms nor denies in part',
  ncnd: 'Neither confirms nor denies',
  'cost-limit': 'Refuses because of the cost',
  vexatious: 'Refuses a vexatious or repeated request',
  'time-extension': 'Takes more time for the public interest',
  'not-held': 'Says that nothing is held',
  disclosure: 'Gives the information',
};

const outcomes: Readonly<Record<Exclude<Outcome, 'notice'>, string>> = {
  unread: 'Could not be read',
  other: 'Read, and no refusal notice',
  ignored: 'Left out by the configuration',
};

/** No more authorities, and reasons, are named. */
const mostNamed = 40;

/** Notices by law, and by what they do. */
export function regimesAndStances(tally: Tally, lists: LetterLists): Markup {
  const law = (name: string) => (Object.hasOwn(regimes, name) ? regimes[name as keyof typeof regimes].name : name);
  return html`<div class="beside">
${table('By law', 'Law', tally.regimes, tally.notices, lists, 'regime', (name) => law(name) || 'Not told')}
${table('By what the letter does', 'The letter', tally.stances, tally.notices, lists, 'stance', (name) => stances[name] ?? name)}
</div>`;
}

/** Notices by authority, as the letters name it. */
export function authorities(tally: Tally, lists: LetterLists): Markup {
  const named = (name: string) => tally.authorityNames.get(name) ?? (name || 'Not told');
  return table('By authority', 'Authority', tally.authorities, tally.notices, lists, 'lower(authority)', named);
}

/** What was not read as a notice, and why. */
export function notRead(tally: Tally, lists: LetterLists): Markup {
  const kinds = (['unread', 'other', 'ignored'] as const).filter((kind) => tally.notRead[kind].size > 0);
  if (kinds.length === 0) return html`<p>Every file was read as a notice.</p>`;
  return html`${kinds.map((kind) =>
    table(
      outcomes[kind],
      'Why',
      tally.notRead[kind],
      tally.letters,
      lists,
      'why',
      (why) => sentence(why),
      'Share of files',
    ),
  )}`;
}

/** Figures as a table, the greatest first; so many are named, and the others counted together. */
function table(
  caption: string,
  head: string,
  figures: Figures,
  whole: Figure,
  lists: LetterLists,
  column: string,
  nameOf: (name: string) => string,
  shareOf = 'Share of notices',
): Markup {
  const all = [...figures].sort(([, a], [, b]) => b.count - a.count);
  const rest = all.slice(mostNamed);
  const rows = all.slice(0, mostNamed).map(([name, figure]) => {
    const where = name === others ? `${column} is null` : `${column} = ${sql(name)}`;
    return html`<tr><th scope="row"><bdi>${nameOf(name)}</bdi></th><td class="count">${lists.link(figure, `${caption}: ${nameOf(name)}`, where)}</td>${share(figure.count, whole.count)}</tr>`;
  });
  const sum = rest.reduce((total, [, { count }]) => total + count, 0);
  if (sum > 0)
    rows.push(
      html`<tr class="rest"><th scope="row">${number(rest.length)} others</th><td class="count">${number(sum)}</td>${share(sum, whole.count)}</tr>`,
    );
  return html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${head}</th><th scope="col" class="count">Letters</th><th scope="col">${shareOf}</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>`;
}

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
