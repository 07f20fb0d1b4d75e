import type { Directive } from './model.ts';

const kinds: readonly Directive['kind'][] = [
  'disable-next-line',
  'disable',
  'enable',
  'disable-file',
  'scope',
  'reads',
];

/**
 * Reads the inside of an HTML comment as a directive: `section17-disable-next-line RULE RULE: reason`,
 * or `section17-reads: ELEMENT ELEMENT: reason`.
 * Anything else, and a directive of an unknown kind, is a comment, of which nothing comes.
 */
export function readDirective(comment: string, start: number, end: number): readonly Directive[] {
  const match = /^section17-(?:(reads):|([a-z-]+)(?!\S))\s*([\s\S]*)$/.exec(comment.trim());
  const kind = match && kinds.find((each) => each === (match[1] ?? match[2]));
  if (!kind) return [];
  const [names = '', ...reason] = match[3]!.split(/:(?=\s|$)/);
  return [
    {
      kind,
      names: names.split(/[\s,]+/).filter((name) => name !== ''),
      reason: reason.join(':').trim(),
      range: { start, end },
    },
  ];
}
