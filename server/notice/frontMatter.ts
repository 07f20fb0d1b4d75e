import { isMap, isScalar, parseDocument } from 'yaml';
import type { Regime } from '../law/provision.ts';
import type { Fact, FrontMatter } from './model.ts';

/** What stands between two lines of `---` at the top of the draft, if the second is there. */
export interface FrontMatterReading {
  readonly frontMatter?: FrontMatter;
  /** Where the letter begins. */
  readonly end: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const longest = 20_000;

/**
 * Reads front matter. It counts only when it is closed and its first line looks like `key:`, so that
 * a draft is read the same while it is being typed and a ruling at the top of a letter stays a ruling.
 * Keys that Section 17 does not know, and values of the wrong kind, are left out.
 */
export function readFrontMatter(text: string): FrontMatterReading {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const open = opening.exec(text);
  if (!open) return { end: bom };
  const rest = text.slice(open[0].length, open[0].length + longest);
  if (!/^(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*[ \t]*[A-Za-z][\w-]*[ \t]*:|^---/.test(rest)) return { end: bom };
  const close = /(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(rest);
  if (!close) return { end: bom };
  const end = open[0].length + close.index + close[0].length;
  return { frontMatter: { range: { start: bom, end }, ...read(rest.slice(0, close.index), open[0].length) }, end };
}

/** Reads the YAML that begins at offset `at` of the draft. */
function read(yaml: string, at: number): Omit<FrontMatter, 'range'> {
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
  return value === 'foia' || value === 'eir' || value === 'foisa' || value === 'eisr';
}
