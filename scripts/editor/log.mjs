/** Lines of the workbench itself, which come by the same way as those of a suite. */
export const noise =
  /^\[|Ignoring fetching|Unable to read file|ENOPRO|^Canceled$|Failed to resolve files|Creation of workbench|Could not locate the bindings|watchdog|connection token|Creating a socket|Updating additional builtin|^\s*at |authentication provider|ServiceWorker|No search provider|workbench#/;

/** console.log's own arguments, `%s` and all, as one line. */
export function format([first, ...rest]) {
  const text = String(first).replace(/%[sdo]/g, (mark) => (rest.length > 0 ? String(rest.shift()) : mark));
  return [text, ...rest.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))].join(' ');
}
