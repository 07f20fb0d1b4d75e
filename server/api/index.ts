// What other programs import from the package. Its declarations are made of this file alone, so that every type in
// them is spelled out here; the compiler holds them against those of the program.

import { checked, reading } from '../cli/json.ts';
import { linesOf } from '../cli/lines.ts';
import { readConfiguration } from '../configuration/read.ts';
import { readNotice as read } from '../notice/read.ts';
import { check as find } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import { whyNotChecked } from '../rules/notChecked.ts';
import { weightOf } from '../rules/weight.ts';

/** FOIA, the Environmental Information Regulations, FOISA, or the Scottish Regulations. */
export type Regime = 'foia' | 'eir' | 'foisa' | 'eisr';

/** How a finding is set in `section17.json` and in JSON. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What a finding asks for: what the statute requires *must* be put right, what the regulator and good practice expect
 * *should* be, and style *could* be. A *gap* only waits to be filled in.
 */
export type Weight = 'must' | 'should' | 'could' | 'gap';

/** Who writes, and what depends on it. */
export interface Authority {
  /** Full name, as a letter writes it. */
  readonly name?: string;
  /** Short name that may stand for it in a letter. */
  readonly abbreviation?: string;
  /** Some exemptions and limits depend on it. */
  readonly kind?:
    | 'police'
    | 'council'
    | 'nhs'
    | 'university'
    | 'school'
    | 'fire'
    | 'department'
    | 'welsh-government'
    | 'parliament'
    | 'armed-forces'
    | 'auditor'
    | 'scottish'
    | 'other';
  /** Where a requester sends a request for an internal review, on one line. */
  readonly reviewContact?: string;
  /** What letters call the regulator. */
  readonly regulatorName?: string;
  /** Where else than on its page the regulator can be reached, on one line. */
  readonly regulatorAddress?: string;
}

/** What a house says of all its letters: the keys of its `section17.json`, but for those about other files. */
export interface House {
  /** The law where a letter itself does not say. */
  readonly regime?: Regime;
  readonly authority?: Authority;
  /** Names of headings in the house's template, by what stands under them. */
  readonly headings?: Readonly<Record<string, string | readonly string[]>>;
  /** Wordings of the house for what a letter must say, by what they say. */
  readonly phrases?: Readonly<Record<string, string | readonly string[]>>;
  /** The house's own text in the place of standard text, by its name. */
  readonly wording?: Readonly<Record<string, string | readonly string[]>>;
  /** By rule or family of rules: how seriously it is taken, and its options. */
  readonly rules?: Readonly<
    Record<
      string,
      | Severity
      | 'off'
      | { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, string | number | boolean>> }
    >
  >;
}

/** How a letter was read, as plain data: what `section17 inspect --format json` prints, with why it is not checked. */
export interface Notice {
  readonly regime: Regime | null;
  /** What the letter as a whole does. Nothing is looked for in one that is `not-a-notice`. */
  readonly stance:
    | 'partial-ncnd'
    | 'ncnd'
    | 'refusal'
    | 'cost-limit'
    | 'vexatious'
    | 'time-extension'
    | 'not-held'
    | 'disclosure'
    | 'not-a-notice';
  /** Why nothing is looked for in it; null where it is a notice. */
  readonly notChecked: string | null;
  /** `annex`: only the reasons; opening and rights stand in another letter. */
  readonly part: 'whole' | 'annex';
  /** The exemptions and exceptions that it relies on. */
  readonly claims: readonly Claim[];
  /** Its headings; `role` says what each announces. */
  readonly sections: readonly { readonly role: string; readonly line: number; readonly text: string }[];
  /** By what they say, such as `internal-review`: the lines of its statements, from 1. */
  readonly statements: Readonly<Record<string, readonly number[]>>;
}

/** An exemption or exception that a letter relies on. */
export interface Claim {
  /** Such as `FOIA s.31(1)(a)`. */
  readonly exemption: string;
  /** From 1. */
  readonly line: number;
  /** `ncnd` where it excludes the duty to confirm or deny, `content` where it withholds. */
  readonly scope: 'content' | 'ncnd';
  /** What a limb that excludes the duty to confirm or deny refers to. */
  readonly byReferenceTo: readonly string[];
  /** Whether the letter says what harm would follow. */
  readonly harm: boolean;
  readonly publicInterestTest: {
    readonly about: 'disclosure' | 'confirmation' | null;
    /** How many factors stand on each side. */
    readonly favouring: number;
    readonly against: number;
    /** Whether the letter says which side weighs more. */
    readonly balance: boolean;
  } | null;
}

/** One thing that is wrong with a letter, or could be better: what `check --format json` prints, and how it is mended. */
export interface Finding {
  /** Such as `ncnd/leak`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly weight: Weight;
  /** What to do, in a sentence; then the law and the reasons. */
  readonly message: string;
  /** Offsets in the text, in UTF-16 units as JavaScript counts them; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lines and columns count from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether it has fixes. */
  readonly fixable: boolean;
  /** Other places that it is about. */
  readonly related: readonly { readonly line: number; readonly column: number; readonly message: string }[];
  /** Ways to mend it; at most one is preferred. */
  readonly fixes: readonly Fix[];
}

/** A way to mend a finding. */
export interface Fix {
  readonly title: string;
  /** True only where it cannot alter what the letter asserts in law or fact. */
  readonly safe: boolean;
  readonly preferred: boolean;
  /** What to put in the place of which words, by UTF-16 offsets in the text that was read: in order, without overlap. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface CheckOptions {
  /** The day on which the letter is checked, as an ISO date, for rules that look at it: they have no clock. None does yet. */
  readonly today?: string;
  /** `must`: only what must be put right; `should`: also what should be, and gaps; `all`, unless set. */
  readonly level?: 'must' | 'should' | 'all';
}

const atLevel: Readonly<Record<NonNullable<CheckOptions['level']>, readonly Weight[]>> = {
  must: ['must'],
  should: ['must', 'should', 'gap'],
  all: ['must', 'should', 'could', 'gap'],
};

/** What was read of each notice that was given out. */
const readings = new WeakMap<Notice, { readonly notice: ReturnType<typeof read>; readonly settings: Settings }>();
type Settings = ReturnType<typeof readConfiguration>['settings'];

/**
 * Reads the draft of a letter, in Markdown or plain text. Any text gives a Notice, in bounded time; nothing is read but
 * what is given, and nothing is kept but for as long as the Notice is.
 * @param text the draft
 * @param house what its `section17.json` would say
 * @returns plain data, which `check` takes
 * @throws {TypeError} where the text is no string, or the house says what cannot be
 */
export function readNotice(text: string, house: House = {}): Notice {
  if (typeof text !== 'string') throw new TypeError('readNotice: the text of a letter is expected, as a string');
  const settings = settingsOf(house);
  const notice = read(text, undefined, settings);
  const given: Notice = { ...reading(notice), notChecked: whyNotChecked(notice) ?? null };
  readings.set(given, { notice, settings });
  return given;
}

/**
 * Holds a notice against the rules.
 * @param notice one that `readNotice` gave
 * @returns what is found, in the order of the letter: the same as `section17 check` finds; nothing in what is no notice
 * @throws {TypeError} where the notice is another one, or an option says what cannot be
 */
export function check(notice: Notice, options: CheckOptions = {}): Finding[] {
  const known = readings.get(notice);
  if (!known) throw new TypeError('check: a notice that readNotice gave is expected, and no copy of one');
  const { today, level = 'all', ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`check: there is no option ${JSON.stringify(unknown)}`);
  if (!Object.hasOwn(atLevel, level)) throw new TypeError('check: level is one of must, should and all');
  if (today !== undefined && !isDate(today)) throw new TypeError('check: today is a date such as 2026-11-03');
  const findings = find(known.notice, { ...known.settings, today }).filter((each) =>
    atLevel[level].includes(weightOf(each)),
  );
  return checked('', linesOf(known.notice.text), findings, true).findings.map((shown, i) => {
    const { at, fixes } = findings[i]!;
    return {
      ...shown,
      weight: weightOf(shown),
      ...at,
      fixes: (fixes?.() ?? []).map(({ title, safe, preferred, edits }) => ({
        title,
        safe,
        preferred,
        edits: edits.map(({ range, text }) => ({ ...range, text })),
      })),
    };
  });
}

/** Settings as a configuration file is read, so that whatever is wrong is said as it is there. */
function settingsOf(house: House): Settings {
  const text = `${JSON.stringify(house)}`;
  const { settings, extends: others, ignore, problems } = readConfiguration(text, rules);
  // House text in which nothing is recognised is the house's own business: letters with it have findings.
  const wrong = problems.find(({ rule }) => rule !== 'configuration/wording');
  if (wrong)
    throw new TypeError(`readNotice: ${text.slice(wrong.at.start, wrong.at.end).slice(0, 60)}: ${wrong.message}`);
  if (others.length + ignore.length > 0) throw new TypeError('readNotice: extends and ignore are about files');
  return settings;
}

function isDate(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
