import { html, type Markup } from './html.ts';
import { number, percent } from './numbers.ts';
import type { Figure } from './tally.ts';

/** Gives each figure of a page a link to a list of its letters, and keeps those lists for the end of the page. */
export class LetterLists {
  readonly #lists: Markup[] = [];

  /**
   * The number of letters, leading to them.
   * @param title what they have in common, and `where`, the same as a condition in SQL
   */
  link(figure: Figure | undefined, title: string, where: string): Markup {
    if (!figure || figure.count === 0) return html`0`;
    const id = `letters-${this.#lists.length + 1}`;
    const { count, listed } = figure;
    const first =
      count > listed.length
        ? html`<p>The first ${number(listed.length)} of ${number(count)}. The records have all of them: <code>select path from 'audit.ndjson' where ${where}</code></p>`
        : html``;
    this.#lists.push(html`<section class="letters" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${title}: ${number(count)} ${count === 1 ? 'letter' : 'letters'}</h3>
${first}<ul>
${listed.map(
  ({ path, line, excerpt }) =>
    html`<li><bdi>${path}</bdi>${line === undefined ? '' : html`, line ${line}`}${excerpt ? html`: <q><bdi>${excerpt}</bdi></q>` : ''}</li>`,
)}
</ul>
<p class="back"><a href="#${id}-figure">Back to the figure</a></p>
</section>`);
    return html`<a id="${id}-figure" href="#${id}" aria-label="${number(count)}, ${title}">${number(count)}</a>`;
  }

  /** All lists, for the end of the page. */
  all(): Markup {
    return html`${this.#lists}`;
  }
}

/** A figure with its share, and the share as a bar. */
export function share(count: number, of: number): Markup {
  return html`<td class="share"><span class="bar" style="--share:${((100 * count) / Math.max(of, 1)).toFixed(2)}%"></span><span>${percent(count, of)}</span></td>`;
}

/** The condition, in SQL, that one of the exemptions, or findings, of a record is such. */
export function some(list: 'exemptions' | 'findings', condition: string): string {
  return `len(list_filter(${list}, lambda x: ${condition})) > 0`;
}

/** A value as text in SQL. */
export const sql = (value: string): string => `'${value.replaceAll("'", "''")}'`;
