import type { HeadingStyle } from '../notice/model.ts';

/**
 * Sets the headings and line ends of standard text as a draft sets its own. Works on Markdown and on snippet syntax alike.
 * In standard text `##` is the level of exemption and harm sections, which the draft has at `style.depth`.
 */
export function inStyle(markdown: string, style: HeadingStyle): string {
  return markdown
    .split('\n')
    .map((line) => {
      const [, marks, heading] = /^(#{2,6}) (.+)$/.exec(line) ?? [];
      if (marks === undefined || heading === undefined) return line;
      return setHeading(heading, Math.min(6, style.depth + marks.length - 2), style.typography);
    })
    .join('\n')
    .replaceAll('\n', style.newline);
}

function setHeading(heading: string, level: number, typography: HeadingStyle['typography']): string {
  switch (typography) {
    case 'bold':
      return `**${heading}**`;
    case 'caps':
      return capitals(heading);
    case 'plain':
      return heading;
    case 'setext':
      // Setext knows two levels; its writers use hashes below them.
      if (level <= 2) return `${heading}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, heading.length))}`;
      return `${'#'.repeat(level)} ${heading}`;
    case 'atx':
      return `${'#'.repeat(level)} ${heading}`;
  }
}

/** Capitals, but for the numbers of provisions: 31(1)(A) would be another paragraph, and 40(5b) another subsection. */
export function capitals(heading: string): string {
  return heading.replace(/\d+[A-Z]*(?:\(\w+\))+|[^\d]+|\d+/g, (part) => (/^\d/.test(part) ? part : part.toUpperCase()));
}
