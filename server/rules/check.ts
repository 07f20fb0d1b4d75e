import { regimes } from '../law/index.ts';
import type { Notice } from '../notice/model.ts';
import { finish, type Steps } from '../notice/steps.ts';
import type { WordingFacts } from '../wording/index.ts';
import { ownSentences } from './block.ts';
import { rules as allRules } from './index.ts';
import { lookThrough } from './phrase.ts';
import { remembered } from './remembered.ts';
import type { Context, Finding, Rule } from './rule.ts';
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
  const findings: Finding[] = setAsideIn(notice);
  for (const rule of rules) {
    const found = yield* findingsOf(rule, notice, settings, { facts, idle }, isSuppressed);
    if (!found) continue;
    asked.add(rule.id);
    // Not spread: a call takes no more than some hundred thousand arguments.
    for (const finding of found) findings.push(finding);
  }
  // What is asked first stays first: sorting is stable.
  return findings.sort((a, b) => a.at.start - b.at.start);
}

/** What one rule finds; undefined where it is switched off. */
function* findingsOf(
  rule: Rule,
  notice: Notice,
  settings: Settings,
  shared: Pick<Context, 'facts' | 'idle'>,
  isSuppressed: (rule: string, start: number) => boolean,
): Steps<Finding[] | undefined> {
  const set = settings.rules?.[rule.id] ?? settings.rules?.[rule.id.split('/')[0]!];
  if (set === 'off') return undefined;
  const findings: Finding[] = [];
  // Written out, since it is made for every rule at every key: spreading an object costs Node ten times as much.
  const context: Context = {
    facts: shared.facts,
    idle: shared.idle,
    options: optionsOf(rule, settings),
    today: settings.today,
    authorityKind: settings.authority?.kind,
  };
  for (const report of rule.check(notice, context)) {
    yield;
    if (!report) continue;
    const { start } = report.at;
    if (isSuppressed(rule.id, start)) continue;
    findings.push({ ...report, rule: rule.id, severity: set ?? report.severity ?? rule.severity });
  }
  yield;
  return findings;
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
