// The page that an audit makes of its tally: one file without script, to be read, printed and passed on. It is made
// of records alone, so that it can be made again from them.

import type { Weight } from '../../rules/weight.ts';
import { html, type Markup } from './html.ts';
import { LetterLists, some, sql } from './letterLists.ts';
import { number, percent } from './numbers.ts';
import { exemptions, publicInterest } from './reportExemptions.ts';
import { authorities, notRead, regimesAndStances } from './reportLetters.ts';
import { rulesByLetters } from './reportRules.ts';
import { style } from './reportStyle.ts';
import { lateness, monthInWords, months } from './reportTime.ts';
import { bands, others, type Tally, together, weights } from './tally.ts';

/** What the page says of itself. */
export interface Imprint {
  /** The day on which it is made, as an ISO date. */
  readonly made: string;
  /** The version of the program. */
  readonly program: string;
  /** The titles of rules, by their names. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The page as HTML. Equal tallies give equal pages. */
export function reportOf(tally: Tally, { made, program, titles }: Imprint): string {
  const lists = new LetterLists();
  const sections = [
    { id: 'letters', title: 'Letters', body: regimesAndStances(tally, lists) },
    { id: 'exemptions', title: 'Exemptions', body: exemptions(tally, lists) },
    { id: 'public-interest', title: 'The public interest', body: publicInterest(tally, lists) },
    { id: 'rules', title: 'What was found', body: rulesByLetters(tally, titles, lists) },
    { id: 'time', title: 'Time', body: html`${lateness(tally, lists)}${months(tally, lists)}` },
    { id: 'authorities', title: 'Authorities', body: authorities(tally, lists) },
    { id: 'not-read', title: 'Letters that were not read', body: notRead(tally, lists) },
  ];
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Refusal notices: an audit</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<p class="kicker">An audit of ${number(tally.letters.count)} ${tally.letters.count === 1 ? 'file' : 'files'}${period(tally)}</p>
<h1>Refusal notices</h1>
${lede(tally, lists)}
<nav aria-label="Contents"><ol>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
</header>
<main>
${sections.map(
  ({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>`,
)}
<section class="lists" aria-labelledby="lists-title">
<h2 id="lists-title">The letters behind a figure</h2>
<p class="none">Choose a figure above: its letters are listed here.</p>
${lists.all()}
</section>
</main>
<footer>
<p>Made on ${made} by Section 17 (${program}) from the letters’ own text. It counts what a program read, which is not always what a letter says, and it is not legal advice.</p>
</footer>
</body>
</html>
`.markup;
}

/** From when to when letters are dated. */
function period({ months }: Tally): string {
  const dated = [...months.keys()].filter((month) => month !== others).sort();
  const [first, last] = [dated[0], dated.at(-1)];
  return first === undefined
    ? ''
    : `, dated ${monthInWords(first)}${last === first ? '' : ` to ${monthInWords(last!)}`}`;
}

/** What a reader should know who reads nothing else. */
function lede(tally: Tally, lists: LetterLists): Markup {
  const { notices, gravest, lateness, letters, notRead } = tally;
  const told = together(lateness.values());
  const late = together([...lateness].filter(([band]) => band !== bands[0]!.name).map(([, figure]) => figure));
  const sound = together([gravest.could, gravest.none]);
  const unread = together(Object.values(notRead).flatMap((figures) => [...figures.values()]));
  const grave = (weight: Weight) => some('findings', `x.weight = ${sql(weight)}`);
  const cell = (name: string, value: Markup | string, note: string) =>
    html`<div><dt>${name}</dt><dd><strong>${value}</strong><span>${note}</span></dd></div>`;
  return html`<dl class="heads">
${[
  cell(
    'Notices read',
    lists.link(notices, 'Read as notices', "outcome = 'notice'"),
    `of ${number(letters.count)} files`,
  ),
  cell(
    'Must be put right',
    lists.link(gravest.must, 'With something that must be put right', grave('must')),
    `${percent(gravest.must.count, notices.count)} of notices`,
  ),
  cell(
    'In order',
    lists.link(
      sound,
      'With nothing that must or should be put right',
      `outcome = 'notice' and ${weights
        .slice(0, -1)
        .map((weight) => `not ${grave(weight)}`)
        .join(' and ')}`,
    ),
    `${percent(sound.count, notices.count)} of notices`,
  ),
  cell(
    'Late',
    lists.link(late, 'Late by their own dates', 'daysLate > 0'),
    `${percent(late.count, told.count)} of the ${number(told.count)} whose dates tell`,
  ),
  cell(
    'Not read as notices',
    lists.link(unread, 'Not read as notices', "outcome <> 'notice'"),
    `${percent(unread.count, letters.count)} of files`,
  ),
]}
</dl>`;
}
