import { regimes } from '../law/index.ts';
import { elements } from '../notice/elements.ts';
import type { Role } from '../notice/model.ts';
import type { Rule, RuleOption } from '../rules/rule.ts';
import { authorityKinds } from '../rules/settings.ts';
import { standardTexts } from '../wording/index.ts';

/** What a value of a configuration file may be. The reader and the JSON schema both go by it. */
export type Shape = { readonly description?: string } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'number' | 'boolean' }
  /** One of a few words, each with what it means. */
  | { readonly kind: 'word'; readonly words: Readonly<Record<string, string>> }
  /** One text, or a list of them; read as a list. At `most` so many, none of them empty or longer than so many characters. */
  | { readonly kind: 'texts'; readonly most?: { readonly texts: number; readonly characters: number } }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Shape>> }
  /** A severity, or an object with a severity and the rule's options. */
  | { readonly kind: 'rule'; readonly options: Readonly<Record<string, Shape>> }
);

/** The words for how seriously a rule is taken, and what they mean. */
export const severityWords = {
  error: 'Must be put right',
  warning: 'Should be put right',
  info: 'Worth a look',
  off: 'Not reported',
} as const;

/** Roles that a house may have its own headings for. */
const roles: Partial<Record<Role, string>> = {
  title: 'over the whole letter',
  request: 'over the request',
  response: 'over the decision',
  exemption: 'over an exemption or exception',
  harm: 'over the prejudice or other harm',
  'public-interest': 'over the public interest test as a whole',
  favouring: 'over the factors that favour disclosure, or confirming or denying',
  against: 'over the factors against it',
  balance: 'over the conclusion of the public interest test',
  ncnd: 'over the refusal to confirm or deny',
  review: 'over the requester’s rights',
};

/** Every sentence is searched for every wording at every key. */
const mostPhrases = { texts: 50, characters: 200 };

/** The shape of a configuration file, with the rules that there are. */
export function shapeOf(rules: readonly Rule[]): Extract<Shape, { kind: 'object' }> {
  return object('Settings of Section 17 for the drafts in this folder and below it.', {
    $schema: { kind: 'text', description: 'Address of the schema of this file, for editors.' },
    extends: {
      kind: 'texts',
      description:
        'Another configuration file, or several, whose settings hold where this file says nothing else: a path relative to this file, inside the same project. Of several, the later wins.',
    },
    regime: {
      kind: 'word',
      description: 'The law under which requests are answered, where a draft’s front matter does not name one.',
      words: Object.fromEntries(Object.entries(regimes).map(([regime, { name }]) => [regime, name])),
    },
    authority: object('Who is writing. Standard text is filled in with it.', {
      name: text('Full name, as a letter writes it.'),
      abbreviation: text('Short name that may stand for it in a letter.'),
      kind: {
        kind: 'word',
        description: 'What kind of authority it is: some exemptions and limits depend on it.',
        words: authorityKinds,
      },
      reviewContact: text('Where a requester sends a request for an internal review, on one line.'),
      regulatorName: text(
        'What letters under FOIA and the EIR call the regulator, where it is not “Information Commission”.',
      ),
      regulatorAddress: text('Where else than on its page the regulator can be reached, on one line.'),
    }),
    headings: object(
      'Names of headings in your own template, by what stands under them.',
      mapped(roles, (where) => ({ kind: 'texts', description: `A heading ${where}, or several.` })),
    ),
    phrases: object(
      'Wordings of your own for what a letter must say, taken literally, without regard to case, spaces and the form of quotation marks.',
      mapped(elements, ({ says }) => ({
        kind: 'texts',
        description: `How your letters say ${says}.`,
        most: mostPhrases,
      })),
    ),
    wording: object(
      'Your own text in the place of standard text, by the name of the snippet: Markdown, with [PLACEHOLDERS IN CAPITALS]. A list is a list of lines.',
      Object.fromEntries(standardTexts().map(({ name, description }) => [name, { kind: 'texts', description }])),
    ),
    rules: object('How seriously rules are taken, by name or family, and their options.', ruleShapes(rules)),
    ignore: {
      kind: 'texts',
      description: 'Files and folders in which nothing is looked for: patterns as in .gitignore, from this folder.',
    },
  });
}

function ruleShapes(rules: readonly Rule[]): Record<string, Shape> {
  const families = new Set(rules.map(({ id }) => id.split('/')[0]!));
  return Object.fromEntries<Shape>([
    ...[...families].map((family): [string, Shape] => [
      family,
      { kind: 'rule', description: `All rules whose names begin with ${family}/.`, options: {} },
    ]),
    ...rules.map(({ id, title, basis, severity, options = {} }): [string, Shape] => [
      id,
      {
        kind: 'rule',
        description: `${title} (${basis}). ${severity} unless set.`,
        options: mapped(options, optionShape),
      },
    ]),
  ]);
}

function optionShape({ default: value, description }: RuleOption): Shape {
  const kind = typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean');
  return { kind, description: `${description} (${JSON.stringify(value)} unless set)` };
}

const text = (description: string): Shape => ({ kind: 'text', description });

function object(description: string, keys: Readonly<Record<string, Shape>>): Extract<Shape, { kind: 'object' }> {
  return { kind: 'object', description, keys };
}

function mapped<A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
