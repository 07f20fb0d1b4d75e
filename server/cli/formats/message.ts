import type { Finding } from '../../rules/rule.ts';
import type { Result } from './format.ts';

/** What a finding says, and of a letter in Word in which paragraph: the lines of a report are its paragraphs. */
export function messageOf({ at, message }: Pick<Finding, 'at' | 'message'>, { word, lines }: Result): string {
  return word ? `Paragraph ${lines.place(at.start).line}: ${message}` : message;
}
