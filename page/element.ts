/** The element of this id, of which the page is known to have one. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Whether what is found stands beside the letter; on a phone it stands above. */
export function isBeside(): boolean {
  return matchMedia('(min-width: 761px)').matches;
}

/** Tells what was done, to those who see the page and to those who hear it. */
export function tell(words: string): void {
  const told = element('told');
  told.textContent = words;
  told.classList.add('shown');
  clearTimeout(fading);
  fading = setTimeout(() => told.classList.remove('shown'), 6_000);
}
let fading: ReturnType<typeof setTimeout> | undefined;
