import { challenges } from '../../docs/challenges/challenges.ts';
import { rules } from '../../server/rules/index.ts';
import { challengesPage } from './challengesPage.ts';
import { rulePage } from './rulePage.ts';
import { rulesTable } from './rulesTable.ts';

/** Every generated page: its path from the project's folder, with `/`, and its text. */
export function pages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/rules/README.md', rulesTable(rules)],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
    ['docs/challenges.md', challengesPage(challenges, rules)],
  ]);
}
