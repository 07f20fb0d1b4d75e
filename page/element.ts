/** The element of this id, of which the page is known to have one. */
export const element = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;

/** Whether what is found stands beside the letter; on a phone it stands above. */
export const isBeside = (): boolean => matchMedia('(min-width: 761px)').matches;

/** Tells what was done, to those who see the page and to those who hear it. */
export function tell(words: string): void {
  const told = element('told');
  told.textContent = words;
  told.classList.add('shown');
  clearTimeout(fading);
  fading = setTimeout(() => told.classList.remove('shown'), 6_000);
}
let fading: ReturnType<typeof setTimeout> | undefined;
