import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The letters of ours, by name, without front matter: a Word document has none. */
export function lettersInMarkdown(): [name: string, markdown: string][] {
  return ['test/notices', 'examples'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name): [string, string] => [
        name,
        readFileSync(`${root}${folder}/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
      ]),
  );
}
