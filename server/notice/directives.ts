import type { Directive } from './model.ts';

const kinds: Record<string, Directive['kind']> = {
  'disable-next-line': 'disable-next-line',
  disable: 'disable',
  enable: 'enable',
  'disable-file': 'disable-file',
  scope: 'scope',
  reads: 'reads',
};

/**
 * Reads the inside of an HTML comment as a directive: `section17-disable-next-line RULE RULE: reason`,
 * or `section17-reads: ELEMENT ELEMENT: reason`.
 * Anything else, and a directive of an unknown kind, is a comment.
 */
export function readDirective(comment: string, start: number, end: number): Directive | undefined {
  const match = /^section17-(?:(reads):|([a-z-]+)(?!\S))\s*([\s\S]*)$/.exec(comment.trim());
  const kind = match && kinds[(match[1] ?? match[2])!];
  if (!kind) return undefined;
  const [names = '', ...reason] = match[3]!.split(/:(?=\s|$)/);
  return {
    kind,
    names: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason.join(':').trim(),
    range: { start, end },
  };
}
