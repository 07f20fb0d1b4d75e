// What a template leaves open, by its shape: `[PLACEHOLDERS]`, prompts of forms, merge fields, rows of X.

/** A gap in plain text, `[from, to)`. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** Whether nobody who asks for information writes so: then it is a gap in a request or a quotation, too. */
  readonly anywhere: boolean;
}

/** What a field of a template holds. */
const fields = new Set(
  `name surname forename names initials salutation date day month year time period deadline title address postcode
  email e-mail telephone phone fax number reference ref signature signatory subject topic details text link url website
  hyperlink amount figure cost total location contact reason reasons explanation description summary exemption
  subsection limb wording`.split(/\s+/),
);
/** What may stand beside it. */
const beside = new Set(
  `of for and or in to on at your our full first second last relevant appropriate current today's case job post role
  officer officer's requester requester's applicant applicant's customer recipient recipient's sender author author's
  manager's authority authority's council council's force organisation company department directorate team unit office
  request requested response reply letter received receipt sent issue line street town foi foia eir eirs foisa section
  regulation here document report file records information review complaint`.split(/\s+/),
);

/** What only a template says, in a bracket. */
const ordered =
  /^(?:please )?(?:(?:insert|enter|delete|choose|fill in|complete as)\b|select (?!committee)|type (?:here|text|your|the)\b|pick (?:a|the)\b)|^tb[acd]$|^select$/i;
/** What a template asks for, and a writer might put into a bracket of his own. */
const asked =
  /^(?:(?:describe|explain|specify|your|date|reference|address)\b|(?:state|say|add|set out|give|list|include|provide|confirm|quote|identify|attach|paste|put|remove|use) (?:the|an?|any|all|your|what|which|who|why|how|when|where|whether|if|here|details|reasons?|names?|dates?)\b|(?:what|why|whether|which (?:part|exemption|section|question)|who would|how (?:many|much|long)) \S|to be (?:confirmed|completed|inserted|added|agreed|decided|determined|supplied|advised|checked|updated)\b|e\.?g\.? |(?:if|as|where) (?:appropriate|applicable|relevant|necessary|known)\b|drafting note\b|note to\b)/i;
const capitals = /^[A-Z][A-Z0-9' ,.:;/&()?!"£%-]*[A-Z0-9)'.?%]$/;
/** `[his/her]`, `[would/would be likely to]`. */
const alternatives = /^[A-Za-z][A-Za-z' -]{0,80}(?:\/[A-Za-z][A-Za-z' -]{0,80})+$/;
const oneWord = /^(?:and\/or|s\/he|n\/a|w\/[ce]|c\/o)$/i;
/** Marks of what was taken out on purpose: `[name removed]`, `[REDACTED]`, `[S40(2)]`. */
const takenOut =
  /\b(?:removed|redact(?:ed|ions?)|withheld|deleted|omitted|anonymi[sz]ed|supplied|provided|exempt|not held|blank|illegible|inaudible)\b|\b(?:s(?:ection)?|reg(?:ulation)?)\.? ?\d{2}[A-Z]?\b/i;
/** References, years of reports and marks of a document: `[FOI 26/041]`, `[2021]`, `[sic]`, `[ANNEX A]`. */
const whole =
  /\d[/-]\d|\d{3}|^(?:sic|nil|none|n\/a|end|ends|copy|signed|draft|unclassified|restricted|confidential|private and confidential|official(?:[ -]sensitive)?(?: ?[-:] ?[\w ]+)?|not protectively marked|(?:my |our )?emphasis (?:added|in (?:the )?original|supplied)|(?:annex|appendix|schedule|table|figure|exhibit|part|page|note|footnote|tab|q|question)[ .]?(?:\d{1,2}|[a-z]|[ivx]{1,4})?)$/i;
/** Words by which a bracket asks for something, though it also says `withheld`. */
const asking =
  /\b(?:what|which|who|why|how|whether|list|or|describe|explain|state|specify|set out|if)\b(?! (?:section|regulation)\b)/i;

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
/** Elements of HTML that are named as a field of a template is. */
const elements = new Set(['address', 'title', 'details', 'summary', 'time', 'link', 'text', 'section']);
/** Without one of these in a text, no pattern here matches. */
const sign =
  /[[{<_%\u2026£$\uFF3B\u3010]|XX|xx|TB|T\.B|\.{6}|\?\?|@@|#[RVND]|TODO|FIXME|MERGEFIELD|[Ii]nsert|INSERT|[Ee]nter|text|[Cc]lick|[Tt]ap\b|[Cc]hoose|Select|Error!|delete|dd|DD|Lorem/;

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
  if (ordered.test(words) || /^(?:[\u2022\u25A0\u25AA\u25CF]|xx+)$/i.test(words)) return true;
  if (/^.{1,200}? \/ ./.test(words) && !/^(?:redacted|removed|withheld under)\b/i.test(words)) return true;
  if (takenOut.test(words) && !asking.test(words)) return undefined;
  if (whole.test(words)) return undefined;
  if (capitals.test(words)) return isAbbreviation(words, text.slice(Math.max(0, from - 120), from)) ? undefined : true;
  if (oneWord.test(words)) return undefined;
  if (/^(?:your|our) /i.test(words) && isField(words)) return true;
  const alone = from === 0 && to === text.length;
  return asked.test(words) || alternatives.test(words) || isField(words) ? alone : undefined;
}

/** Whether words name what a field holds: `[Name of officer]`, `[job title]`. Not `[the date]`, as a writer puts it into a quotation. */
function isField(words: string): boolean {
  if (words.length > 60) return false;
  const named = words.toLowerCase().replaceAll('_', ' ').split(/[ ,]+/);
  return named.some((word) => fields.has(word)) && named.every((word) => fields.has(word) || beside.has(word));
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
  return ordered.test(inside) || (isField(inside) && !elements.has(inside.toLowerCase()));
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

/** Merge fields in the draft's own text, where their marks are not yet made quotation marks: `«First_Name»`. */
export function mergeFieldsIn(source: string): Gap[] {
  if (!source.includes('\u00AB')) return [];
  return [...source.matchAll(/\u00AB ?([\w.-]{1,60}|[A-Za-z][\w ]{1,60}) ?\u00BB/g)]
    .filter(({ 1: name = '' }) => !name.includes(' ') || isField(name))
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length, anywhere: true }));
}

/** The gap in an address to which a link leads: `https://[WEBSITE]/foi`, `#`, nothing. */
export function gapsInAddress(address: string): Gap[] {
  if (/^(?:#|url|link|https?:\/*)?$/i.test(address)) return [{ from: 0, to: address.length, anywhere: true }];
  return gapsIn(address).filter(({ from }) => !/[_%?.]/.test(address[from]!));
}
