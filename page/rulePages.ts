import { marked } from 'marked';
import { element } from './element.ts';
import { unpacked } from './packed.ts';

let pages: Promise<Readonly<Record<string, string>>> | undefined;

/** Shows the page of a rule, as the documentation has it. Its links to other pages lead nowhere here, and are plain text. */
export async function showRule(rule: string): Promise<void> {
  pages ??= unpacked('rules').then((text) => JSON.parse(text));
  const markdown = (await pages)[rule];
  if (markdown === undefined) return;
  const dialog = element<HTMLDialogElement>('rule');
  const page = element('rule-page');
  page.innerHTML = await marked.parse(markdown);
  for (const link of page.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  if (!dialog.open) dialog.showModal();
  dialog.scrollTo(0, 0);
}
