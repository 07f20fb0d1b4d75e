import type { Part } from '../wording/index.ts';

/** Placeholders that mean the same wherever they stand in a letter: filled once, they are filled everywhere. */
const shared = new Set(['[AUTHORITY]', '[REFERENCE]']);

/**
 * Puts texts one below the other with a blank line between them. Tab stops are numbered anew, in the order in
 * which they stand; within a text, one that stands twice stays one. What a text merely suggests, and does not ask
 * for in brackets (`40` working days), becomes plain text: a whole letter has enough to fill in.
 */
export function joinTexts(texts: readonly (readonly Part[])[]): Part[] {
  let last = 0;
  const everywhere = new Map<string, number>();
  return texts.flatMap((parts, i) => {
    const here = new Map<number, number>();
    const numbered = parts.map((part): Part => {
      if (part.kind === 'text') return part;
      if (part.kind === 'placeholder' && !part.text.startsWith('[')) return { kind: 'text', text: part.text };
      const known = part.kind === 'placeholder' && shared.has(part.text) ? everywhere.get(part.text) : undefined;
      const stop = known ?? here.get(part.stop) ?? ++last;
      here.set(part.stop, stop);
      if (part.kind === 'placeholder' && shared.has(part.text)) everywhere.set(part.text, stop);
      return { ...part, stop };
    });
    return i === 0 ? numbered : [{ kind: 'text', text: '\n\n' } as const, ...numbered];
  });
}

/** Makes every choice that offers `option`. */
export function choosing(parts: readonly Part[], option: string): Part[] {
  return parts.map((part) =>
    part.kind === 'choice' && part.options.includes(option) ? { kind: 'text', text: option } : part,
  );
}

/** Puts words in the place of one placeholder. */
export function filling(parts: readonly Part[], placeholder: string, words: string): Part[] {
  return parts.map((part) =>
    part.kind === 'placeholder' && part.text === placeholder ? { kind: 'text', text: words } : part,
  );
}
