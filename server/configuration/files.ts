/** Where configuration files are read from: a disk, an editor, a test's memory. */
export interface Files {
  /** The text of a file, without a byte order mark; undefined where there is none. Rejects where it cannot be read. */
  read(url: string): Promise<string | undefined>;
  /** The URL to which symbolic links on the way to a file or folder lead; its own where there are none. */
  real(url: string): Promise<string>;
  /** URLs, with a slash at the end, of the project folders round a file. No file outside them can be extended. */
  projectsRound(url: string): Promise<readonly string[]>;
  /** The URL, with a slash at the end, of the repository round a file; undefined where there is none. */
  repositoryRound(url: string): Promise<string | undefined>;
}

/** Files of which each is read once, however often it is asked for. */
export function readOnce(files: Files): Files {
  return {
    read: once((url) => files.read(url)),
    real: once((url) => files.real(url)),
    projectsRound: once((url) => files.projectsRound(url)),
    repositoryRound: once((url) => files.repositoryRound(url)),
  };
}

function once<T>(ask: (url: string) => Promise<T>): (url: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (url) => {
    const answer = known.get(url) ?? ask(url);
    known.set(url, answer);
    return answer;
  };
}
