import { isNcndLimb, isWithin } from '../law/index.ts';
import { canonical } from '../law/provision.ts';
import type { PlacedCitation } from './citationUse.ts';
import type { Role } from './model.ts';
import type { Outline, OutlineSentence } from './outline.ts';
import { says } from './said.ts';
import { concludesNcnd } from './statements.ts';

/** Whether a sentence turns to something else than what the statement before it is about. */
function turnsAway(sentence: OutlineSentence): boolean {
  return says(sentence, 'turns-to-part') || (says(sentence, 'contrasts') && !says(sentence, 'names-what-was-asked'));
}

/** Headings under which reasons are given: what stands there serves an answer and is none. */
export const reasoning: ReadonlySet<Role> = new Set(['harm', 'public-interest', 'favouring', 'against', 'balance']);

/** Whether a sentence stands among reasons and turns to no other part of the request: it cannot be an answer. */
export function isReasoning({ sections }: Outline, sentence: OutlineSentence): boolean {
  const { section } = sentence;
  return section >= 0 && reasoning.has(sections[section]!.role) && !turnsAway(sentence);
}

/** The sentences by which the letter neither confirms nor denies; a conclusion where it makes no other statement. */
export function ncndStatements({ sentences }: Outline): OutlineSentence[] {
  const own = sentences.filter((s) => s.scope === 'content');
  const finite = own.filter((s) => s.kinds.includes('ncnd') && !says(s, 'declines-by-cost'));
  return finite.length > 0 ? finite : own.filter((s) => concludesNcnd(s.stated));
}

/**
 * The sentences that stand with a statement that neither confirms nor denies, after it: in its paragraph, under an
 * NCND heading or in its reasons, until one turns to another part of the request. One among them that says the
 * information is held opens no content part: it undoes the statement.
 */
export function boundToNcnd(outline: Outline, citations: readonly PlacedCitation[]): ReadonlySet<OutlineSentence> {
  const { sections, paragraphs } = outline;
  const bound = new Set<OutlineSentence>();
  const statements = new Set(ncndStatements(outline));
  if (statements.size === 0) return bound;
  const last = [...statements].at(-1);
  const limbs = headingsOfLimbs(citations);
  /** Whether what is read stands with a statement; in which paragraph that is. */
  let standing = false;
  let said = -1;
  let section = -1;
  const enter = (at: number) => {
    const { role, about } = sections[at]!;
    if (limbs.has(at) || about === 'confirmation') standing = true;
    else if (!reasoning.has(role)) standing = false;
  };
  const explains = () =>
    section >= 0 &&
    (reasoning.has(sections[section]!.role) || limbs.has(section) || sections[section]!.role === 'ncnd');
  paragraphs.forEach((paragraph, at) => {
    while (section < paragraph.section) enter(++section);
    if (paragraph.scope !== 'content') return;
    for (const sentence of paragraph.said) {
      if (statements.has(sentence)) {
        // "We hold back the second, and neither confirm nor deny the third" sums up what is answered below.
        standing = sentence === last || !sentence.kinds.includes('refusal');
        if (standing) said = at;
      } else if (standing) {
        const held = sentence.kinds.includes('held');
        const near = said === at || explains();
        if (!turnsAway(sentence) && (near || (held && says(sentence, 'names-what-was-asked')))) bound.add(sentence);
        else if (held) standing = false;
      }
    }
  });
  return bound;
}

/** The headings over a limb on which the letter relies, or over its whole section. */
function headingsOfLimbs(citations: readonly PlacedCitation[]): ReadonlySet<number> {
  const relied = citations.filter(({ use, provision }) => use === 'relied-on' && isNcndLimb(provision));
  // Few limbs are relied on, each many times in a long letter.
  const limbs = [...new Map(relied.map(({ provision }) => [canonical(provision), provision])).values()];
  const serving = citations.filter(
    ({ inHeading, provision }) => inHeading >= 0 && limbs.some((limb) => isWithin(limb, provision)),
  );
  return new Set(serving.map(({ inHeading }) => inHeading));
}
