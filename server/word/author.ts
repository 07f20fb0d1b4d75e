import type { Author } from './comments.ts';

/**
 * Whose the comments and changes are that we put into a letter.
 * @param today an ISO date
 */
export function authorOn(today: string): Author {
  return { name: 'Section 17', initials: 'S17', date: `${today}T00:00:00Z` };
}
