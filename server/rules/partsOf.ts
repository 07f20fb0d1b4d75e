import { canonical } from '../law/index.ts';
import type { Claim, Factor, Notice, Range, Sentence } from '../notice/model.ts';
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
import { remembered } from './remembered.ts';
import { hasPlaceholder } from './speak.ts';

/** The parts of a Notice, each kind made when it is first asked for. */
export const partsOf = remembered((notice: Notice): PartsOfNotice => {
  const places = new Map<Part, { readonly range: Range; readonly is: unknown }>();
  const equals = new Map<Part, number>();
  /** Gives the one object that equals `fresh` and has no place yet in this letter, and puts it in its place. */
  const put = <P extends Part>(root: object, fresh: P, range: Range, is: unknown): P => {
    const first = interned(root, fresh);
    const before = equals.get(first) ?? 0;
    equals.set(first, before + 1);
    const part = before === 0 ? first : twinOf(first, before);
    places.set(part, { range, is });
    return part;
  };

  const sentences = once(() =>
    notice.sentences.map((sentence) => {
      const { wording, facts, scope, section, range } = sentence;
      const heading = notice.sections[section];
      return put<SentencePart>(
        rootOf(wording),
        {
          of: 'sentence',
          twin: 0,
          text: wording.text,
          facts,
          scope,
          role: heading?.role,
          about: heading?.about,
          prompt: hasPlaceholder(notice, range),
          signedOff: range.start >= notice.closing.start,
        },
        range,
        sentence,
      );
    }),
  );
  const own = once(() => sentences().filter(isOwn));
  const partOf = once(() => new Map(notice.sentences.map((sentence, i) => [sentence, sentences()[i]!])));
  const theirParts = (some: readonly Sentence[]) => some.map((sentence) => partOf().get(sentence)!);
  const relied = once(() => notice.claims.map(reliedOn));

  const sections = once(() =>
    notice.sections.map((section) => {
      const { text, role, about, typography, scope, provisions, serves, paragraphs, heading } = section;
      const from = notice.paragraphs[paragraphs.from]?.sentences.from ?? 0;
      const to = paragraphs.to > paragraphs.from ? notice.paragraphs[paragraphs.to - 1]!.sentences.to : from;
      return put<SectionPart>(
        rootOf(text),
        {
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
        },
        heading,
        section,
      );
    }),
  );

  const citations = once(() =>
    notice.citations.map((citation) => {
      const { provision, use, exists, wellFormed, scope, title, range } = citation;
      const holding = sentenceAt(notice, range.start);
      return put<CitationPart>(
        rootOf(canonical(provision)),
        {
          of: 'citation',
          twin: 0,
          provision,
          use,
          exists,
          wellFormed,
          scope,
          written: notice.text.slice(range.start, range.end),
          sentence: holding && partOf().get(holding),
          prompt: notice.facts.placeholders.some(({ start, end }) => start <= range.start && range.end <= end),
          title:
            title && put<TitlePart>(rootOf(title.text), { of: 'title', twin: 0, text: title.text }, title.range, title),
        },
        range,
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
          const part = put<FactorPart>(
            rootOf(text),
            { of: 'factor', twin: 0, side, text, words, claims, sided, sentences, prompt },
            range,
            factor,
          );
          factorsByStart.set(range.start, part);
          return part;
        });
      const under = test.sections.map((i) => sections()[i]!);
      const [favouring, against] = [factors('favouring'), factors('against')];
      const [first] = [...under, ...favouring, ...against];
      tests.set(
        test,
        put<TestPart>(
          rootOf(claims.map(({ exemption, scope }) => `${scope} ${exemption}`).join()),
          {
            of: 'test',
            twin: 0,
            about: test.about,
            claims,
            favouring,
            against,
            sided,
            concluded: test.balance !== undefined,
            sections: under,
          },
          first ? places.get(first)!.range : (test.balance?.range ?? notice.opening),
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
    return conclusionsOf(notice).map(({ balance, sided, claims, favouring, against }) =>
      put<ConclusionPart>(
        rootOf(balance.text),
        {
          of: 'conclusion',
          twin: 0,
          about: balance.about,
          text: balance.text,
          headed: balance.section >= 0,
          sided,
          claims: claims.map(reliedOn),
          favouring: factorsAt(favouring),
          against: factorsAt(against),
          sentences: theirParts(sentencesOfBalance(notice, balance)),
          prompt: isAsked(notice, balance.range),
        },
        balance.range,
        balance,
      ),
    );
  });

  const claims = once(() =>
    notice.claims.map((claim, i) => {
      const test = testsOf(notice).find((test) => test.claims.includes(claim));
      return put<ClaimPart>(
        rootOf(claim.exemption),
        {
          of: 'claim',
          twin: 0,
          ...relied()[i]!,
          harm: sections()[claim.harm],
          test: test && made().get(test),
          prompt: notice.facts.placeholders.some(({ start }) => start >= claim.at.end && start <= claim.at.end + 2),
        },
        claim.at,
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
  return {
    of: (kind) => kinds[kind](),
    range: (place) => {
      if (!('in' in place)) return places.get(place)!.range;
      const { wording, origin } = places.get(place.in)!.is as Sentence;
      const { start, end } = sourceRange(wording, place.from, place.to);
      return { start: origin + start, end: origin + end };
    },
    placed: <K extends keyof Parts>(part: Parts[K]) => places.get(part)!.is as Placed[K],
  };
});

function reliedOn({ provision, exemption, scope, byReferenceTo }: Claim): Relied {
  return { provision, exemption, scope, byReferenceTo };
}

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

/** By a sentence's wording, and by its text, what all parts of the same words hang on. */
const roots = new WeakMap<object, object>();
let young = new Map<string, object>();
let old = new Map<string, object>();
const mostYoung = 2_000;

function rootOf(words: string | { readonly text: string }): object {
  if (typeof words !== 'string') {
    let root = roots.get(words);
    if (root) return root;
    root = rootOf(words.text);
    roots.set(words, root);
    return root;
  }
  let root = young.get(words);
  if (root) return root;
  root = old.get(words) ?? {};
  if (young.size === mostYoung) [old, young] = [young, new Map()];
  young.set(words, root);
  return root;
}

function sameFields(a: object, b: object): boolean {
  for (const name in a) {
    if (!same(a[name as never], b[name as never])) return false;
  }
  return true;
}

/** Whether two values are equal. Parts are only if they are one object. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || 'twin' in a || 'twin' in b) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, i) => same(each, b[i]));
  return Object.keys(a).length === Object.keys(b).length && sameFields(a, b);
}
