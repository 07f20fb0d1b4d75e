import { remembered } from '../language/remembered.ts';
import { regimes } from '../law/index.ts';
import type { Directive, Notice } from '../notice/model.ts';
import { finish, type Steps } from '../notice/steps.ts';
import type { Hidden } from '../word/hidden.ts';
import type { WordingFacts } from '../wording/index.ts';
import { fewWords } from './fewWords.ts';
import { rules as allRules } from './index.ts';
import { kinds, type Parts, type PartsOfNotice } from './part.ts';
import { partsOf } from './partsOf.ts';
import { answersOf, type Question, questionOf } from './questions.ts';
import {
  type Context,
  type Finding,
  isOfLetter,
  type LookAtLetter,
  type PartReport,
  type Report,
  type Rule,
  type Severity,
} from './rule.ts';
import { setAsideIn } from './setAside.ts';
import type { Settings } from './settings.ts';
import { covering, idleOf, type Suppression, suppressionsOf } from './suppression.ts';
import { type Caused, together } from './together.ts';

/**
 * Holds a notice against the rules. Findings come in the order of the draft, and at one place in that of `rules`; each
 * marks a dozen words at most, and one cause is one finding. Those that a comment in the draft suppresses are left out.
 * A document that is no notice has none, nor has one that the settings leave out. `hidden` is what the file of a letter written in Word holds besides.
 * `suppressed` is told what a comment left out, in no order.
 */
export function check(
  notice: Notice,
  settings: Settings = {},
  rules: readonly Rule[] = allRules,
  hidden: readonly Hidden[] = [],
  suppressed?: TellSuppressed,
): Finding[] {
  return finish(checkInSteps(notice, settings, rules, hidden, suppressed));
}

/** Takes a finding that is not shown, and the comment for which it is not. */
export type TellSuppressed = (finding: Finding, by: Directive) => void;

/** The same in short steps, for one who has others to answer meanwhile. */
export function* checkInSteps(
  notice: Notice,
  settings: Settings = {},
  rules: readonly Rule[] = allRules,
  hidden: readonly Hidden[] = [],
  suppressed?: TellSuppressed,
): Steps<Finding[]> {
  if (notice.stance === 'not-a-notice' || settings.ignored) return [];
  const suppressions = suppressionsOf(notice);
  const facts = wordingFacts(notice, settings);
  const used = new Set<Suppression>();
  const asked = new Set<string>();
  const idle = () => idleOf(suppressions, used, asked, allRules);
  const findings: Caused[] = setAsideIn(notice);
  const tell = (rule: Rule, { at, message, severity, related, cause, lacks, fixes }: Report) => {
    const by = suppressions.length > 0 ? covering(suppressions, rule.id, at.start) : suppressions;
    for (const suppression of by) used.add(suppression);
    if (by.length > 0 && !suppressed) return;
    const set = severityIn(settings, rule);
    const given = set && set !== 'off' ? set : (severity ?? rule.severity);
    const marked = fewWords(notice.text, at);
    const finding: Caused =
      related || cause || lacks || fixes
        ? { rule: rule.id, severity: given, at: marked, message, related, cause, lacks, fixes }
        : { rule: rule.id, severity: given, at: marked, message };
    const [first] = by;
    if (first) suppressed?.(finding, first.directive);
    else findings.push(finding);
  };
  // A short letter is checked in less time than others can notice.
  const long = notice.text.length > longest;
  const parts = partsOf(notice);
  const questions = new Map(kinds.map((kind) => [kind, new Map<Question, Rule>()]));
  const letters: { readonly rule: Rule; readonly look: LookAtLetter; readonly context: Context }[] = [];
  for (const rule of rules) {
    if (severityIn(settings, rule) === 'off') continue;
    // Written out, since it is made for every rule at every key: spreading an object costs Node ten times as much.
    const context: Context = {
      facts,
      idle,
      hidden,
      options: optionsOf(rule, settings),
      today: settings.today,
      authorityKind: settings.authority?.kind,
    };
    for (const look of rule.looks) {
      if (isOfLetter(look)) letters.push({ rule, look, context });
      else {
        const given = look.given?.(notice, context);
        if (given !== undefined || !look.given) questions.get(look.of)!.set(questionOf(look, given), rule);
        asked.add(rule.id);
      }
    }
  }
  // All looks at parts come first, a kind at a time: what they have found before is only put in its place.
  for (const [kind, asking] of questions) {
    if (asking.size === 0) continue;
    for (const { question, part, reports } of yield* answersOf(kind, [...asking.keys()], parts)) {
      for (const report of reports)
        tell(asking.get(question)!, placed(report, part, question, { notice, parts, facts }));
    }
  }
  for (const { rule, look, context } of letters) {
    for (const report of look.check(notice, context)) {
      if (long) yield;
      tell(rule, report);
    }
    asked.add(rule.id);
    if (long) yield;
  }
  const order = orderOf(rules);
  // What is asked first stays first: sorting is stable.
  findings.sort((a, b) => a.at.start - b.at.start || (order.get(a.rule) ?? -1) - (order.get(b.rule) ?? -1));
  return together(findings);
}

/** Characters of a letter that is checked in less than a few milliseconds. */
const longest = 50_000;

/** The place of each rule among the rules. */
const orderOf = remembered(
  (rules: readonly Rule[]): ReadonlyMap<string, number> => new Map(rules.map(({ id }, i) => [id, i])),
);

/** The severity that the settings give a rule, by its own name or by its family's. */
function severityIn({ rules }: Settings, { id }: Rule): Severity | 'off' | undefined {
  return rules && (rules[id] ?? rules[id.split('/')[0]!]);
}

/** A report of a part, put in its place in the draft. */
function placed(
  { at, message, severity, related, cause, fixes }: PartReport,
  part: Parts[keyof Parts],
  { look }: Question,
  { notice, parts, facts }: { readonly notice: Notice; readonly parts: PartsOfNotice; readonly facts: WordingFacts },
): Report {
  const range = parts.range(at);
  const because = look.because?.(notice);
  const others = related?.map((other) => ({ message: other.message, at: parts.range(other.at) }));
  return {
    at: range,
    message,
    severity,
    cause,
    related: others && because ? [...others, ...because] : (others ?? because),
    fixes: fixes && (() => fixes({ notice, at: range, it: parts.placed(part), facts, range: parts.range })),
  };
}

function optionsOf(rule: Rule, settings: Settings): Readonly<Record<string, unknown>> {
  const set = settings.options?.[rule.id];
  const given = defaultsOf(rule);
  return set ? { ...given, ...set } : given;
}

const defaultsOf = remembered(
  ({ options = {} }: Rule): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
);

/** What standard text may fill in: the person's settings first, then what the letter says of itself. */
export function wordingFacts(notice: Notice, { authority = {}, wording: house }: Settings): WordingFacts {
  return {
    authority: authority.name ?? notice.facts.authority?.value,
    regulator: authority.regulatorName,
    regulatorAddress: authority.regulatorAddress,
    reviewContact: authority.reviewContact,
    instrument: notice.regime && regimes[notice.regime].name,
    house,
  };
}
