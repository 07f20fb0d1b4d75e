import { byText } from '../language/byText.ts';
import { remembered } from '../language/remembered.ts';
import { canonical } from '../law/index.ts';
import { countUpTo } from '../notice/byHalves.ts';
import type { Citation, Claim, Factor, Notice, Range, Section, Sentence, Wording } from '../notice/model.ts';
import { citationsIn, sentenceAt } from './block.ts';
import {
  type CitationPart,
  type ClaimPart,
  type ConclusionPart,
  type FactorPart,
  isOwn,
  type Part,
  type Parts,
  type PartsOfNotice,
  type Placed,
  type Relied,
  type SectionPart,
  type SentencePart,
  type TestPart,
} from './part.ts';
import { rangeIn } from './phrase.ts';
import { isAsked } from './pit/standard.ts';
import {
  type Conclusion,
  conclusionsOf,
  hasSides,
  sentencesOfBalance,
  sentencesOfFactor,
  testsOf,
  type WeighedTest,
} from './pit/weighedTests.ts';
import { sameFields } from './same.ts';
import { hasPlaceholder, isPromptBeside, isWithinPlaceholder } from './speak.ts';

/** The parts of a Notice, each kind made when it is first asked for. */
export const partsOf = remembered((notice: Notice): PartsOfNotice => {
  const { put, placed, range } = placesIn(notice);
  const sentences = once(() => notice.sentences.map((sentence) => put(sentencePart(notice, sentence), sentence)));
  const partOf = ({ range: { start } }: Sentence) =>
    sentences()[countUpTo(notice.sentences, start, (other) => other.range.start) - 1]!;
  const sections = once(() =>
    notice.sections.map((section) => put(sectionPart(notice, section, sentences()), section)),
  );

  const citations = once(() =>
    notice.citations.map((citation) => {
      const holding = sentenceAt(notice, citation.range.start);
      return put(citationPart(notice, citation, holding && partOf(holding)), citation);
    }),
  );

  const byStart = new Map<number, FactorPart>();
  const tests = once(() => {
    const made = new Map<WeighedTest, TestPart>();
    for (const test of testsOf(notice)) {
      const claims = test.claims.map(reliedOn);
      const sided = hasSides(notice, test);
      const factorsOn = (side: FactorPart['side']) =>
        test[side].map((factor) => {
          const known = byStart.get(factor.range.start);
          if (known) return known;
          const own = sentencesOfFactor(notice, factor).map(partOf);
          const part = put(factorPart(notice, factor, { side, claims, sided, sentences: own }), factor);
          byStart.set(factor.range.start, part);
          return part;
        });
      const [favouring, against] = [factorsOn('favouring'), factorsOn('against')];
      made.set(test, put(testPart(test, { claims, sided, favouring, against }, sections()), test));
    }
    return made;
  });

  const conclusions = once(() => {
    tests();
    const partsAt = (some: readonly Factor[]) => some.map(({ range }) => byStart.get(range.start)!);
    return conclusionsOf(notice).map((conclusion) => {
      const { balance, favouring, against } = conclusion;
      const own = sentencesOfBalance(notice, balance).map(partOf);
      const beside = { favouring: partsAt(favouring), against: partsAt(against), sentences: own };
      return put(conclusionPart(notice, conclusion, beside, sections()), balance);
    });
  });

  const claims = once(() =>
    notice.claims.map((claim) => {
      const test = testsOf(notice).find((test) => test.claims.includes(claim));
      return put(claimPart(notice, claim, test && tests().get(test)), claim);
    }),
  );

  const kinds: { readonly [K in keyof Parts]: () => readonly Parts[K][] } = {
    sentence: sentences,
    'own sentence': once(() => sentences().filter(isOwn)),
    section: sections,
    citation: citations,
    claim: claims,
    test: once(() => [...tests().values()]),
    factor: once(() => {
      tests();
      return [...byStart.values()];
    }),
    conclusion: conclusions,
  };
  return { of: (kind) => kinds[kind](), range, placed };
});

/** What a part is in its Notice. */
type InNotice = { readonly range: Range } | Section | Claim | WeighedTest;

/** The places of parts in a Notice. */
function placesIn(notice: Notice): Pick<PartsOfNotice, 'range' | 'placed'> & {
  /** Puts a part in its place: itself, or its twin where it has one already. */
  put<P extends Part>(part: P, is: InNotice): P;
} {
  const places = new Map<Part, InNotice>();
  const twinsOf = new Map<Part, number>();
  const rangeOf = (part: Part): Range => {
    const is = places.get(part)!;
    if ('heading' in is) return is.heading;
    if ('at' in is) return is.at;
    if (part.of !== 'test') return (is as Sentence).range;
    const [first] = [...part.sections, ...part.favouring, ...part.against];
    return first ? rangeOf(first) : ((is as WeighedTest).balance?.range ?? notice.opening);
  };
  return {
    put(part, is) {
      let own = part;
      if (places.has(part)) {
        const twin = (twinsOf.get(part) ?? 0) + 1;
        twinsOf.set(part, twin);
        own = twinOf(part, twin);
      }
      places.set(own, is);
      return own;
    },
    range: (place) =>
      'in' in place ? rangeIn(places.get(place.in) as Sentence, place.from, place.to) : rangeOf(place),
    placed: <K extends keyof Parts>(part: Parts[K]) => places.get(part) as Placed[K],
  };
}

/** Of a sentence's wording, the part that it was last: at most keys it is the same again. */
const lastOf = new WeakMap<Wording, SentencePart>();

function sentencePart(notice: Notice, { wording, facts, scope, section, range }: Sentence): SentencePart {
  const heading = notice.sections[section];
  const role = heading?.role;
  const about = heading?.about;
  const prompt = hasPlaceholder(notice, range);
  const signedOff = range.start >= notice.closing.start;
  const last = lastOf.get(wording);
  if (
    last &&
    last.facts === facts &&
    last.scope === scope &&
    last.role === role &&
    last.about === about &&
    last.prompt === prompt &&
    last.signedOff === signedOff
  )
    return last;
  const { text } = wording;
  const fresh: SentencePart = { of: 'sentence', twin: 0, text, facts, scope, role, about, prompt, signedOff };
  const part = interned(rootOf(text), fresh);
  lastOf.set(wording, part);
  return part;
}

function sectionPart(notice: Notice, section: Section, all: readonly SentencePart[]): SectionPart {
  const { text, role, about, scope, provisions, serves, paragraphs } = section;
  const from = notice.paragraphs[paragraphs.from]?.sentences.from ?? 0;
  const to = paragraphs.to > paragraphs.from ? notice.paragraphs[paragraphs.to - 1]!.sentences.to : from;
  return interned(all[from] ?? rootOf(text), {
    of: 'section',
    twin: 0,
    text,
    role,
    about,
    scope,
    provisions,
    serves: serves.map((i) => reliedOn(notice.claims[i]!)),
    sentences: all.slice(from, to),
    prompt: hasPlaceholder(notice, section.body),
  });
}

function citationPart(notice: Notice, citation: Citation, sentence?: SentencePart): CitationPart {
  const { provision, use, wellFormed, scope, range } = citation;
  return interned(use === 'other-act' ? rootOf(canonical(provision)) : provision, {
    of: 'citation',
    twin: 0,
    provision,
    use,
    wellFormed,
    scope,
    written: notice.text.slice(range.start, range.end),
    sentence,
    prompt: isWithinPlaceholder(notice, range),
  });
}

function factorPart(
  notice: Notice,
  { text, words, range }: Factor,
  { side, claims, sided, sentences }: Pick<FactorPart, 'side' | 'claims' | 'sided' | 'sentences'>,
): FactorPart {
  const root = sentences[0] ?? rootOf(text);
  const prompt = isAsked(notice, range);
  // Written out, as all of them are: spreading an object costs Node ten times as much.
  return interned(root, { of: 'factor', twin: 0, side, text, words, claims, sided, sentences, prompt });
}

function testPart(
  test: WeighedTest,
  { claims, sided, favouring, against }: Pick<TestPart, 'claims' | 'sided' | 'favouring' | 'against'>,
  all: readonly SectionPart[],
): TestPart {
  const sections = test.sections.map((i) => all[i]!);
  return interned(sections[0] ?? favouring[0] ?? against[0] ?? claims[0]!, {
    of: 'test',
    twin: 0,
    claims,
    favouring,
    against,
    sided,
    sections,
    harm: [...new Set(test.claims.flatMap(({ harm }) => all[harm] ?? []))],
  });
}

function conclusionPart(
  notice: Notice,
  { balance, claims }: Conclusion,
  { favouring, against, sentences }: Pick<ConclusionPart, 'favouring' | 'against' | 'sentences'>,
  all: readonly SectionPart[],
): ConclusionPart {
  return interned(sentences[0] ?? rootOf(balance.text), {
    of: 'conclusion',
    twin: 0,
    section: all[balance.section],
    claims: claims.map(reliedOn),
    favouring,
    against,
    sentences,
    cites: citationsIn(notice, balance.range).map(({ provision }) => provision),
    prompt: isAsked(notice, balance.range),
  });
}

function claimPart(notice: Notice, claim: Claim, test?: TestPart): ClaimPart {
  const { provision, exemption, scope, byReferenceTo } = reliedOn(claim);
  const root = rootOf(exemption);
  const prompt = isPromptBeside(notice, claim.at);
  return interned(root, { of: 'claim', twin: 0, provision, exemption, scope, byReferenceTo, test, prompt });
}

/** Equal ones are one object, so that parts which hold them are soon compared. */
const reliedOn = remembered(({ provision, exemption, scope, byReferenceTo }: Claim): Relied => {
  const key = rootOf([scope, exemption, ...byReferenceTo.map(canonical)].join());
  const relied = allRelied.get(key) ?? { provision, exemption, scope, byReferenceTo };
  allRelied.set(key, relied);
  return relied;
});

const allRelied = new WeakMap<object, Relied>();

/** Does a piece of work when its value is first asked for. */
function once<T extends object>(work: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= work();
    return made;
  };
}

/** By what equal parts have in common, those that were met last. */
const known = remembered((_: object): Part[] => []);
/** So many parts of the same words are told apart: one for each place that a letter may have for them. */
const mostAlike = 8;

function interned<P extends Part>(root: object, fresh: P): P {
  const alike = known(root);
  for (const part of alike) if (sameFields(part, fresh)) return part as P;
  if (alike.length === mostAlike) alike.pop();
  alike.unshift(fresh);
  return fresh;
}

const twins = remembered((_: Part): Part[] => []);

function twinOf<P extends Part>(first: P, twin: number): P {
  const own = twins(first);
  own[twin] ??= { ...first, twin };
  return own[twin] as P;
}

/** What all parts of the same words hang on. */
const rootOf = byText((): object => ({}));
