import { type FactKind, states } from '../language/index.ts';
import { isAnswer, isAnswerInList, isRequest } from './answers.ts';
import type { Directive, Scope } from './model.ts';
import {
  type Outline,
  type OutlineParagraph,
  type OutlineSection,
  type OutlineSentence,
  sentencesOf,
} from './outline.ts';

/** Of the parts of a letter that follow from its words, none runs on for so many paragraphs. */
const longestRequest = 30;
const longestQuotation = 12;
/** A line of a page's furniture, such as a reference, has fewer characters. */
const longestFurniture = 90;
/** What the page holds besides words: an address on the web, the number of a page. */
const bareFurniture = /^(?:https?:\S+|www\.\S+|\d{1,4})[.:]?$/;

type Mark = (paragraph: OutlineParagraph, scope: Scope) => void;

/** Marks the scope of every paragraph and sentence that the letter's outline decides: request, quoted, rights, page furniture. */
export function markScopes(outline: Outline): void {
  const { sections, paragraphs, sentences } = outline;
  const mark: Mark = (paragraph, scope) => {
    paragraph.scope = scope;
    for (let s = paragraph.sentences.from; s < paragraph.sentences.to; s++) sentences[s]!.scope = scope;
  };
  for (const section of sections) {
    const body = paragraphs.slice(section.from, section.to);
    if (section.role === 'request') {
      section.scope = 'request';
      const end = body.findIndex((_, i) => endsRequest(outline, section, section.from + i));
      for (const paragraph of end < 0 ? body : body.slice(0, end)) mark(paragraph, 'request');
    }
    // "FOI request" is a letter's title, which may stand over the requester's words.
    if (section.role === 'title') {
      const end = body.findIndex((paragraph) => !isRequest(sentencesOf(outline, paragraph)));
      for (const paragraph of end < 0 ? body : body.slice(0, end)) mark(paragraph, 'request');
    }
    if (section.role === 'review') {
      section.scope = 'rights';
      for (const paragraph of body) mark(paragraph, 'rights');
    }
  }
  // What asks, before a heading over the answer.
  const response = sections.findIndex(({ role }) => role === 'response');
  for (const paragraph of paragraphs) {
    const before = paragraph.scope === 'content' && paragraph.section < response;
    if (before && isRequest(sentencesOf(outline, paragraph))) mark(paragraph, 'request');
  }
  markLeadIns(outline, mark);
  markQuotations(outline, mark);
  for (const paragraph of paragraphs) {
    if (
      paragraph.scope === 'content' &&
      (isFurniture(outline, paragraph) || isSignOff(paragraph.placed.unit.plain.text, sentencesOf(outline, paragraph)))
    )
      mark(paragraph, 'chrome');
  }
  markRights(outline, mark);
  markSignatures(outline, mark);
}

/** So many lines say who signs. */
const linesOfSignature = 6;

/** Who signs, below the sign-off: lines that are no sentences. */
function markSignatures(outline: Outline, mark: Mark): void {
  const { paragraphs } = outline;
  for (const [i, signOff] of paragraphs.entries()) {
    if (!isSignOff(signOff.placed.unit.plain.text, sentencesOf(outline, signOff))) continue;
    for (const paragraph of paragraphs.slice(i + 1, i + 1 + linesOfSignature)) {
      const { text } = paragraph.placed.unit.plain;
      const own = sentencesOf(outline, paragraph);
      const says = own.length > 1 || own.some(({ kinds }) => kinds.length > 0);
      if (paragraph.section !== signOff.section || says || /[.?!:;]$/.test(text) || text.length >= longestFurniture)
        break;
      if (paragraph.scope === 'content') mark(paragraph, 'chrome');
    }
  }
}

/** Whether under a request heading the request is over before the paragraph at index `at`. */
function endsRequest(outline: Outline, section: OutlineSection, at: number): boolean {
  const paragraph = outline.paragraphs[at]!;
  const { unit } = paragraph.placed;
  if (answers(outline, paragraph)) return true;
  const marked = unit.item || unit.quoted;
  // "Your request of 8 October 2026" over the whole letter is its subject: what it holds is what is listed or quoted.
  const listed = marked || /[:?"]$/.test(unit.plain.text) || isRequest(sentencesOf(outline, paragraph));
  if (!listed && section.stated.has('names-request-by-date')) return true;
  if (at === section.from) return false;
  if (leavesQuotation(outline, at)) return true;
  if (marked) return false;
  const runIn = section.typography === 'leader' || section.typography === 'glued';
  return runIn || (speaksAsAuthority(outline, paragraph) && !/[?]$/.test(unit.plain.text));
}

/** Whether a paragraph begins as the authority's, or says that the authority does something on the request. */
function speaksAsAuthority(outline: Outline, paragraph: OutlineParagraph): boolean {
  const [first, ...more] = sentencesOf(outline, paragraph);
  if (!first) return false;
  return first.stated.has('opens-as-authority') || [first, ...more].some((s) => s.stated.has('acts-on-request'));
}

/** Whether a request that is set as a quotation ends before a paragraph, which only leads in to no more of it. */
function leavesQuotation(outline: Outline, at: number): boolean {
  const { paragraphs } = outline;
  const { unit } = paragraphs[at]!.placed;
  if (unit.quoted || !paragraphs[at - 1]!.placed.unit.quoted) return false;
  const leadsOn = /:$/.test(unit.plain.text) && !speaksAsAuthority(outline, paragraphs[at]!);
  return !(leadsOn && paragraphs[at + 1]?.placed.unit.quoted);
}

/** Whether a paragraph says what only the authority can say. */
function answers(outline: Outline, paragraph: OutlineParagraph): boolean {
  const { unit } = paragraph.placed;
  if (unit.quoted) return false;
  return unit.item ? isAnswerInList(sentencesOf(outline, paragraph)) : isAnswer(sentencesOf(outline, paragraph));
}

/** Whether the last words of a paragraph lead in to what follows. */
function leadsTo(outline: Outline, paragraph: OutlineParagraph, kind: FactKind): boolean {
  const last = outline.sentences[paragraph.sentences.to - 1];
  return last?.stated.has(kind) ?? false;
}

/** "You asked for the following:" in running text: what follows is the request, until the authority speaks. */
function markLeadIns(outline: Outline, mark: Mark): void {
  const { paragraphs } = outline;
  for (let i = 0; i < paragraphs.length; i++) {
    const lead = paragraphs[i]!;
    if (lead.scope !== 'content' || !leadsTo(outline, lead, 'leads-to-request')) continue;
    for (let j = i + 1; j < paragraphs.length && j < i + longestRequest; j++) {
      const next = paragraphs[j]!;
      const { unit } = next.placed;
      if (next.section !== lead.section) break;
      const listed = unit.item || unit.quoted || /^["'“‘]/.test(unit.plain.text);
      const asks = j === i + 1 || /[?:"']$/.test(unit.plain.text) || isRequest(sentencesOf(outline, next));
      const goesOn = listed || (!speaksAsAuthority(outline, next) && asks);
      if (!goesOn) break;
      mark(next, 'request');
    }
  }
}

/** Whether a paragraph is a greeting, a reference, a date, an address: no prose. */
function isFurniture(outline: Outline, paragraph: OutlineParagraph): boolean {
  const { text } = paragraph.placed.unit.plain;
  if (text.length >= longestFurniture) return false;
  const sentences = sentencesOf(outline, paragraph);
  return bareFurniture.test(text) || (sentences.length === 1 && sentences[0]!.stated.has('furnishes-page'));
}

/** Whether a paragraph is the letter's sign-off: `text` and what its sentences say. */
export function isSignOff(text: string, [first]: readonly Pick<OutlineSentence, 'facts'>[]): boolean {
  return first !== undefined && text.length < longestFurniture && states(first.facts, 'signs-off');
}

/** Statute set out at length: words of its own, or a limb's number in brackets. */
const limb = /^["']?\(\d\) /;

/** Block quotes, statute set out at length, and what stands in quotation marks over several paragraphs. */
function markQuotations(outline: Outline, mark: Mark): void {
  const { paragraphs, sections } = outline;
  const requested = sections.some((s) => s.role === 'request');
  let open = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const { unit } = paragraph.placed;
    const { text } = unit.plain;
    if (paragraph.scope !== 'content') continue;
    if (unit.quoted) mark(paragraph, isFirstQuote(paragraphs, i) && !requested ? 'request' : 'quoted');
    else if (recitesStatute(outline, paragraph)) {
      mark(paragraph, 'quoted');
      markRun(paragraphs, i, paragraphs.length, /^\(?[a-z0-9]{1,3}\)/, mark);
    } else if (leadsTo(outline, paragraph, 'leads-to-statute')) {
      markRun(paragraphs, i, longestQuotation, /^["'(]/, mark);
    } else if (open > 0 || /^["'](?=\w)/.test(text)) {
      const ends = /["'][.]?$/.test(text);
      if (open > 0 || ends || closesSoon(paragraphs, i)) {
        mark(paragraph, 'quoted');
        open = ends || open === longestQuotation ? 0 : open + 1;
      }
    }
  }
}

function recitesStatute(outline: Outline, paragraph: OutlineParagraph): boolean {
  return (
    limb.test(paragraph.placed.unit.plain.text) ||
    sentencesOf(outline, paragraph).some(({ stated }) => stated.has('recites-statute'))
  );
}

/** Marks as quoted what is listed after the paragraph at `from`, or begins as what is set out does. */
function markRun(
  paragraphs: readonly OutlineParagraph[],
  from: number,
  most: number,
  begins: RegExp,
  mark: Mark,
): void {
  for (let i = from + 1; i < paragraphs.length && i < from + most; i++) {
    const { unit } = paragraphs[i]!.placed;
    if (!unit.item && !begins.test(unit.plain.text)) break;
    mark(paragraphs[i]!, 'quoted');
  }
}

function isFirstQuote(paragraphs: readonly OutlineParagraph[], at: number): boolean {
  for (let i = 0; i < at; i++) {
    const { unit } = paragraphs[i]!.placed;
    if (unit.quoted && paragraphs[i]!.section !== paragraphs[at]!.section) return false;
    if (unit.sentences.length > 0 && at - i > longestRequest) return false;
  }
  return true;
}

function closesSoon(paragraphs: readonly OutlineParagraph[], from: number): boolean {
  for (let i = from + 1; i < paragraphs.length && i < from + longestQuotation; i++) {
    const { text } = paragraphs[i]!.placed.unit.plain;
    if (/["'][.]?$/.test(text)) return true;
    if (/^["']/.test(text)) return false;
  }
  return false;
}

/** A paragraph of more sentences says more than what the rights are. */
const mostOnRights = 8;

/** Rights to a review and to go to the regulator that stand under no heading of their own. */
function markRights(outline: Outline, mark: Mark): void {
  for (const paragraph of outline.paragraphs) {
    if (paragraph.scope !== 'content') continue;
    const own = sentencesOf(outline, paragraph);
    const told = own.some(({ kinds }) => kinds.includes('internal-review') || kinds.includes('commissioner'));
    const decided = own.some(({ kinds }) => kinds.includes('ncnd') || kinds.includes('refusal'));
    if (own.length <= mostOnRights && told && !decided) mark(paragraph, 'rights');
  }
}

/**
 * Divides what remains between content and NCND. In a letter that does one thing only, all of it is that.
 * In a letter that does both, the NCND part begins with the statement or a heading that names an NCND limb,
 * and ends with the next answer, a heading that names a content provision, or a statement that other information is held.
 * `bound` are the sentences that stand with the statement, whatever they say.
 */
export function divide(
  outline: Outline,
  kind: 'content' | 'ncnd' | 'both',
  limbOf: (section: number) => 'content' | 'ncnd' | undefined,
  bound: ReadonlySet<OutlineSentence>,
): void {
  const { sections, paragraphs, sentences } = outline;
  let state: Scope = kind === 'ncnd' ? 'ncnd' : 'content';
  let section = -1;
  const enter = (index: number) => {
    const it = sections[index]!;
    if (kind === 'both') {
      if (it.role === 'response' || it.role === 'request') state = 'content';
      const named = limbOf(index);
      if (named) state = named;
      else if (it.role === 'ncnd') state = 'ncnd';
      else if (it.about === 'confirmation') state = 'ncnd';
      else if (state === 'ncnd' && it.stated.has('turns-to-part') && givesReasonsToWithhold(outline, index))
        state = 'content';
    }
    if (it.scope === 'content') it.scope = state;
  };
  for (const paragraph of paragraphs) {
    while (section < paragraph.section) enter(++section);
    if (paragraph.scope !== 'content') continue;
    for (let s = paragraph.sentences.from; s < paragraph.sentences.to; s++) {
      const sentence = sentences[s]!;
      if (kind === 'both') {
        if (sentence.kinds.includes('ncnd')) state = 'ncnd';
        else if (sentence.kinds.includes('held') && !sentence.kinds.includes('no-inference') && !bound.has(sentence))
          state = 'content';
      }
      sentence.scope = state;
    }
    paragraph.scope = sentences[paragraph.sentences.to - 1]?.scope ?? state;
  }
  while (section + 1 < sections.length) enter(++section);
}

/**
 * Whether what stands under a heading that turns to another part of the request, up to the next such heading, speaks of
 * giving something out, and never of saying whether it is held: the answer to question 3 tells nothing of question 2.
 */
function givesReasonsToWithhold({ sections, paragraphs, sentences }: Outline, index: number): boolean {
  const next = sections.findIndex((s, i) => i > index && s.stated.has('turns-to-part'));
  const from = paragraphs[sections[index]!.from]?.sentences.from ?? sentences.length;
  const to = paragraphs[sections[next]?.from ?? paragraphs.length]?.sentences.from ?? sentences.length;
  const said = sentences.slice(from, to);
  const declines = ({ kinds, stated }: OutlineSentence) =>
    kinds.includes('ncnd') || kinds.includes('duty-excluded') || declining.some((kind) => stated.has(kind));
  return said.some(({ stated }) => stated.has('speaks-of-giving')) && !said.some(declines);
}

const declining: readonly FactKind[] = ['speaks-of-confirming', 'answers-either', 'supposes-holding'];

/** Applies `<!-- section17-scope ncnd -->` … `end`, which say what inference could not. */
export function applyScopeDirectives(outline: Outline, directives: readonly Directive[]): void {
  const marks = directives.filter((d) => d.kind === 'scope');
  marks.forEach((mark, i) => {
    const scope = mark.names[0];
    if (scope !== 'ncnd' && scope !== 'content') return;
    const end = marks[i + 1]?.range.start ?? Number.POSITIVE_INFINITY;
    const inside = (start: number) => start >= mark.range.end && start < end;
    for (const sentence of outline.sentences) if (inside(sentence.range.start)) sentence.scope = scope;
    for (const paragraph of outline.paragraphs) {
      if (inside(paragraph.placed.at + paragraph.placed.unit.start)) paragraph.scope = scope;
    }
    for (const section of outline.sections) {
      if (inside(section.heading.at + section.heading.unit.start)) section.scope = scope;
    }
  });
}
