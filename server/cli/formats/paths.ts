import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path as reports name files: relative to the folder of the command, with `/`; one outside it is absolute. */
export function reportedPath(path: string, cwd: string): string {
  const inside = relative(cwd, resolve(cwd, path));
  const outside = inside.split(sep)[0] === '..' || isAbsolute(inside);
  return (outside ? resolve(cwd, path) : inside).replaceAll(sep, '/');
}

/** The same as a reference by URI: relative, or with the scheme `file:` where the path is absolute. */
export function uriOf(path: string, cwd: string): string {
  const reported = reportedPath(path, cwd);
  return isAbsolute(reported) ? pathToFileURL(reported).href : reported.split('/').map(encodeURIComponent).join('/');
}
