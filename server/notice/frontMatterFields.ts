import { isMap, isScalar, parseDocument } from 'yaml';
import { regimes } from '../law/index.ts';
import type { Regime } from '../law/provision.ts';
import type { Fact, FrontMatter } from './model.ts';

/**
 * Reads the YAML that begins at offset `at` of the draft. In the server's bundle it stands with the parser in a file
 * apart, read when this is first called (`scripts/late.mjs`): few drafts have front matter.
 */
export function frontMatterFields(yaml: string, at: number): Omit<FrontMatter, 'range'> {
  let raw: unknown;
  let keys: Fact<string>[] = [];
  try {
    const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    if (error) return { keys, unread: { start: at + error.pos[0], end: at + Math.min(error.pos[1], yaml.length) } };
    const items = isMap(document.contents) ? document.contents.items : [];
    keys = items.flatMap(({ key }) =>
      isScalar(key) && key.range
        ? [{ value: String(key.value), range: { start: at + key.range[0], end: at + key.range[1] } }]
        : [],
    );
    raw = document.toJS({ maxAliasCount: 10 });
  } catch {
    return { keys: [], unread: { start: at, end: at + yaml.length } };
  }
  if (typeof raw !== 'object' || raw === null) return { keys };
  const given = raw as Record<string, unknown>;
  const regime = typeof given.regime === 'string' ? given.regime.toLowerCase() : undefined;
  return {
    keys,
    regime: isRegime(regime) ? regime : undefined,
    notice: typeof given.notice === 'boolean' ? given.notice : undefined,
    part: given.part === 'annex' || given.part === 'whole' ? given.part : undefined,
    publish: typeof given.publish === 'boolean' ? given.publish : undefined,
    reference:
      typeof given.reference === 'string' || typeof given.reference === 'number' ? String(given.reference) : undefined,
    received: typeof given.received === 'string' ? given.received : undefined,
  };
}

function isRegime(value: string | undefined): value is Regime {
  return typeof value === 'string' && Object.hasOwn(regimes, value);
}
