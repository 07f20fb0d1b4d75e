import { inTwo } from '../rules/firstSentence.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { Explanation } from './explanation.ts';

/** Of findings at one place, what the list of problems leaves out: the reasoning, and what it rests on. */
export function explainFindings(findings: readonly Finding[]): Explanation[] {
  return findings.flatMap(({ rule: id, message }) => {
    const rule = rules.find((each) => each.id === id);
    if (!rule) return [];
    const { rest } = inTwo(message);
    return [{ heading: rule.title, lines: [...(rest === '' ? [] : [rest]), `Rests on: ${rule.basis}`] }];
  });
}
