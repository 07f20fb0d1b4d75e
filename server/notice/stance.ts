import { has, isNcndLimb, isSection18, type Provision } from '../law/index.ts';
import { isAnswer } from './answers.ts';
import type { PlacedCitation } from './citationUse.ts';
import type { BareClaim } from './claims.ts';
import type { Stance } from './model.ts';
import { isReasoning, ncndStatements } from './ncndPart.ts';
import type { Outline, OutlineSentence } from './outline.ts';
import { anySentence } from './sentences.ts';

/** Whether the letter withholds, neither confirms nor denies, or does both in different parts. */
export type Kind = 'content' | 'ncnd' | 'both';

/** Signs, sentence by sentence, of what the letter does. */
interface Signs {
  readonly ncnd: readonly OutlineSentence[];
  readonly held: boolean;
  /** The statement says "other", or names its part of the request. */
  readonly other: boolean;
  /** It is confirmed under one heading, and neither confirmed nor denied under a later one. */
  readonly apart: boolean;
  readonly given: boolean;
  readonly withheld: boolean;
  readonly limbs: boolean;
  readonly content: boolean;
}

const otherInformation =
  /\b(?:any|no) (?:other|further|additional)\b|\bhold(?:s|ing)? (?:other|further|additional)\b|\b(?:question|part|point|item|request)s? (?:\d|\([a-z\d]+\)|[A-Z]\b)|\bat these points\b|\bin respect of (?:question|part|point)s?\b/i;
const giving =
  /\b(?:attached|enclosed?|is provided|are provided|provided below|set out below|(?:as|table) (?:below|follows)|supplied|we can disclose|information we will disclose|find (?:attached|below|enclosed))\b/i;
const withholding =
  /\b(?:withh[eo]ld\w*|redact\w*|exempt (?:from disclosure|under|by virtue|information)|is exempt|are exempt|exempted|will not be (?:disclosed|provided|released)|not been released)\b/i;

function signsOf(outline: Outline, citations: readonly PlacedCitation[], bound: ReadonlySet<OutlineSentence>): Signs {
  const own = outline.sentences.filter((s) => s.scope === 'content');
  const ncnd = ncndStatements(outline);
  const stating = new Set(ncnd);
  const elsewhere = own.filter((s) => !stating.has(s) && !bound.has(s));
  const held = elsewhere.filter((s) => s.kinds.includes('held') && confirms(s) && !isReasoning(outline, s));
  const relied = citations.filter((c) => c.use === 'relied-on');
  const sectionOf = ({ paragraph }: OutlineSentence) => outline.paragraphs[paragraph]!.section;
  return {
    ncnd,
    held: held.length > 0,
    other: ncnd.some((s) => anySentence(outline.paragraphs[s.paragraph]!.placed.unit.plain.text, otherInformation)),
    apart: held.some((s) => {
      const section = sectionOf(s);
      // Where the statement is missing, a heading stands for it.
      return ncnd.length > 0
        ? ncnd.every((n) => sectionOf(n) !== section && n.paragraph > s.paragraph)
        : outline.sections[section]?.role === 'other' &&
            outline.sections.some(({ role }, i) => role === 'ncnd' && i > section);
    }),
    given: elsewhere.some(
      (s) =>
        giving.test(s.plain.text) && !/\bpublic interest|\bPIT\b|\bcomplain|\breview\b|\bannex\b/i.test(s.plain.text),
    ),
    withheld: elsewhere.some((s) => withholding.test(s.plain.text)),
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
  const { sections, paragraphs } = outline;
  const relied = citations.filter(({ use, provision }) => use === 'relied-on' && !isActGround(provision));
  const declining = new Set(relied.filter(({ provision }) => isNcndLimb(provision)).map(({ section }) => section));
  // An answer that neither confirms nor denies may leave out its limb, which the other has named.
  const stating = new Set(ncndStatements(outline).map(({ paragraph }) => paragraphs[paragraph]!.section));
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
function confirms({ plain, facts }: OutlineSentence): boolean {
  const named = facts.some(({ kind, mode, parts }) => kind === 'holds' && mode === 'asserted' && parts.who);
  return named || /\bconfirm(?:s|ed)?\b/i.test(plain.text);
}

/** Sections 12 and 14 of either Act, which are no exemptions; regulation 12 of the EIR holds most of its exceptions. */
function isActGround(provision: Provision): boolean {
  return has(provision, 'cost-limit', 'vexatious-or-repeated');
}

/**
 * Works out, before scopes are divided, whether there are two kinds of answer in the letter. What the sentences in
 * `bound` say, which stand with a statement that neither confirms nor denies, is no answer of its own.
 */
export function kindOf(
  outline: Outline,
  citations: readonly PlacedCitation[],
  bound: ReadonlySet<OutlineSentence>,
): Kind {
  if (answersApart(outline, citations)) return 'both';
  const signs = signsOf(outline, citations, bound);
  const ncnd =
    signs.ncnd.length > 0 ||
    (signs.limbs && !signs.content && outline.sections.some((s) => s.about === 'confirmation' || s.role === 'ncnd'));
  if (!ncnd) return signs.limbs && !signs.content && !signs.held ? 'ncnd' : 'content';
  // Confirming in one place and refusing to in another needs two places: the statement must say "other" or name its part.
  const answered = signs.held || (signs.other && (signs.given || signs.content || signs.withheld));
  const both = answered && (signs.other || (signs.held && signs.content && signs.limbs));
  return both || signs.apart || (signs.held && (signs.given || signs.content) && signs.limbs) ? 'both' : 'ncnd';
}

const cost =
  /\b(?:appropriate|cost|fees?|statutory) limit\b|\bappropriate \(cost\) limit\b|\bappropriate level\b|\bexceed\w* (?:the )?(?:permitted )?(?:18|24) hours\b|\bcost of compliance\b/i;

/** What the letter as a whole does. */
export function stanceOf(outline: Outline, claims: readonly BareClaim[], kind: Kind): Stance {
  if (kind === 'both') return 'partial-ncnd';
  if (kind === 'ncnd') return 'ncnd';
  const own = outline.sentences.filter((s) => s.scope === 'content' || s.scope === 'ncnd');
  const says = (statement: OutlineSentence['kinds'][number]) => own.some((s) => s.kinds.includes(statement));
  const grounds = claims.filter((c) => isActGround(c.provision));
  const exemptions = claims.filter((c) => !grounds.includes(c));
  const refuses = says('refusal') || own.some((s) => withholding.test(s.plain.text));
  const argued = outline.sections.some((s) => s.role === 'favouring' || s.role === 'against');
  if (says('extension') && !argued && !says('refusal')) return 'time-extension';
  if (exemptions.length > 0) return 'refusal';
  if (grounds.some((c) => has(c.provision, 'cost-limit'))) return 'cost-limit';
  if (grounds.length > 0) return 'vexatious';
  if (own.some((s) => cost.test(s.plain.text))) return 'cost-limit';
  if (refuses && !(says('not-held') && !says('held'))) return 'refusal';
  if (own.some((s) => /\bvexatious\b/i.test(s.plain.text))) return 'vexatious';
  return says('not-held') && !says('held') ? 'not-held' : 'disclosure';
}

/** Features of a letter to a requester, each counted once. */
const features: readonly RegExp[] = [
  /^dear\b/i,
  /^(?:yours (?:sincerely|faithfully)|kind regards)\b/i,
  /^(?:(?:(?:our|foi|your|case|enquiry|request) )*ref(?:erence)?|foi request|freedom of information request reference)\b/i,
  /^(?:date (?:responded|of (?:response|request)|received)|responded|requested (?:mon|tue|wed|thu|fri)|received|request received|response issued)\b/i,
  /\b(?:your|this) (?:request|e-?mail|letter|enquiry|application) (?:of|dated|received|was received|has been|for|about|under|is|falls|asked)\b|\bthank you for your\b|\b(?:which|that|what) you (?:have )?(?:asked|requested)|\byou (?:asked|requested|wrote|have asked|have requested)\b|\b(?:in|our) (?:answer|reply|response) to your\b|\bwhat you asked\b/i,
  /\bthis (?:letter|response|notice|reply|email)\b(?:(?!\bthis (?:letter|response|notice|reply|email)\b)[^.]){0,60}\b(?:is|acts?|serves?|represents?|constitutes?|as)\b/i,
  /\b(?:our|my) (?:response|answer|decision|reply) (?:is|was|follows)\b|\bmy department\b/i,
];
/** The decision of a letter that refuses without the word. */
const relying =
  /\b(?:rel(?:y|ies)|am relying|are relying|is relying) on (?:section|regulation|the exemption|the exception)\b|\bnotice (?:that|which) (?:section|regulation) 1[3-7]\b/i;
/** Words to somebody who made the request that is answered. */
const asker =
  /\bthank you for your (?:\w+ )?(?:request|e-?mail|letter|enquiry|application)\b|\byour request (?:of|dated|received)\b|\byou (?:have )?(?:asked for|requested|sought)\b/i;
const performedRefusal = /\bthis (?:letter|response|reply|notice|email)\b[^.]{0,40}\brefusal notice\b/i;
const program =
  /\b(?:npm|pip install|git clone|pull request|API|repository|CLI|stdin|JSON|TypeScript|JavaScript|Python|`)\b/;

/**
 * Whether the document is a response to a request for information. It must be addressed to a requester and
 * decide something in the authority's voice, or argue a public interest test for a named exemption. A page
 * that explains the Act, a policy or a README does neither. A false yes costs more than a false no.
 */
export function isNotice(outline: Outline, claims: readonly BareClaim[]): boolean {
  const roles = new Set(outline.sections.map((s) => s.role));
  const has = (...wanted: (typeof outline.sections)[number]['role'][]) => wanted.every((role) => roles.has(role));
  const texts = [
    ...outline.paragraphs.filter((p) => p.scope !== 'quoted').map((p) => p.placed.unit.plain.text),
    ...outline.sections.map((s) => s.heading.unit.plain.text),
  ];
  const addressed =
    features.filter((feature) => texts.some((text) => feature.test(text))).length +
    (has('request') ? 1 : 0) +
    (has('request', 'response') ? 1 : 0) +
    (has('review') || outline.sentences.some((s) => s.scope === 'rights') ? 1 : 0) +
    (texts.some((text) => performedRefusal.test(text)) ? 1 : 0) +
    (texts.some((text) => /^Q ?1\b/.test(text)) && texts.some((text) => /^A ?1\b/.test(text)) ? 1 : 0);
  const own = outline.sentences.filter((s) => s.scope === 'content' || s.scope === 'ncnd');
  const decides = own.some(
    (s) =>
      s.kinds.some((kind) => ['ncnd', 'refusal', 'held', 'not-held', 'extension'].includes(kind)) ||
      withholding.test(s.plain.text) ||
      cost.test(s.plain.text) ||
      giving.test(s.plain.text) ||
      (claims.length > 0 &&
        (relying.test(s.plain.text) || isAnswer([{ text: s.plain.text, facts: s.facts, kinds: s.kinds }]))),
  );
  const relied = outline.sections.some((s) => s.role === 'exemption' && s.citations.length > 0) && claims.length > 0;
  const argues = has('favouring', 'against') && relied;
  const technical = outline.paragraphs.filter((p) => program.test(p.placed.unit.plain.text)).length;
  if (technical > 1 && technical * 8 > outline.paragraphs.length) return false;
  if (addressed >= 2 && (decides || relied)) return true;
  if (claims.length > 0 && texts.some((text) => asker.test(text)) && own.some(decidesByItself)) return true;
  if (argues) return true;
  return relied && own.some((s) => s.kinds.includes('ncnd') || s.kinds.includes('refusal') || s.kinds.includes('held'));
}

/** Whether a sentence alone refuses, neither confirms nor denies, or relies on a provision, as only an answer does. */
function decidesByItself({ plain: { text }, facts, kinds }: OutlineSentence): boolean {
  return isAnswer([{ text, facts, kinds }]);
}
