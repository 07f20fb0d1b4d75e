export type Severity = 'error' | 'warning' | 'info';

/** Severities in order: the gravest is the least. */
export const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
