// Where everything on the page is put together.

import { layBalance } from './balance.ts';
import { layDesk, type Said } from './desk.ts';
import { element, isBeside, tell } from './element.ts';
import { layGuide } from './guide.ts';
import { type Letter, opened } from './letter.ts';
import { layNewNotice } from './newNotice.ts';
import { unpacked } from './packed.ts';
import { pastedText } from './paste.ts';
import { copyForWord, saveCopy, saveMarkdown, saveWord } from './saving.ts';
import { laySide } from './side.ts';

const desk = layDesk(element('editor'), said);
const dialog = (id: string) => element<HTMLDialogElement>(id);
const side = laySide(desk);
const guide = layGuide(desk, () => dialog('saving').showModal());
const showBalance = layBalance(desk);
const newNotice = layNewNotice(desk);

function said(what: Said): void {
  side.show(what);
  void guide.follow();
}

/** Puts a letter on the desk, unless that would lose another one. */
async function put(letter: Letter | undefined): Promise<void> {
  if (!letter || (desk.isUnsaved() && !confirm('The letter on this page is not saved. Put it away all the same?')))
    return;
  const problem = await desk.put(letter);
  if (problem) return tell(`${letter.name}: ${problem.problem}.`);
  guide.restart();
  guide.close();
  side.clear();
  document.body.dataset.shows = 'work';
  element('start').hidden = true;
  element('work').hidden = false;
  element('letter-name').textContent = letter.name;
  element('letter-name').hidden = false;
  document.title = `${letter.name} – Section 17`;
  const isWord = letter.word !== undefined;
  element('word-note').hidden = !isWord;
  // There is one thing to do next: a letter of Word is mended in Word.
  element('guide-me').classList.toggle('primary', !isWord);
  for (const row of document.querySelectorAll<HTMLElement>('[data-of=word]')) row.hidden = !isWord;
  // On a phone the keyboard would come up over what is found.
  if (isBeside()) desk.view.focus();
}

async function open(file: File | undefined): Promise<void> {
  if (!file) return;
  performance.mark('dropped');
  const letter = await opened(file);
  if ('problem' in letter) tell(`${file.name}: ${letter.problem}.`);
  else await put(letter);
}

/** Goes on with the text of a Word letter, as a draft of its own. */
async function editHere(): Promise<void> {
  const letter = desk.letter();
  if (letter?.word !== undefined) await put({ name: letter.name, text: desk.view.state.doc.toString(), kept: false });
}

const clicks: Readonly<Record<string, () => unknown>> = {
  open: () => element('file').click(),
  choose: () => element('file').click(),
  new: async () => put(await newNotice()),
  'start-new': async () => put(await newNotice()),
  example: async () => put({ name: 'Example', text: await unpacked('example-letter'), kept: true }),
  weigh: showBalance,
  copy: () => copyForWord(desk),
  save: () => dialog('saving').showModal(),
  'about-open': () => dialog('about').showModal(),
  'guide-me': async () => {
    await editHere();
    await guide.open();
  },
  'edit-here': editHere,
  'copy-suggestions': () => saveCopy(desk, 'suggestions'),
  'copy-comments': () => saveCopy(desk, 'comments'),
};
for (const [id, click] of Object.entries(clicks)) element(id).addEventListener('click', () => void click());

const ways: Readonly<Record<string, () => unknown>> = {
  word: () => saveWord(desk),
  markdown: () => saveMarkdown(desk),
  suggestions: () => saveCopy(desk, 'suggestions'),
  comments: () => saveCopy(desk, 'comments'),
};
dialog('saving').addEventListener('click', ({ target }) => {
  const way = (target as Element).closest<HTMLElement>('[data-save]')?.dataset.save;
  if (way === undefined) return;
  dialog('saving').close();
  void ways[way]!();
});

const file = element<HTMLInputElement>('file');
file.addEventListener('change', async () => {
  await open(file.files?.[0]);
  file.value = '';
});

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  void open(event.dataTransfer.files[0]);
});
element('start').ownerDocument.addEventListener('paste', ({ clipboardData }) => {
  if (element('start').hidden || document.querySelector('dialog[open]')) return;
  const [pasted] = clipboardData?.files ?? [];
  const text = pastedText(clipboardData);
  if (pasted) void open(pasted);
  else if (text.trim() !== '') void put({ name: 'Pasted letter', text, kept: false });
});

element('licences').addEventListener('toggle', async () => {
  element('licence-text').textContent = await unpacked('licence-packed');
});

addEventListener('beforeunload', (event) => {
  if (desk.isUnsaved()) event.preventDefault();
});
