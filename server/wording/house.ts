import type { Part } from './snippetSyntax.ts';
import type { WordingName } from './standardTexts.ts';

/** The authority's own text by the name of the standard text that it replaces: Markdown with `[PLACEHOLDERS]` and `[one / other]`. */
export type HouseWording = Readonly<Record<WordingName, string>>;

/** `[REFERENCE]`, `[DATE WE RECEIVED THE REQUEST]`: what a house text leaves for the officer, or for a known fact. */
const placeholder = /\[(?:[A-Z][^a-z[\]\n]{0,160}|[^\][$}/\n]{1,200}(?: \/ [^\][$}/\n]{1,200})+)\]/g;

/** `[the / some of the]`: what it leaves to be chosen. */
const choice = /^\[([^\][$}/\n]{1,200}(?: \/ [^\][$}/\n]{1,200})+)\]$/;

/** Reads a house text as parts. The same placeholder is the same tab stop wherever it stands. */
export function houseParts(markdown: string): Part[] {
  const stops = new Map<string, number>();
  const parts: Part[] = [];
  let end = 0;
  const addText = (text: string) => {
    if (text !== '') parts.push({ kind: 'text', text });
  };
  for (const { 0: text, index } of markdown.matchAll(placeholder)) {
    addText(markdown.slice(end, index));
    end = index + text.length;
    const stop = stops.get(text) ?? stops.size + 1;
    stops.set(text, stop);
    const options = choice.exec(text)?.[1]?.split(' / ');
    parts.push(options ? { kind: 'choice', stop, options } : { kind: 'placeholder', stop, text });
  }
  addText(markdown.slice(end));
  return parts;
}
