import { escaped } from '../views/escaped.ts';

/** Addresses of a page's own script and of its styles, and the source that may serve them. */
export interface PageParts {
  readonly cspSource: string;
  readonly script: string;
  readonly styles: readonly string[];
}

/**
 * A page beside a letter, before there is anything in it. Nothing is loaded but its own script and styles.
 * @param styleSource where else styles may come from
 */
export function panelPage(
  { cspSource, script, styles }: PageParts,
  title: string,
  body: string,
  styleSource = '',
): string {
  const source = escaped(cspSource);
  const links = styles.map((style) => `<link rel="stylesheet" href="${escaped(style)}">`);
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${source}${styleSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${links.join('\n')}
</head>
<body>
${body}
<script type="module" src="${escaped(script)}"></script>
</body>
</html>
`;
}
