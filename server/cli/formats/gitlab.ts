import type { Severity } from '../../rules/rule.ts';
import { jsonLineOf } from '../visible.ts';
import { fingerprints, hashOf } from './fingerprint.ts';
import type { Format, FormatOptions, Result } from './format.ts';
import { messageOf } from './message.ts';
import { reportedPath } from './paths.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A report of GitLab's Code Quality: the part of Code Climate's format that GitLab reads. */
export const gitlab = ({ cwd }: FormatOptions): Format => ({
  begin: () => '[',
  file(result) {
    const path = reportedPath(result.path, cwd);
    const issues = 'problem' in result ? [notChecked(path, result.problem)] : issuesIn(path, result);
    return issues.map((issue) => `\n  ${jsonLineOf(issue)}`).join(',');
  },
  between: ',',
  end: ({ shown }) => (shown ? '\n]\n' : ']\n'),
});

function issuesIn(path: string, result: Result) {
  const fingerprintOf = fingerprints(path, result);
  return result.findings.map((finding) => ({
    description: messageOf(finding, result),
    check_name: finding.rule,
    fingerprint: fingerprintOf.get(finding),
    severity: severities[finding.severity],
    location: { path, lines: { begin: result.lines.place(finding.at.start).line } },
  }));
}

function notChecked(path: string, problem: string) {
  const check = 'section17/not-checked';
  return {
    description: `Not checked: ${problem}`,
    check_name: check,
    fingerprint: hashOf(path, check),
    severity: 'critical',
    location: { path, lines: { begin: 1 } },
  };
}
