import { EditorView } from '@codemirror/view';
import { markdownFromHtml } from '../views/paste/markdownFromHtml.ts';
import { isSet } from '../views/paste/richText.ts';

/** What the clipboard holds, as a letter is written: rich text from Word or Outlook as Markdown. */
export function pastedText(clipboard: DataTransfer | null): string {
  const [html, plain] = [clipboard?.getData('text/html') ?? '', clipboard?.getData('text/plain') ?? ''];
  return isSet(html) ? markdownFromHtml(html, plain) : plain;
}

/** Has rich text pasted as Markdown. Without formatting (Ctrl+Shift+V) the clipboard brings no HTML. */
export const pasteRichText = EditorView.domEventHandlers({
  paste({ clipboardData }, view) {
    if (view.state.readOnly || !isSet(clipboardData?.getData('text/html') ?? '')) return false;
    view.dispatch(view.state.replaceSelection(pastedText(clipboardData)), {
      userEvent: 'input.paste',
      scrollIntoView: true,
    });
    return true;
  },
});
