import { escaped, nameIn, tagOf } from './rewriting.ts';
import { atEndOf, type Splice, spliced } from './splices.ts';
import { relationshipsOf, type WordPackage } from './wordPackage.ts';
import { child, type Element, elements, readXml } from './xml.ts';

/** A part as it is read. */
export interface Part {
  readonly name: string;
  readonly text: string;
  readonly root: Element;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const words = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = '[Content_Types].xml';
const noRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** What a template may have and no letter: macros, and what is bound to them. */
const macros: ReadonlySet<string> = new Set(['vbaProject', 'keyMapCustomizations', 'attachedToolbars']);
/** Comments, whose words may be gone. */
const remarks: ReadonlySet<string> = new Set(['comments', 'commentsExtended', 'commentsIds', 'commentsExtensible']);

/** What says who made a template, and when: of the letter it would be wrong. */
const ofTemplate: Readonly<Record<string, readonly string[]>> = {
  'core-properties': [
    'dc:creator',
    'cp:lastModifiedBy',
    'cp:lastPrinted',
    'cp:revision',
    'dcterms:created',
    'dcterms:modified',
  ],
  'extended-properties': ['ep:Manager', 'ep:Template', 'ep:TotalTime'],
};

/** The package of a letter on its way from that of a template. */
export class NewPackage {
  readonly #template: WordPackage;
  readonly #texts = new Map<string, string>();
  readonly #relationships: {
    readonly id: string;
    readonly type: string;
    readonly target: string;
    readonly mode: string;
  }[] = [];
  readonly #links = new Map<string, string>();
  readonly #taken: ReadonlySet<string>;
  #number = 0;
  readonly #overrides: { readonly name: string; readonly type: string }[] = [];

  constructor(template: WordPackage) {
    this.#template = template;
    this.#taken = new Set(template.relationships(template.main).map(({ id }) => id));
  }

  /** The part that the letter's relationship of a type leads to; made with this content where there is none. */
  part(type: 'styles' | 'numbering', content: string): Part {
    const { main, names } = this.#template;
    const known = this.#template.relationships(main).find((each) => each.type === type && !each.external)?.target;
    if (known !== undefined && this.#template.text(known) !== undefined) return this.read(known);
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    let file: string = type;
    while (names.some((name) => name.toLowerCase() === `${folder}${file}.xml`.toLowerCase())) file += 'x';
    const name = `${folder}${file}.xml`;
    this.#texts.set(name, content);
    this.#relate(type, `${file}.xml`);
    this.#overrides.push({ name, type: `${words}.${type}+xml` });
    return this.read(name);
  }

  /** Reads a part as it is to be. */
  read(name: string): Part {
    const text = this.#texts.get(name) ?? this.#template.text(name) ?? '';
    return { name, text, root: readXml(text, name) };
  }

  /** The name of a relationship to where a link leads. */
  link(address: string): string {
    const known = this.#links.get(address) ?? this.#relate('hyperlink', address, ' TargetMode="External"');
    this.#links.set(address, known);
    return known;
  }

  put({ name, text }: Part, splices: readonly Splice[]): void {
    if (splices.length > 0) this.#texts.set(name, spliced(text, splices));
  }

  #relate(type: string, target: string, mode = ''): string {
    do this.#number++;
    while (this.#taken.has(`rId${this.#number}`));
    const id = `rId${this.#number}`;
    this.#relationships.push({ id, type, target, mode });
    return id;
  }

  /** The package, without what is the template's alone. */
  bytes(): Uint8Array {
    const { main } = this.#template;
    const isRemarked = this.read(main).text.includes('commentReference');
    const goes = (type: string) => macros.has(type) || (remarks.has(type) && !isRemarked);
    const gone = this.#template.relationships(main).filter(({ type, external }) => goes(type) && !external);
    const without = new Set(
      gone.flatMap(({ target }) => [
        ...this.#template.relationships(target).flatMap((each) => (each.external ? [] : [each.target])),
        relationshipsOf(target),
        target,
      ]),
    );
    this.#setRelationships(new Set(gone.map(({ id }) => id)));
    this.#setTypes(without);
    this.#forget();
    return this.#template.withTexts(this.#texts, without);
  }

  #setRelationships(gone: ReadonlySet<string>): void {
    if (gone.size === 0 && this.#relationships.length === 0) return;
    const name = relationshipsOf(this.#template.main);
    const text = this.#template.text(name) ?? noRelationships;
    const part = { name, text, root: readXml(text, name) };
    const added = this.#relationships.map(
      ({ id, type, target, mode }) =>
        `<${like(part)}Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${mode}/>`,
    );
    this.put(part, [
      ...elements(part.root, 'rel:Relationship')
        .filter(({ attributes }) => gone.has(attributes.Id ?? ''))
        .map(cut),
      atEndOf(part.root, text, added.join('')),
    ]);
  }

  /** Names what is new and what the document is now, and no more what is gone. */
  #setTypes(without: ReadonlySet<string>): void {
    const part = this.read(contentTypes);
    const overrides = elements(part.root, 'ct:Override');
    const nameOf = ({ attributes }: Element) => (attributes.PartName ?? '').replace(/^\//, '').toLowerCase();
    const isGone = (override: Element) => [...without].some((name) => name.toLowerCase() === nameOf(override));
    const main = overrides.find((override) => nameOf(override) === this.#template.main.toLowerCase());
    const override = (name: string, type: string) =>
      `<${like(part)}Override PartName="/${escaped(name)}" ContentType="${type}"/>`;
    const document = `${words}.document.main+xml`;
    const added = this.#overrides.map(({ name, type }) => override(name, type)).join('');
    const isDocument = main?.attributes.ContentType === document;
    const splices = [
      ...overrides.filter(isGone).map(cut),
      ...(isDocument ? [] : [...(main ? [cut(main)] : [])]),
      atEndOf(part.root, part.text, added + (isDocument ? '' : override(this.#template.main, document))),
    ];
    if (splices.length > 1 || splices[0]!.put !== '') this.put(part, splices);
  }

  #forget(): void {
    for (const { type, target, external } of this.#template.relationships('')) {
      const names = ofTemplate[type];
      if (!names || external || this.#template.text(target) === undefined) continue;
      const part = this.read(target);
      this.put(part, names.flatMap((name) => child(part.root, name) ?? []).map(cut));
    }
  }
}

const cut = ({ start, end }: Element): Splice => ({ start, end, put: '' });

/** The prefix that a part gives to the names of its elements. */
function like({ text, root }: Part): string {
  const name = nameIn(tagOf(text, root));
  return name.slice(0, name.indexOf(':') + 1);
}
