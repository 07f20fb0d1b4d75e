import type { Severity } from '../../rules/rule.ts';

/** What SARIF calls the severities. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
