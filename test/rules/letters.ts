import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import type { Finding } from '../../server/rules/rule.ts';

/** A finding that a letter must draw: on this line or a neighbour of it, counted from 1, or anywhere. */
export interface Labelled {
  readonly rule: string;
  readonly line?: number;
  readonly anywhere?: boolean;
}

export interface Letter {
  /** Its path from the project's folder. */
  readonly path: string;
  readonly text: string;
  readonly stance: string;
  readonly findings: readonly Labelled[];
  /** Whether no other finding at warning or above may be drawn. */
  readonly complete: boolean;
  /** Rules that must say nothing. */
  readonly silent: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

const labelled = read('test/notices/labels.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line): Letter => {
    const { file, stance, findings = [], complete = false, silent = [] } = JSON.parse(line);
    return { path: `test/notices/${file}`, text: read(`test/notices/${file}`), stance, findings, complete, silent };
  });

const examples = readdirSync(`${root}examples`)
  .filter((name) => name.endsWith('-clean.md'))
  .map((name): Letter => {
    const text = read(`examples/${name}`);
    return {
      path: `examples/${name}`,
      text,
      stance: readNotice(text).stance,
      findings: [],
      complete: true,
      silent: [],
    };
  });

const draft = read('examples/draft-ncnd.md');

const shared = `${root}../shared/`;

/** Letters as authorities sent them, where they are at hand: what must be found in them is not told here. */
export const publishedLetters: readonly Pick<Letter, 'path' | 'text'>[] = (
  existsSync(shared) ? ['seed', 'corpus/open'] : []
)
  .flatMap((folder) => readdirSync(`${shared}${folder}`).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.txt'))
  .map((path) => ({
    path: `../shared/${path}`,
    text: readFileSync(`${shared}${path}`, 'utf8').replace(/^\uFEFF/, ''),
  }));

/** Every letter of the project with what must be found in it; the draft that is shown to people has no labels. */
export const letters: readonly Letter[] = [
  ...examples,
  { path: 'examples/draft-ncnd.md', text: draft, stance: 'ncnd', findings: [], complete: false, silent: [] },
  ...labelled,
];

/** Letters that refuse something and are in order. */
export const cleanLetters: readonly Letter[] = letters.filter(
  ({ complete, findings, stance }) =>
    complete &&
    findings.length === 0 &&
    ['refusal', 'ncnd', 'partial-ncnd', 'cost-limit', 'vexatious'].includes(stance),
);

/** The findings of a text on the day on which the letters were labelled. */
export function findingsIn(text: string): Finding[] {
  return check(readNotice(text), { today: '2026-11-24' });
}

/** The line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** `12: ncnd/leak "the words"`, for people who read a failure. */
export function shown(text: string, { at, rule }: Finding): string {
  return `${lineOf(text, at.start)}: ${rule} "${text.slice(at.start, Math.min(at.end, at.start + 60))}"`;
}
