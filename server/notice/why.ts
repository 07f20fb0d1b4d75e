import { type Fact, type HeadingKind, type Mode, states } from '../language/index.ts';
import { canonical } from '../law/provision.ts';
import { findCitations } from './citations.ts';
import { headingWords } from './headings.ts';
import type { Claim, Notice, Range, Role, Section, Sentence, Statement } from './model.ts';
import { houseRolesOf, type ReadingOptions } from './options.ts';
import { sourceRange } from './plain.ts';
import { factOf, statementsIn } from './statements.ts';

/** A fact of a sentence: the phrase that found it, in which mode, and the words that it matched. */
export interface SaidFact {
  readonly fact: Fact['kind'];
  readonly mode: Mode;
  readonly modal?: string;
  /** `mark`: its author marked the sentence; `house`: the house lists the wording. */
  readonly by?: Fact['by'];
  readonly words: string;
  readonly at: Range;
  /** Whether it is in a mode in which the sentence states it. */
  readonly stated: boolean;
}

/** What decided that a heading has its role. */
export interface HeadingReason {
  readonly role: Role;
  readonly at: Range;
  readonly text: string;
  /**
   * `phrase`: its words; `house`: it is one of the house's own names; `provision`: the provision that it names;
   * `below`: the rights that stand under it; `place`: what stands under it and on either side; `marks`: only that it is
   * set as a heading.
   */
  readonly by: 'phrase' | 'house' | 'provision' | 'below' | 'place' | 'marks';
  readonly phrase?: HeadingKind;
  readonly words?: string;
  /** Whether the headings beside it, or above, told which of two roles its words give. */
  readonly beside: boolean;
}

/** Where an exemption is relied on most fully, and the sections that serve it. */
export interface ClaimReason {
  readonly exemption: string;
  readonly at: Range;
  readonly by: 'heading' | 'sentence';
  /** Words of the heading, or of the sentence. */
  readonly words: string;
  readonly facts: readonly SaidFact[];
  /** Indices in `Notice.sections`. */
  readonly servedBy: readonly number[];
}

/** What a statement rests on. */
export interface StatementReason extends Pick<Statement, 'kind' | 'range'> {
  /** None where a heading or a whole letter makes it. */
  readonly fact?: SaidFact;
}

/** Why a draft was read as it was. */
export interface Why {
  readonly sections: readonly HeadingReason[];
  readonly claims: readonly ClaimReason[];
  readonly statements: readonly StatementReason[];
  /** Every sentence, with all its facts. */
  readonly sentences: readonly { readonly sentence: Sentence; readonly facts: readonly SaidFact[] }[];
}

/** Says of each section, claim, statement and sentence of a notice what decided. `options` are those with which it was read. */
export function whyOf(notice: Notice, options: ReadingOptions = {}): Why {
  const house = houseRolesOf(options);
  const sentences = notice.sentences.map((sentence) => ({ sentence, facts: factsOf(sentence) }));
  return {
    sections: notice.sections.map((section) => headingReason(notice, section, house(section.text))),
    claims: notice.claims.map((claim, i) => claimReason(notice, claim, i)),
    statements: notice.statements.map(({ kind, range, sentence }): StatementReason => {
      const facts = sentences[sentence]?.facts ?? [];
      const fact = facts.find((each) => each.fact === factOf[kind] && each.stated) ?? facts.find(concluding);
      return { kind, range, ...(fact && { fact }) };
    }),
    sentences,
  };
}

/** A letter that makes no other statement of it makes it where it concludes so. */
const concluding = ({ fact }: SaidFact) => fact === 'favours-neither';

function factsOf({ facts, wording, origin }: Sentence): SaidFact[] {
  return facts.map((fact) => {
    const { kind, mode, modal, at, by } = fact;
    const { start, end } = sourceRange(wording, at.start, at.end);
    return {
      fact: kind,
      mode,
      ...(modal !== undefined && { modal }),
      ...(by && { by }),
      words: wording.text.slice(at.start, at.end),
      at: { start: origin + start, end: origin + end },
      stated: states([fact], kind),
    };
  });
}

const marked = new Set<Section['typography']>(['atx', 'setext', 'bold', 'glued']);

function headingReason(notice: Notice, section: Section, house: Role | undefined): HeadingReason {
  const { role, text, heading, typography, provisions } = section;
  const reason = { role, text, at: heading, beside: false };
  if (house === role) return { ...reason, by: 'house' };
  const words = headingWords(text, findCitations(text), marked.has(typography) ? 'typeset' : 'standing');
  const open = words?.role === 'decision' || words?.role === 'refusal-reasons' || words?.eitherSide === true;
  if (words?.by && (open || words.role === role))
    return { ...reason, by: 'phrase', phrase: words.by.kind, words: words.by.words, beside: open };
  if (role === 'review' && tellsOfRights(notice, section)) return { ...reason, by: 'below' };
  if (role === 'other') return { ...reason, by: 'marks' };
  const [first] = provisions;
  return first && (role === 'exemption' || role === 'ncnd')
    ? { ...reason, by: 'provision', words: canonical(first) }
    : { ...reason, by: 'place' };
}

function tellsOfRights({ paragraphs, sentences }: Notice, { paragraphs: { from } }: Section): boolean {
  const first = paragraphs[from];
  return sentences
    .slice(first?.sentences.from, first?.sentences.to)
    .some(({ facts }) => statementsIn(facts).some((kind) => kind === 'internal-review' || kind === 'commissioner'));
}

function claimReason(notice: Notice, { exemption, at }: Claim, index: number): ClaimReason {
  const within = ({ start, end }: Range) => start <= at.start && at.start < end;
  const section = notice.sections.find(({ headingWithMarks }) => within(headingWithMarks));
  const sentence = section ? undefined : notice.sentences.find(({ range }) => within(range));
  return {
    exemption,
    at,
    by: section ? 'heading' : 'sentence',
    words: section?.text ?? sentence?.wording.text ?? '',
    facts: sentence ? factsOf(sentence).filter(({ stated }) => stated) : [],
    servedBy: [...notice.sections.keys()].filter((i) => notice.sections[i]!.serves.includes(index)),
  };
}
