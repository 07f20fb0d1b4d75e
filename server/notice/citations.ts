import { type NamedAct, readActAfter, readActName, skipAlias } from './citations/acts.ts';
import type { CitedProvision } from './citations/cited.ts';
import { afterSeparator, divisions, giveTitle, type Item, readList } from './citations/grammar.ts';
import { isSectionNumber, readKeyword } from './citations/keywords.ts';
import { isIdiom, isOrdinaryDocument } from './citations/ordinary.ts';
import { readStep, type Step } from './citations/steps.ts';
import { readTitle, readTitleBefore } from './citations/titles.ts';
import { type Token, tokenise } from './citations/tokens.ts';

export type { CitedProvision } from './citations/cited.ts';

/** A list of provisions with what stands round it. Indices are tokens'. */
interface Group {
  items: Item[];
  kind: CitedProvision['kind'];
  /** First token of the list, its keyword's or number's. */
  first: number;
  /** One past its last token, with title and act. */
  next: number;
  act: CitedProvision['act'];
  actName?: string;
  actSpan?: { start: number; end: number };
  /** Whether only "and", a comma or the like parts it from the group before. */
  linked: boolean;
  byReference: boolean;
  /** An unmarked list that something beside it confirms: "exemption 31(3)", a list item of its own. */
  sure: boolean;
}

/**
 * Finds every mention of a statutory provision in one heading or paragraph.
 * @param text without Markdown marks and hard wraps; curly quotes, dashes and odd spaces are accepted.
 * @returns provisions in the order of the text, in time linear in its length. Never throws.
 */
export function findCitations(text: string): CitedProvision[] {
  if (!/\d/.test(text)) return [];
  const tokens = tokenise(text);
  const groups = readGroups(tokens, text);
  const marked = groups.some((group) => group.kind !== 'unmarked');
  const kept = groups.filter((group) => group.kind !== 'unmarked' || group.sure || marked);
  spreadActs(kept);
  return kept.flatMap((group, index) => group.items.map((item) => cited(item, group, index)));
}

function cited(item: Item, group: Group, index: number): CitedProvision {
  const { kind, act, actName, actSpan, byReference } = group;
  const { title } = item;
  return {
    start: item.start,
    end: item.end,
    group: index,
    kind,
    act,
    section: item.section,
    path: item.steps.map((step) => step.text),
    wellFormed: item.wellFormed,
    ...(actName && { actName }),
    ...(title && { title: { text: title.text, start: title.start, end: title.end } }),
    ...(byReference && { byReference }),
    ...(actSpan && { actSpan }),
  };
}

function readGroups(tokens: readonly Token[], text: string): Group[] {
  const groups: Group[] = [];
  let act: NamedAct | undefined;
  let i = 0;
  while (i < tokens.length) {
    const name = readActName(tokens, i, false);
    if (name) {
      act = { ...name, next: skipAlias(tokens, name.next) };
      i = act.next;
      continue;
    }
    const group = readGroup(tokens, i, text, groups.at(-1), act);
    if (!group) {
      i += 1;
      continue;
    }
    if (group.items.length > 0) groups.push(group);
    i = group.next;
  }
  return groups;
}

/** Reads a group that begins at token `i`; one without items is an ordinary document's section, to be skipped. */
function readGroup(
  tokens: readonly Token[],
  i: number,
  text: string,
  last: Group | undefined,
  act: NamedAct | undefined,
): Group | undefined {
  const start = readStart(tokens, i, text);
  if (!start) return undefined;
  const { items, kind, sure } = start;
  const group: Group = {
    items,
    kind,
    first: i,
    next: start.next,
    act: start.article ? 'other' : undefined,
    linked: false,
    byReference: false,
    sure,
  };
  takeActAndTitle(tokens, group, text);
  const head = items[0]!;
  const bare = items.length === 1 && head.steps.length === 0;
  if (!group.actSpan) {
    if (isOrdinaryDocument(tokens, start.next, bare && Number.parseInt(head.section, 10) < 10))
      return { ...group, items: [] };
    if (bare && (isIdiom(tokens, start.next, head.section) || Number.parseInt(head.section, 10) > 99))
      group.act = 'other';
  }
  if (!group.actSpan && act && isBeside(tokens, act, i, head.section)) setAct(group, act);
  if (!head.title) {
    const title = readTitleBefore(
      tokens,
      i,
      Math.max(last?.next ?? 0, group.actSpan && act?.start === group.actSpan.start ? act.next : 0),
      text,
    );
    if (title) giveTitle(items, { ...title, next: 0 }, 1);
  }
  if (last) {
    group.linked = afterSeparator(tokens, last.next) === i;
    const sameSection = last.items.at(-1)!.section === head.section;
    group.byReference = sameSection && ((group.linked && last.byReference) || isReference(tokens, last.next, i));
  }
  if (kind === 'unmarked') {
    const alone = i === 0 || (i === 1 && tokens[0]!.kind === 'mark');
    group.sure ||= alone && (items.at(-1)!.title !== undefined || group.next >= tokens.length - 1);
  }
  return group;
}

interface Start {
  readonly items: Item[];
  readonly next: number;
  readonly kind: Group['kind'];
  readonly article: boolean;
  readonly sure: boolean;
}

function readStart(tokens: readonly Token[], i: number, text: string): Start | undefined {
  const token = tokens[i]!;
  if (token.kind === 'number') return readUnmarked(tokens, i, text);
  if (divisions.has(token.lower) || token.lower === 'sub') return readInverted(tokens, i, text);
  const keyword = readKeyword(tokens, i);
  if (!keyword) return undefined;
  const { items, next } = readList(tokens, keyword.next, token.start, keyword.plural ? 'all' : 'some', text);
  const article = keyword.kind === 'article';
  return { items, next, kind: keyword.kind === 'article' ? 'unmarked' : keyword.kind, article, sure: true };
}

/** Sections whose number may stand without a keyword. */
const plausible = (section: string) => {
  const number = Number.parseInt(section, 10);
  return number === 1 || number === 2 || (number >= 8 && number <= 17) || (number >= 21 && number <= 44);
};

/** Sections whose brackets begin with a letter: FOISA s.26, s.30 and s.41. */
const lettered = new Set(['26', '30', '41']);

/** Before a number that is no section's, though a bracket follows it. */
const otherNumbers = new Set(
  `part question questions q page pages item items table figure fig annex appendix schedule clause paragraph para rule
  chapter point step no number ref reference version level grade form column row line note footnote document file exhibit
  article art volume vol tab option category band class group box day foi`.split(/\s+/),
);

/** `30(3)` without a keyword: digits with a bracket right behind them. */
function readUnmarked(tokens: readonly Token[], i: number, text: string): Start | undefined {
  const [number, bracket, before] = [tokens[i]!, tokens[i + 1], tokens[i - 1]];
  if (bracket?.text !== '(' || (bracket.start > number.end && i > 0)) return undefined;
  if (!isSectionNumber(tokens, i) || !plausible(number.text)) return undefined;
  if (before && otherNumbers.has(before.lower)) return undefined;
  if (before?.end === number.start && !['(', '[', '"', "'", '-', '/', '&', ','].includes(before.text)) return undefined;
  if (before?.kind === 'number' || (before?.text === '/' && tokens[i - 2]?.kind === 'number')) return undefined;
  const first = readStep(tokens, i + 1, number.text.toUpperCase(), [], false)?.[0];
  if (!first || (first.level > 0 && !lettered.has(number.text))) return undefined;
  const doubtful = number.text.length === 1 || bracket.start > number.end;
  if (doubtful && readStep(tokens, first.next, number.text, [first], false) === undefined) return undefined;
  const { items, next } = readList(tokens, i, number.start, 'none', text);
  const word = exemptionBefore(tokens, i);
  const kind = word === 'exception' && ['6', '10', '11', '12', '13'].includes(number.text) ? 'regulation' : 'unmarked';
  return { items, next, kind, article: false, sure: word !== undefined };
}

/** "exemption 31(3)", "the exception at 12(5)(b)", "EIR 12(5)(b)". */
function exemptionBefore(tokens: readonly Token[], i: number): 'exemption' | 'exception' | undefined {
  let k = i - 1;
  if (['at', 'in', 'under', 'of', ':', '('].includes(tokens[k]?.lower ?? '')) k -= 1;
  const word = tokens[k]?.lower ?? '';
  if (word.startsWith('exemption')) return 'exemption';
  if (word.startsWith('exception')) return 'exception';
  return ['foia', 'foisa', 'eir', 'eirs', 'eisr', 'eisrs'].includes(word) ? 'exemption' : undefined;
}

/** "paragraph (a) of section 31(1)", "subsections (1) and (3) of section 31", "paragraph (a) of subsection (1) of section 31". */
function readInverted(tokens: readonly Token[], i: number, text: string): Start | undefined {
  let k = i;
  if (tokens[k]!.lower === 'sub') {
    if (tokens[k + 1]?.text !== '-') return undefined;
    k += 2;
  }
  if (!divisions.has(tokens[k]?.lower ?? '')) return undefined;
  k += 1;
  const parts: Step[][] = [];
  for (;;) {
    const part: Step[] = [];
    for (let steps = readStep(tokens, k, '', [], false); steps; steps = readStep(tokens, k, '', part, false)) {
      if (part.length > 0 && steps[0]!.level <= part.at(-1)!.level) break;
      part.push(...steps);
      k = steps.at(-1)!.next;
    }
    if (part.length === 0) return undefined;
    parts.push(part);
    const over: number = afterSeparator(tokens, k) ?? k;
    if (!readStep(tokens, over, '', [], false)) break;
    k = over;
  }
  if (!['of', 'in', 'to', 'under'].includes(tokens[k]?.lower ?? '')) return undefined;
  const outer = tokens[k + 1] && readOuter(tokens, k + 1, text);
  if (outer?.items.length !== 1) return undefined;
  const whole = outer.items[0]!;
  const items = parts.map((part, n): Item => {
    const steps = [...whole.steps, ...part];
    const start = n === 0 ? tokens[i]!.start : part[0]!.start;
    const end = n === parts.length - 1 ? whole.end : part.at(-1)!.end;
    return { ...whole, steps, start, end, wellFormed: steps.every((step) => step.wellFormed) };
  });
  return { ...outer, items };
}

function readOuter(tokens: readonly Token[], i: number, text: string): Start | undefined {
  const at = tokens[i]!.lower === 'the' ? i + 1 : i;
  return tokens[at]?.kind === 'word' ? readStart(tokens, at, text) : undefined;
}

/** Takes "of FOISA (personal data)", "(personal data) of FOISA", "exemption under the Act" behind a list. */
function takeActAndTitle(tokens: readonly Token[], group: Group, text: string): void {
  const takeAct = () => {
    let k = group.next;
    if (/^ex(?:em|ce)ptions?$/.test(tokens[k]?.lower ?? '')) k += 1;
    const act = readActAfter(tokens, k);
    if (!act) return;
    setAct(group, act);
    group.next = skipAlias(tokens, act.next);
  };
  const takeTitle = () => {
    if (group.items.at(-1)!.title) return;
    const title = readTitle(tokens, group.next, text);
    if (!title) return;
    giveTitle(group.items, title);
    group.next = title.next;
  };
  takeAct();
  takeTitle();
  if (!group.actSpan) takeAct();
}

function setAct(group: Group, { act, name, start, end }: NamedAct): void {
  if (group.act !== 'other' || act === 'other') group.act = act;
  if (group.act === 'other') group.actName = name;
  group.actSpan = { start, end };
}

/**
 * Whether an Act named earlier stands right before the citation at token `i`: "FOIA, s.12", "DPA 2018 s.45",
 * "Freedom of Information Act 2000 (FOIA): section 31". A comma after another Act binds it too, but not for the
 * personal data exemptions: "because of the Data Protection Act, section 40(2) applies".
 */
function isBeside(tokens: readonly Token[], act: NamedAct, i: number, section: string): boolean {
  if (act.next === i) return true;
  if (act.next + 1 !== i) return false;
  const mark = tokens[act.next]!.text;
  if (act.act !== 'other') return [',', ':', '-', '('].includes(mark);
  return mark === '(' || (mark === ',' && section !== '38' && section !== '40');
}

/** An Act named behind the last of several joined lists governs them all: "Section 25(1) and Section 30(b)(ii) of FOISA". */
function spreadActs(groups: readonly Group[]): void {
  for (let k = groups.length - 1; k > 0; k -= 1) {
    const [before, group] = [groups[k - 1]!, groups[k]!];
    const regime = group.act !== undefined && group.act !== 'other';
    if (group.linked && regime && before.act === undefined && !before.actSpan && before.kind === group.kind)
      before.act = group.act;
  }
}

const reference =
  /(?:^| )(?:by (?:virtue|reason) of|(?:by|with) reference to|relat(?:es?|ing) to|in relation to|because of|in respect of)(?: (?:the|exemptions?|exceptions?|limb|at|in|under|of|that|contained))*[ ,(]*$/;

/** Whether the words between two citations make the second the ground of the first. */
function isReference(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 14) return false;
  const between = tokens.slice(from, to).map((token) => token.lower);
  return !between.includes('.') && reference.test(between.join(' '));
}
