import { type Shelf, shelves } from './shelves.ts';

/** The key of a standard text in its snippet file: `ncnd-statement`, `exemption-31-3`. Checked when it is used. */
export type WordingName = string;

/** One piece of standard text. */
export interface StandardText extends Pick<Shelf, 'scope' | 'regime'> {
  readonly name: WordingName;
  /** What a person types to be offered it. */
  readonly prefix: string;
  /** What a list calls it: `Internal review`, `Section 31(3): Law enforcement`. Unique in its regime. */
  readonly title: string;
  /** When to use it. */
  readonly description: string;
  /** In VS Code's snippet syntax. */
  readonly snippet: string;
}

let byName: ReadonlyMap<WordingName, StandardText> | undefined;

/** All by name, in the order of their files; made when the first is asked for: to check a letter seldom needs one. */
function texts(): ReadonlyMap<WordingName, StandardText> {
  byName ??= new Map(
    shelves().flatMap(({ texts, scope, regime }) =>
      Object.entries(texts).map(([name, { body, ...about }]): [WordingName, StandardText] => [
        name,
        {
          name,
          ...about,
          snippet: body.join('\n'),
          // `ncnd` in a name makes its scope so, whatever file it stands in.
          scope: name.split('-').includes('ncnd') ? 'ncnd' : scope,
          ...(regime && { regime }),
        },
      ]),
    ),
  );
  return byName;
}

/** Every standard text, in the order of the snippet files. */
export const standardTexts = (): readonly StandardText[] => [...texts().values()];

/** Whether a standard text has this name. */
export const isWordingName = (name: string): name is WordingName => texts().has(name);

/**
 * The standard text of this name.
 * @throws Error where there is none: names are written in code, so that is a slip in the code.
 */
export function standardText(name: WordingName): StandardText {
  const text = texts().get(name);
  if (!text) throw new Error(`No standard text is named ${name}`);
  return text;
}
