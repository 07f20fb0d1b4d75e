import { basisOf, exemptionOf, isWithin, needsHarm, needsPublicInterestTest } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import type { PlacedCitation } from './citationUse.ts';
import type { BareClaim } from './claims.ts';
import { aboutOf } from './headings.ts';
import type { About, Balance, Factor, PublicInterestTest } from './model.ts';
import type { Outline, OutlineParagraph } from './outline.ts';
import { countWords, sourceRange } from './plain.ts';

/** What the sections of the letter give each claim. */
export interface Reasoning {
  /** By claim: the index of its harm section, or -1. */
  readonly harm: readonly number[];
  readonly tests: readonly (PublicInterestTest | undefined)[];
  /** By section: the claims that it serves. */
  readonly serves: readonly (readonly number[])[];
}

/** A conclusion: it weighs one side against the other, or says where the balance lies. */
const conclusion =
  /\b(?:outweigh\w*|balance (?:of|lies|lie|test|therefore|is|falls|favours?|tips)|public interest (?:therefore |clearly |strongly |does )*(?:favours?|lies|is (?:better|best) served)|on balance|greater (?:public interest|weight)|in favour of (?:maintaining|upholding|withholding|neither)|tips? the)/i;
const forAnswer =
  /\b(?:in favour of (?:disclos|releas|confirm|transparen|openness)|favou?rs? (?:disclos|releas|confirm)|(?:public )?interest in (?:disclos|releas|transparen|openness|knowing|understanding|confirming|the public|how|being|accountab|saying|seeing)|(?:disclosure|release|releasing|disclosing|confirming|publication)\b[^.]{0,60}\bwould (?:\w+ )?(?:promote|help|allow|enable|increase|inform|show|improve|assist|support|add|let|further|give|enhance|provide|reassure|demonstrate)|transparency|accountab|openness|legitimate interest|recogni[sz]e|accept that|acknowledge)/i;
const forSilence =
  /\b(?:against (?:disclos|releas|confirm)|in favour of (?:withhold|maintain|non-?disclos|neither)|however|on the other hand|against this|conversely|would (?:be likely to )?(?:prejudice|harm|undermine|weaken|damage|endanger|inhibit|deter|hinder|compromise|assist offenders|reveal|help (?:offenders|criminals|those))|(?:maintaining|withholding|protecting)\b)/i;

/** Joins sections to the claims that they serve, and reads their factors. */
export function reasoningOf(
  outline: Outline,
  claims: readonly BareClaim[],
  citations: readonly PlacedCitation[],
  provisionsOf: (section: number) => readonly Provision[],
): Reasoning {
  const { sections } = outline;
  const serves: number[][] = sections.map(() => []);
  const harm: number[] = claims.map(() => -1);
  const drafts = claims.map(() => ({
    favouring: [] as Factor[],
    against: [] as Factor[],
    balance: undefined as Balance | undefined,
    sections: [] as number[],
    about: new Set<About>(),
  }));
  const all = claims.map((_, i) => i);
  let current: number[] = [];
  let listing = false;
  let parent: number[] | undefined;

  const named = (section: number): number[] => {
    const provisions = provisionsOf(section);
    return all.filter((i) =>
      provisions.some(
        (p) =>
          isWithin(claims[i]!.provision, p) ||
          isWithin(p, claims[i]!.provision) ||
          (p.section === claims[i]!.provision.section &&
            p.regime === claims[i]!.provision.regime &&
            p.path.length === 0),
      ),
    );
  };
  /** The claims that are made in the text under a heading. */
  const madeIn = (section: number): number[] =>
    all.filter((i) =>
      claims[i]!.citations.some((c) => citations[c]!.section === section && citations[c]!.inHeading < 0),
    );
  const suiting = (
    candidates: readonly number[],
    about: About | undefined,
    needs: (p: Provision) => boolean,
  ): number[] => {
    const narrow = (list: readonly number[], keep: (i: number) => boolean) => {
      const kept = list.filter(keep);
      return kept.length > 0 ? kept : [...list];
    };
    const both = new Set(candidates.map((i) => claims[i]!.scope)).size > 1;
    const byAbout =
      both && about
        ? narrow(candidates, (i) => claims[i]!.scope === (about === 'confirmation' ? 'ncnd' : 'content'))
        : [...candidates];
    return narrow(byAbout, (i) => needs(claims[i]!.provision));
  };

  sections.forEach((section, at) => {
    // "Section 31" over factors about confirming means its NCND limb where the letter uses both.
    const own = suiting(named(at), section.about, () => true);
    const inScope = all.filter((i) =>
      section.scope !== 'ncnd' && section.scope !== 'content'
        ? true
        : claims[i]!.scope === section.scope || !claims.some((c) => c.scope === section.scope),
    );
    const context = current.length > 0 ? current : inScope;
    switch (section.role) {
      case 'exemption':
      case 'ncnd':
        parent = undefined;
        if (own.length > 0) {
          current = listing && sections[at - 1]!.from === sections[at - 1]!.to ? [...current, ...own] : own;
          listing = true;
        }
        serves[at] = own;
        return;
      case 'response':
        parent = undefined;
        current = own.length > 0 ? own : madeIn(at);
        listing = current.length > 0;
        serves[at] = current;
        return;
      case 'harm': {
        const served = own.length > 0 ? own : suiting(context, section.about, (p) => basisOf(p) !== 'class');
        for (const i of served) if (harm[i] === -1) harm[i] = at;
        // A harm section before any exemption heading, or under a listing, serves every claim that it stands over.
        if (own.length === 0)
          for (const i of suiting(context, section.about, () => true))
            if (harm[i] === -1 && current.length === 0) harm[i] = at;
        serves[at] = served;
        break;
      }
      case 'public-interest':
        parent = own.length > 0 ? own : undefined;
        serves[at] = own.length > 0 ? own : suiting(context, section.about, needsPublicInterestTest);
        readProse(outline, at, serves[at]!, drafts, claims);
        break;
      case 'favouring':
      case 'against': {
        const served = own.length > 0 ? own : (parent ?? suiting(context, section.about, needsPublicInterestTest));
        serves[at] = served;
        const { factors, balance } = factorsOf(outline, at);
        for (const i of served) {
          const draft = drafts[i]!;
          draft.sections.push(at);
          draft[section.role].push(...factors);
          if (section.about) draft.about.add(section.about);
          if (balance) draft.balance ??= balance;
        }
        break;
      }
      case 'balance': {
        const waiting = all.filter((i) => drafts[i]!.sections.length > 0 && !drafts[i]!.balance);
        const served =
          own.length > 0
            ? own
            : (parent ?? (waiting.length > 0 ? waiting : suiting(context, section.about, needsPublicInterestTest)));
        serves[at] = served;
        const balance = balanceOf(outline, at);
        for (const i of served) {
          drafts[i]!.sections.push(at);
          drafts[i]!.balance ??= balance;
        }
        break;
      }
      default: {
        serves[at] = own;
        // "## Question 3" begins another answer.
        const made = madeIn(at);
        if (own.length + made.length > 0) {
          current = own.length > 0 ? own : made;
          serves[at] = current;
        }
        if (section.role !== 'title') parent = undefined;
      }
    }
    listing = false;
  });
  readUnderExemptions(outline, claims, serves, drafts, harm);

  drafts.forEach((draft, i) => {
    if (harm[i] !== -1 || !needsHarm(claims[i]!.provision)) return;
    const factor = draft.against.find(({ text }) => shown.test(text));
    if (factor) harm[i] = outline.paragraphs[factor.paragraph]!.section;
  });

  const tests = drafts.map((draft): PublicInterestTest | undefined => {
    if (draft.favouring.length === 0 && draft.against.length === 0 && !draft.balance && draft.sections.length === 0)
      return undefined;
    const about: About | undefined = draft.about.has('disclosure')
      ? 'disclosure'
      : draft.about.has('confirmation')
        ? 'confirmation'
        : draft.balance?.about;
    return {
      about,
      favouring: draft.favouring,
      against: draft.against,
      balance: draft.balance,
      sections: draft.sections,
    };
  });
  return { harm, tests, serves };
}

interface Draft {
  favouring: Factor[];
  against: Factor[];
  balance: Balance | undefined;
  sections: number[];
  about: Set<About>;
}

function bodyOf(outline: Outline, section: number): { paragraph: OutlineParagraph; index: number }[] {
  const { from, to } = outline.sections[section]!;
  return outline.paragraphs
    .slice(from, to)
    .map((paragraph, i) => ({ paragraph, index: from + i }))
    .filter(
      ({ paragraph }) => paragraph.scope !== 'chrome' && paragraph.scope !== 'quoted' && paragraph.scope !== 'rights',
    );
}

/**
 * The factors of one side: list items, or paragraphs where no list is used; a lead-in (`…:`) is none. A closing
 * paragraph that strikes the balance is the balance.
 */
function factorsOf(outline: Outline, section: number): { factors: Factor[]; balance?: Balance } {
  const body = bodyOf(outline, section);
  let balance: Balance | undefined;
  const last = body.at(-1);
  if (
    last &&
    body.length > 1 &&
    !last.paragraph.placed.unit.item &&
    strikes(last.paragraph.placed.unit.plain.text) &&
    !heldElsewhere(outline, section)
  ) {
    balance = paragraphBalance(last.paragraph);
    body.pop();
  }
  const items = body.filter(({ paragraph }) => paragraph.placed.unit.item);
  const chosen =
    items.length > 0 ? items : body.filter(({ paragraph }) => !/:$/.test(paragraph.placed.unit.plain.text));
  return { factors: chosen.flatMap(({ paragraph, index }) => runOn(paragraph, index)), balance };
}

/** The test put as a question or a duty, not answered. */
const states =
  /\b(?:must|whether|have to|has to|need to|required to|requires?|unless|ask(?:ed)?|decide|consider(?:ed)? where)\b/i;

function strikes(text: string): boolean {
  return /\boutweigh|\bbalance\b.*\b(?:lies|favours?|falls|tips|against|in favour)\b|\bpublic interest (?:therefore |clearly )*(?:favours|lies)\b/i.test(
    text,
  );
}

/** Whether a balance heading follows before the next exemption: then the last paragraph is a factor after all. */
function heldElsewhere(outline: Outline, section: number): boolean {
  for (let i = section + 1; i < outline.sections.length; i++) {
    const { role } = outline.sections[i]!;
    if (role === 'balance') return true;
    if (role === 'exemption' || role === 'response' || role === 'review') return false;
  }
  return false;
}

/** Splits `(1) … (2) …` and `Firstly, … Secondly, …` in one paragraph into its factors. */
function runOn(paragraph: OutlineParagraph, index: number): Factor[] {
  const { unit, at } = paragraph.placed;
  const { text } = unit.plain;
  const starts = numbered(text) ?? ordinals(text) ?? [0];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? text.length;
    const range = sourceRange(unit.plain, from, from + text.slice(from, to).trimEnd().length);
    const words = text.slice(from, to).trim();
    return {
      range: { start: at + range.start, end: at + range.end },
      text: words,
      words: countWords(words),
      paragraph: index,
    };
  });
}

function numbered(text: string): number[] | undefined {
  const found = [...text.matchAll(/(?:^|\s)\((\d{1,2}|[ivx]{1,4}|[a-h])\) (?=\w)/g)].map((m) => ({
    at: m.index + m[0].indexOf('('),
    mark: m[1]!,
  }));
  const sequences = ['1,2', 'a,b', 'i,ii'];
  return found.length > 1 && sequences.includes(`${found[0]!.mark},${found[1]!.mark}`)
    ? found.map((f) => f.at)
    : undefined;
}

function ordinals(text: string): number[] | undefined {
  const found = [...text.matchAll(/(?:^|[.?!;] )((?:First|Second|Third|Fourth|Fifth)(?:ly)?|Finally|Lastly),? /g)].map(
    (m) => m.index + m[0].indexOf(m[1]!),
  );
  return found.length > 1 && /^First/.test(text.slice(found[0]!)) ? found : undefined;
}

function balanceOf(outline: Outline, section: number): Balance {
  const body = bodyOf(outline, section);
  const first = body[0]?.paragraph.placed;
  const last = body.at(-1)?.paragraph.placed;
  const { heading, about } = outline.sections[section]!;
  const text = body.map(({ paragraph }) => paragraph.placed.unit.plain.text).join(' ');
  const citations = body.flatMap(({ paragraph }) => paragraph.placed.unit.citations);
  return {
    section,
    range:
      first && last
        ? { start: first.at + first.unit.start, end: last.at + last.unit.end }
        : { start: heading.at + heading.unit.start, end: heading.at + heading.unit.end },
    text,
    about: about ?? aboutOf(text, citations),
  };
}

function paragraphBalance(paragraph: OutlineParagraph): Balance {
  const { unit, at } = paragraph.placed;
  return {
    section: -1,
    range: { start: at + unit.start, end: at + unit.end },
    text: unit.plain.text,
    about: aboutOf(unit.plain.text, unit.citations),
  };
}

/** Reads a public interest test that is prose under one heading: each paragraph counts on the side it argues. */
function readProse(
  outline: Outline,
  section: number,
  served: readonly number[],
  drafts: readonly Draft[],
  claims: readonly BareClaim[],
): void {
  const body = bodyOf(outline, section).filter(({ paragraph }) => !/:$/.test(paragraph.placed.unit.plain.text));
  for (const i of served) drafts[i]!.sections.push(section);
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
}

function followedBySides(outline: Outline, section: number): boolean {
  const next = outline.sections[section + 1]?.role;
  return (
    next === 'favouring' ||
    next === 'against' ||
    (next === 'exemption' && ['favouring', 'against'].includes(outline.sections[section + 2]?.role ?? ''))
  );
}

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
        strikes(s.plain.text) || (conclusion.test(s.plain.text) && /\bpublic interest|balance\b/i.test(s.plain.text)),
    );
    if (concluding.length > 0) {
      const first = concluding[0]!;
      balance ??= {
        section: -1,
        range: { start: first.range.start, end: concluding.at(-1)!.range.end },
        text: concluding.map((s) => s.plain.text).join(' '),
        about: aboutOf(concluding.map((s) => s.plain.text).join(' '), unit.citations),
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

/** Harm and public interest that are argued under the exemption's own heading, without headings of their own. */
function readUnderExemptions(
  outline: Outline,
  claims: readonly BareClaim[],
  serves: readonly (readonly number[])[],
  drafts: readonly Draft[],
  harm: number[],
): void {
  outline.sections.forEach((section, at) => {
    if (
      section.role !== 'exemption' &&
      section.role !== 'response' &&
      section.role !== 'ncnd' &&
      section.role !== 'other'
    )
      return;
    const body = bodyOf(outline, at);
    const arguing = body.filter(
      ({ paragraph }) =>
        /\bpublic interest\b/i.test(paragraph.placed.unit.plain.text) &&
        (strikes(paragraph.placed.unit.plain.text) || forAnswer.test(paragraph.placed.unit.plain.text)),
    );
    for (const i of serves[at]!) {
      if (
        harm[i] === -1 &&
        showsHarm(claims[i]!.provision) &&
        body.some(({ paragraph }) => harmful(paragraph.placed.unit.plain.text))
      )
        harm[i] = at;
    }
    const without = serves[at]!.filter(
      (i) => drafts[i]!.sections.length === 0 && needsPublicInterestTest(claims[i]!.provision),
    );
    if (
      arguing.length === 0 ||
      without.length === 0 ||
      !arguing.some(({ paragraph }) => strikes(paragraph.placed.unit.plain.text))
    )
      return;
    for (const i of without) drafts[i]!.sections.push(at);
    const first = body.findIndex(({ index }) => index === arguing[0]!.index);
    const last = body.findIndex(({ index }) => index === arguing.at(-1)!.index);
    weigh(outline, body.slice(first, last + 1), without, drafts, claims);
  });
}

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

/** Harm that is shown among the factors against, in the words of its test. */
const shown = /\b(?:would|likely to)\b[^.]{0,60}\b(?:prejudice|endanger|adversely affect|inhibit|harm|undermine)\w*\b/i;
