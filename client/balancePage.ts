import { escaped } from '../views/escaped.ts';
import type { PageParts } from './pageParts.ts';

/** The page without its picture. Nothing is loaded but its own script and style. */
export function balancePage({ cspSource, script, style }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${escaped(cspSource)}; style-src ${escaped(cspSource)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Balance</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main id="balance"></main>
<script type="module" src="${escaped(script)}"></script>
</body>
</html>
`;
}
