/** Markup that may stand in a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

/** Markup in which all that is put between is text, unless it is markup itself: whatever a letter holds, it is shown. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((string, i) => string + (i < parts.length ? shown(parts[i]!) : '')).join('') };
}

function shown(part: Part): string {
  if (typeof part === 'number') return `${part}`;
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
}
