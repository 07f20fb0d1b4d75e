// The behaviour of the guide, beside a letter in an editor and in the page alike.

/**
 * Puts each step in place of the last one, and begins it where it is to be dealt with.
 * @param {{ guide: HTMLElement, told: HTMLElement, frame: Window | HTMLElement, ask: (act: string, words?: string) => void }} parts
 *   `guide` holds the step, `told` says what was done, `frame` scrolls round them and hears the keys; `ask` is told what was chosen
 * @returns {(drawing: { page: string, step: string, told: string }) => void} shows a step
 */
export function guideIn({ guide, told, frame, ask }) {
  let step;
  let shown = '';
  const keyed = (key) => guide.querySelector(`[data-key="${CSS.escape(key)}"]`);

  function begin() {
    frame.scrollTo(0, 0);
    const first = guide.querySelector('[data-first]');
    first?.focus({ preventScroll: true });
    first?.setSelectionRange?.(first.value.length, first.value.length);
  }

  guide.addEventListener('click', ({ target }) => {
    const button = target.closest('button[data-do]');
    if (button) ask(button.dataset.do, button.dataset.fix);
  });

  guide.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = event.target.querySelector('textarea, input');
    const words = field.value.trim();
    if (words === '') field.focus();
    else ask(event.target.dataset.do, words);
  });

  // What is folded out begins in its field.
  guide.addEventListener(
    'toggle',
    ({ target }) => target.open && target.querySelector('textarea, input')?.focus(),
    true,
  );

  frame.addEventListener('keydown', (event) => {
    const { key, shiftKey, isComposing, target } = event;
    if (key === 'Enter' && !shiftKey && !isComposing && target.matches('textarea')) {
      event.preventDefault();
      target.form.requestSubmit();
    } else if (key === 'Escape' && !isComposing) {
      const folded = target.closest?.('details[open]');
      if (!folded) return ask('leave');
      folded.open = false;
      folded.querySelector('summary').focus();
    }
  });

  /** What was begun in the step: what was written in its fields, what was folded out, and where the focus stands. */
  function begun() {
    const { activeElement } = document;
    const focused = guide.contains(activeElement) ? activeElement : undefined;
    return {
      texts: [...guide.querySelectorAll('textarea, input')].map(({ dataset, value }) => [dataset.key, value]),
      open: [...guide.querySelectorAll('details[open]')].map(({ dataset }) => dataset.key),
      place: focused && [focused.dataset.key, focused.dataset.do, focused.selectionStart, focused.selectionEnd],
    };
  }

  function goOn({ texts, open, place }) {
    for (const key of open) keyed(key)?.setAttribute('open', '');
    for (const [key, value] of texts) if (keyed(key)) keyed(key).value = value;
    if (!place) return;
    const [key, act, from, to] = place;
    const again = key ? keyed(key) : guide.querySelector(`[data-do="${CSS.escape(act ?? '')}"]`);
    again?.focus({ preventScroll: true });
    if (key && again?.setSelectionRange) again.setSelectionRange(from, to);
  }

  return (drawing) => {
    if (drawing.told) told.textContent = drawing.told;
    if (drawing.page === shown) return;
    // The same step is drawn anew when the letter changes elsewhere: what was begun stays. After something was done it is
    // another, even where the same words are still not right.
    const kept = drawing.step === step && !drawing.told ? begun() : undefined;
    step = drawing.step;
    shown = drawing.page;
    guide.innerHTML = shown;
    if (kept) goOn(kept);
    else begin();
  };
}
