import { authorityKinds, levels, type Settings } from '../rules/settings.ts';

const texts = ['name', 'abbreviation', 'reviewContact', 'regulatorName', 'regulatorAddress'] as const;
const severities = ['error', 'warning', 'info', 'off'] as const;

/**
 * The settings in what a client answers for its section `section17`. What has another shape than
 * it should is left out, as are empty texts: an editor sends its defaults for what nobody set.
 */
export function settingsFrom(answer: unknown): Settings {
  const { authority, rules, options, show } = recordOf(answer);
  return {
    authority: pick(authority, (value, key): value is string =>
      key === 'kind'
        ? isOneOf(Object.keys(authorityKinds), value)
        : isOneOf(texts, key) && typeof value === 'string' && value.trim() !== '',
    ),
    ...(isOneOf(levels, show) && { show }),
    rules: pick(rules, (value) => isOneOf(severities, value)),
    options: pick(options, (value): value is Record<string, unknown> => value === recordOf(value)),
  };
}

const isOneOf = <T>(all: readonly T[], value: unknown): value is T => all.includes(value as T);

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function pick<T>(value: unknown, keep: (value: unknown, key: string) => value is T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).filter((entry): entry is [string, T] => keep(entry[1], entry[0])),
  );
}
