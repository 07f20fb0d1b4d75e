import { headingWords as lists } from '../language/headings.ts';
import { exemptions } from '../law/index.ts';
import { canonical, type Regime } from '../law/provision.ts';
import type { CitedProvision } from './citations.ts';

/** Sections that say how a request is made and answered, in one Act or the other: a heading of one is over no exemption. */
const procedural = new Set(['1', '8', '10', '11', '16', '17', '50']);
/** Titles of exemptions have fewer words, and more of these shares of their words are the law's, or have capitals. */
const titles = { words: 12, ofLaw: 0.6, capitals: 0.8 };
/** So many words after a dash or colon are a title of the writer's own; more are text. */
const ownTitleWords = 14;

/**
 * Where an exemption heading at the start of `text` ends, or undefined where the line is none. A heading is a
 * provision, perhaps with its title; text may be glued to it. `cited` must be the provisions found in `text`.
 */
export function exemptionHeadingEnd(
  text: string,
  cited: readonly CitedProvision[],
  typeset: boolean,
): number | undefined {
  const first = cited[0];
  if (!first || first.act === 'other' || !opens(text, first)) return undefined;
  const end = endOfProvisions(text, cited);
  const mark = /^[\s:;.,)'"*-]*/.exec(text.slice(end))![0];
  const after = text.slice(end + mark.length);
  if (after === '') return text.length;
  const separated = /[-:.]/.test(mark);
  if (!separated && lists.finite.has(wordsOf(after)[0] ?? '')) return undefined;
  if (typeset) return text.length;
  const count = after.split(' ').length;
  const titled = cited.some(({ title }) => title?.end === end);
  if (separated && !titled && count <= ownTitleWords && !/[.?!] /.test(after)) return text.length;
  if (separated || beginsDefinition(after)) return end;
  return count <= titles.words && (isTitle(after, first) || titleCase(after)) ? text.length : undefined;
}

/** Whether a line that first cites this provision may be the heading of an exemption, by what stands before it. */
function opens(text: string, first: CitedProvision): boolean {
  const before = text.slice(0, first.start);
  const words = wordsOf(before);
  if (first.kind === 'section' ? procedural.has(first.section) : !isException(first)) return false;
  if (first.kind === 'unmarked' && !words.every((word) => lists.marking.has(word))) return false;
  if (/^[a-z]/.test(text) && !/^s\.? ?\d/.test(text)) return false;
  if (lists.preposition.has(words[0] ?? '')) return false;
  return words.every((word) => lists.beforeProvision.has(word)) || isTitleBefore(words, before, first);
}

/** Where a list of provisions ends, with a title after each. */
function endOfProvisions(text: string, cited: readonly CitedProvision[]): number {
  let end = cited[0]!.start;
  for (const citation of cited) {
    if (citation.act === 'other') break;
    const between = wordsOf(text.slice(end, citation.start));
    if (citation !== cited[0] && !between.every((word) => lists.joining.has(word))) break;
    const act = citation.actSpan?.start === citation.end + 1 ? citation.actSpan.end : 0;
    end = Math.max(citation.end, act, citation.title?.end ?? 0);
  }
  return end;
}

/** "Section 31: information is exempt if …" quotes the law. */
const beginsDefinition = (after: string) => {
  const [first, second, third] = wordsOf(after);
  return first === 'any' ? second === 'information' : first === 'information' && second === 'is' && third !== undefined;
};

function isTitleBefore(words: readonly string[], before: string, citation: CitedProvision): boolean {
  return (
    !words.some((word) => lists.untitled.has(word)) &&
    before.trim().length > 2 &&
    words.length <= titles.words &&
    isTitle(before, citation)
  );
}

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z']+/g) ?? [];

/** By section the beginnings of the words in the titles and limbs of its exemptions, worked out when one is asked for. */
const titleWords = new Map<string, ReadonlySet<string>>();

/** Undefined where no exemption stands in that section. */
function titleWordsOf(regime: Regime, section: string): ReadonlySet<string> | undefined {
  const key = canonical({ regime, section, path: [] });
  const known = titleWords.get(key);
  if (known) return known;
  const here = exemptions.filter((exemption) => exemption.regime === regime && exemption.section === section);
  if (here.length === 0) return undefined;
  const texts = here.flatMap(({ title, altTitles, limbs }) => [
    title,
    ...altTitles,
    ...limbs.map(({ label }) => label),
  ]);
  const words = new Set(stems(texts.join(' ')));
  titleWords.set(key, words);
  return words;
}

/** Words cut to five letters: "prevention" and "preventing" are the same word in a title. */
export const stems = (text: string): string[] => wordsOf(text).map((word) => word.replaceAll("'", '').slice(0, 5));

const instruments: readonly Regime[] = ['foia', 'foisa', 'eir', 'eisr'];

function isTitle(text: string, { section }: CitedProvision): boolean {
  const found = stems(text);
  if (found.length === 0) return false;
  return instruments.some((regime) => {
    const known = titleWordsOf(regime, section);
    return known !== undefined && found.filter((word) => known.has(word)).length >= titles.ofLaw * found.length;
  });
}

/** Whether the Regulations of either country have an exception, or several, in this regulation; one without its mark may be anything. */
const isException = ({ kind, section }: CitedProvision) =>
  kind === 'unmarked' || (['eir', 'eisr'] as const).some((regime) => titleWordsOf(regime, section) !== undefined);

function titleCase(text: string): boolean {
  const found = text.match(/[A-Za-z']+/g) ?? [];
  const high = found.filter((word) => /^[A-Z]/.test(word) || lists.between.has(word.toLowerCase()));
  return found.length > 0 && high.length >= titles.capitals * found.length;
}
