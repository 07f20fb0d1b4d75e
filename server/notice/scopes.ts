import { type FactKind, states } from '../language/index.ts';
import { isAnswer, isAnswerInList, isRequest } from './answers.ts';
import type { Directive, Range, Scope } from './model.ts';
import { type Outline, type OutlineParagraph, type OutlineSection, type OutlineSentence, rangeOf } from './outline.ts';
import { says, saysAny } from './said.ts';

/** Of the parts of a letter that follow from its words, none runs on for so many paragraphs. */
const longestRequest = 30;
const longestQuotation = 12;
/** A line of a page's furniture, such as a reference, has fewer characters. */
const longestFurniture = 90;
/** What the page holds besides words: an address on the web, the number of a page. */
const bareFurniture = /^(?:https?:\S+|www\.\S+|\d{1,4})[.:]?$/;

function mark(paragraph: OutlineParagraph, scope: Scope): void {
  paragraph.scope = scope;
  for (const sentence of paragraph.said) sentence.scope = scope;
}

/** Marks the scope of every paragraph and sentence that the letter's outline decides: request, quoted, rights, page furniture. */
export function markScopes(outline: Outline): void {
  const { sections, paragraphs } = outline;
  for (const section of sections) {
    const { role, from, to } = section;
    if (role === 'request') section.scope = 'request';
    else if (role === 'review') section.scope = 'rights';
    // "FOI request" is a letter's title, which may stand over the requester's words.
    else if (role !== 'title') continue;
    for (const paragraph of paragraphs.slice(from, to)) {
      const ends = role === 'request' ? endsRequest(paragraphs, section, paragraph.index) : !isRequest(paragraph.said);
      if (ends && role !== 'review') break;
      mark(paragraph, role === 'review' ? 'rights' : 'request');
    }
  }
  // What asks, before a heading over the answer.
  const response = sections.findIndex(({ role }) => role === 'response');
  for (const paragraph of paragraphs) {
    const before = paragraph.scope === 'content' && paragraph.section < response;
    if (before && isRequest(paragraph.said)) mark(paragraph, 'request');
  }
  markLeadIns(outline);
  markQuotations(outline);
  for (const paragraph of paragraphs) {
    const { scope, text, said } = paragraph;
    if (scope === 'content' && (isFurniture(paragraph) || isSignOff(text, said))) mark(paragraph, 'chrome');
  }
  markRights(outline);
  markSignatures(outline);
}

/** So many lines say who signs. */
const linesOfSignature = 6;

/** Who signs, below the sign-off: lines that are no sentences. */
function markSignatures({ paragraphs }: Outline): void {
  for (const signOff of paragraphs) {
    if (!isSignOff(signOff.text, signOff.said)) continue;
    for (const paragraph of paragraphs.slice(signOff.index + 1, signOff.index + 1 + linesOfSignature)) {
      const { text, said } = paragraph;
      const says = said.length > 1 || said.some(({ kinds }) => kinds.length > 0);
      if (paragraph.section !== signOff.section || says || /[.?!:;]$/.test(text) || text.length >= longestFurniture)
        break;
      if (paragraph.scope === 'content') mark(paragraph, 'chrome');
    }
  }
}

/** Whether under a request heading the request is over before the paragraph at index `at`. */
function endsRequest(paragraphs: readonly OutlineParagraph[], section: OutlineSection, at: number): boolean {
  const paragraph = paragraphs[at]!;
  const { text, item, unit, said } = paragraph;
  if (answers(paragraph)) return true;
  const marked = item || unit.quoted;
  // "Your request of 8 October 2026" over the whole letter is its subject: what it holds is what is listed or quoted.
  const listed = marked || /[:?"]$/.test(text) || isRequest(said);
  if (!listed && section.stated.has('names-request-by-date')) return true;
  if (at === section.from) return false;
  if (leavesQuotation(paragraphs, at)) return true;
  if (marked) return false;
  const runIn = section.typography === 'leader' || section.typography === 'glued';
  return runIn || (speaksAsAuthority(paragraph) && !/[?]$/.test(text));
}

/** Whether a paragraph begins as the authority's, or says that the authority does something on the request. */
function speaksAsAuthority({ said }: OutlineParagraph): boolean {
  return said[0]?.stated.has('opens-as-authority') || said.some(({ stated }) => stated.has('acts-on-request'));
}

/** Whether a request that is set as a quotation ends before a paragraph, which only leads in to no more of it. */
function leavesQuotation(paragraphs: readonly OutlineParagraph[], at: number): boolean {
  const paragraph = paragraphs[at]!;
  if (paragraph.unit.quoted || !paragraphs[at - 1]!.unit.quoted) return false;
  const leadsOn = /:$/.test(paragraph.text) && !speaksAsAuthority(paragraph);
  return !(leadsOn && paragraphs[at + 1]?.unit.quoted);
}

/** Whether a paragraph says what only the authority can say. */
function answers({ unit, item, said }: OutlineParagraph): boolean {
  return !unit.quoted && (item ? isAnswerInList(said) : isAnswer(said));
}

/** Whether the last words of a paragraph lead in to what follows. */
const leadsTo = ({ said }: OutlineParagraph, kind: FactKind): boolean => said.at(-1)?.stated.has(kind) ?? false;

/** "You asked for the following:" in running text: what follows is the request, until the authority speaks. */
function markLeadIns({ paragraphs }: Outline): void {
  for (const lead of paragraphs) {
    if (lead.scope !== 'content' || !leadsTo(lead, 'leads-to-request')) continue;
    for (const next of paragraphs.slice(lead.index + 1, lead.index + longestRequest)) {
      const { text, item, unit, said } = next;
      if (next.section !== lead.section) break;
      const listed = item || unit.quoted || /^["'“‘]/.test(text);
      const asks = next.index === lead.index + 1 || /[?:"']$/.test(text) || isRequest(said);
      if (!listed && (speaksAsAuthority(next) || !asks)) break;
      mark(next, 'request');
    }
  }
}

/** Whether a paragraph is a greeting, a reference, a date, an address: no prose. */
function isFurniture({ text, said }: OutlineParagraph): boolean {
  if (text.length >= longestFurniture) return false;
  return bareFurniture.test(text) || (said.length === 1 && said[0]!.stated.has('furnishes-page'));
}

/** Whether a paragraph is the letter's sign-off: `text` and what its sentences say. */
export function isSignOff(text: string, [first]: readonly Pick<OutlineSentence, 'facts'>[]): boolean {
  return first !== undefined && text.length < longestFurniture && states(first.facts, 'signs-off');
}

/** "… to test what a witness says." leads to nothing. */
const endsSentence = /[.?!]$/;

/** Statute set out at length: words of its own, or a limb's number in brackets. */
const limb = /^["']?\(\d\) /;

/** Block quotes, statute set out at length, and what stands in quotation marks over several paragraphs. */
function markQuotations({ paragraphs, sections }: Outline): void {
  const requested = sections.some((s) => s.role === 'request');
  let open = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const { text, scope, unit } = paragraph;
    if (scope !== 'content') continue;
    if (unit.quoted) mark(paragraph, isFirstQuote(paragraphs, i) && !requested ? 'request' : 'quoted');
    else if (recitesStatute(paragraph)) {
      mark(paragraph, 'quoted');
      markRun(paragraphs, i, paragraphs.length, /^\(?[a-z0-9]{1,3}\)/);
    } else if (leadsTo(paragraph, 'leads-to-statute') && !endsSentence.test(text)) {
      markRun(paragraphs, i, longestQuotation, /^["'(]/);
    } else if (open > 0 || /^["'](?=\w)/.test(text)) {
      const ends = /["'][.]?$/.test(text);
      if (open > 0 || ends || closesSoon(paragraphs, i)) {
        mark(paragraph, 'quoted');
        open = ends || open === longestQuotation ? 0 : open + 1;
      }
    }
  }
}

function recitesStatute({ text, said }: OutlineParagraph): boolean {
  return limb.test(text) || said.some(({ stated }) => stated.has('recites-statute'));
}

/** Marks as quoted what is listed after the paragraph at `from`, or begins as what is set out does. */
function markRun(paragraphs: readonly OutlineParagraph[], from: number, most: number, begins: RegExp): void {
  for (const paragraph of paragraphs.slice(from + 1, from + most)) {
    if (!paragraph.item && !begins.test(paragraph.text)) break;
    mark(paragraph, 'quoted');
  }
}

function isFirstQuote(paragraphs: readonly OutlineParagraph[], at: number): boolean {
  for (let i = 0; i < at; i++) {
    const { unit, section } = paragraphs[i]!;
    if (unit.quoted && section !== paragraphs[at]!.section) return false;
    if (unit.sentences.length > 0 && at - i > longestRequest) return false;
  }
  return true;
}

function closesSoon(paragraphs: readonly OutlineParagraph[], from: number): boolean {
  for (const { text } of paragraphs.slice(from + 1, from + longestQuotation)) {
    if (/["'][.]?$/.test(text)) return true;
    if (/^["']/.test(text)) return false;
  }
  return false;
}

/** A paragraph of more sentences says more than what the rights are. */
const mostOnRights = 8;

/** Rights to a review and to go to the regulator that stand under no heading of their own. */
function markRights({ paragraphs }: Outline): void {
  for (const paragraph of paragraphs) {
    const { scope, said } = paragraph;
    if (scope !== 'content' || said.length > mostOnRights) continue;
    const told = said.some(({ kinds }) => kinds.includes('internal-review') || kinds.includes('commissioner'));
    const decided = said.some(({ kinds }) => kinds.includes('ncnd') || kinds.includes('refusal'));
    if (told && !decided) mark(paragraph, 'rights');
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
  const { sections, paragraphs } = outline;
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
    for (const sentence of paragraph.said) {
      if (kind === 'both') {
        if (sentence.kinds.includes('ncnd')) state = 'ncnd';
        else if (sentence.kinds.includes('held') && !sentence.kinds.includes('no-inference') && !bound.has(sentence))
          state = 'content';
      }
      sentence.scope = state;
    }
    paragraph.scope = paragraph.said.at(-1)?.scope ?? state;
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
  const declines = (sentence: OutlineSentence) =>
    sentence.kinds.includes('ncnd') || sentence.kinds.includes('duty-excluded') || saysAny(sentence, declining);
  return said.some((sentence) => says(sentence, 'speaks-of-giving')) && !said.some(declines);
}

const declining: readonly FactKind[] = ['speaks-of-confirming', 'answers-either', 'supposes-holding'];

/** Applies `<!-- section17-scope ncnd -->` … `end`, which say what inference could not. */
export function applyScopeDirectives(outline: Outline, directives: readonly Directive[]): void {
  const marks = directives.filter((d) => d.kind === 'scope');
  marks.forEach((mark, i) => {
    const scope = mark.names[0];
    if (scope !== 'ncnd' && scope !== 'content') return;
    const end = marks[i + 1]?.range.start ?? Number.POSITIVE_INFINITY;
    const isInside = ({ start }: Range) => start >= mark.range.end && start < end;
    for (const part of [...outline.sentences, ...outline.paragraphs]) if (isInside(part.range)) part.scope = scope;
    for (const section of outline.sections) if (isInside(rangeOf(section.heading))) section.scope = scope;
  });
}
