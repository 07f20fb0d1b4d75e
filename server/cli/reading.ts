import { canonical, exists, numberOf, regimes } from '../law/index.ts';
import type { Notice, Range, Role, Scope, Section, Stance, StatementKind } from '../notice/model.ts';
import type { ReadingOptions } from '../notice/options.ts';
import { whyOf } from '../notice/why.ts';
import { whyInWords } from '../notice/whyInWords.ts';
import { claimInWords } from './claim.ts';
import type { Lines } from './lines.ts';
import type { Paint } from './pretty.ts';
import { clip, marginWidth, numbered } from './rows.ts';
import { visible } from './visible.ts';
import { count } from './world.ts';

const stances: Record<Stance, string> = {
  'partial-ncnd': 'answers or refuses in part, and in part neither confirms nor denies',
  ncnd: 'neither confirms nor denies that information is held',
  refusal: 'a refusal: information is withheld, in whole or in part',
  'cost-limit': 'a refusal because of the cost of answering',
  vexatious: 'a refusal because the request is vexatious or repeated',
  'time-extension': 'takes more time to weigh the public interest',
  'not-held': 'says that the information is not held',
  disclosure: 'gives the information; nothing is refused',
  'not-a-notice': 'no refusal notice; nothing in it is checked',
};

const scopes: Record<Scope, string> = {
  request: 'the request',
  quoted: 'quoted law or words',
  content: 'what is given or withheld',
  ncnd: 'neither confirming nor denying',
  rights: 'the requester’s rights',
  chrome: 'page furniture',
};

const statements: Partial<Record<StatementKind, string>> = {
  ncnd: 'neither confirms nor denies',
  'no-inference': 'nothing to be inferred',
  refusal: 'this is a refusal',
  held: 'information is held',
  'not-held': 'information is not held',
  'duty-excluded': 'the duty does not apply',
  's17-4': 'reasons left out, s.17(4)',
  'reasons-follow': 'reasons follow separately',
  extension: 'more time is taken',
  'internal-review': 'internal review',
  'no-review-procedure': 'no review procedure',
  commissioner: 'the regulator',
};

/** Statements whose absence tells an officer something, by what the letter does. */
const worthMissing: readonly StatementKind[] = ['internal-review', 'commissioner'];
const worthMissingInNcnd: readonly StatementKind[] = ['ncnd', 'no-inference', ...worthMissing];

/** Headings that belong to an exemption: one that serves none was not placed. */
const servants: readonly Role[] = ['harm', 'public-interest', 'favouring', 'against', 'balance'];

/** How a draft was read, for a person: by its lines, on a terminal or paper `width` columns wide. */
export function readingInWords(path: string, notice: Notice, lines: Lines, paint: Paint, width: number): string {
  const part = (title: string, rows: readonly string[]) => [paint.bold(title), ...rows, ''];
  return [
    `${paint.bold(visible(path))}: ${stances[notice.stance]}`,
    ...about(notice),
    '',
    ...part('Outline', outline(notice, lines, paint, width)),
    ...part(
      'Exemptions relied on',
      notice.claims.length > 0
        ? notice.claims.flatMap((claim, i) => [
            ...(i > 0 ? [''] : []),
            ...claimInWords(claim, notice, lines, paint, width),
          ])
        : [paint.dim('  none found')],
    ),
    ...part('Parts of the letter', parts(notice, lines)),
    ...part('Statements', stated(notice, lines, paint, width)),
    ...part('Not placed', unplaced(notice, lines, paint)),
  ].join('\n');
}

/** Why it was read so: the same for `inspect --why`. */
export function reasonsInWords(
  notice: Notice,
  options: ReadingOptions,
  lines: Lines,
  paint: Paint,
  width: number,
): string {
  return whyInWords(notice, whyOf(notice, options), width - marginWidth)
    .map(({ title, rows }) =>
      [
        '',
        paint.bold(title),
        ...rows.map(({ at, text, quiet }) => {
          const number = at === undefined ? ' '.repeat(marginWidth) : numbered(lines.place(at).line, paint);
          return number + (quiet ? paint.dim(visible(text)) : visible(text));
        }),
        '',
      ].join('\n'),
    )
    .join('');
}

function about({ regime, part, facts }: Notice): string[] {
  const known = [
    regime && regimes[regime].name,
    part === 'annex' && 'the reasoning only; opening and rights stand in another letter',
    facts.authority && `from ${visible(facts.authority.value)}`,
    facts.reference && `reference ${visible(facts.reference.value)}`,
    facts.received && `received ${facts.received.value}`,
    facts.dated && `dated ${facts.dated.value}`,
    facts.placeholders.length > 0 && `${count(facts.placeholders.length, 'placeholder')} still to fill`,
  ].filter((fact) => typeof fact === 'string');
  return known.length > 0 ? [known.join(' · ')] : [];
}

function outline(notice: Notice, lines: Lines, paint: Paint, width: number): string[] {
  if (notice.sections.length === 0) return [paint.dim('  no headings')];
  return notice.sections.map((section) => {
    const { role, heading, text, serves } = section;
    const served = serves.map((index) => notice.claims[index]!.provision).map(numberOf);
    const owner = served.length > 0 && role !== 'exemption' ? paint.dim(` → ${served.join(', ')}`) : '';
    const name = role === 'other' ? paint.dim(role.padEnd(17)) : role.padEnd(17);
    return `${numbered(lines.place(heading.start).line, paint)}${name}${clip(text, width - 40)}${owner}`;
  });
}

/** Runs of paragraphs in one scope, by their lines. */
function parts({ paragraphs }: Notice, lines: Lines): string[] {
  const runs: { scope: Scope; range: Range }[] = [];
  for (const { scope, range } of paragraphs) {
    const last = runs.at(-1);
    if (last?.scope === scope) last.range = { start: last.range.start, end: range.end };
    else runs.push({ scope, range });
  }
  return runs.map(({ scope, range }) => {
    const [from, to] = [lines.place(range.start).line, lines.place(range.end).line];
    return `${(from === to ? `${from}` : `${from}–${to}`).padStart(11)}  ${scopes[scope]}`;
  });
}

function stated({ statements: made, sentences, stance }: Notice, lines: Lines, paint: Paint, width: number): string[] {
  const wanted = stance.includes('ncnd') ? worthMissingInNcnd : stance === 'not-a-notice' ? [] : worthMissing;
  const missing = wanted.filter((kind) => !made.some((statement) => statement.kind === kind));
  const row = (line: number | undefined, kind: StatementKind, words: string) =>
    `${numbered(line, paint)}${(statements[kind] ?? kind).padEnd(27)} ${words}`;
  return [
    ...made.map(({ kind, range, sentence }) =>
      row(lines.place(range.start).line, kind, `“${clip(sentences[sentence]?.wording.text ?? '', width - 38)}”`),
    ),
    ...missing.map((kind) => row(undefined, kind, paint.yellow('not found'))),
  ];
}

/** What the reader saw and could make nothing of. */
function unplaced({ sections, citations, text }: Notice, lines: Lines, paint: Paint): string[] {
  const row = (at: Range, words: string) => `${numbered(lines.place(at.start).line, paint)}${words}`;
  const why = ({ role, serves }: Section) =>
    role === 'other'
      ? 'its purpose was not recognised'
      : servants.includes(role) && serves.length === 0
        ? 'it belongs to no exemption found here'
        : undefined;
  const rows = [
    ...sections.flatMap((section) => {
      const reason = why(section);
      return reason ? [{ at: section.heading, words: `heading “${clip(section.text, 50)}”: ${reason}` }] : [];
    }),
    ...citations
      .filter(({ provision, use }) => use !== 'other-act' && use !== 'quoted' && !exists(provision))
      .map(({ range, provision }) => ({
        at: range,
        words: `“${clip(text.slice(range.start, range.end), 40)}”: ${canonical(provision)} does not exist`,
      })),
  ].sort((a, b) => a.at.start - b.at.start);
  return rows.length > 0
    ? rows.map(({ at, words }) => row(at, words))
    : [paint.green('  nothing: everything found its place')];
}
