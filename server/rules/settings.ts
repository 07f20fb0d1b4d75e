import type { ReadingOptions } from '../notice/options.ts';
import type { HouseWording } from '../wording/index.ts';
import type { Severity } from './severity.ts';

/** What kinds of authority the law tells apart, and in words who they are. */
export const authorityKinds = {
  police: 'a police force, a police and crime commissioner or another policing body',
  council: 'a local authority',
  nhs: 'a body of the National Health Service',
  university: 'a university or college',
  school: 'a school or academy trust',
  fire: 'a fire and rescue authority',
  department: 'a government department or one of its executive agencies',
  'welsh-government': 'the Welsh Government',
  parliament: 'the House of Commons, the House of Lords, the Senedd or the Northern Ireland Assembly',
  'armed-forces': 'the armed forces of the Crown',
  auditor: 'a body that audits other public authorities or examines how they use their resources',
  scottish: 'a Scottish public authority, under the Freedom of Information (Scotland) Act 2002',
  other: 'any other public authority',
} as const;

export type AuthorityKind = keyof typeof authorityKinds;

/** Who is writing: what fixes and snippets fill in for `[AUTHORITY]` and its like, and what it may rely on. */
export interface Authority {
  readonly name?: string;
  readonly abbreviation?: string;
  readonly kind?: AuthorityKind;
  readonly reviewContact?: string;
  readonly regulatorName?: string;
  readonly regulatorAddress?: string;
}

/** How much of what is found an editor marks in the letter: what must be put right, also what should be, or all. */
export const levels = ['must', 'should', 'all'] as const;

export type Level = (typeof levels)[number];

/** What a person or a workspace may set. Everything has a default; nothing must be set. */
export interface Settings extends ReadingOptions {
  readonly authority?: Authority;
  /** By rule id or family: its severity, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Today, as an ISO date: rules have no clock. */
  readonly today?: string;
  /** By rule id: the rule's own options. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** House text that stands in for standard text, by its name. */
  readonly wording?: HouseWording;
  /** How much an editor marks; `should` unless set. */
  readonly show?: Level;
  /** Whether the draft is one of those in which nothing is to be looked for. */
  readonly ignored?: boolean;
}

/** Settings in which every value of `above` stands before that of `below`; what only one of them sets, stands. */
export function overlay(below: Settings, above: Settings): Settings {
  const names = new Set([...Object.keys(below.options ?? {}), ...Object.keys(above.options ?? {})]);
  return {
    ...below,
    ...above,
    authority: { ...below.authority, ...above.authority },
    headings: { ...below.headings, ...above.headings },
    phrases: { ...below.phrases, ...above.phrases },
    rules: { ...below.rules, ...above.rules },
    options: Object.fromEntries(
      [...names].map((name) => [name, { ...below.options?.[name], ...above.options?.[name] }]),
    ),
    wording: { ...below.wording, ...above.wording },
  };
}
