import type { Range } from '../model.ts';
import { isSectionNumber } from './keywords.ts';
import { ascends, between, readBareStep, readStep, type Step } from './steps.ts';
import { readTitle, type Title } from './titles.ts';
import type { Token } from './tokens.ts';

/** One provision of a list, before the group's act is known. */
export interface Item extends Range {
  readonly section: string;
  readonly steps: readonly Step[];
  readonly wellFormed: boolean;
  readonly title?: Title;
}

/** A list as read, and the index of the token after it. */
export interface List {
  readonly items: Item[];
  readonly next: number;
}

/** What may follow a bare number in "section 24, 31 and 40" or "Section 21 and 22 exemptions". */
const afterNumber = new Set(
  'and or of to is are was were apply applies exemption exemptions exception exceptions under which because as have has above below do does rest'.split(
    ' ',
  ),
);

/** What turns the number before it into an amount or a date, even after "sections 12 and". */
const units = new Set(
  `hours hour days day weeks months years working minutes pages page documents records emails people officers incidents
  requests calls cases others other more further items files per pounds percent million thousand january february march
  april may june july august september october november december`.split(/\s+/),
);

/**
 * Reads a list of provisions whose first number is token `i`.
 * @param start offset where the first provision's own characters begin (its keyword's).
 * @param loose how far bare numbers after "and" or a comma belong to it: `none` (unmarked), `some` (section), `all` (sections).
 */
export function readList(
  tokens: readonly Token[],
  i: number,
  start: number,
  loose: 'none' | 'some' | 'all',
  text: string,
): List {
  const items: Item[] = [];
  return readRest(tokens, readProvision(tokens, i, start, items), loose, text, items);
}

/** Reads a list whose first provision is a bracket at token `i`, a sibling of `last` or of what `last` stands in. */
export function readSiblings(tokens: readonly Token[], i: number, last: Item, text: string): List | undefined {
  const steps = readStep(tokens, i, last.section, last.steps, true);
  if (steps?.length !== 1 || !last.steps.some((s) => s.level === steps[0]!.level)) return undefined;
  const items = [siblingOf(last, steps[0]!)];
  return readRest(tokens, readBrackets(tokens, steps[0]!.next, items), 'none', text, items);
}

function readRest(
  tokens: readonly Token[],
  i: number,
  loose: 'none' | 'some' | 'all',
  text: string,
  items: Item[],
): List {
  let next = i;
  for (;;) {
    const title = readTitle(tokens, next, text);
    const over = title && continueList(tokens, title.next, loose === 'all' ? 'all' : 'none', items, false);
    if (over !== undefined) {
      const from = items.length - over.added;
      giveTitle(items, title!, from);
      next = over.next;
      continue;
    }
    const more = continueList(tokens, next, loose, items, true);
    if (!more) return { items, next };
    next = more.next;
  }
}

/** Gives the title to the items before `end` that share the last one's section and have none. */
export function giveTitle(items: Item[], title: Title, end = items.length): void {
  const section = items[end - 1]!.section;
  for (let k = end - 1; k >= 0 && items[k]!.section === section && !items[k]!.title; k -= 1)
    items[k] = { ...items[k]!, title };
}

/** Reads a number and its brackets; appends what it finds and returns the next token's index. */
function readProvision(tokens: readonly Token[], i: number, start: number, items: Item[]): number {
  const number = tokens[i]!;
  const section = number.text.toUpperCase();
  items.push({ section, steps: [], start, end: number.end, wellFormed: true });
  return readBrackets(tokens, i + 1, items);
}

/**
 * Reads the brackets that stand side by side from token `i`. A deeper one belongs to the last item;
 * one at the same or a higher level begins a sibling: `31(1)(a)(b)` is two provisions.
 */
function readBrackets(tokens: readonly Token[], i: number, items: Item[]): number {
  let next = i;
  for (;;) {
    const last = items.at(-1)!;
    const named = afterDivision(tokens, tokens[next]?.text === ',' ? next + 1 : next);
    const steps =
      readStep(tokens, named ?? next, last.section, last.steps, false) ?? readBare(tokens, next, named, last);
    if (!steps?.every((step) => addStep(items, step))) return next;
    next = steps.at(-1)!.next;
  }
}

/** Index of the token after "subsection", "sub-paragraph" or the like at `i`. */
export function afterDivision(tokens: readonly Token[], i: number): number | undefined {
  const lower = (k: number) => tokens[k]?.lower ?? '';
  if (divisions.has(lower(i))) return i + 1;
  if (lower(i) !== 'sub') return undefined;
  const word = lower(i + 1) === '-' ? i + 2 : i + 1;
  return subdivided.has(lower(word)) ? word + 1 : undefined;
}

/** What stands without brackets behind a section's number: "section 43, subsection 2" (from `named`), "31(1) a & b". */
function readBare(tokens: readonly Token[], i: number, named: number | undefined, last: Item): Step[] | undefined {
  const step = readBareStep(tokens, named ?? i);
  if (!step) return undefined;
  if (named !== undefined) return [step];
  return step.level === 1 && last.steps.at(-1)?.level === 0 && isListed(tokens, step) ? [step] : undefined;
}

/** Whether a letter is one of a list, and no word of the sentence: another follows, or nothing that it could belong to. */
function isListed(tokens: readonly Token[], { next }: Step): boolean {
  const after = tokens[next];
  if (!after || (after.kind === 'mark' && !["'", '&', '/', ',', '-'].includes(after.text))) return true;
  const joined = readSeparator(tokens, next)?.next;
  const other = joined === undefined ? undefined : tokens[joined];
  return other?.kind === 'word' && other.text.length === 1;
}

/** What "sub" may stand before. */
const subdivided = new Set('section sections paragraph paragraphs para paras'.split(' '));

/** Names of a section's parts. */
const divisions = new Set(
  'subsection subsections paragraph paragraphs para paras subparagraph subparagraphs limb limbs subs'.split(' '),
);

function addStep(items: Item[], step: Step): boolean {
  const last = items.at(-1)!;
  const deepest = last.steps.at(-1);
  if (!deepest || step.level > deepest.level) {
    items[items.length - 1] = extend(last, step);
    return true;
  }
  const sibling = last.steps.find((s) => s.level >= step.level)!;
  if (sibling.level === step.level && !ascends(sibling, step)) return false;
  items.push(siblingOf(last, step));
  return true;
}

function extend(item: Item, step: Step): Item {
  return { ...item, steps: [...item.steps, step], end: step.end, wellFormed: item.wellFormed && step.wellFormed };
}

function siblingOf({ section, steps }: Item, step: Step): Item {
  const path = [...steps.filter((s) => s.level < step.level), step];
  return { section, steps: path, start: step.start, end: step.end, wellFormed: path.every((s) => s.wellFormed) };
}

/** Reads a separator and what it joins. Undefined, and nothing appended, where the list has ended. */
function continueList(
  tokens: readonly Token[],
  i: number,
  loose: 'none' | 'some' | 'all',
  items: Item[],
  bracketsToo: boolean,
): { next: number; added: number } | undefined {
  const separator = readSeparator(tokens, i);
  if (!separator) return undefined;
  const before = items.length;
  const last = items.at(-1)!;
  const at = separator.next;
  if (bracketsToo) {
    const steps = readStep(tokens, at, last.section, last.steps, true);
    const step = steps?.length === 1 ? steps[0] : bareSibling(tokens, at, last);
    const sibling = step && last.steps.find((s) => s.level === step.level);
    const deeper = step && readStep(tokens, step.next, last.section, [step], false)?.[0];
    const again = deeper && sibling?.text === step.text && deeper.level > step.level;
    if (
      step &&
      sibling &&
      (again || (separator.and ? sibling.text !== step.text : ascends(sibling, step))) &&
      (!separator.range || sibling === last.steps.at(-1))
    ) {
      if (separator.range)
        for (const name of between(sibling, step)) items.push(inner(last, { ...step, text: name }, tokens, i, at));
      items.push(siblingOf(last, step));
      return { next: readBrackets(tokens, step.next, items), added: items.length - before };
    }
  }
  if (!joinsNumber(tokens, at, loose, separator, last)) return undefined;
  return { next: readProvision(tokens, at, tokens[at]!.start, items), added: items.length - before };
}

/** "& 3A(a)" behind 40(2), "and 3" behind "subsections 2", "and b" behind 31(1)(a). No section has the number 3A. */
function bareSibling(tokens: readonly Token[], i: number, last: Item): Step | undefined {
  const step = readBareStep(tokens, i);
  const sibling = step && last.steps.find(({ level }) => level === step.level);
  if (!step || !sibling) return undefined;
  if (step.level === 0) return sibling.bare || /^[1-9][A-Z]/.test(step.text) ? step : undefined;
  const after = tokens[step.next];
  const listed = isListed(tokens, step) || after?.text === ',' || after?.kind === 'word';
  return step.text !== 'a' && listed && (after?.kind !== 'word' || afterNumber.has(after.lower)) ? step : undefined;
}

/** A member of a range that is not written out: it stands where the dash or "to" stands. */
function inner(last: Item, step: Step, tokens: readonly Token[], i: number, at: number): Item {
  return siblingOf(last, { ...step, start: tokens[i]!.start, end: tokens[at - 1]!.end });
}

function joinsNumber(
  tokens: readonly Token[],
  at: number,
  loose: 'none' | 'some' | 'all',
  separator: Separator,
  last: Item,
): boolean {
  if (!isSectionNumber(tokens, at)) return false;
  const [number, after] = [tokens[at]!, tokens[at + 1]];
  if (after?.text === '(' && after.start - number.end <= 1 && readStep(tokens, at + 1, number.text, [], false))
    return true;
  if (loose === 'none' || units.has(after?.lower ?? '') || Number.parseInt(number.text, 10) > 99) return false;
  if (separator.range) return loose === 'all' && Number.parseInt(number.text, 10) > Number.parseInt(last.section, 10);
  if (loose === 'all') return true;
  if (Number.parseInt(number.text, 10) < 10) return false;
  return endsNumber(after);
}

/** Whether a bare number before the token `after` may be a section's, and no amount of what follows. */
export function endsNumber(after: Token | undefined): boolean {
  return !after || (after.kind === 'mark' ? after.text !== '/' && after.text !== '%' : afterNumber.has(after.lower));
}

interface Separator {
  readonly next: number;
  readonly range: boolean;
  /** A word or "&": what follows is surely of the list, in whatever order. */
  readonly and: boolean;
}

/** "," "and" "&" "or" "/" "and/or" ", and" "+" "as well as"; "-" and "to" for a range. */
function readSeparator(tokens: readonly Token[], i: number): Separator | undefined {
  const lower = (k: number) => tokens[k]?.lower ?? '';
  if (lower(i) === '-' || lower(i) === 'to') return { next: i + 1, range: true, and: false };
  let next = i;
  if ([',', ';', '/', '+'].includes(lower(next))) next += 1;
  const and = ['and', 'or', '&'].includes(lower(next));
  if (and) next += 1;
  else if (lower(next) === 'as' && lower(next + 1) === 'well' && lower(next + 2) === 'as') next += 3;
  if (lower(next) === '/' && lower(next + 1) === 'or') next += 2;
  if (next > i && lower(next) === 'also') next += 1;
  return next > i ? { next, range: false, and } : undefined;
}

/** Index of the token after a separator at `i`, or undefined: for telling that two lists are joined. */
export function afterSeparator(tokens: readonly Token[], i: number): number | undefined {
  return readSeparator(tokens, i)?.next;
}

/** Whether a dash or "to" stands at token `i`. */
export const isRange = (tokens: readonly Token[], i: number): boolean => readSeparator(tokens, i)?.range === true;
