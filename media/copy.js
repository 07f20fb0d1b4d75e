// Runs in the webview from which a letter is copied.

import { copyRich } from './clipboard.js';

const vscode = acquireVsCodeApi();
const [button, title, said, letter] = ['copy', 'title', 'said', 'letter'].map((id) => document.getElementById(id));
let shown = { html: '', plain: '' };

addEventListener('message', ({ data }) => {
  if (typeof data?.html !== 'string') return;
  title.textContent = data.title;
  button.disabled = data.html === '';
  // What was copied is no longer the letter.
  if (data.html !== shown.html) said.textContent = '';
  shown = data;
  letter.innerHTML = data.html;
  // Enter copies, until something else is looked at.
  if (document.activeElement === document.body) button.focus();
});

button.addEventListener('click', async () => {
  try {
    await copyRich(shown);
    said.textContent = 'Copied. Paste it into Word or Outlook.';
  } catch {
    getSelection().selectAllChildren(letter);
    said.textContent = 'The editor does not let this page copy by itself: press Ctrl+C (⌘C on a Mac) now.';
  }
});

// What is selected by hand goes without the colours of the editor.
addEventListener('copy', (event) => {
  const selection = getSelection();
  if (selection.isCollapsed || !letter.contains(selection.anchorNode)) return;
  const part = document.createElement('div');
  part.append(selection.getRangeAt(0).cloneContents());
  event.clipboardData.setData('text/html', part.innerHTML);
  event.clipboardData.setData('text/plain', selection.toString());
  event.preventDefault();
});

addEventListener('keydown', ({ key, isComposing }) => {
  if (key === 'Escape' && !isComposing) vscode.postMessage({ leave: true });
});

vscode.postMessage({ ready: true });
