import { escaped } from './rewriting.ts';
import { atEndOf, spliced } from './splices.ts';
import type { WordPackage } from './wordPackage.ts';
import { elements, readXml } from './xml.ts';

/** A part that a package does not have yet. */
export interface NewPart {
  /** The word that ends the type of its relationship to the letter: `comments`. */
  readonly type: string;
  readonly contentType: string;
  readonly text: string;
}

const packages = 'http://schemas.openxmlformats.org/package/2006';
const offices = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The texts that a package must have for a new part beside its letter: the part itself, under a name that nothing has,
 * the types of contents, and the relationships of the letter. Throws `Unreadable` where those cannot be read.
 */
export function textsWith(
  { main, names, text }: WordPackage,
  { type, contentType, text: own }: NewPart,
): Map<string, string> {
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const free = (i = 0): string =>
    taken.has(`${folder}${type}${i || ''}.xml`.toLowerCase()) ? free(i + 1) : `${type}${i || ''}.xml`;
  const name = free();
  const types = '[Content_Types].xml';
  const relationships = `${folder}_rels/${main.slice(slash)}.rels`;
  const declared = (key: string, otherwise: string) => text(key) ?? declaration + otherwise;
  const inTypes = declared(types, `<Types xmlns="${packages}/content-types"/>`);
  const inRelationships = declared(relationships, `<Relationships xmlns="${packages}/relationships"/>`);
  const root = readXml(inRelationships, relationships);
  const ids = new Set(elements(root).map(({ attributes }) => attributes.Id));
  const id = (i = 1): string => (ids.has(`section17-${i}`) ? id(i + 1) : `section17-${i}`);
  const office = text(main)?.includes(`"${offices.strict}"`) ? offices.strict : offices.transitional;
  return new Map([
    [folder + name, own],
    [
      types,
      spliced(inTypes, [
        atEndOf(
          readXml(inTypes, types),
          inTypes,
          `<Override xmlns="${packages}/content-types" PartName="/${escaped(folder + name)}" ContentType="${contentType}"/>`,
        ),
      ]),
    ],
    [
      relationships,
      spliced(inRelationships, [
        atEndOf(
          root,
          inRelationships,
          `<Relationship xmlns="${packages}/relationships" Id="${id()}" Type="${office}/${type}" Target="${name}"/>`,
        ),
      ]),
    ],
  ]);
}
