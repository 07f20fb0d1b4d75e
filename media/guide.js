// Runs in the webview of the guide: shows what the extension draws, and tells it what was chosen.

import { guideIn } from './guideSteps.js';

const vscode = acquireVsCodeApi();
const ask = (act, words) => vscode.postMessage({ do: act, words });
const [guide, told] = ['guide', 'told'].map((id) => document.getElementById(id));
const show = guideIn({ guide, told, frame: window, ask });

addEventListener('message', ({ data }) => {
  if (typeof data?.page === 'string') show(data);
});

ask('ready');
