// What stands beside the letter: whether it can go out, and why not.

import type { ReadinessAnswer, ReadingAnswer } from '../server/editor/protocol.ts';
import type { Level } from '../server/rules/settings.ts';
import { escaped } from '../views/escaped.ts';
import { noticeLine } from '../views/frontMatter.ts';
import { stanceName } from '../views/stance.ts';
import type { Desk, Said } from './desk.ts';
import { element, tell } from './element.ts';
import { select } from './places.ts';
import { readinessHtml } from './readinessHtml.ts';
import { showRule } from './rulePages.ts';

export interface Side {
  /** Forgets the letter before. */
  clear(): void;
  show(said: Said): void;
}

export function laySide(desk: Desk): Side {
  const items = element('items');
  let told = '';

  items.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button');
    if (!button) return;
    const { range, fix, rule } = button.dataset;
    if (rule) return void showRule(rule);
    if (!range) return;
    const [line = 0, character = 0, endLine = 0, endCharacter = 0] = range.split(',').map(Number);
    const place = { start: { line, character }, end: { line: endLine, character: endCharacter } };
    if (fix) return void mend(fix, place);
    select(desk.view, place);
    desk.view.focus();
  });

  async function mend(rule: string, range: Parameters<typeof select>[1]): Promise<void> {
    if (await desk.fix({ rule, range })) tell('Done. To undo it, press Ctrl+Z (⌘Z on a Mac) in the letter.');
    else tell('The letter has changed meanwhile.');
  }

  element('level').addEventListener('change', ({ target }) => desk.show((target as HTMLInputElement).value as Level));
  element('verdict').addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('[data-notice]')) return;
    const { start: from, end: to, text } = noticeLine(desk.view.state.doc.toString(), true);
    desk.view.dispatch({ changes: { from, to, insert: text } });
  });

  return {
    clear() {
      items.replaceChildren();
      element('verdict').replaceChildren();
      told = '';
    },
    show({ reading, readiness }) {
      const nothing = readiness === null;
      const verdict = readiness ? verdictHtml(readiness, reading) : notChecked(reading, desk.view.state.readOnly);
      // What stays the same is not read out again.
      if (verdict !== told) element('verdict').innerHTML = verdict;
      told = verdict;
      element('next').hidden = nothing;
      element('level').hidden = nothing;
      redraw(items, readiness ? readinessHtml(readiness) : '');
      if (performance.getEntriesByName('dropped').length > 0) {
        performance.measure('first findings', 'dropped');
        performance.clearMarks('dropped');
      }
    },
  };
}

/** The answer in one word, and the same figures by weight that the editor and the command line give. */
function verdictHtml({ answer, weights }: ReadinessAnswer, { stance }: ReadingAnswer): string {
  const figures = (
    [
      ['must', 'must'],
      ['should', 'should'],
      ['could', 'could'],
      ['gap', 'to fill in'],
    ] as const
  )
    .filter(([weight]) => weights[weight] > 0)
    .map(([weight, words]) => `<li class="weight ${weight}"><b>${weights[weight]}</b> ${words}</li>`);
  return `<p class="question">Can it go out? <span>${escaped(stanceName(stance) ?? '')}</span></p><p class="answer">${escaped(answer)}</p><ul class="figures">${figures.join('')}</ul>`;
}

function notChecked({ lacking }: ReadingAnswer, readOnly: boolean): string {
  const why = lacking ?? 'it does not refuse a request, or does not say so yet';
  return `<p class="answer">Not checked</p><p>Section 17 does not take this text for a refusal notice: ${escaped(why)}.</p>${readOnly ? '' : '<p><button type="button" data-notice>Treat it as a notice</button></p>'}`;
}

/** Puts HTML in place of what there was, and keeps what was unfolded, and the focus. */
function redraw(place: HTMLElement, html: string): void {
  const open = [...place.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset.key);
  const { activeElement } = document;
  const focused = place.contains(activeElement)
    ? activeElement?.closest<HTMLElement>('details')?.dataset.key
    : undefined;
  place.innerHTML = html;
  for (const details of place.querySelectorAll('details')) {
    const { key } = details.dataset;
    if (open.includes(key)) details.open = true;
    if (key !== undefined && key === focused) details.querySelector('summary')?.focus({ preventScroll: true });
  }
}
