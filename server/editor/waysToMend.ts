// How a finding can be dealt with one step at a time: by a fix, or by words that the officer writes.

import type { Notice, Range } from '../notice/model.ts';
import type { Edit, Finding, Fix } from '../rules/rule.ts';
import { strikeOut } from '../rules/strikeOut.ts';
import { weightOf } from '../rules/weight.ts';

/** What a finding leaves an officer to do. */
export interface Ways {
  /** The preferred one first; none is where several say what another leaves open. */
  readonly fixes: readonly Pick<Fix, 'title' | 'edits' | 'preferred'>[];
  /** What the officer may write, and in the place of which words; absent where nothing that stands there is wrong. */
  readonly own?: { readonly at: Range; readonly question?: string };
}

const gap = /\[[^\][]+\]/;

/** The ways to deal with a finding of a notice. */
export function waysToMend(notice: Notice, finding: Finding): Ways {
  if (weightOf(finding) === 'gap') {
    const limbs = finding.fixes?.() ?? [];
    // Of the subsection of a number that stands there: what is typed would be read as more of that number.
    if (limbs.length > 0) return { fixes: limbs };
    const at = gapOf(notice, finding);
    const words = notice.text.slice(at.start, at.end);
    const fixes = alternatives(words).map((text) => ({ title: text, edits: [{ range: at, text }], preferred: false }));
    return { fixes, own: { at, question: questionOf(words) } };
  }
  const fixes = [...(finding.fixes?.() ?? [])].sort((a, b) => Number(b.preferred) - Number(a.preferred));
  const asking = fixes[0] && askedAtEnd(notice, fixes[0]);
  const left = fixes.filter((fix, i) => !(i === 0 && asking) && !onlyLeavesOpen(notice, fix, fixes));
  // Where a heading has no fix, it is what stands under it that lacks something.
  const range = asking?.at ?? (fixes.length === 0 ? lastUnder(notice, finding) : undefined) ?? written(notice, finding);
  return { fixes: left.flatMap(chosen), ...(range && { own: { at: range, question: asking?.question } }) };
}

/** The edits that put an officer's words in the place of others; none strike a sentence out. */
export function ownWords(notice: Notice, at: Range, words: string): readonly Edit[] {
  const struck = notice.sentences.find(({ range }) => range.start === at.start && range.end === at.end);
  if (words === '' && struck) {
    const [striking] = strikeOut(notice, struck);
    return striking?.edits ?? [{ range: at, text: '' }];
  }
  const line = notice.text.lastIndexOf('\n', at.start - 1) + 1;
  // Further lines are set as the first is: quoted, or indented.
  const lead = /^[ \t>]*/.exec(notice.text.slice(line, at.start))![0];
  return [{ range: at, text: words.replace(/\r\n?|\n/g, `\n${lead}`) }];
}

/** `What would follow, and who would be harmed?`; a gap that says nothing asks for what stands there. */
function questionOf(words: string): string {
  const asked = /^\[+([^\][]+)\]+$/.exec(words)?.[1]?.replace(/\s+/g, ' ').trim();
  if (!asked) return `What belongs here, instead of “${words}”?`;
  if (alternatives(words).length > 0) return 'Which of these is it?';
  const plain = asked === asked.toUpperCase() ? asked.toLowerCase() : asked;
  return plain[0]!.toUpperCase() + plain.slice(1);
}

/** The texts from which a gap lets one choose: `[would be likely to / would]`. */
function alternatives(words: string): string[] {
  const texts = /^\[([^\][]+)\]$/.exec(words)?.[1]?.split(' / ') ?? [];
  return texts.length > 1 ? texts.map((text) => text.trim()) : [];
}

/** One fix for each text that a fix lets one choose from. */
function chosen(fix: Fix): Ways['fixes'] {
  const [edit] = fix.edits;
  const choice = edit && fix.edits.length === 1 ? gap.exec(edit.text) : null;
  const texts = choice ? alternatives(choice[0]) : [];
  if (!edit || !choice || texts.length === 0) return [fix];
  return texts.map((text) => ({
    title: `Say “${text}”`,
    edits: [{ range: edit.range, text: edit.text.replace(choice[0], text) }],
    preferred: false,
  }));
}

/** The whole of a gap, of which a finding marks a dozen words at most. */
function gapOf({ facts }: Notice, { at }: Finding): Range {
  return facts.placeholders.find(({ start, end }) => start === at.start && at.end <= end) ?? at;
}

/** Of a fix that adds a question at the end of a sentence: the first, and the sentence that an answer can replace. */
function askedAtEnd(
  { sentences }: Notice,
  { edits }: Fix,
): { readonly at: Range; readonly question: string } | undefined {
  for (const { range, text } of edits) {
    if (range.start !== range.end || !/^ \[[^\][]+\]$/.test(text)) continue;
    const sentence = sentences.find((each) => each.range.end === range.start);
    if (sentence) return { at: sentence.range, question: questionOf(text.trim()) };
  }
  return undefined;
}

/** Whether a fix makes of the draft what another one does, but for a gap. */
function onlyLeavesOpen({ text }: Notice, fix: Fix, fixes: readonly Fix[]): boolean {
  if (fixes.length < 2 || !fix.edits.some((edit) => gap.test(edit.text))) return false;
  const [before = '', after = ''] = applied(text, fix.edits).split(
    gap.exec(fix.edits.map((edit) => edit.text).join(''))![0],
  );
  return fixes.some((other) => {
    if (other === fix) return false;
    const result = applied(text, other.edits);
    return (
      result.startsWith(before) && result.endsWith(after) && result.length - before.length - after.length < longestLimb
    );
  });
}

/** As much as a limb takes, in characters: `(g)(ii)`. More is another text. */
const longestLimb = 12;

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((done, { range, text: words }) => done.slice(0, range.start) + words + done.slice(range.end), text);
}

/** The sentences or the heading that a finding stands in; undefined where nothing that stands there is wrong. */
function written({ sentences, sections }: Notice, { at, lacks }: Finding): Range | undefined {
  if (lacks) return undefined;
  const touched = sentences.filter(({ range }) => range.start < at.end && at.start < range.end);
  if (touched.length > 0) return { start: touched[0]!.range.start, end: touched.at(-1)!.range.end };
  return sections.find(({ heading }) => heading.start <= at.start && at.end <= heading.end)?.heading;
}

/** The last paragraph under a heading that something is missing under; undefined where the finding stands elsewhere. */
function lastUnder({ sections, paragraphs }: Notice, { at }: Finding): Range | undefined {
  const section = sections.find(({ heading }) => heading.start <= at.start && at.end <= heading.end);
  return section && paragraphs.slice(section.paragraphs.from, section.paragraphs.to).at(-1)?.range;
}
