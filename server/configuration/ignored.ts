import ignore from 'ignore';

/**
 * Whether patterns, as in `.gitignore`, leave a file out.
 * @param folder URL, with a slash at the end, of the folder from which the patterns count
 * @param file URL of the file; outside the folder nothing is left out
 */
export function isIgnored(patterns: readonly string[], folder: string, file: string): boolean {
  if (patterns.length === 0 || !file.startsWith(folder)) return false;
  const path = decoded(file.slice(folder.length));
  return (
    ignore.isPathValid(path) &&
    ignore({ allowRelativePaths: false })
      .add([...patterns])
      .ignores(path)
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
