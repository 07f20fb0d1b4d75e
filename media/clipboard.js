// How a letter is copied, from a page beside it in an editor and from the page that needs none.

/**
 * Puts rich text and plain text on the clipboard together, so that whatever it is pasted into takes the one that it knows.
 * To be called when a person asks for it. Its promise rejects where the browser does not let the page copy.
 * @param {{ html: string, plain: string }} letter
 */
export async function copyRich({ html, plain }) {
  const forms = { 'text/html': html, 'text/plain': plain };
  const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
