import { remembered } from '../language/remembered.ts';
import { regimes } from '../law/index.ts';
import type { Directive, Notice } from '../notice/model.ts';
import { finish, type Steps } from '../notice/steps.ts';
import type { Hidden } from '../word/hidden.ts';
import type { WordingFacts } from '../wording/index.ts';
import { fewWords } from './fewWords.ts';
import { rules as allRules } from './index.ts';
import { type Asking, looksUnder, orderOf } from './looks.ts';
import type { Parts, PartsOfNotice } from './part.ts';
import { partsOf } from './partsOf.ts';
import { answersOf, type Question, questionOf } from './questions.ts';
import type { Context, Finding, LookAtLetter, PartReport, Report, Rule } from './rule.ts';
import { setAsideIn } from './setAside.ts';
import type { Settings } from './settings.ts';
import { silencesIn } from './suppression.ts';
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
  const { atParts, atLetter } = looksUnder(settings, rules);
  const silences = silencesIn(notice);
  const asked = atParts.flatMap(([, some]) => some.map(({ rule }) => rule.id));
  const findings: Caused[] = setAsideIn(notice);
  const tell = ({ rule, severity }: Asking, report: Report) => {
    const { at, message, related, cause, lacks, fixes } = report;
    const finding: Caused = {
      rule: rule.id,
      severity: severity ?? report.severity ?? rule.severity,
      at: fewWords(notice.text, at),
      message,
      related,
      cause,
      lacks,
      fixes,
    };
    const by = silences.by(rule.id, at.start);
    if (by) suppressed?.(finding, by);
    else findings.push(finding);
  };
  const context: Context = {
    facts: wordingFacts(notice, settings),
    idle: () => silences.idle(new Set(asked), allRules),
    hidden,
    options: {},
    today: settings.today,
    authorityKind: settings.authority?.kind,
  };
  const contextOf = (rule: Rule): Context =>
    rule.options ? { ...context, options: { ...defaultsOf(rule), ...settings.options?.[rule.id] } } : context;
  // All looks at parts come first, a kind at a time: what they have found before is only put in its place.
  const parts = partsOf(notice);
  for (const [kind, some] of atParts) {
    const asking = new Map<Question, Asking>();
    for (const each of some) {
      const given = each.look.given?.(notice, contextOf(each.rule));
      if (given !== undefined || !each.look.given) asking.set(questionOf(each.look, given), each);
    }
    for (const { question, part, reports } of yield* answersOf(kind, [...asking.keys()], parts)) {
      const here = { notice, parts, facts: context.facts };
      for (const report of reports) tell(asking.get(question)!, placed(report, part, question, here));
    }
  }
  const givenBy = remembered((given: NonNullable<LookAtLetter['given']>) => given(notice, context));
  // A short letter is checked in less time than others can notice.
  const long = notice.text.length > longest;
  for (const each of atLetter) {
    const given = each.look.given ? givenBy(each.look.given) : null;
    for (const report of given === undefined ? [] : each.look.check(notice, contextOf(each.rule), given)) {
      if (long) yield;
      tell(each, report);
    }
    asked.push(each.rule.id);
    if (long) yield;
  }
  // What is asked first stays first: sorting is stable.
  const order = orderOf(rules);
  findings.sort((a, b) => a.at.start - b.at.start || (order.get(a.rule) ?? -1) - (order.get(b.rule) ?? -1));
  return together(findings);
}

/** Characters of a letter that is checked in less than a few milliseconds. */
const longest = 50_000;

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
