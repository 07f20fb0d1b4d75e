import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { factsIn, states } from '../language/index.ts';
import type { Notice } from '../notice/model.ts';
import { wordingFacts } from '../rules/check.ts';
import type { Settings } from '../rules/settings.ts';
import { regimeOf } from '../rules/speak.ts';
import { inStyle, type StandardText, snippet, standardTexts, wording } from '../wording/index.ts';
import type { Place } from './completionPlace.ts';
import { documentation } from './documentation.ts';
import { rangeBefore } from './positions.ts';

/**
 * Standard text, on a line which holds nothing but the beginning of its prefix or name: that of the
 * draft's regime, and of all regimes in a draft that is still empty. What suits the letter stands first.
 * A letter that is begun, and not yet a notice, has it for the asking: after `s17`.
 */
export function completeStandardText(place: Place, settings: Settings): CompletionItem[] {
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
      return {
        label: text.prefix,
        labelDetails: { description: text.name },
        kind: CompletionItemKind.Snippet,
        detail: text.description,
        documentation: documentation(client, text.description, markdown),
        sortText: `${suits(text, notice) ? 1 : 2}${String(i).padStart(4, '0')}`,
        filterText: `${text.prefix} ${text.name}`,
        ...(client.snippets && { insertTextFormat: InsertTextFormat.Snippet }),
        textEdit: {
          range: rangeBefore(position, word.length),
          newText: inStyle(client.snippets ? snippet(text.name, facts) : markdown, notice.style),
        },
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
