import { mentions } from '../language/index.ts';
import { headingWords } from '../notice/headings.ts';
import type { Role } from '../notice/model.ts';
import type { Settings } from '../rules/settings.ts';
import type { Part } from '../wording/index.ts';

/** Roles whose headings a letter has once or once a section, so that the house's own name can stand for ours. */
const replaced: readonly Role[] = [
  'request',
  'response',
  'harm',
  'public-interest',
  'favouring',
  'against',
  'balance',
  'ncnd',
];

/**
 * Gives standard headings the names that the house has for them. What a heading says of its exemption stays
 * (`: section 31(3)`), and a heading about confirming or denying keeps its name where the house's is about
 * something else: under another name it would argue the wrong question.
 */
export function inHouseHeadings(parts: readonly Part[], headings: Settings['headings'] = {}): Part[] {
  if (replaced.every((role) => !headings[role]?.length)) return [...parts];
  return parts.map((part) =>
    part.kind === 'text'
      ? {
          ...part,
          text: part.text.replace(/^(#{2,6} )([^:\n]+)(?=:|$)/gm, (_, marks, words) => marks + named(words, headings)),
        }
      : part,
  );
}

function named(words: string, headings: NonNullable<Settings['headings']>): string {
  const own = headingWords(words, [], 'typeset')?.role;
  const role = replaced.find((each) => each === own);
  if (!role) return words;
  const confirming = (text: string) => mentions(text, 'confirming');
  return headings[role]?.find((name) => confirming(name) === confirming(words)) ?? words;
}
