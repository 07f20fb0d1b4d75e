// The behaviour of the balance, beside a letter in an editor and in the page alike.

/**
 * Puts each picture in place of the last one, so that neither the focus nor the place on the page is lost.
 * @param {HTMLElement} balance holds the picture
 * @param {(range: number[]) => void} goTo is told of a place that was chosen: line and character of its start and its end
 * @returns {(picture: string) => void} shows a picture, as HTML
 */
export function balanceIn(balance, goTo) {
  let shown = '';
  balance.addEventListener('click', ({ target }) => {
    const place = target.closest('[data-range]');
    if (place) goTo(place.dataset.range.split(',').map(Number));
  });
  return (picture) => {
    if (picture === shown) return;
    shown = picture;
    const key = balance.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    balance.innerHTML = shown;
    for (const block of balance.querySelectorAll('[data-rows]')) block.style.setProperty('--rows', block.dataset.rows);
    if (key !== undefined) balance.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  };
}
