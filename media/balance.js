// Runs in the webview that shows the balance: shows what the extension draws, and tells it where to go.

import { balanceIn } from './balancePicture.js';

const vscode = acquireVsCodeApi();
const show = balanceIn(document.getElementById('balance'), (goTo) => vscode.postMessage({ goTo }));

addEventListener('message', ({ data }) => {
  if (typeof data?.picture === 'string') show(data.picture);
});

addEventListener('keydown', ({ key, isComposing }) => {
  if (key === 'Escape' && !isComposing) vscode.postMessage({ leave: true });
});

vscode.postMessage({ ready: true });
