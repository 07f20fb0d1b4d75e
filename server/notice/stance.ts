import type { FactKind } from '../language/index.ts';
import { has, isNcndLimb, isSection18, type Provision } from '../law/index.ts';
import type { PlacedCitation } from './citationUse.ts';
import type { BareClaim } from './claims.ts';
import type { Stance, StatementKind } from './model.ts';
import { isReasoning, ncndStatements } from './ncndPart.ts';
import type { Outline, OutlineSentence } from './outline.ts';
import { says, saysAny } from './said.ts';

/** Whether the letter withholds, neither confirms nor denies, or does both in different parts. */
export type Kind = 'content' | 'ncnd' | 'both';

/** Signs, sentence by sentence, of what the letter does. */
interface Signs {
  readonly ncnd: readonly OutlineSentence[];
  readonly held: boolean;
  /** One sentence says that it is held, and refuses it: that answers another part. */
  readonly heldAndRefused: boolean;
  /** The statement says "other", or names its part of the request. */
  readonly other: boolean;
  /** It is confirmed under one heading, and neither confirmed nor denied under a later one. */
  readonly apart: boolean;
  readonly given: boolean;
  readonly withheld: boolean;
  readonly limbs: boolean;
  readonly content: boolean;
}

/** What says that something is not given, whatever the provision. */
export const withholding: readonly FactKind[] = ['refuses', 'exempts', 'redacts'];

function signsOf(outline: Outline, citations: readonly PlacedCitation[], bound: ReadonlySet<OutlineSentence>): Signs {
  const own = outline.sentences.filter((s) => s.scope === 'content');
  const ncnd = ncndStatements(outline);
  const stating = new Set(ncnd);
  const elsewhere = own.filter((s) => !stating.has(s) && !bound.has(s));
  const held = elsewhere.filter((s) => s.kinds.includes('held') && confirms(s) && !isReasoning(outline, s));
  const relied = citations.filter((c) => c.use === 'relied-on');
  return {
    ncnd,
    held: held.length > 0,
    heldAndRefused: held.some((s) => s.kinds.includes('refusal')),
    other: ncnd.some(({ paragraph }) => outline.paragraphs[paragraph]!.said.some((s) => says(s, 'turns-to-part'))),
    apart: held.some(({ section, paragraph }) =>
      // Where the statement is missing, a heading stands for it.
      ncnd.length > 0
        ? ncnd.every((n) => n.section !== section && n.paragraph > paragraph)
        : outline.sections[section]?.role === 'other' &&
          outline.sections.some(({ role }, i) => role === 'ncnd' && i > section),
    ),
    given: elsewhere.some((s) => says(s, 'gives')),
    withheld: elsewhere.some((s) => saysAny(s, withholding)),
    limbs: relied.some((c) => isNcndLimb(c.provision)),
    content: relied.some(
      (c) =>
        !isNcndLimb(c.provision) &&
        c.provision.path.length > 0 &&
        !isActGround(c.provision) &&
        // FOISA s.18 names the content exemption that would apply; an NCND limb may refer to one of its own section.
        !relied.some(
          ({ provision: other, inHeading }) =>
            isNcndLimb(other) &&
            (isSection18(other) ||
              (other.section === c.provision.section && c.inHeading < 0 && inHeading !== c.inHeading)),
        ),
    ),
  };
}

/** Whether one question is answered under an NCND limb, and another under provisions that only withhold. */
function answersApart(outline: Outline, citations: readonly PlacedCitation[]): boolean {
  const { sections } = outline;
  const relied = citations.filter(({ use, provision }) => use === 'relied-on' && !isActGround(provision));
  const declining = new Set(relied.filter(({ provision }) => isNcndLimb(provision)).map(({ section }) => section));
  // An answer that neither confirms nor denies may leave out its limb, which the other has named.
  const stating = new Set(ncndStatements(outline).map(({ section }) => section));
  let question = 0;
  const declined = new Set<number>();
  const withheld = new Set<number>();
  const relying = new Set(relied.map(({ section }) => section));
  sections.forEach(({ role }, i) => {
    if (role === 'request') question++;
    if (role !== 'response' || !relying.has(i)) return;
    if (declining.has(i)) declined.add(question);
    else if (!stating.has(i)) withheld.add(question);
  });
  return declined.size > 0 && withheld.size > 0 && new Set([...declined, ...withheld]).size > 1;
}

/** Whether a sentence that says that information is held confirms it, or names who holds it. */
function confirms({ facts }: OutlineSentence): boolean {
  return facts.some(({ kind, mode, parts }) => kind === 'holds' && mode === 'asserted' && (parts.who ?? parts.by));
}

/** Sections 12 and 14 of either Act, which are no exemptions; regulation 12 of the EIR holds most of its exceptions. */
const isActGround = (provision: Provision): boolean => has(provision, 'cost-limit', 'vexatious-or-repeated');

/**
 * Works out, before scopes are divided, whether there are two kinds of answer in the letter. What the sentences in
 * `bound` say, which stand with a statement that neither confirms nor denies, is no answer of its own.
 */
export function kindOf(
  outline: Outline,
  citations: readonly PlacedCitation[],
  bound: ReadonlySet<OutlineSentence>,
): Kind {
  // Most letters have nothing of it.
  const limbs = citations.some(({ use, provision }) => use === 'relied-on' && isNcndLimb(provision));
  if (!limbs && ncndStatements(outline).length === 0) return 'content';
  if (answersApart(outline, citations)) return 'both';
  const signs = signsOf(outline, citations, bound);
  const ncnd =
    signs.ncnd.length > 0 ||
    (signs.limbs && !signs.content && outline.sections.some((s) => s.about === 'confirmation' || s.role === 'ncnd'));
  if (!ncnd) return signs.limbs && !signs.content && !signs.held ? 'ncnd' : 'content';
  // Confirming in one place and refusing to in another needs two places: the statement must say "other" or name its part.
  const answered = signs.held || (signs.other && (signs.given || signs.content || signs.withheld));
  const both = answered && (signs.other || (signs.held && signs.content && signs.limbs));
  return both ||
    signs.apart ||
    (signs.limbs && (signs.heldAndRefused || (signs.held && (signs.given || signs.content))))
    ? 'both'
    : 'ncnd';
}

/** What the letter as a whole does. */
export function stanceOf(outline: Outline, claims: readonly BareClaim[], kind: Kind): Stance {
  if (kind === 'both') return 'partial-ncnd';
  if (kind === 'ncnd') return 'ncnd';
  const own = outline.sentences.filter((s) => s.scope === 'content' || s.scope === 'ncnd');
  const stated = (statement: StatementKind) => own.some((s) => s.kinds.includes(statement));
  const named = (kind: FactKind) => own.some((s) => says(s, kind));
  const grounds = claims.filter((c) => isActGround(c.provision));
  const exemptions = claims.filter((c) => !grounds.includes(c));
  const argued = outline.sections.some((s) => s.role === 'favouring' || s.role === 'against');
  if (stated('extension') && !argued && !stated('refusal')) return 'time-extension';
  if (exemptions.length > 0) return 'refusal';
  if (grounds.some((c) => has(c.provision, 'cost-limit'))) return 'cost-limit';
  if (grounds.length > 0) return 'vexatious';
  if (named('names-cost-limit')) return 'cost-limit';
  const notHeld = stated('not-held') && !stated('held');
  if (own.some((s) => saysAny(s, withholding)) && !notHeld) return 'refusal';
  if (named('finds-vexatious')) return 'vexatious';
  return notHeld ? 'not-held' : 'disclosure';
}
