// What a template leaves open, by its shape: `[PLACEHOLDERS]`, prompts of forms, merge fields, rows of X.

import { promptKinds, templates } from '../language/prompts.ts';

const { fields, beside, numbered, elements } = templates;

/** A gap in plain text, `[from, to)`. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** Whether nobody who asks for information writes so: then it is a gap in a request or a quotation, too. */
  readonly anywhere: boolean;
}

const capitals = /^[A-Z][A-Z0-9' ,.:;/&()?!"£%-]*[A-Z0-9)'.?%]$/;
/** `[his/her]`, `[would/would be likely to]`. */
const alternatives = /^[A-Za-z][A-Za-z' -]{0,80}(?:\/[A-Za-z][A-Za-z' -]{0,80})+$/;
const oneWord = /^(?:and\/or|s\/he|n\/a|w\/[ce]|c\/o)$/i;
/** References and years of reports: `[FOI 26/041]`, `[2021]`. */
const figures = /\d[/-]\d|\d{3}/;

const brackets = /\[\[(?<field>[^\][]{1,100})\]\]|\[(?<inside>[^\][]{0,1700})\](?!\((?:https?:|mailto:|www\.|[#/]))/g;
/** Gaps that stand in no square brackets, and are gaps in anybody's words. */
const certain: readonly RegExp[] = [
  /\bX{3,}\b|\bx{4,}\b|\b(?:XX|xx)[/.-](?:XX|xx)[/.-](?:(?:20)?\d\d|XX(?:XX)?|xx(?:xx)?)\b|£[Xx]+\b/g,
  /\bTB[ACD]\b|\bT\.B\.[ACD]\.|\bLorem ipsum\b/g,
  /\{\{[^{}]{1,60}\}\}|\{%[^{}%]{1,60}%\}|\$?\{ ?[A-Za-z_][\w .'":\\*-]{0,60}\}|<<[^<>]{1,60}>>|%[A-Z][A-Z_]{2,40}%|<>/g,
  /_{4,}/g,
  // Names of fields as programs mark them, and what spreadsheets print where one leads nowhere.
  /\$[A-Za-z_]\w{1,40}\$|@@\w{1,40}@@|\bMERGEFIELD "?\w{1,60}|#(?:REF!|VALUE!|NAME\?|DIV\/0!|N\/A\b)/g,
  /\bTODO\b|\bFIXME\b/g,
  // What is asked in this form is a form of dates, and no date.
  /(?<!\b(?:format|form|style)[: ('"]{1,3})\bDD[/.-]MM[/.-]YY(?:YY)?\b(?!['"]? (?:format|form|style)\b)/g,
  // A dotted line, to be written upon.
  /(?<!\.)\.{8,}(?!\.| ?\d)/g,
  // A bracket in capitals that is never closed.
  /\[[A-Z][A-Z' ,/-]{2,100}$/g,
  /\binsert (?:text |name |date |details )?here\b|\((?:insert|enter|delete as)\b[^()]{1,80}\)|\bdelete as (?:appropriate|applicable|necessary)\b/gi,
  // The prompts of Word's content controls, and what it prints where a field leads nowhere.
  /\b(?:click|tap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|type|choose|select) (?:(?:an?|the|your) )?(?:text|dates?|(?:full |job )?(?:name|title)|item|number|reference|address|details|content)\b\.?/gi,
  /\b(?:Choose|Select) an? (?:item|date|option|building block)(?:\.|$)|\b(?:Enter|Type)(?: your)? text(?: here\b|\.|$)|\bEnter any content that you want to repeat\b/g,
  /\bError! [A-Z][A-Za-z ]{3,60}(?:\.|$)/g,
];
/** Gaps where the authority itself speaks; in a quotation they may be the requester's own. */
const own: readonly RegExp[] = [
  /\b(?:dd[/.-]mm[/.-]yy(?:yy)?|DD (?:MM|MONTH|Month) YY(?:YY)?)\b/gi,
  /(?<!\b(?:Part|Chapter|Article|Title|Volume|Schedule|Book|Annex) )\bXX(?= [a-z]|%)/g,
  /(?<!\.)\.{6,}(?!\.| ?\d)|(?<!\u2026)\u2026{3,}(?!\u2026| ?\d)|\?{3,}|(?<![^\s(£])\?\?(?!\?)/g,
];
const angled = /<([A-Za-z][A-Za-z' -]{1,60})>/g;
/** Without one of these in a text, no pattern here matches. */
const sign =
  /[[{<_%\u2026$\uFF3B\u3010]|XX|xx|£[Xx]|TB|T\.B|\.{6}|\?\?|@@|#[RVND]|TODO|FIXME|MERGEFIELD|[Ii]nsert|INSERT|[Ee]nter|ENTER|Type|[Cc]lick|CLICK|[Tt]ap\b|TAP\b|[Cc]hoose|Select|Error!|[Dd]elete|DELETE|dd|DD|Lorem/;

/** The gaps in a text, in order; none lies in another. */
export function gapsIn(given: string): Gap[] {
  if (!sign.test(given)) return [];
  // Full-width brackets are brackets.
  const text = given.replace(/[\uFF3B\u3010]/g, '[').replace(/[\uFF3D\u3011]/g, ']');
  const found: Gap[] = [];
  const add = (patterns: readonly RegExp[], anywhere: boolean) => {
    for (const pattern of patterns) {
      for (const { 0: words, index } of text.matchAll(pattern))
        found.push({ from: index, to: index + words.length, anywhere });
    }
  };
  if (text.includes('[')) {
    for (const { 0: words, index: from, groups } of text.matchAll(brackets)) {
      const to = from + words.length;
      const anywhere = asks(groups?.field ?? groups?.inside ?? '', text, from, to);
      if (anywhere !== undefined) found.push({ from, to, anywhere });
    }
  }
  if (text.includes('<')) {
    for (const { 0: words, index } of text.matchAll(angled))
      if (isAngledGap(words)) found.push({ from: index, to: index + words.length, anywhere: true });
  }
  add(certain, true);
  add(own, false);
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** Whether a bracket asks for something, and whether it does so in anybody's words; undefined where it asks for nothing. */
function asks(inside: string, text: string, from: number, to: number): boolean | undefined {
  const words = inside.trim();
  // A box to tick is none, nor is what a quotation leaves out.
  if (/^x?$/i.test(words)) return from === 0 && to < text.length ? undefined : false;
  if (/^(?:\?|\.{3}|\u2026)$/.test(words)) return text.slice(0, from).split('"').length % 2 === 0 ? undefined : false;
  const is = promptKinds(words);
  if (is.has('prompts') || /^(?:[\u2022\u25A0\u25AA\u25CF]|xx+)$/i.test(words)) return true;
  if (/^.{1,200}? \/ ./.test(words) && !is.has('begins-taken-out')) return true;
  if (is.has('tells-what-was-taken-out') && !is.has('asks')) return undefined;
  if (figures.test(words) || is.has('marks-document') || isNumbered(words)) return undefined;
  if (capitals.test(words)) return isAbbreviation(words, text.slice(Math.max(0, from - 120), from)) ? undefined : true;
  if (oneWord.test(words)) return undefined;
  if (is.has('names-owner') && isField(words)) return true;
  const alone = from === 0 && to === text.length;
  return is.has('may-prompt') || alternatives.test(words) || isField(words) ? alone : undefined;
}

/** Whether words name what a field holds: `[Name of officer]`, `[job title]`. Not `[the date]`, as a writer puts it into a quotation. */
function isField(words: string): boolean {
  if (words.length > 60) return false;
  const named = words.toLowerCase().replaceAll('_', ' ').split(/[ ,]+/);
  return named.some((word) => fields.has(word)) && named.every((word) => fields.has(word) || beside.has(word));
}

/** Whether words name a part of a document, which has a number or a letter: `[Annex A]`. */
function isNumbered(words: string): boolean {
  const name = /^([a-z]+)(?:[ .]?\d{1,2}|[ .](?:[a-z]|[ivx]{1,4}))?$/i.exec(words)?.[1];
  return name !== undefined && numbered.has(name.toLowerCase());
}

/** Whether capitals are the initials of the words before them: `Information Commissioner's Office [ICO]`. */
function isAbbreviation(capitals: string, before: string): boolean {
  if (!/^[A-Z]{2,8}$/.test(capitals)) return false;
  const words = before.match(/[A-Za-z][\w'-]*/g) ?? [];
  const initials = (some: readonly string[]) => some.map((word) => word[0]!.toUpperCase()).join('');
  return [words, words.filter((word) => /^[A-Z]/.test(word))].some((some) => initials(some).endsWith(capitals));
}

/** Whether a text is one gap in angle brackets, `<insert name>`, which Markdown takes for an element of HTML. */
export function isAngledGap(text: string): boolean {
  const inside = /^<([A-Za-z][A-Za-z' -]{1,60})>$/.exec(text)?.[1];
  if (inside === undefined) return false;
  return promptKinds(inside).has('prompts') || (isField(inside) && !elements.has(inside.toLowerCase()));
}

/** The gaps in what a reader sees of a piece of HTML; offsets are its own. */
export function gapsInHtml(html: string): Gap[] {
  const blank = (tag: string) => '\n'.repeat(tag.length);
  const shown = html
    .replace(/<!--(?:[^-]|-(?!->))*(?:-->)?/g, blank)
    .replace(/<(?:script|style)\b(?:[^<]|<(?!\/(?:script|style)))*/gi, blank)
    .replace(/<\/?[a-z][^<>]*>/gi, blank)
    .replace(/(?<!\n)\n(?!\n)/g, ' ');
  return [...shown.matchAll(/[^\n]+/g)].flatMap(({ 0: run, index }) => {
    const indent = run.length - run.trimStart().length;
    return gapsIn(run.trim()).map(({ from, to, anywhere }) => ({
      from: index + indent + from,
      to: index + indent + to,
      anywhere,
    }));
  });
}

/** Whether merge fields may stand in a draft. */
export const hasMergeMarks = (source: string) => source.includes('\u00AB');

/** Merge fields in the draft's own text, where their marks are not yet made quotation marks: `«First_Name»`. */
export function mergeFieldsIn(source: string): Gap[] {
  return [...source.matchAll(/\u00AB ?([\w.-]{1,60}|[A-Za-z][\w ]{1,60}) ?\u00BB/g)]
    .filter(({ 1: name = '' }) => !name.includes(' ') || isField(name))
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length, anywhere: true }));
}

/** The gap in an address to which a link leads: `https://[WEBSITE]/foi`, `#`, nothing. */
export function gapsInAddress(address: string): Gap[] {
  if (/^(?:#|url|link|https?:\/*)?$/i.test(address)) return [{ from: 0, to: address.length, anywhere: true }];
  return gapsIn(address).filter(({ from }) => !/[_%?.]/.test(address[from]!));
}
