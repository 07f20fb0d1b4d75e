// What is put into the text of a part in the place of what stands there, or beside it.

import type { Range } from '../notice/model.ts';
import { nameIn, tagOf } from './rewriting.ts';
import { damaged } from './unreadable.ts';
import type { Element } from './xml.ts';

/** What takes the place of `[start, end)` of a text. Offsets are UTF-16. */
export interface Splice extends Range {
  readonly put: string;
}

/** A text with splices, which do not overlap; those at one place go in by their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, put } of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}

/** Puts something before the end tag of an element of a text, which may be written without one. */
export function atEndOf(element: Element, text: string, put: string): Splice {
  const { end } = element;
  if (text.startsWith('/>', end - 2)) return { start: end - 2, end, put: `>${put}</${nameIn(tagOf(text, element))}>` };
  const close = text.lastIndexOf('</', end - 1);
  return { start: close, end: close, put };
}

/** Puts something in the place of all that an element holds. */
export function insideOf(element: Element, text: string, put: string): Splice {
  const { start, end } = element;
  if (text.startsWith('/>', end - 2)) return atEndOf(element, text, put);
  return { start: start + tagOf(text, element).length, end: text.lastIndexOf('</', end - 1), put };
}

const used = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** What makes the prefixes of what is put in mean what they mean here; nothing where they do. Throws `Unreadable` where they mean something else. */
export function declaring(root: Element, text: string, prefixes: readonly (keyof typeof used)[]): Splice[] {
  const at = root.start + 1 + nameIn(tagOf(text, root)).length;
  return prefixes.flatMap((prefix) => {
    const uri = root.attributes[`xmlns:${prefix}`];
    if (uri === used[prefix]) return [];
    if (uri !== undefined) throw damaged('its names are not those of Word');
    return [{ start: at, end: at, put: ` xmlns:${prefix}="${used[prefix]}"` }];
  });
}
