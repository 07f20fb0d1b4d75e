import type { FormattedAnswer } from '../server/editor/protocol.ts';
import { type PageParts, panelPage } from './panelPage.ts';

/** What the page is told. */
export interface CopyDrawing {
  /** Over the letter: what this is. */
  readonly title: string;
  readonly html: string;
  readonly plain: string;
}

/** The page from which a letter is copied, without the letter, which may have styles of its own, for the program in which it is pasted. */
export function copyPage(parts: PageParts): string {
  const body = `<header>
<button type="button" id="copy">Copy</button>
<h1 id="title"></h1>
<p id="said" role="status"></p>
</header>
<main id="letter" tabindex="0" aria-labelledby="title"></main>`;
  return panelPage(parts, 'Copy for Word and Outlook', body, " 'unsafe-inline'");
}

/** What it shows of a letter of this name. */
export function copyDrawing(name: string, answer: FormattedAnswer | null): CopyDrawing {
  if (!answer) return { title: 'Go to the letter that is to be copied.', html: '', plain: '' };
  const { html, plain, leftOut } = answer;
  const without = leftOut.length > 0 ? `, without ${leftOut.join(', ')}` : '';
  return { title: `${name}, as it would be sent${without}`, html, plain };
}
