// Files and folders are named by URL, as editors name them: that is the same on every system, in a browser too.

/** The name of the file that is looked for in each folder. */
export const configurationName = 'section17.json';

/** The folder of a file, with a slash at the end; undefined for what lies in none, such as a draft never saved. */
export function folderOf(url: string): string | undefined {
  try {
    return new URL('.', url).href;
  } catch {
    return undefined;
  }
}

/** The folder of a file and all folders round it, the nearest first. */
export function foldersAbove(url: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(url); folder && folder !== folders.at(-1); folder = new URL('..', folder).href) {
    folders.push(folder);
  }
  return folders;
}

/** The file that a relative path means, seen from another file; undefined for a path that is not relative. */
export function relativeTo(url: string, path: string): string | undefined {
  const parts = path.split(/[\\/]/);
  if (parts[0] === '' || parts[0]!.includes(':')) return undefined;
  return new URL(parts.map(encodeURIComponent).join('/'), url).href;
}

/** The last part of a URL, as people read it. */
export function nameOf(url: string): string {
  const name = url.slice(url.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
