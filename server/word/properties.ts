import type { Hidden, HiddenKind } from './hidden.ts';
import type { WordPackage } from './wordPackage.ts';
import { child, readXml, wordsIn } from './xml.ts';

/** What the file says of itself, or carries, whatever its pages show. */
export function hiddenInFile(wordPackage: WordPackage): Omit<Hidden, 'at'>[] {
  const root = (type: string) => {
    const name = wordPackage.relationships('').find((each) => each.type === type && !each.external)?.target;
    const text = name === undefined ? undefined : wordPackage.text(name);
    return text === undefined ? undefined : readXml(text, name!);
  };
  const core = root('core-properties');
  const more = root('extended-properties');
  const property = (kind: HiddenKind, from: typeof core, name: string, dated?: string): Omit<Hidden, 'at'>[] => {
    const words = wordsIn(child(from, name)).trim();
    const date = dated === undefined ? '' : wordsIn(child(from, dated)).trim();
    return words === '' ? [] : [{ kind, words, ...(date !== '' && { date }) }];
  };
  return [
    ...property('author', core, 'dc:creator', 'dcterms:created'),
    ...property('last-author', core, 'cp:lastModifiedBy', 'dcterms:modified'),
    ...property('manager', more, 'ep:Manager'),
    ...property('title', core, 'dc:title'),
    ...property('subject', core, 'dc:subject'),
    ...property('keywords', core, 'cp:keywords'),
    ...property('remarks', core, 'dc:description'),
    ...wordPackage.names
      .filter((name) => /\/embeddings\/[^/]+$/i.test(name))
      .map((name) => ({ kind: 'embedded' as const, words: name.replace(/^.*\//, '') })),
    ...templates(wordPackage),
  ];
}

/** Templates that stand elsewhere: their addresses name folders, machines and people. */
function templates(wordPackage: WordPackage): Omit<Hidden, 'at'>[] {
  const settings = wordPackage.relationships(wordPackage.main).find(({ type }) => type === 'settings')?.target;
  return (settings === undefined ? [] : wordPackage.relationships(settings))
    .filter(({ type, external }) => type === 'attachedTemplate' && external)
    .map(({ target }) => ({ kind: 'template', words: target }));
}
