import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's own letters, to be spoilt: the examples and those that tests read, from the folder of the project. */
export function lettersToSpoil(): string[] {
  return ['examples', 'test/notices'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
}
