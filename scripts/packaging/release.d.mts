export const settings: readonly string[];
export function refusals(given: Readonly<Record<string, string | undefined>>): string[];
export function releaseManifest(
  sources: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, string>>,
): Record<string, unknown>;
