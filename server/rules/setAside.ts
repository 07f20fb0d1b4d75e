import type { Notice } from '../notice/model.ts';
import type { Finding } from './rule.ts';

/** One finding for each block that was too long to be read, at its first line: what stands in it was not checked. */
export function setAsideIn({ text, setAside }: Notice): Finding[] {
  return setAside.map(({ start, end }) => {
    const newline = text.indexOf('\n', start);
    return {
      rule: 'section17/block-set-aside',
      severity: 'info',
      at: { start, end: newline < 0 ? end : Math.min(newline, end, start + 200) },
      message: `This block of ${(end - start).toLocaleString('en-GB')} characters without a blank line is too long to be part of a letter: it is not read, and nothing in it is checked. A blank line between its parts, or the end that a comment or a fence lacks, has it read.`,
    };
  });
}
