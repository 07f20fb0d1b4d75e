import type { Notice } from './model.ts';
import type { HeadingReason, SaidFact, Why } from './why.ts';

/** A row of text about a line of the draft; a quiet one is of less weight than those round it. */
export interface WhyRow {
  /** Offset in the draft; none where the row goes on with the one before. */
  readonly at?: number;
  readonly text: string;
  readonly quiet?: true;
}

/** Rows under a title. */
export interface WhyPart {
  readonly title: string;
  readonly rows: readonly WhyRow[];
}

/** Columns for a role, an exemption or a kind of statement; for a fact; and for a mode. */
const columns = { name: 19, fact: 27, mode: 18 };
/** What stands round quoted words in a row, in columns. */
const quoting = 4;

/**
 * Why a draft was read as it was, for a person: for each heading, exemption, statement and sentence the phrase that
 * decided, its mode and its words. Rows are at most `width` columns wide, but for names that no row can do without.
 */
export function whyInWords(notice: Notice, why: Why, width: number): WhyPart[] {
  const { sections, claims, statements, sentences } = why;
  const row = (at: number, name: string, text: string): WhyRow => ({ at, text: `${name.padEnd(columns.name)}${text}` });
  const room = width - columns.name;
  return [
    {
      title: 'Why each heading was read so',
      rows: sections.flatMap((section): WhyRow[] => [
        row(section.at.start, section.role, quoted(section.text, room)),
        { text: `${' '.repeat(columns.name)}${clipped(headingReason(section), room)}`, quiet: true },
      ]),
    },
    {
      title: 'Why each exemption was taken to be relied on',
      rows: claims.flatMap(({ exemption, at, by, words, servedBy }): WhyRow[] => [
        row(at.start, exemption, `${by}: ${quoted(words, room - by.length - 2)}`),
        ...servedBy
          .map((i) => notice.sections[i]!)
          .filter(({ heading }) => heading.start > at.end || heading.end < at.start)
          .map(({ heading, role, text }): WhyRow => {
            const name = `  ${role}`;
            return { ...row(heading.start, name, quoted(text, room)), quiet: true };
          }),
      ]),
    },
    {
      title: 'Why each statement was found',
      rows: statements.map(({ kind, range, fact }) =>
        row(range.start, kind, fact ? factInWords(fact, room) : 'the heading itself'),
      ),
    },
    {
      title: 'What each sentence was taken to say',
      rows: sentences.flatMap(({ sentence, facts }): WhyRow[] => [
        { at: sentence.range.start, text: quoted(sentence.wording.text, width) },
        ...(facts.length === 0 ? [{ text: '  nothing that is known', quiet: true } as const] : []),
        ...joined(facts).map((fact): WhyRow => {
          const text = `  ${factInWords(fact, width - 2)}`;
          return fact.stated ? { text } : { text, quiet: true };
        }),
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
}

/** Facts of one kind in one mode as one, with the words of each. */
function joined(facts: readonly SaidFact[]): SaidFact[] {
  const byKind = new Map<string, SaidFact>();
  for (const fact of facts) {
    const key = `${fact.fact} ${fact.mode} ${fact.modal} ${fact.by}`;
    const before = byKind.get(key);
    byKind.set(key, before ? { ...before, words: `${before.words}”, “${fact.words}` } : fact);
  }
  return [...byKind.values()];
}

function factInWords({ fact, mode, modal, by, words }: SaidFact, room: number): string {
  if (by === 'mark') return `${fact.padEnd(columns.fact)}marked by the author`;
  const how = by === 'house' ? 'a house wording' : modal === undefined ? mode : `${mode}, ${modal}`;
  const head = `${fact.padEnd(columns.fact)}${how.padEnd(columns.mode)} `;
  return head + quoted(words, room - head.length);
}

function headingReason({ by, phrase, words, text, beside }: HeadingReason): string {
  switch (by) {
    case 'phrase': {
      const which = words === text ? 'its words' : `its words “${words}”`;
      return `${which} (${phrase})${beside ? ', after the headings beside it' : ''}`;
    }
    case 'house':
      return 'a name that the house gives such headings';
    case 'provision':
      return `the provision that it names, ${words}`;
    case 'place':
      return 'what stands under it, and before and after it';
    case 'below':
      return 'what stands under it, which tells of rights';
    default:
      return 'it is set as a heading; its words announce nothing that is known';
  }
}

const quoted = (text: string, room: number) => `“${clipped(text, room - quoting)}”`;

function clipped(text: string, room: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > room ? `${plain.slice(0, Math.max(room - 1, 1)).trimEnd()}…` : plain;
}
