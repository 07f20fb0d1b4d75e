import { regimes } from '../law/index.ts';
import type { Notice } from '../notice/model.ts';
import { finish, type Steps } from '../notice/steps.ts';
import type { WordingFacts } from '../wording/index.ts';
import { ownSentences } from './block.ts';
import { rules as allRules } from './index.ts';
import { kinds, type Parts, type PartsOfNotice } from './part.ts';
import { partsOf } from './partsOf.ts';
import { lookThrough } from './phrase.ts';
import { answersOf, type Question, questionOf } from './questions.ts';
import { remembered } from './remembered.ts';
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

/**
 * Holds a notice against the rules. Findings come in the order of the draft, and at one place in that of `rules`;
 * those that a comment in the draft suppresses are left out. A document that is no notice has none, nor has one that
 * the settings leave out.
 */
export function check(notice: Notice, settings: Settings = {}, rules: readonly Rule[] = allRules): Finding[] {
  return finish(checkInSteps(notice, settings, rules));
}

/** The same in short steps, for one who has others to answer meanwhile. */
export function* checkInSteps(
  notice: Notice,
  settings: Settings = {},
  rules: readonly Rule[] = allRules,
): Steps<Finding[]> {
  if (notice.stance === 'not-a-notice' || settings.ignored) return [];
  const suppressions = suppressionsOf(notice);
  const facts = wordingFacts(notice, settings);
  const used = new Set<Suppression>();
  const asked = new Set<string>();
  const idle = () => idleOf(suppressions, used, asked, allRules);
  const isSuppressed = (rule: string, start: number) => {
    const by = covering(suppressions, rule, start);
    for (const suppression of by) used.add(suppression);
    return by.length > 0;
  };
  yield* lookThrough(ownSentences(notice));
  const parts = partsOf(notice);
  const findings: Finding[] = setAsideIn(notice);
  const asking = rules.flatMap((rule) => askingOf(rule, notice, settings, { facts, idle }) ?? []);
  const tell = ({ rule, set, told }: Asking, report: Report) => {
    if (isSuppressed(rule.id, report.at.start)) return;
    told.push({ ...report, rule: rule.id, severity: set ?? report.severity ?? rule.severity });
  };
  // All looks at parts come first, a kind at a time: what they have found before is only put in its place.
  for (const kind of kinds) {
    const by = new Map(
      asking.flatMap((one) => one.questions.filter(({ look }) => look.of === kind).map((question) => [question, one])),
    );
    for (const { question, part, reports } of yield* answersOf(kind, [...by.keys()], parts)) {
      for (const report of reports) tell(by.get(question)!, placed(report, part, { notice, parts, facts }));
    }
    yield;
  }
  for (const one of asking) {
    for (const look of one.letters) {
      for (const report of look.check(notice, one.context)) {
        yield;
        tell(one, report);
      }
      yield;
    }
    asked.add(one.rule.id);
    // Not spread: a call takes no more than some hundred thousand arguments.
    for (const finding of one.told) findings.push(finding);
  }
  // What is asked first stays first: sorting is stable.
  return findings.sort((a, b) => a.at.start - b.at.start);
}

/** One rule as it is asked of one letter. */
interface Asking {
  readonly rule: Rule;
  /** The severity that the settings give it. */
  readonly set: Severity | undefined;
  readonly context: Context;
  readonly questions: readonly Question[];
  readonly letters: readonly LookAtLetter[];
  readonly told: Finding[];
}

/** How a rule is asked; undefined where it is switched off. */
function askingOf(
  rule: Rule,
  notice: Notice,
  settings: Settings,
  shared: Pick<Context, 'facts' | 'idle'>,
): Asking | undefined {
  const set = settings.rules?.[rule.id] ?? settings.rules?.[rule.id.split('/')[0]!];
  if (set === 'off') return undefined;
  // Written out, since it is made for every rule at every key: spreading an object costs Node ten times as much.
  const context: Context = {
    facts: shared.facts,
    idle: shared.idle,
    options: optionsOf(rule, settings),
    today: settings.today,
    authorityKind: settings.authority?.kind,
  };
  const questions: Question[] = [];
  const letters: LookAtLetter[] = [];
  for (const look of rule.looks) {
    if (isOfLetter(look)) letters.push(look);
    else {
      const given = look.given?.(notice, context);
      if (given !== undefined || !look.given) questions.push(questionOf(look, given));
    }
  }
  return { rule, set, context, questions, letters, told: [] };
}

/** A report of a part, put in its place in the draft. */
function placed(
  { at, message, severity, related, fixes }: PartReport,
  part: Parts[keyof Parts],
  { notice, parts, facts }: { readonly notice: Notice; readonly parts: PartsOfNotice; readonly facts: WordingFacts },
): Report {
  const range = parts.range(at);
  return {
    at: range,
    message,
    severity,
    ...(related && { related: related.map((other) => ({ ...other, at: parts.range(other.at) })) }),
    ...(fixes && { fixes: () => fixes({ notice, at: range, it: parts.placed(part), facts, range: parts.range }) }),
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
