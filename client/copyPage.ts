import type { FormattedAnswer } from '../server/editor/protocol.ts';
import { escaped } from '../views/escaped.ts';
import type { PageParts } from './pageParts.ts';

/** What the page is told. */
export interface CopyDrawing {
  /** Over the letter: what this is. */
  readonly title: string;
  readonly html: string;
  readonly plain: string;
}

/**
 * The page from which a letter is copied, without the letter. Nothing is loaded but its own script and style; the letter
 * may have styles of its own, for the program in which it is pasted.
 */
export function copyPage({ cspSource, script, style }: PageParts): string {
  const source = escaped(cspSource);
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${source} 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Copy for Word and Outlook</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<header>
<button type="button" id="copy">Copy</button>
<h1 id="title"></h1>
<p id="said" role="status"></p>
</header>
<main id="letter" tabindex="0" aria-labelledby="title"></main>
<script type="module" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** What it shows of a letter of this name. */
export function copyDrawing(name: string, answer: FormattedAnswer | null): CopyDrawing {
  if (!answer) return { title: 'Go to the letter that is to be copied.', html: '', plain: '' };
  const { html, plain, leftOut } = answer;
  const without = leftOut.length > 0 ? `, without ${leftOut.join(', ')}` : '';
  return { title: `${name}, as it would be sent${without}`, html, plain };
}
