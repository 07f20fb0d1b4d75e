import type { Fact, FactKind } from '../language/index.ts';
import { isGround } from '../law/index.ts';
import type { BareClaim } from './claims.ts';
import type { Lacking, Role, StatementKind } from './model.ts';
import { reasoning } from './ncndPart.ts';
import type { Outline, OutlineSentence } from './outline.ts';
import { type Said, says, saysAny } from './said.ts';
import { withholding } from './stance.ts';

/** A sentence or a heading, by what it states. */
type Heard = Pick<Said, 'stated'>;

/** Features of a letter to a requester, each counted once. */
const features: readonly FactKind[] = [
  'greets',
  'signs-off',
  'gives-reference',
  'gives-date',
  'addresses-requester',
  'thanks-requester',
  'reports-one-request',
  'names-itself',
  'names-request-by-date',
];
/** Of so few features one may be chance. */
const fewestFeatures = 2;

/** What speaks to somebody in particular, or of what he or she asked. */
const speakingToOne: readonly FactKind[] = ['greets', 'addresses-requester', 'thanks-requester', 'names-their-request'];

/** What tells that somebody's request is answered. */
const answeringOne: readonly FactKind[] = [
  'thanks-requester',
  'names-their-request',
  'reports-one-request',
  'names-itself',
];

/** What a letter decides, in the authority's voice; that something is held decides nothing yet. */
const deciding: ReadonlySet<StatementKind> = new Set(['ncnd', 'refusal', 'not-held', 'extension']);
/** What is said of information on which a provision has a heading of its own. */
const declaring: ReadonlySet<StatementKind> = new Set(['ncnd', 'refusal', 'held']);
/** Words of a test on the public interest in running text. */
const weighing: readonly FactKind[] = ['weighs', 'interest-lies', 'balance-lies'];

/**
 * What a document lacks to be a response to a request for information; undefined for one that is. It must be
 * addressed to whoever made the request, and decide it in the authority's voice or rely on a provision for reasons that
 * it gives, whatever the verb. A page that explains the Act, a policy, a README, a report of a decision, a request
 * and a letter that leaves the request open do neither.
 */
export function lackingIn(outline: Outline, claims: readonly BareClaim[]): Lacking | undefined {
  if (isAboutSoftware(outline)) return 'letter';
  const { sections, sentences } = outline;
  // A place makes a heading one of a letter's; it does not make a document a letter.
  const byWords = sections.filter(({ byPlace, role }) => !byPlace || role === 'review');
  const roles = new Set(byWords.map((s) => s.role));
  const tabled = inRegister(outline);
  const heard = [...sections, ...sentences.filter((s) => !tabled.has(s))].filter(
    ({ scope, stated }) => scope !== 'quoted' && scope !== 'request' && !stated.has('speaks-of-requests-at-large'),
  );
  const own = sentences.filter((s) => (s.scope === 'content' || s.scope === 'ncnd') && !tabled.has(s));
  const spoken = own.filter((s) => !saysAny(s, ['speaks-of-requests-at-large', 'applies-for-information']));
  // Where no provision says that this is a ground, a list may name it; a letter says it to one.
  const grounded =
    claims.length === 0
      ? heard.some((s) => saysAny(s, speakingToOne))
      : claims.some(({ provision }) => isGround(provision));
  const decided =
    [...sections.filter((s) => s.scope !== 'quoted'), ...spoken].some((s) => settles(s, grounded)) ||
    spoken.some((s) => s.kinds.some((kind) => deciding.has(kind)));
  if (isOfAnother(heard, decided)) return 'letter';
  const relied = claims.length > 0 && byWords.some((s) => s.role === 'exemption' && s.citations.length > 0);
  if (relied && roles.has('favouring') && roles.has('against')) return undefined;
  const held = spoken.some((s) => s.kinds.includes('held'));
  const reasoned = [...reasoning].some((role) => roles.has(role)) || own.some((s) => saysAny(s, weighing));
  const given =
    ((roles.has('request') && roles.has('response')) || countOf(heard, 'names-their-request') > 0) &&
    spoken.some((s) => says(s, 'gives'));
  const answered = spoken.some(
    (s) => says(s, 'relies-on') && claims.some(({ at }) => s.range.start <= at.start && at.end <= s.range.end),
  );
  const declared = decided || held || given || answered;
  const rights = roles.has('review') || sentences.some((s) => s.scope === 'rights');
  if (!declared && !(claims.length > 0 && (reasoned || rights))) return 'decision';
  const named = relied && spoken.some(({ kinds }) => kinds.some((kind) => declaring.has(kind)));
  // A page that was cut from a letter still decides this request.
  const direct = spoken.some(({ facts, kinds }) => kinds.some((kind) => deciding.has(kind)) && namesItsRequest(facts));
  // What is decided by no verb needs more to be a letter.
  const enough = declared ? fewestFeatures - Number(named) - Number(direct) : fewestFeatures + (reasoned ? 1 : 2);
  return featuresOf(outline, roles, heard) < enough ? 'addressee' : undefined;
}

/** A table of so many columns is a register; fewer lay out a letter, or schedule what it decides. */
const columnsOfRegister = 7;

/** What the cells of a register say: it speaks of many cases, and to nobody. A letter beside it answers one who asked. */
function inRegister(outline: Outline): ReadonlySet<OutlineSentence> {
  const cells = outline.paragraphs.filter(({ unit }) => unit.column !== undefined);
  if (!cells.some(({ unit }) => unit.column! >= columnsOfRegister)) return new Set();
  const tabled = new Set(cells.flatMap(({ said }) => said));
  return outline.sentences.some((s) => !tabled.has(s) && saysAny(s, answeringOne)) ? new Set() : tabled;
}

/** How many headings and sentences state a kind of fact. */
function countOf(heard: readonly Heard[], kind: FactKind): number {
  let count = 0;
  for (const { stated } of heard) if (stated.has(kind)) count++;
  return count;
}

/** Whether words say of which request they are, or that they are the answer to one. */
const namesItsRequest = (facts: readonly Fact[]): boolean =>
  facts.some(({ kind }) => kind === 'names-their-request' || kind === 'names-itself');

/** Whether words settle what becomes of a request: by a ground such as the cost limit only where that can be one. */
function settles(said: Heard, grounded: boolean): boolean {
  return saysAny(said, withholding) || (grounded && saysAny(said, ['exceeds-cost-limit', 'finds-vexatious']));
}

/** How many features the document has of a letter to somebody who made a request. */
function featuresOf({ sentences, paragraphs }: Outline, roles: ReadonlySet<Role>, heard: readonly Heard[]): number {
  const asked = roles.has('request');
  const found: readonly boolean[] = [
    ...features.map((kind) => heard.some(({ stated }) => stated.has(kind))),
    asked,
    asked && roles.has('response'),
    roles.has('review') || sentences.some((s) => s.scope === 'rights'),
    isAnsweredByQuestion(paragraphs),
  ];
  return found.filter(Boolean).length;
}

/** `Q1 … A1 …`. */
function isAnsweredByQuestion(paragraphs: Outline['paragraphs']): boolean {
  const begins = (mark: RegExp) => paragraphs.some(({ text }) => mark.test(text));
  return begins(/^Q ?1\b/) && begins(/^A ?1\b/);
}

/**
 * Whether the words are those of one who asks, of one who reports what a regulator ruled, or of one who handles the
 * case; or of an authority that leaves the request open, and asks before it decides.
 */
function isOfAnother(heard: readonly Heard[], decided: boolean): boolean {
  const count = (kind: FactKind) => countOf(heard, kind);
  if (!decided && (count('leaves-request-open') > 0 || count('applies-for-information') > count('names-their-request')))
    return true;
  if (count('records-handling') > 1) return true;
  return count('reports-ruling') > 1 && count('names-their-request') === 0;
}

/** So many paragraphs to one that speaks of software are of something else. */
const othersToTechnical = 8;

/** A page about software, such as a README of this program, may quote all that a letter says. */
function isAboutSoftware({ sections, paragraphs }: Outline): boolean {
  const speaks = (heard: Heard) => says(heard, 'speaks-of-software');
  const technical = paragraphs.filter(({ text, said }) => text.includes('`') || said.some(speaks)).length;
  const found = sections.filter(speaks).length + technical;
  return found > 1 && found * othersToTechnical > sections.length + paragraphs.length;
}
