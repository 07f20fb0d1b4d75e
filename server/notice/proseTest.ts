import { basisOf, exemptionOf, needsHarm, needsPublicInterestTest } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import type { BareClaim } from './claims.ts';
import { bodyOf, heldElsewhere, numbered, paragraphBalance, runOn, states, strikes } from './factors.ts';
import { aboutOf } from './headings.ts';
import type { About, Balance, Factor, Role } from './model.ts';
import type { Outline, OutlineParagraph } from './outline.ts';
import { countWords } from './plain.ts';
import { sideTableOf } from './sideTable.ts';

/** A conclusion: it weighs one side against the other, or says where the balance lies. */
const conclusion =
  /\b(?:outweigh\w*|balance (?:of|lies|lie|test|therefore|is|falls|favours?|tips)|public interest (?:therefore |clearly |strongly |does )*(?:favours?|lies|is (?:better|best) served)|on balance|greater (?:public interest|weight)|in favour of (?:maintaining|upholding|withholding|neither)|tips? the)/i;
const forAnswer =
  /\b(?:in favour of (?:disclos|releas|confirm|transparen|openness)|favou?rs? (?:disclos|releas|confirm)|(?:public )?interest in (?:disclos|releas|transparen|openness|knowing|understanding|confirming|the public|how|being|accountab|saying|seeing)|(?:disclosure|release|releasing|disclosing|confirming|publication)\b(?:(?!\b(?:disclosure|release|releasing|disclosing|confirming|publication)\b)[^.]){0,60}\bwould (?:\w+ )?(?:promote|help|allow|enable|increase|inform|show|improve|assist|support|add|let|further|give|enhance|provide|reassure|demonstrate)|transparency|accountab|openness|legitimate interest|recogni[sz]e|accept that|acknowledge)/i;
const forSilence =
  /\b(?:against (?:disclos|releas|confirm)|in favour of (?:withhold|maintain|non-?disclos|neither)|however|on the other hand|against (?:this|that)|conversely|would (?:be likely to )?(?:prejudice|harm|undermine|weaken|damage|endanger|inhibit|deter|hinder|compromise|assist offenders|reveal|help (?:offenders|criminals|those))|(?:maintaining|withholding|protecting)\b)/i;

/** How a sentence begins that turns to the other side. */
const turning =
  /^(?:in favour of (?:maintain|withh|non-|neither|keeping)|against (?:this|that|disclos|releas|confirm)|on the other (?:hand|side)|conversely\b|(?:factors|arguments|reasons) against\b)/i;

/** A claim's test while it is gathered from the sections. */
export interface Draft {
  favouring: Factor[];
  against: Factor[];
  balance: Balance | undefined;
  sections: number[];
  about: Set<About>;
}

/** Reads a public interest test that is prose under one heading: each paragraph counts on the side it argues. */
export function readProse(
  outline: Outline,
  section: number,
  served: readonly number[],
  drafts: readonly Draft[],
  claims: readonly BareClaim[],
): void {
  const whole = bodyOf(outline, section).filter(({ paragraph }) => !/:$/.test(paragraph.placed.unit.plain.text));
  const table = sideTableOf(whole);
  const body = table?.rest ?? whole;
  for (const i of served) drafts[i]!.sections.push(section);
  if (table) {
    for (const i of served) {
      drafts[i]!.favouring.push(...table.favouring);
      drafts[i]!.against.push(...table.against);
      if (table.about) drafts[i]!.about.add(table.about);
    }
  }
  const { about } = outline.sections[section]!;
  for (const i of served) if (about) drafts[i]!.about.add(about);
  if (body.length === 0 || followedBySides(outline, section)) {
    const closing = body.at(-1);
    // What stands before the sides says what the test is; a balance that has a heading of its own is there.
    if (
      closing &&
      strikes(closing.paragraph.placed.unit.plain.text) &&
      !heldElsewhere(outline, section) &&
      !states.test(closing.paragraph.placed.unit.plain.text)
    ) {
      for (const i of served) drafts[i]!.balance ??= paragraphBalance(closing.paragraph);
    }
    return;
  }
  weigh(outline, body, served, drafts, claims);
  const below = table?.rest.at(-1)?.paragraph;
  // What stands below a table of both sides is what came of weighing them, however it is put.
  if (below && weighing.test(below.placed.unit.plain.text)) {
    for (const i of served) drafts[i]!.balance ??= paragraphBalance(below);
  }
}

const weighing = /\b(?:(?:considered|weighed|balanced|taking|view|decided|therefore)\b|conclu\w)/i;

function followedBySides(outline: Outline, section: number): boolean {
  const next = outline.sections[section + 1]?.role;
  return (
    next === 'favouring' ||
    next === 'against' ||
    (next === 'exemption' && ['favouring', 'against'].includes(outline.sections[section + 2]?.role ?? ''))
  );
}

/** Counts each paragraph, or in a single one each sentence, on the side that its words argue for. */
function weigh(
  outline: Outline,
  body: readonly { paragraph: OutlineParagraph; index: number }[],
  served: readonly number[],
  drafts: readonly Draft[],
  claims: readonly BareClaim[],
): void {
  const favouring: Factor[] = [];
  const against: Factor[] = [];
  let balance: Balance | undefined;
  for (const { paragraph, index } of body) {
    const { unit } = paragraph.placed;
    const { text } = unit.plain;
    const sentences = outline.sentences.slice(paragraph.sentences.from, paragraph.sentences.to);
    const concluding = sentences.filter(
      (s) =>
        strikes(s.plain.text) ||
        (conclusion.test(s.plain.text) &&
          /\bpublic interest|balance\b/i.test(s.plain.text) &&
          !/^in favour of\b/i.test(s.plain.text)),
    );
    if (concluding.length > 0) {
      const first = concluding[0]!;
      balance ??= {
        section: -1,
        range: { start: first.range.start, end: concluding.at(-1)!.range.end },
        text: concluding.map((s) => s.plain.text).join(' '),
        about: aboutOf(concluding.map((s) => s.plain.text).join(' ')),
      };
    }
    const rest = sentences.filter((s) => !concluding.includes(s));
    const factor = (list: typeof rest): Factor => {
      const words = list.map((s) => s.plain.text).join(' ');
      return {
        range: { start: list[0]!.range.start, end: list.at(-1)!.range.end },
        text: words,
        words: countWords(words),
        paragraph: index,
      };
    };
    const turn = sentences.findIndex((s, i) => i > 0 && turning.test(s.plain.text));
    if (body.length === 1 || concluding.length > 0) {
      const pro = rest.filter((s) => forAnswer.test(s.plain.text));
      const contra = rest.filter((s) => forSilence.test(s.plain.text) && !pro.includes(s));
      if (pro.length > 0) favouring.push(factor(pro));
      if (contra.length > 0) against.push(factor(contra));
    } else if (numbered(text)) {
      const lead = text.slice(0, numbered(text)![0]);
      (/\b(?:against|withhold|maintain|neither|non-)/i.test(lead) ? against : favouring).push(
        ...runOn(paragraph, index),
      );
    } else if (turn > 0 && forAnswer.test(sentences[turn - 1]!.plain.text)) {
      favouring.push(factor(sentences.slice(0, turn)));
      against.push(factor(sentences.slice(turn)));
    } else if (forSilence.test(text) && !(forAnswer.test(text) && text.search(forAnswer) < text.search(forSilence)))
      against.push(factor(sentences.slice()));
    else if (forAnswer.test(text)) favouring.push(factor(sentences.slice()));
  }
  for (const i of served) {
    const draft = drafts[i]!;
    draft.favouring.push(...favouring);
    draft.against.push(...against);
    draft.balance ??= balance;
    if (!draft.about.size && claims[i]!.scope === 'ncnd' && balance?.about) draft.about.add(balance.about);
  }
}

/**
 * Harm and public interest that are argued under the exemption's own heading, without headings of their own, or, for
 * the claims in `unheaded`, before the first heading.
 */
export function readUnderExemptions(
  outline: Outline,
  claims: readonly BareClaim[],
  serves: readonly (readonly number[])[],
  drafts: readonly Draft[],
  harm: number[],
  unheaded: readonly number[],
): void {
  const argue = (at: number, own: readonly number[]) => {
    const body = bodyOf(outline, at);
    const arguing = body.filter(
      ({ paragraph }) =>
        /\bpublic interest\b/i.test(paragraph.placed.unit.plain.text) &&
        (strikes(paragraph.placed.unit.plain.text) || forAnswer.test(paragraph.placed.unit.plain.text)),
    );
    for (const i of own) {
      if (
        at >= 0 &&
        harm[i] === -1 &&
        showsHarm(claims[i]!.provision) &&
        body.some(({ paragraph }) => harmful(paragraph.placed.unit.plain.text))
      )
        harm[i] = at;
    }
    const without = own.filter(
      (i) => drafts[i]!.sections.length === 0 && needsPublicInterestTest(claims[i]!.provision),
    );
    if (
      arguing.length === 0 ||
      without.length === 0 ||
      !arguing.some(({ paragraph }) => strikes(paragraph.placed.unit.plain.text))
    )
      return;
    if (at >= 0) for (const i of without) drafts[i]!.sections.push(at);
    const first = body.findIndex(({ index }) => index === arguing[0]!.index);
    const last = body.findIndex(({ index }) => index === arguing.at(-1)!.index);
    weigh(outline, body.slice(first, last + 1), without, drafts, claims);
  };
  outline.sections.forEach(({ role }, at) => {
    if (argued.has(role)) argue(at, serves[at]!);
  });
  // A letter without headings argues for the claims that it makes there.
  argue(-1, unheaded);
}

/** Roles of the headings under which an exemption may be argued without headings for each step. */
const argued: ReadonlySet<Role> = new Set(['exemption', 'response', 'ncnd', 'other']);

/** Whether harm is, or may be, what the exemption turns on: bare s.43 may mean 43(2). */
function showsHarm(provision: Provision): boolean {
  return needsHarm(provision) || (exemptionOf(provision) !== undefined && basisOf(provision) === 'mixed');
}

/** Reasoning of harm: a consequence at one of the levels, not the statute's bare words. */
function harmful(text: string): boolean {
  return (
    /\b(?:would|could|may|might|likely to)\b(?! (?:apply|be (?:grateful|happy|exempt)|also apply))[^.]{3,}/i.test(
      text.replace(/\bwould,? or would be likely to,? \w+/gi, ''),
    ) && !/\bpublic interest\b/i.test(text.slice(0, 60))
  );
}
