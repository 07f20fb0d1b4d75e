// Runs in the webview that shows the balance. Puts each picture in place of the last one, so that neither the focus nor
// the place on the page is lost, and tells the extension where to go.

const vscode = acquireVsCodeApi();
const main = document.getElementById('balance');
let shown = '';

addEventListener('message', ({ data }) => {
  if (typeof data?.picture !== 'string' || data.picture === shown) return;
  shown = data.picture;
  const key = main.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  main.innerHTML = shown;
  for (const block of main.querySelectorAll('[data-rows]')) block.style.setProperty('--rows', block.dataset.rows);
  if (key !== undefined) main.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
});

main.addEventListener('click', ({ target }) => {
  const place = target.closest('[data-range]');
  if (place) vscode.postMessage({ goTo: place.dataset.range.split(',').map(Number) });
});

vscode.postMessage({ ready: true });
