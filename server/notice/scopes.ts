import { isAnswer, isAnswerInList, isRequest } from './answers.ts';
import type { Directive, Scope } from './model.ts';
import type { Outline, OutlineParagraph, OutlineSentence } from './outline.ts';

/** The authority begins to speak: the request before it is over. */
const authorityVoice =
  /^(?:(?:[A-Z][\w'-]+ ){1,5}(?:can|will|does|do|has|have|neither|holds?)\b|(?:I|We) (?:can|have|am|are|do|will|shall|write|wish|neither|hold|confirm|regret|enclose|attach|searched|consider)\b|In accordance with|Having (?:made|considered|completed)|This (?:letter|response|request|is)|Thank you|Our (?:response|answer|decision)|(?:Your|The) (?:request|information)\b.{0,40}\b(?:has been|have been|is|was)\b|Please (?:find|note)|Under section|The (?:Act|council|trust|force|university|department|board|authority)\b|With regard|I'm |We're )|\b(?:[Ww]e|I) (?:are|have|am) (?:applying|applied|relying|decided|withh\w+|refus\w+)\b/;
/** A subject line has the date or the reference of the request. */
const dated = /\b(?:request|enquiry|application)\b.{0,30}\b(?:of|dated|received)\b.{0,20}\b\d{1,2} [A-Z][a-z]+ \d{4}\b/;
const referenced = /\brequest\b(?: for information)?[ ,:;(-]{1,4}(?:our |your |foi |case )?ref(?:erence)?\b/i;
const isSubject = (heading: string) => dated.test(heading) || referenced.test(heading);
const request =
  /(?:\byou (?:have )?(?:asked|requested|wrote|sought)\b[^.]{0,120}|\byour request\b[^.]{0,60}(?:follow\w*|below|reads?|was|set out|as follows|for)[^.]{0,40}|\b(?:i|we) (?:ask|would like|request)\b[^.]{0,60}):$/i;
const signOff =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:(?:kind|kindest|best|warm|warmest) )?(?:regards|wishes)|sincerely|faithfully|many thanks)\b|^yours,?$/i;
const chrome =
  /^(?:dear\b.{0,60}|(?:our |your |foi |case |request |enquiry )?ref(?:erence)?(?: no| number)?\b.{0,60}|dated?\b.{0,50}|date (?:of|received|responded)\b.{0,50}|tel(?:ephone)?\b.{0,40}|e-?mail\b.{0,60}|https?:\S+|www\.\S+|page \d+.{0,12}|\d{1,4}|official(?:[ -]sensitive)?|draft|not protectively marked)[.:]?$/i;
const statute =
  /\b(?:section|regulation|s\.?) ?\d\w*\b(?:(?!\b(?:section|regulation|s\.?) ?\d)[^.]){0,40}\b(?:states|provides|says|reads)\b(?:(?!\b(?:states|provides|says|reads)\b)[^.]){0,60}:$|\b(?:states|provides|says|reads) (?:that|as follows)?:?$|\brequires? [^.]{0,80}\bnotice which:?$/i;
const statuteText =
  /^["'(]*(?:\d\)? ?)?(?:any )?information (?:[^.]{0,60} )?is (?:also )?exempt information if\b|^["']?\(\d\) |^["']?(?:any )?person making a request for information to a public authority\b/i;
const statutePhrase = /\bduty to confirm or deny does not arise if\b/i;
/** So many characters at either end of a paragraph say what it is, or leads in to, however long it is. */
const telling = 400;
const leadsIn = (text: string, to: RegExp) => to.test(text.slice(-telling));

/** Marks the scope of every paragraph and sentence that the letter's outline decides: request, quoted, rights, page furniture. */
export function markScopes(outline: Outline): void {
  const { sections, paragraphs, sentences } = outline;
  const set = (paragraph: OutlineParagraph, scope: Scope) => {
    paragraph.scope = scope;
    for (let s = paragraph.sentences.from; s < paragraph.sentences.to; s++) sentences[s]!.scope = scope;
  };
  for (const section of sections) {
    if (section.role === 'request') {
      section.scope = 'request';
      for (let i = section.from; i < section.to; i++) {
        const { unit } = paragraphs[i]!.placed;
        if (answers(outline, paragraphs[i]!)) break;
        // "Your request of 8 October 2026" over the whole letter is its subject: what it holds is what is listed or quoted.
        if (
          isSubject(section.heading.unit.plain.text) &&
          !unit.item &&
          !unit.quoted &&
          !/[:?"]$/.test(unit.plain.text) &&
          !isRequest(saidIn(outline, paragraphs[i]!))
        )
          break;
        if (i > section.from && leavesQuotation(paragraphs, i)) break;
        if (section.typography === 'leader' && i > section.from && !unit.item && !unit.quoted) break;
        if (
          !unit.item &&
          !unit.quoted &&
          authorityVoice.test(unit.plain.text) &&
          !/[?]$/.test(unit.plain.text) &&
          i > section.from
        )
          break;
        set(paragraphs[i]!, 'request');
      }
    }
    // "FOI request" is a letter's title, which may stand over the requester's words.
    if (section.role === 'title') {
      for (let i = section.from; i < section.to && isRequest(saidIn(outline, paragraphs[i]!)); i++)
        set(paragraphs[i]!, 'request');
    }
    if (section.role === 'review') {
      section.scope = 'rights';
      for (let i = section.from; i < section.to; i++) set(paragraphs[i]!, 'rights');
    }
  }
  markLeadIns(outline, set);
  markQuotations(outline, set);
  for (const paragraph of paragraphs) {
    const { text } = paragraph.placed.unit.plain;
    if (paragraph.scope === 'content' && text.length < 90 && (chrome.test(text) || signOff.test(text)))
      set(paragraph, 'chrome');
  }
  markRights(outline, set);
}

/** Whether a request that is set as a quotation ends before a paragraph, which only leads in to no more of it. */
function leavesQuotation(paragraphs: readonly OutlineParagraph[], at: number): boolean {
  const { unit } = paragraphs[at]!.placed;
  if (unit.quoted || !paragraphs[at - 1]!.placed.unit.quoted) return false;
  return !(/:$/.test(unit.plain.text) && paragraphs[at + 1]?.placed.unit.quoted);
}

/** Whether a paragraph says what only the authority can say. */
function answers(outline: Outline, paragraph: OutlineParagraph): boolean {
  const { unit } = paragraph.placed;
  if (unit.quoted) return false;
  return unit.item ? isAnswerInList(saidIn(outline, paragraph)) : isAnswer(saidIn(outline, paragraph));
}

function saidIn({ sentences }: Outline, { sentences: { from, to } }: OutlineParagraph) {
  return sentences.slice(from, to).map(({ plain, facts, kinds }) => ({ text: plain.text, facts, kinds }));
}

/** "You asked for the following:" in running text: what follows is the request, until the authority speaks. */
function markLeadIns({ paragraphs }: Outline, set: (p: OutlineParagraph, scope: Scope) => void): void {
  for (let i = 0; i < paragraphs.length; i++) {
    const lead = paragraphs[i]!;
    if (lead.scope !== 'content' || !leadsIn(lead.placed.unit.plain.text, request)) continue;
    for (let j = i + 1; j < paragraphs.length && j < i + 30; j++) {
      const next = paragraphs[j]!;
      const { unit } = next.placed;
      if (next.section !== lead.section) break;
      const listed = unit.item || unit.quoted || /^["'“‘]/.test(unit.plain.text);
      if (
        !listed &&
        (j > i + 1
          ? authorityVoice.test(unit.plain.text) || !/[?:"']$/.test(unit.plain.text)
          : authorityVoice.test(unit.plain.text))
      )
        break;
      set(next, 'request');
    }
  }
}

/** Block quotes, statute set out at length, and what stands in quotation marks over several paragraphs. */
function markQuotations({ paragraphs, sections }: Outline, set: (p: OutlineParagraph, scope: Scope) => void): void {
  let open = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const { unit } = paragraph.placed;
    const { text } = unit.plain;
    if (paragraph.scope !== 'content') continue;
    if (unit.quoted)
      set(paragraph, isFirstQuote(paragraphs, i) && !sections.some((s) => s.role === 'request') ? 'request' : 'quoted');
    else if (statuteText.test(text.slice(0, telling)) || statutePhrase.test(text)) {
      set(paragraph, 'quoted');
      for (
        let j = i + 1;
        j < paragraphs.length &&
        (paragraphs[j]!.placed.unit.item || /^\(?[a-z0-9]{1,3}\)/.test(paragraphs[j]!.placed.unit.plain.text));
        j++
      )
        set(paragraphs[j]!, 'quoted');
    } else if (leadsIn(text, statute)) {
      for (
        let j = i + 1;
        j < paragraphs.length &&
        j < i + 12 &&
        (paragraphs[j]!.placed.unit.item || /^["'(]/.test(paragraphs[j]!.placed.unit.plain.text));
        j++
      )
        set(paragraphs[j]!, 'quoted');
    } else if (open > 0 || /^["'](?=\w)/.test(text)) {
      const ends = /["'][.]?$/.test(text);
      if (open > 0 || ends || closesSoon(paragraphs, i)) {
        set(paragraph, 'quoted');
        open = ends ? 0 : open + 1;
        if (open > 12) open = 0;
      }
    }
  }
}

function isFirstQuote(paragraphs: readonly OutlineParagraph[], at: number): boolean {
  for (let i = 0; i < at; i++) {
    const { unit } = paragraphs[i]!.placed;
    if (unit.quoted && paragraphs[i]!.section !== paragraphs[at]!.section) return false;
    if (unit.sentences.length > 0 && at - i > 30) return false;
  }
  return true;
}

function closesSoon(paragraphs: readonly OutlineParagraph[], from: number): boolean {
  for (let i = from + 1; i < paragraphs.length && i < from + 12; i++) {
    const { text } = paragraphs[i]!.placed.unit.plain;
    if (/["'][.]?$/.test(text)) return true;
    if (/^["']/.test(text)) return false;
  }
  return false;
}

/** Rights to a review and to go to the regulator that stand under no heading of their own. */
function markRights({ paragraphs, sentences }: Outline, set: (p: OutlineParagraph, scope: Scope) => void): void {
  for (const paragraph of paragraphs) {
    if (paragraph.scope !== 'content') continue;
    const own = sentences.slice(paragraph.sentences.from, paragraph.sentences.to);
    if (
      own.length > 0 &&
      own.length <= 8 &&
      own.some((s) => s.kinds.includes('internal-review') || s.kinds.includes('commissioner')) &&
      own.every((s) => !s.kinds.includes('ncnd') && !s.kinds.includes('refusal'))
    )
      set(paragraph, 'rights');
  }
}

/** Whether a paragraph is the letter's sign-off. */
export function isSignOff(text: string): boolean {
  return text.length < 90 && signOff.test(text);
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
