import { html, type Markup } from './html.ts';
import { type LetterLists, share, some, sql } from './letterLists.ts';
import { mean, number } from './numbers.ts';
import type { ExemptionTally, Tally } from './tally.ts';

/** Notices by the exemptions that they rely on, each with its limbs. */
export function exemptions(tally: Tally, lists: LetterLists): Markup {
  if (tally.exemptions.size === 0) return html`<p>No letter relies on an exemption.</p>`;
  const whole = tally.notices.count;
  const row = (
    name: string,
    { title, letters, ncnd, limbs }: ExemptionTally,
  ) => html`<tr class="group"><th scope="row">${name}${title ? html` <span class="title">${title}</span>` : ''}</th><td class="count">${lists.link(letters, name, some('exemptions', `x.of = ${sql(name)}`))}</td>${share(letters.count, whole)}<td class="count">${lists.link(ncnd, `${name}, neither confirming nor denying`, some('exemptions', `x.of = ${sql(name)} and x.scope = 'ncnd'`))}</td></tr>
${byCount(limbs, (figure) => figure)
  .filter(([limb]) => limb !== name)
  .map(
    ([limb, figure]) =>
      html`<tr class="limb"><th scope="row">${limb}</th><td class="count">${lists.link(figure, limb, some('exemptions', `x.exemption = ${sql(limb)}`))}</td>${share(figure.count, whole)}<td></td></tr>`,
  )}`;
  return html`<p>A letter counts once for each exemption that it relies on, and once for each limb.</p>
<table>
<caption>By exemption</caption>
<thead><tr><th scope="col">Exemption</th><th scope="col" class="count">Letters</th><th scope="col">Share of notices</th><th scope="col" class="count">To neither confirm nor deny</th></tr></thead>
<tbody>
${byCount(tally.exemptions, ({ letters }) => letters).map(([name, exemption]) => row(name, exemption))}
</tbody>
</table>`;
}

/** For each exemption that calls for it: whether the public interest is weighed, and how much is said on either side. */
export function publicInterest(tally: Tally, lists: LetterLists): Markup {
  const weighed = byCount(tally.exemptions, ({ required }) => required).filter(
    ([, { required }]) => required.count > 0,
  );
  if (weighed.length === 0) return html`<p>No letter relies on an exemption that calls for a public interest test.</p>`;
  const most = Math.max(
    ...weighed.flatMap(([, { tested, favouring, against }]) => [
      favouring.words / tested.count || 0,
      against.words / tested.count || 0,
    ]),
  );
  const bar = (words: number, tests: number) => `--share:${((100 * words) / (tests || 1) / (most || 1)).toFixed(2)}%`;
  const row = (
    name: string,
    { title, untested, tested, unbalanced, favouring, against }: ExemptionTally,
  ) => html`<tr><th scope="row">${name}${title ? html` <span class="title">${title}</span>` : ''}</th>
<td class="count">${lists.link(tested, `${name}, with a test`, tests(name))}</td>
<td class="count">${lists.link(untested, `${name}, without the test that the law asks for`, `${some('exemptions', `x.of = ${sql(name)} and x.testRequired`)} and not ${tests(name)}`)}</td>
<td class="count">${lists.link(unbalanced, `${name}, with a test that comes to no conclusion`, some('exemptions', `x.of = ${sql(name)} and not x.test.balance`))}</td>
<td class="count">${mean(favouring.factors, tested.count)}</td><td class="count">${mean(against.factors, tested.count)}</td>
<td class="side for"><span class="bar" style="${bar(favouring.words, tested.count)}"></span><span>${words(favouring.words, tested.count)}</span></td>
<td class="side against"><span class="bar" style="${bar(against.words, tested.count)}"></span><span>${words(against.words, tested.count)}</span></td></tr>`;
  return html`<p>Factors and words are those of a test on average: what is said for giving the information (or for saying whether it is held), and against.</p>
<table class="weighing">
<caption>Public interest tests by exemption</caption>
<thead>
<tr><th scope="col" rowspan="2">Exemption</th><th scope="colgroup" colspan="3" class="over">Letters</th><th scope="colgroup" colspan="2" class="over">Factors</th><th scope="colgroup" colspan="2" class="over">Words</th></tr>
<tr><th scope="col" class="count">with a test</th><th scope="col" class="count">test missing</th><th scope="col" class="count">no conclusion</th><th scope="col" class="count">for</th><th scope="col" class="count">against</th><th scope="col">for</th><th scope="col">against</th></tr>
</thead>
<tbody>
${weighed.map(([name, exemption]) => row(name, exemption))}
</tbody>
</table>`;
}

/** The condition, in SQL, that an exemption has a test. */
const tests = (name: string): string => some('exemptions', `x.of = ${sql(name)} and x.test is not null`);

const words = (sum: number, tests: number): string => (tests === 0 ? '–' : number(Math.round(sum / tests)));

function byCount<T>(figures: ReadonlyMap<string, T>, of: (one: T) => { readonly count: number }): [string, T][] {
  return [...figures].sort(([, a], [, b]) => of(b).count - of(a).count);
}
