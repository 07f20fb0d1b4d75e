import { factsIn, opensWith, states } from '../language/index.ts';
import { type NamedAct, readActAfter, readActName, skipAlias } from './citations/acts.ts';
import type { CitedProvision } from './citations/cited.ts';
import { afterSeparator, giveTitle, type Item } from './citations/grammar.ts';
import { isIdiom, isOrdinaryDocument } from './citations/ordinary.ts';
import { mayCite, readRelative, readStart } from './citations/starts.ts';
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
  if (!mayCite(text)) return [];
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
    const { kind, text: mark } = tokens[i]!;
    if (kind === 'mark' && mark !== '(' && mark !== '§') {
      i += 1;
      continue;
    }
    const name = kind === 'mark' ? undefined : readActName(tokens, i, false);
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
  const opened = tokens[i]!.text === '(' && last && isReference(tokens, last.next, i);
  const start = opened ? readRelative(tokens, i, last.items.at(-1)!, text) : readStart(tokens, i, text);
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
  if (!takeAct(tokens, group, text, last, act)) return { ...group, items: [] };
  const head = items[0]!;
  if (!head.title) {
    const afterAct = group.actSpan && act?.start === group.actSpan.start ? act.next : 0;
    const title = readTitleBefore(tokens, i, Math.max(last?.next ?? 0, afterAct), text);
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

/** A bare number above this is that of a section in another Act, and one below the other may be a document's. */
const [lastSection, firstOfTwoFigures] = [99, 10];

/** Gives a group the instrument that is named behind it, or beside it; false where its number is that of an ordinary document's section. */
function takeAct(
  tokens: readonly Token[],
  group: Group,
  text: string,
  last: Group | undefined,
  act: NamedAct | undefined,
): boolean {
  const { first, items, next: after } = group;
  const back = refersBack(tokens, first, after);
  const meant = back && lastNamed(act, last);
  if (back && meant?.act === 'other') {
    setAct(group, { ...meant, start: back.start, end: back.end });
    group.next = back.next;
  } else takeActAndTitle(tokens, group, text);
  if (group.actSpan) return true;
  const { section, steps } = items[0]!;
  const bare = items.length === 1 && steps.length === 0;
  const number = Number.parseInt(section, 10);
  if (isOrdinaryDocument(tokens, after, bare && number < firstOfTwoFigures)) return false;
  if (bare && (isIdiom(tokens, after, section) || number > lastSection)) group.act = 'other';
  if (act && isBeside(tokens, act, first, section)) setAct(group, act);
  return true;
}

/** Words behind a list that give it to the instrument named last. */
const backward = ['thereof', 'of it', ...['act', 'statute', 'order', 'measure'].map((noun) => `of that ${noun}`)];

/** The words that give a list from token `from` to `to` to the instrument named last: "of it", "thereof", "its section 4". */
function refersBack(tokens: readonly Token[], from: number, to: number) {
  for (const words of backward) {
    const next = to + words.split(' ').length;
    const said = tokens.slice(to, next);
    if (said.map(({ lower }) => lower).join(' ') === words)
      return { start: said[0]!.start, end: said.at(-1)!.end, next };
  }
  const before = tokens[from - 1];
  return before?.lower === 'its' ? { start: before.start, end: before.end, next: to } : undefined;
}

/** The instrument that a text has named last: by itself, or behind a list. */
function lastNamed(act: NamedAct | undefined, last: Group | undefined): Pick<NamedAct, 'act' | 'name'> | undefined {
  if (!last?.actSpan || (act && act.start > last.actSpan.start)) return act;
  return { act: last.act, name: last.actName ?? '' };
}

/** Takes "of FOISA (personal data)", "(personal data) of FOISA", "exemption under the Act" behind a list. */
function takeActAndTitle(tokens: readonly Token[], group: Group, text: string): void {
  const takeAct = () => {
    let k = group.next;
    if (opensWith(tokens[k]?.lower ?? '', 'exemption')) k += 1;
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

function setAct(group: Group, { act, name, start, end }: Omit<NamedAct, 'next'>): void {
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

/**
 * An Act named behind the last of several joined lists governs them all ("Section 25(1) and Section 30(b)(ii) of FOISA");
 * so does one named before the first ("Under FOISA section 33 and section 36").
 */
function spreadActs(groups: readonly Group[]): void {
  const spread = (from: Group, to: Group) => {
    const regime = from.act !== undefined && from.act !== 'other';
    if (regime && to.act === undefined && !to.actSpan && to.kind === from.kind) to.act = from.act;
  };
  for (let k = groups.length - 1; k > 0; k -= 1) if (groups[k]!.linked) spread(groups[k]!, groups[k - 1]!);
  for (let k = 1; k < groups.length; k += 1) {
    const before = groups[k - 1]!;
    const first = !before.actSpan || before.actSpan.start < before.items[0]!.start;
    if (groups[k]!.linked && first) spread(before, groups[k]!);
  }
}

/** So many tokens at most, and at least, stand between a provision and the one that it refers to. */
const fewestBetween = 2;
const mostBetween = 14;

/** Whether the words between two citations make the second the ground of the first. */
function isReference(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < fewestBetween || to - from > mostBetween) return false;
  const between = tokens.slice(from, to).map((token) => token.lower);
  return !between.includes('.') && states(factsIn({ text: between.join(' ') }), 'points-to-ground');
}
