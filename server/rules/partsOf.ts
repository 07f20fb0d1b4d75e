import { byText } from '../language/byText.ts';
import { remembered } from '../language/remembered.ts';
import { canonical } from '../law/index.ts';
import type { Claim, Factor, Notice, Range, Section, Sentence, Wording } from '../notice/model.ts';
import { sourceRange } from '../notice/plain.ts';
import { sentenceAt } from './block.ts';
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
  type TitlePart,
} from './part.ts';
import { isAsked } from './pit/standard.ts';
import {
  conclusionsOf,
  hasSides,
  sentencesOfBalance,
  sentencesOfFactor,
  testsOf,
  type WeighedTest,
} from './pit/weighedTests.ts';
import { hasPlaceholder, isPromptBeside, isWithinPlaceholder } from './speak.ts';

/** What a part is in its Notice. */
type InNotice = { readonly range: Range } | Section | Claim | WeighedTest;

/** The parts of a Notice, each kind made when it is first asked for. */
export const partsOf = remembered((notice: Notice): PartsOfNotice => {
  const places = new Map<Part, InNotice>();
  const twinsOf = new Map<Part, number>();
  /** Puts a part in its place: itself, or its twin where it has one already. */
  const put = <P extends Part>(part: P, is: InNotice): P => {
    let own = part;
    if (places.has(part)) {
      const twin = (twinsOf.get(part) ?? 0) + 1;
      twinsOf.set(part, twin);
      own = twinOf(part, twin);
    }
    places.set(own, is);
    return own;
  };

  const sentences = once(() => notice.sentences.map((sentence) => put(sentencePart(notice, sentence), sentence)));
  const own = once(() => sentences().filter(isOwn));
  const partOf = once(() => new Map(notice.sentences.map((sentence, i) => [sentence, sentences()[i]!])));
  const theirParts = (some: readonly Sentence[]) => some.map((sentence) => partOf().get(sentence)!);
  const relied = once(() => notice.claims.map(reliedOn));

  const sections = once(() =>
    notice.sections.map((section) => {
      const { text, role, about, typography, scope, provisions, serves, paragraphs } = section;
      const from = notice.paragraphs[paragraphs.from]?.sentences.from ?? 0;
      const to = paragraphs.to > paragraphs.from ? notice.paragraphs[paragraphs.to - 1]!.sentences.to : from;
      return put(
        interned<SectionPart>(sentences()[from] ?? rootOf(text), {
          of: 'section',
          twin: 0,
          text,
          role,
          about,
          typography,
          scope,
          provisions,
          serves: serves.map((i) => relied()[i]!),
          sentences: sentences().slice(from, to),
          prompt: hasPlaceholder(notice, section.body),
        }),
        section,
      );
    }),
  );

  const citations = once(() =>
    notice.citations.map((citation) => {
      const { provision, use, exists, wellFormed, scope, title, range } = citation;
      const holding = sentenceAt(notice, range.start);
      const own = holding && partOf().get(holding);
      return put(
        interned<CitationPart>(use === 'other-act' ? rootOf(canonical(provision)) : provision, {
          of: 'citation',
          twin: 0,
          provision,
          use,
          exists,
          wellFormed,
          scope,
          written: notice.text.slice(range.start, range.end),
          sentence: own,
          prompt: isWithinPlaceholder(notice, range),
          title:
            title && put(interned<TitlePart>(rootOf(title.text), { of: 'title', twin: 0, text: title.text }), title),
        }),
        citation,
      );
    }),
  );

  const factorsByStart = new Map<number, FactorPart>();
  const made = once(() => {
    const tests = new Map<WeighedTest, TestPart>();
    for (const test of testsOf(notice)) {
      const claims = test.claims.map(reliedOn);
      const sided = hasSides(notice, test);
      const factors = (side: FactorPart['side']) =>
        test[side].map((factor) => {
          const { range, text, words } = factor;
          const known = factorsByStart.get(range.start);
          if (known) return known;
          const sentences = theirParts(sentencesOfFactor(notice, factor));
          const prompt = isAsked(notice, range);
          const part = put(
            interned<FactorPart>(sentences[0] ?? rootOf(text), {
              of: 'factor',
              twin: 0,
              side,
              text,
              words,
              claims,
              sided,
              sentences,
              prompt,
            }),
            factor,
          );
          factorsByStart.set(range.start, part);
          return part;
        });
      const under = test.sections.map((i) => sections()[i]!);
      const [favouring, against] = [factors('favouring'), factors('against')];
      tests.set(
        test,
        put(
          interned<TestPart>(under[0] ?? favouring[0] ?? against[0] ?? claims[0]!, {
            of: 'test',
            twin: 0,
            about: test.about,
            claims,
            favouring,
            against,
            sided,
            concluded: test.balance !== undefined,
            sections: under,
            harm: [...new Set(test.claims.flatMap(({ harm }) => sections()[harm] ?? []))],
          }),
          test,
        ),
      );
    }
    return tests;
  });
  const tests = once(() => [...made().values()]);
  const factors = once(() => {
    tests();
    return [...factorsByStart.values()];
  });
  const conclusions = once(() => {
    tests();
    const factorsAt = (some: readonly Factor[]) => some.map(({ range }) => factorsByStart.get(range.start)!);
    return conclusionsOf(notice).map(({ balance, sided, claims, favouring, against }) => {
      const sentences = theirParts(sentencesOfBalance(notice, balance));
      return put(
        interned<ConclusionPart>(sentences[0] ?? rootOf(balance.text), {
          of: 'conclusion',
          twin: 0,
          about: balance.about,
          text: balance.text,
          section: sections()[balance.section],
          sided,
          claims: claims.map(reliedOn),
          favouring: factorsAt(favouring),
          against: factorsAt(against),
          sentences,
          cites: notice.citations
            .filter(({ range }) => range.start >= balance.range.start && range.end <= balance.range.end)
            .map(({ provision }) => provision),
          prompt: isAsked(notice, balance.range),
        }),
        balance,
      );
    });
  });

  const claims = once(() =>
    notice.claims.map((claim, i) => {
      const test = testsOf(notice).find((test) => test.claims.includes(claim));
      return put(
        interned<ClaimPart>(rootOf(claim.exemption), {
          of: 'claim',
          twin: 0,
          ...relied()[i]!,
          harm: sections()[claim.harm],
          test: test && made().get(test),
          prompt: isPromptBeside(notice, claim.at),
        }),
        claim,
      );
    }),
  );

  const kinds: { readonly [K in keyof Parts]: () => readonly Parts[K][] } = {
    sentence: sentences,
    'own sentence': own,
    section: sections,
    citation: citations,
    claim: claims,
    test: tests,
    factor: factors,
    conclusion: conclusions,
  };
  const rangeOf = (part: Part): Range => {
    const is = places.get(part)!;
    if ('heading' in is) return is.heading;
    if ('at' in is) return is.at;
    if (part.of !== 'test') return (is as Sentence).range;
    const [first] = [...part.sections, ...part.favouring, ...part.against];
    return first ? rangeOf(first) : ((is as WeighedTest).balance?.range ?? notice.opening);
  };
  return {
    of: (kind) => kinds[kind](),
    range: (place) => {
      if (!('in' in place)) return rangeOf(place);
      const { wording, origin } = places.get(place.in) as Sentence;
      const { start, end } = sourceRange(wording, place.from, place.to);
      return { start: origin + start, end: origin + end };
    },
    placed: <K extends keyof Parts>(part: Parts[K]) => places.get(part) as Placed[K],
  };
});

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

/** Equal ones are one object, so that parts which hold them are soon compared. */
function reliedOn({ provision, exemption, scope, byReferenceTo }: Claim): Relied {
  const key = rootOf([scope, exemption, ...byReferenceTo.map(canonical)].join());
  let relied = allRelied.get(key);
  if (!relied) {
    relied = { provision, exemption, scope, byReferenceTo };
    allRelied.set(key, relied);
  }
  return relied;
}

const allRelied = new WeakMap<object, Relied>();

/** Does a piece of work when its value is first asked for. */
function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

/** By what equal parts have in common, those that were met last. */
const known = new WeakMap<object, Part[]>();
/** So many parts of the same words are told apart: one for each place that a letter may have for them. */
const mostAlike = 8;

function interned<P extends Part>(root: object, fresh: P): P {
  const alike = known.get(root);
  if (!alike) {
    known.set(root, [fresh]);
    return fresh;
  }
  for (const part of alike) if (sameFields(part, fresh)) return part as P;
  if (alike.length === mostAlike) alike.pop();
  alike.unshift(fresh);
  return fresh;
}

const twins = new WeakMap<Part, Part[]>();

function twinOf<P extends Part>(first: P, twin: number): P {
  let known = twins.get(first);
  if (!known) {
    known = [];
    twins.set(first, known);
  }
  known[twin] ??= { ...first, twin };
  return known[twin] as P;
}

/** What all parts of the same words hang on. */
const rootOf = byText((): object => ({}));

function sameFields(a: object, b: object): boolean {
  for (const name in a) {
    if (a[name as never] !== b[name as never] && !same(a[name as never], b[name as never])) return false;
  }
  return true;
}

/** Whether two values are equal. Parts are only if they are one object. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || 'twin' in a || 'twin' in b) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
    return true;
  }
  return Object.keys(a).length === Object.keys(b).length && sameFields(a, b);
}
