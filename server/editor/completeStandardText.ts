import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { factsIn, states } from '../language/index.ts';
import { regimes } from '../law/index.ts';
import type { Notice } from '../notice/model.ts';
import { wordingFacts } from '../rules/check.ts';
import type { Settings } from '../rules/settings.ts';
import { regimeOf } from '../rules/speak.ts';
import { inStyle, type StandardText, snippet, standardTexts, type WordingName, wording } from '../wording/index.ts';
import type { Place } from './completionPlace.ts';
import { documentation } from './documentation.ts';
import { rangeBefore } from './positions.ts';

/** What a list says of that which the letter does not have yet. */
export const stillLacking = 'still lacking';

/**
 * Standard text by its titles, on a line which holds nothing but the beginning of its prefix or title: that of the
 * draft's regime, and of all regimes in a draft that is still empty. What the letter was found to lack stands first, what
 * does not suit it last. A letter that is begun, and not yet a notice, has it for the asking: after `s17`.
 */
export function completeStandardText(
  place: Place,
  lacking: ReadonlySet<WordingName>,
  settings: Settings,
): CompletionItem[] {
  const { before, after, position, notice, client } = place;
  const word = /^\s*([\w-]*)$/.exec(before)?.[1];
  if (word === undefined || after.trim() !== '') return [];
  const empty = isEmptyBut(notice, word);
  if (notice.stance === 'not-a-notice' && !empty && !(/^s17/i.test(word) && isBegun(notice))) return [];
  const facts = wordingFacts(notice, settings);
  return standardTexts()
    .filter(({ regime }) => empty || regime === undefined || regime === regimeOf(notice))
    .map((text, i) => {
      const markdown = wording(text.name, facts);
      const isLacking = lacking.has(text.name);
      const detail = isLacking ? stillLacking : empty && text.regime && regimes[text.regime].shortName;
      return {
        label: text.title,
        kind: CompletionItemKind.Snippet,
        ...(detail && { detail }),
        documentation: documentation(client, text.description, markdown),
        sortText: `${isLacking ? 0 : suits(text, notice) ? 2 : 3}${String(i).padStart(4, '0')}`,
        // By the title alone `s17` would find nothing, and by the prefix alone nobody who does not know it.
        filterText: `${text.prefix} ${text.title}`,
        ...(client.snippets && { insertTextFormat: InsertTextFormat.Snippet }),
        textEdit: {
          range: rangeBefore(position, word.length),
          newText: inStyle(client.snippets ? snippet(text.name, facts) : markdown, notice.style),
        },
        // The text edit goes before it. Emacs matches what was typed with this, and not with the filter text.
        insertText: text.prefix,
      };
    });
}

/** Whether a draft holds nothing yet but front matter and the word that is being typed. */
function isEmptyBut({ text, frontMatter }: Notice, word: string): boolean {
  return text.slice(frontMatter?.range.end ?? 0).trim() === word;
}

/** Whether a document has begun as a letter: a salutation, or front matter of ours. */
function isBegun({ paragraphs, frontMatter }: Notice): boolean {
  const { regime, reference, received } = frontMatter ?? {};
  return (
    regime !== undefined ||
    (reference ?? received) !== undefined ||
    paragraphs.some((paragraph) => states(factsIn(paragraph), 'greets'))
  );
}

/** Text which takes information as held has no place in a letter that neither confirms nor denies, nor the reverse. */
export function suits({ scope }: StandardText, { stance }: Notice): boolean {
  if (stance === 'ncnd') return scope !== 'content';
  if (stance === 'partial-ncnd' || stance === 'not-a-notice') return true;
  return scope !== 'ncnd';
}
