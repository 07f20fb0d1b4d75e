// How a letter leaves the page: into a new file, or onto the clipboard. Never any other way.

import { copyRich } from '../media/clipboard.js';
import { bytesFrom } from '../server/editor/base64.ts';
import {
  type FormattedAnswer,
  formattedRequest,
  type Problem,
  saveAsWordRequest,
  type WordCopyParams,
  type WordFileAnswer,
  wordCopyRequest,
} from '../server/editor/protocol.ts';
import type { Desk } from './desk.ts';
import { tell } from './element.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves the text as it stands. */
export function saveMarkdown(desk: Desk): void {
  keep(`${nameOf(desk)}.md`, new Blob([desk.view.state.doc.toString()], { type: 'text/markdown' }));
  desk.kept();
}

/** Saves the letter as it would be sent as a new document of Word. */
export async function saveWord(desk: Desk): Promise<void> {
  const made = await desk.askOfLetter<WordFileAnswer | Problem | null>(saveAsWordRequest);
  if (!made) return;
  if ('problem' in made) return tell(`${nameOf(desk)}: ${made.problem}.`);
  keepWord(`${nameOf(desk)}.docx`, made);
  desk.kept();
}

const behind: Readonly<Record<WordCopyParams['with'], string>> = { comments: 'comments', suggestions: 'suggestions' };

/** Saves a copy of the Word file that the letter was read from, with what is found in it. */
export async function saveCopy(desk: Desk, what: WordCopyParams['with']): Promise<void> {
  const bytes = desk.letter()?.word;
  if (bytes === undefined) return;
  const made = await desk.ask<WordFileAnswer | Problem>(wordCopyRequest, { uri: 'untitled:copy', bytes, with: what });
  if ('problem' in made) return tell(`${nameOf(desk)}: ${made.problem}.`);
  keepWord(`${nameOf(desk)} (${behind[what]}).docx`, made);
}

/** Puts the letter on the clipboard as it would be sent, set for Word and Outlook. */
export async function copyForWord(desk: Desk): Promise<void> {
  const answer = await desk.askOfLetter<FormattedAnswer | null>(formattedRequest);
  if (!answer) return;
  try {
    await copyRich(answer);
    const without = answer.leftOut.length > 0 ? `, without ${answer.leftOut.join(', ')}` : '';
    tell(`Copied${without}. Paste it into Word or Outlook.`);
  } catch {
    tell('This browser does not let the page copy: save the letter as a Word document instead.');
  }
}

function keepWord(name: string, { bytes, words }: WordFileAnswer): void {
  keep(name, new Blob([bytesFrom(bytes)], { type: wordType }));
  if (words) tell(`Saved as ${name}: ${words.replace(/\.$/, '')}.`);
}

function keep(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  tell(`Saved as ${name}.`);
}

const nameOf = (desk: Desk): string => desk.letter()?.name ?? 'letter';
