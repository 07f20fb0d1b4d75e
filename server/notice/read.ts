import { has, isGround, isNcndLimb } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import { authorityNames } from './authorityNames.ts';
import { allOf, placeCitations } from './citationUse.ts';
import { claimsOf } from './claims.ts';
import { readDirective } from './directives.ts';
import { factsFrom, styleOf } from './facts.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { LinkAddress } from './line.ts';
import type { Citation, Claim, Directive, Notice, Range, Section, Sentence, Statement } from './model.ts';
import { boundToNcnd } from './ncndPart.ts';
import { type HouseRole, houseRolesOf, type ReadingOptions } from './options.ts';
import { type Outline, outlineOf, type Placed, rangeOf } from './outline.ts';
import { cutIntoPieces, type Piece } from './pieces.ts';
import { wordsOf } from './plain.ts';
import { reasoningOf } from './publicInterest.ts';
import { lackingIn } from './recognition.ts';
import { instrumentsOf, isUnderRegulations, resolve } from './regime.ts';
import { applyScopeDirectives, divide, isSignOff, markScopes } from './scopes.ts';
import { type Kind, kindOf, stanceOf } from './stance.ts';
import { concludesNcnd, offersReview, reliesOnly } from './statements.ts';
import { finish, type Steps } from './steps.ts';
import { factsFor } from './taught.ts';
import { type PieceReading, readPiece, type Unit, wrapWidthOf } from './units.ts';

/** Keeps readings of pieces between edits; the key is the piece's text. */
export interface PieceStore {
  get(text: string, wrap: number | undefined): PieceReading | undefined;
  set(text: string, wrap: number | undefined, reading: PieceReading): void;
}

/**
 * Reads a draft into a Notice. Never throws: any text gives a Notice. Offsets are UTF-16 in `text`.
 * `kept` may hold the readings of pieces that were read before, with the same `options`; the answer is the same
 * without it. `options` say what the house calls its headings, and which regime it answers under.
 */
export function readNotice(text: string, kept?: PieceStore, options: ReadingOptions = {}): Notice {
  return finish(readInSteps(text, kept, options));
}

/** The same in short steps, for one who has others to answer meanwhile. */
export function* readInSteps(text: string, kept?: PieceStore, options: ReadingOptions = {}): Steps<Notice> {
  const { frontMatter, end } = readFrontMatter(text);
  const wrap = wrapWidthOf(text);
  yield;
  const cut = cutIntoPieces(text, end);
  yield;
  const pieces = yield* readPieces(cut.pieces, wrap, houseRolesOf(options), kept);
  const { directives, ...open } = besides(pieces);
  const given = frontMatter?.regime ?? options.regime;
  const instruments = instrumentsOf(text, given);
  const outline = yield* outlineOf(pieces, factsFor(authorityNames(pieces, options), options), instruments, directives);
  markScopes(outline);
  yield;
  const provisionsOf = (section: number): Provision[] =>
    outline.sections[section]!.citations.flatMap((cited) => resolve(cited, instruments) ?? []);
  const first = yield* placeCitations(outline, instruments);
  const bound = boundToNcnd(outline, first);
  yield;
  const kind = kindOf(outline, first, bound);
  yield;
  const excluding = first.some(({ use, provision }) => use === 'relied-on' && isNcndLimb(provision));
  divide(outline, kind, limbOf(outline, provisionsOf, kind, excluding), bound);
  applyScopeDirectives(outline, directives);

  const marked = directives.some((directive) => directive.kind === 'scope');
  const citations = kind === 'both' || marked ? yield* placeCitations(outline, instruments) : allOf(kind, first);
  yield;
  const bare = claimsOf(citations, kind);
  yield;
  const reasoning = yield* reasoningOf(outline, bare, citations, provisionsOf);
  const claims = bare.map(
    (claim, i): Claim => ({ ...claim, harm: reasoning.harm[i]!, publicInterestTest: reasoning.tests[i] }),
  );
  // Whoever calls a draft the annex of a notice calls it a part of one.
  const said = frontMatter?.notice ?? (frontMatter?.part === 'annex' || undefined);
  const lacking = said === undefined ? lackingIn(outline, bare) : undefined;
  const notice = said ?? lacking === undefined;
  const stance = notice ? stanceOf(outline, bare, kind) : 'not-a-notice';
  yield;
  const statements = statementsOf(outline);
  const says = (wanted: Statement['kind']) => statements.some((s) => s.kind === wanted);
  yield;
  const sections = outline.sections.map(
    ({ heading, role, typography, about, scope, from, to }, i): Section => ({
      role,
      heading: rangeOf(heading),
      headingWithMarks: marksOf(heading),
      text: heading.unit.plain.text,
      typography,
      body: bodyRange(outline, i),
      provisions: provisionsOf(i),
      serves: reasoning.serves[i]!,
      about,
      scope,
      paragraphs: { from, to },
    }),
  );
  yield;
  const sentences = outline.sentences.map(
    ({ range, wording, facts, origin, scope, paragraph, section }): Sentence => ({
      range,
      wording,
      facts,
      origin,
      scope,
      paragraph,
      section,
    }),
  );
  yield;
  const facts = yield* factsFrom(outline, frontMatter, { text, ...open });
  yield;
  const style = styleOf(outline, text);
  yield;
  const opensAndCloses = places(outline, text);
  yield;
  return {
    text,
    regime: notice ? (given ?? regimeOf(claims, citations, instruments, sentences)) : undefined,
    stance,
    lacking,
    part: frontMatter?.part ?? 'whole',
    sections,
    paragraphs: outline.paragraphs,
    sentences,
    citations,
    claims,
    statements,
    facts,
    frontMatter,
    directives,
    setAside: cut.setAside,
    style,
    ...opensAndCloses,
    reasonsAbsent: says('s17-4') ? 's17-4' : says('reasons-follow') ? 'separate' : undefined,
  };
}

/** Reads pieces, but for those that are kept. */
function* readPieces(
  cut: readonly Piece[],
  wrap: number | undefined,
  house: HouseRole,
  kept: PieceStore | undefined,
): Steps<readonly PlacedPiece[]> {
  const pieces: PlacedPiece[] = [];
  for (const { text, start } of cut) {
    let reading = kept?.get(text, wrap);
    if (!reading) {
      reading = readPiece(text, wrap, house);
      kept?.set(text, wrap, reading);
      yield;
    }
    pieces.push({ reading, at: start });
  }
  return pieces;
}

interface PlacedPiece {
  readonly reading: PieceReading;
  readonly at: number;
}

/** What pieces hold besides units, by its place in the draft. Most hold nothing. */
function besides(pieces: readonly PlacedPiece[]) {
  const directives: Directive[] = [];
  const defined = new Set<string>();
  const links: LinkAddress[] = [];
  const gaps: Range[] = [];
  for (const { reading, at } of pieces) {
    for (const { text, start, end } of reading.comments) directives.push(...readDirective(text, at + start, at + end));
    for (const label of reading.definitions) defined.add(label);
    for (const { address, start, end } of reading.links) links.push({ address, start: at + start, end: at + end });
    for (const { start, end } of reading.gaps) gaps.push({ start: at + start, end: at + end });
  }
  return { directives, defined, links, gaps };
}

/** Whether a heading's own provisions put its section in the NCND part or in the content part. */
function limbOf(
  outline: Outline,
  provisionsOf: (section: number) => readonly Provision[],
  kind: Kind,
  excluding: boolean,
) {
  return (section: number): 'content' | 'ncnd' | undefined => {
    if (kind !== 'both') return undefined;
    const provisions = provisionsOf(section).filter((p) => p.path.length > 0 || isNcndLimb(p));
    if (provisions.some((p) => isNcndLimb(p))) return 'ncnd';
    // A letter that names no limb at all refuses to confirm or deny under a content provision: a flaw, not a refusal.
    return excluding && provisions.length > 0 && outline.sections[section]!.role !== 'ncnd' ? 'content' : undefined;
  };
}

function marksOf({ unit, at }: Placed): Range {
  const { start, end } = unit.marks ?? unit;
  return { start: at + start, end: at + end };
}

function bodyRange(outline: Outline, section: number): Range {
  const { heading, from, to } = outline.sections[section]!;
  const start = marksOf(heading).end;
  const last = outline.paragraphs[to - 1];
  if (to <= from || !last) return { start, end: start };
  const next = outline.sections[section + 1];
  const until = next ? marksOf(next.heading).start : Number.POSITIVE_INFINITY;
  return { start, end: Math.max(start, Math.min(until, last.range.end)) };
}

function regimeOf(
  claims: readonly Claim[],
  citations: readonly Citation[],
  instruments: ReturnType<typeof instrumentsOf>,
  sentences: readonly Sentence[],
) {
  const counts = new Map<Provision['regime'], number>();
  // It only says that the Regulations apply instead.
  const telling = claims.filter(({ provision }) => !has(provision, 'environmental'));
  const ofActs = telling.filter(({ provision: { regime } }) => regime !== instruments.regulation);
  if (ofActs.every(({ provision }) => isGround(provision)) && isUnderRegulations(sentences))
    return instruments.regulation;
  const source =
    telling.length > 0 ? telling : claims.length > 0 ? claims : citations.filter((c) => c.use === 'procedural');
  for (const { provision } of source) counts.set(provision.regime, (counts.get(provision.regime) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? instruments.section;
}

/** Sections that give reasons; what they say of refusing is no refusal. */
const reasons = new Set<Section['role']>(['harm', 'public-interest', 'favouring', 'against', 'balance', 'review']);

/** What the reasons, or a word in a table, may only say again. */
const repeatable = new Set<Statement['kind']>(['refusal', 'held', 'not-held']);

/** Statements outside the request and outside quotations. What only amounts to one, and a word in a table, count where the letter makes no other of its kind. */
function statementsOf(outline: Outline): Statement[] {
  const statements: Statement[] = [];
  const amounting: Statement[] = [];
  const statuses: Statement[] = [];
  outline.sentences.forEach(({ scope, kinds, stated, paragraph, section, range }, sentence) => {
    if (scope === 'request' || scope === 'quoted') return;
    const { unit } = outline.paragraphs[paragraph]!;
    const reasoning = reasons.has(outline.sections[section]?.role ?? 'other');
    // "This is a refusal notice under section 17" refuses wherever it stands.
    const named = stated.has('names-itself');
    for (const kind of kinds) {
      if (repeatable.has(kind) && isStatus(unit)) statuses.push({ kind, range, sentence });
      else if (kind === 'refusal') {
        if (!reasoning || named) statements.push({ kind, range, sentence });
      } else (repeatable.has(kind) && reasoning ? amounting : statements).push({ kind, range, sentence });
    }
    if (scope === 'content' && !reasoning && reliesOnly(stated)) amounting.push({ kind: 'refusal', range, sentence });
    if (concludesNcnd(stated)) amounting.push({ kind: 'ncnd', range, sentence });
    if (offersReview(stated)) amounting.push({ kind: 'internal-review', range, sentence });
  });
  const made = new Set(statements.map(({ kind }) => kind));
  const declines = made.has('ncnd') || made.has('duty-excluded') || made.has('extension');
  statements.push(...statuses.filter(({ kind }) => !made.has(kind)));
  statements.push(...amounting.filter(({ kind }) => !made.has(kind) && !(kind === 'refusal' && declines)));
  return statements.sort((a, b) => a.range.start - b.range.start);
}

/** Whether a paragraph has but a word or two, or in a table a few that name no provision: "Withheld", "Held but withheld". */
const isStatus = ({ plain, column, citations }: Unit) =>
  wordsOf(plain) <= (column === undefined || citations.length > 0 ? wordsOfStatus.line : wordsOfStatus.cell);
const wordsOfStatus = { line: 2, cell: 8 };

/** Where the decision begins and where the letter ends. */
function places({ paragraphs, sections }: Outline, text: string): { opening: Range; closing: Range } {
  const response = sections.findIndex((s) => s.role === 'response' && s.to > s.from);
  const afterRequest = paragraphs.findLastIndex((p) => p.scope === 'request') + 1;
  const spoken = (from: number) =>
    paragraphs.findIndex((p, i) => i >= from && p.scope !== 'request' && p.scope !== 'chrome' && p.scope !== 'quoted');
  const open =
    response >= 0 ? spoken(sections[response]!.from) : spoken(afterRequest < paragraphs.length ? afterRequest : 0);
  const signOff = paragraphs.findLast((p) => isSignOff(p.text, p.said));
  const [first, last] = [paragraphs[open], paragraphs.at(-1)];
  const end = text.trimEnd().length;
  const closing = signOff?.range ?? last?.said.at(-1)?.range ?? last?.range ?? { start: end, end };
  return { opening: first?.said[0]?.range ?? first?.range ?? closing, closing };
}
