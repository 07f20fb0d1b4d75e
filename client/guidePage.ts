import { type PageParts, panelPage } from './panelPage.ts';

/** The page without a step. What was done is told in a live region, which stays while the steps change. */
export function guidePage(parts: PageParts): string {
  return panelPage(parts, 'Guide Me', '<main><div id="guide"></div><p id="told" role="status"></p></main>');
}

/** Instead of a step, where a letter of Word is only shown. */
export const letterInWord = `<h1 id="why">A letter of Word is only shown here: make a draft of it, or take the fixes to Word</h1>
<div class="other"><button type="button" class="primary" data-do="markdown" data-first aria-describedby="why">Turn into Markdown</button>
<button type="button" data-do="suggestions">Save a copy with suggested changes…</button>
<button type="button" data-do="leave">Leave <kbd>Esc</kbd></button></div>`;
