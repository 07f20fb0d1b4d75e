// How a letter is copied, from a page beside it in an editor and from the page that needs none.

/**
 * Puts rich text and plain text on the clipboard together, so that whatever it is pasted into takes the one that it knows.
 * To be called when a person asks for it. Its promise rejects where the browser does not let the page copy.
 * @param {{ html: string, plain: string }} letter
 */
export async function copyRich({ html, plain }) {
  const forms = { 'text/html': html, 'text/plain': plain };
  if (navigator.clipboard?.write) {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }
  // What comes from an address without encryption, as on an intranet, has only the older way.
  const put = (event) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (!copied) throw new Error('The browser does not let the page copy');
}
