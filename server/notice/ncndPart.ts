import { isNcndLimb, isWithin } from '../law/index.ts';
import { canonical } from '../law/provision.ts';
import type { PlacedCitation } from './citationUse.ts';
import type { Role } from './model.ts';
import type { Outline, OutlineSentence } from './outline.ts';
import { concludesNcnd } from './statements.ts';

/** A cost estimate by which even finding out would be too much: s.12(2), which is no Part II exclusion. */
const byCost =
  /\b12 ?\(2\)|\b(?:18|24) hours\b|\bcost limit\b|\bappropriate limit\b|\bdetermine (?:if|whether)\b(?:(?!\bdetermine\b).){0,40}\bheld\b(?:(?!\bheld\b).){0,60}\bexceed/i;
/** Words by which a sentence names another part of the request, or other information. */
const otherPart =
  /\b(?:question|part|point|item|request|paragraph|bullet)s? (?:no\.? |number(?:ed)? )?\(?(?:\d|[a-z]\)|[A-Z]\b|one\b|two\b|three\b|four\b|five\b)|\bQ ?\d|\b(?:first|second|third|fourth|fifth|last|other) (?:part|question|point|item|bullet|half|request|of)|\b(?:remaining|rest|remainder|different|separate(?:ly)?|further|additional|apart from)\b|\bother (?:information|material|records?|documents?|data|figures|details|matters?|parts?|points?|aspects?|questions?)\b/i;
/** What was asked for, named again and not described: `this information`, `the footage that you asked for`. */
const asAsked =
  /\b(?:this|that|these|those|them|(?:the|all|any) (?:requested |relevant )?(?:information|data|material|records?|documents?|details|footage|files?|recordings?|correspondence|e-?mails?))\b/i;

/** Whether a sentence turns to something else than what the statement before it is about. */
function turnsAway(text: string): boolean {
  return otherPart.test(text) || (/\b(?:however|although|while|by contrast)\b/i.test(text) && !asAsked.test(text));
}

/** Headings under which reasons are given: what stands there serves an answer and is none. */
const reasoning: ReadonlySet<Role> = new Set(['harm', 'public-interest', 'favouring', 'against', 'balance']);

/** Whether a sentence stands among reasons and turns to no other part of the request: it cannot be an answer. */
export function isReasoning({ sections, paragraphs }: Outline, { paragraph, plain }: OutlineSentence): boolean {
  const section = paragraphs[paragraph]!.section;
  return section >= 0 && reasoning.has(sections[section]!.role) && !turnsAway(plain.text);
}

/** The sentences by which the letter neither confirms nor denies; a conclusion where it makes no other statement. */
export function ncndStatements({ sentences }: Outline): OutlineSentence[] {
  const own = sentences.filter((s) => s.scope === 'content');
  const finite = own.filter((s) => s.kinds.includes('ncnd') && !byCost.test(s.plain.text));
  return finite.length > 0 ? finite : own.filter((s) => concludesNcnd(s.facts));
}

/**
 * The sentences that stand with a statement that neither confirms nor denies, after it: in its paragraph, under an
 * NCND heading or in its reasons, until one turns to another part of the request. One among them that says the
 * information is held opens no content part: it undoes the statement.
 */
export function boundToNcnd(outline: Outline, citations: readonly PlacedCitation[]): ReadonlySet<OutlineSentence> {
  const { sections, paragraphs, sentences } = outline;
  const bound = new Set<OutlineSentence>();
  const statements = new Set(ncndStatements(outline));
  if (statements.size === 0) return bound;
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
    for (let s = paragraph.sentences.from; s < paragraph.sentences.to; s++) {
      const sentence = sentences[s]!;
      const { text } = sentence.plain;
      if (statements.has(sentence)) {
        standing = true;
        said = at;
      } else if (standing) {
        const held = sentence.kinds.includes('held');
        const near = said === at || explains();
        if (!turnsAway(text) && (near || (held && asAsked.test(text)))) bound.add(sentence);
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
