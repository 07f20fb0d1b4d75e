import { escaped } from '../views/escaped.ts';
import type { PageParts } from './pageParts.ts';

/** The page without a step. Nothing is loaded but its own script and style. What was done is told in a live region, which stays while the steps change. */
export function guidePage({ cspSource, script, style }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${escaped(cspSource)}; style-src ${escaped(cspSource)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Guide Me</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main><div id="guide"></div><p id="told" role="status"></p></main>
<script type="module" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** Instead of a step, where a letter of Word is only shown. */
export const letterInWord = `<h1 id="why">A letter of Word is only shown here: make a draft of it, or take the fixes to Word</h1>
<div class="other"><button type="button" class="primary" data-do="markdown" data-first aria-describedby="why">Turn into Markdown</button>
<button type="button" data-do="suggestions">Save a copy with suggested changes…</button>
<button type="button" data-do="leave">Leave <kbd>Esc</kbd></button></div>`;
