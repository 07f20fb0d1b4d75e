import { told, type Weight } from '../../rules/weight.ts';
import { html, type Markup } from './html.ts';
import { type LetterLists, share, some, sql } from './letterLists.ts';
import { number } from './numbers.ts';
import { type RuleTally, type Tally, weights } from './tally.ts';

/** What the gravest finding of a letter asks for. */
const asked: Readonly<Record<Weight | 'none', string>> = {
  must: 'Something must be put right',
  gap: 'A gap was left to fill in',
  should: 'Something should be put right',
  could: 'Something could be better',
  none: 'Nothing was found',
};

/** So many places are shown of what a rule found. */
const mostExamples = 2;

/** Rules by the share of letters in which they found something, with examples. */
export function rulesByLetters(
  { rules, notices, gravest }: Tally,
  titles: ReadonlyMap<string, string>,
  lists: LetterLists,
): Markup {
  const byWeight = html`<table class="narrow">
<caption>Notices by their gravest finding</caption>
<thead><tr><th scope="col">Finding</th><th scope="col" class="count">Letters</th><th scope="col">Share of notices</th></tr></thead>
<tbody>
${([...weights, 'none'] as const).map(
  (weight) =>
    html`<tr><th scope="row">${asked[weight]}</th><td class="count">${lists.link(gravest[weight], asked[weight], gravestIs(weight))}</td>${share(gravest[weight].count, notices.count)}</tr>`,
)}
</tbody>
</table>`;
  if (rules.size === 0) return byWeight;
  const row = (
    name: string,
    { letters, findings, weight }: RuleTally,
  ) => html`<tr><th scope="row">${titles.get(name) ?? name}<span class="title"><code>${name}</code></span></th>
<td><span class="weight ${weight}">${wordOf(weight)}</span></td>
<td class="count">${lists.link(letters, titles.get(name) ?? name, some('findings', `x.rule = ${sql(name)}`))}</td>${share(letters.count, notices.count)}
<td class="count">${number(findings)}</td><td class="examples">${examplesOf(letters.listed.flatMap(({ excerpt }) => excerpt ?? []))}</td></tr>`;
  return html`${byWeight}
<table class="rules">
<caption>Rules by the letters in which they found something</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">Weight</th><th scope="col" class="count">Letters</th><th scope="col">Share of notices</th><th scope="col" class="count">Places</th><th scope="col">For example</th></tr></thead>
<tbody>
${[...rules].sort(([, a], [, b]) => b.letters.count - a.letters.count).map(([name, rule]) => row(name, rule))}
</tbody>
</table>`;
}

function examplesOf(excerpts: readonly string[]): readonly Markup[] {
  return [...new Set(excerpts)].slice(0, mostExamples).map((excerpt) => html`<q><bdi>${excerpt}</bdi></q>`);
}

const wordOf = (weight: RuleTally['weight']): string => told.find((each) => each.weight === weight)?.word ?? weight;

/** The condition, in SQL, that no finding of a letter is graver. */
function gravestIs(weight: Weight | 'none'): string {
  const graver = weight === 'none' ? weights : weights.slice(0, weights.indexOf(weight));
  const has = (one: Weight) => some('findings', `x.weight = ${sql(one)}`);
  return [
    "outcome = 'notice'",
    ...(weight === 'none' ? [] : [has(weight)]),
    ...graver.map((one) => `not ${has(one)}`),
  ].join(' and ');
}
