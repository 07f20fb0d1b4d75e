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
