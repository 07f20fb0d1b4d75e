import { factsIn, mentions, states } from '../../language/index.ts';
import { isOfAsking, shared, stemsOf } from '../../language/vocabulary.ts';
import type { Notice, Sentence, Statement } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { leftOpenBy, wordsOf } from './ncndScope.ts';

const object = facts('names-what-may-be-held', 'what');

export default rule({
  id: 'ncnd/partial-no-other',
  title: 'Say which information you neither confirm nor deny',
  basis: 'FOIA ss.1(1)(a) and 17(1)(b)',
  severity: 'warning',
  why: 'A letter that confirms holding some information and then neither confirms nor denies holding information contradicts itself, unless the second is about something else: any other information, or another part of the request.',
  *check(notice) {
    if (notice.stance !== 'partial-ncnd') return;
    const held = notice.statements.find(({ kind }) => kind === 'held');
    for (const statement of notice.statements) {
      if (statement.kind !== 'ncnd' || marksItsPart(notice, statement)) continue;
      yield {
        at: wordsOf(notice, statement),
        message: `Say that this is about any other information, or which part of the request it is about. The letter answers part of the request and then neither confirms nor denies, without saying either. As it stands the two contradict each other (${leftOpenBy(notice)}).`,
        related: held ? [{ at: held.range, message: 'Here the letter says that information is held.' }] : [],
        fixes: () => {
          const found = statement.sentence < 0 ? undefined : object(notice.sentences[statement.sentence]!)[0];
          return found ? [replace(found.range, `any other ${/\b\w+$/.exec(found.text)![0]}`, 'Write "any other"')] : [];
        },
      };
      return;
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Our response

        Downland Police can confirm that it holds information about thefts of lead. There were 40 in 2025.

        Neither confirm nor deny

        Downland Police neither confirms nor denies that it holds information about thefts of lead, as the duty in section 1(1)(a) does not apply by virtue of section 30(3).

        Yours sincerely
      `,
      at: 'neither confirms nor denies',
      mended: letter`
        Dear Requester

        Our response

        Downland Police can confirm that it holds information about thefts of lead. There were 40 in 2025.

        Neither confirm nor deny

        Downland Police neither confirms nor denies that it holds any other information about thefts of lead, as the duty in section 1(1)(a) does not apply by virtue of section 30(3).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Response

        The Council confirms that it holds the audit report. It is exempt under section 43(2), and this letter is a refusal notice.

        The Council can neither confirm nor deny that it holds information relevant to your request, by virtue of section 31(3).

        Yours sincerely
      `,
      at: 'can neither confirm nor deny',
    },
    {
      sound: letter`
        Dear Requester

        Downland Police can confirm that it holds information about thefts of lead. There were 40 in 2025.

        Downland Police neither confirms nor denies that it holds any other information, by virtue of section 30(3).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We confirm that we hold the answer to question 1, which is 40.

        We neither confirm nor deny that we hold information for question 2. Section 30(3) applies.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We confirm that we hold the flight policy, which is enclosed.

        We neither confirm nor deny that we hold a log of covert flights. Section 31(3) applies.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 30(3) applies.

        Yours sincerely
      `,
    },
  ],
});

/** Whether a statement, its heading or the words beside it say that it is about a part of the request only. */
function marksItsPart(notice: Notice, { sentence, range }: Statement): boolean {
  const own = notice.sentences[sentence];
  if (!own) return true;
  const before = notice.sentences[sentence - 1];
  const beside = before && before.paragraph === own.paragraph ? [before] : [];
  const heading = notice.sections[own.section];
  return (
    [own, ...beside].some((sentence) => states(sentence.facts, 'marks-part')) ||
    namesSomethingElse(notice, own) ||
    (heading !== undefined && (states(factsIn({ text: heading.text }), 'marks-part') || /^\d/.test(heading.text))) ||
    /^\W*\d{1,2} ?[.):&|]/.test(notice.text.slice(notice.text.lastIndexOf('\n', range.start) + 1, range.start + 4)) ||
    notice.facts.placeholders.some(
      (p) => p.start >= range.start && p.end <= range.end && mentions(notice.text.slice(p.start, p.end), 'partWord'),
    )
  );
}

/** Whether what a sentence says may be held is something of which no sentence says that it is held. */
function namesSomethingElse({ statements, sentences }: Notice, sentence: Sentence): boolean {
  const { text } = sentence.wording;
  const [named] = object(sentence);
  if (!named) return false;
  const [described] = text.slice(named.index + named.text.length).split(/[,;:(.]/, 1);
  const about = new Set([...stemsOf(described!)].filter((stem) => !isOfAsking(stem)));
  const held = statements.filter(({ kind }) => kind === 'held').map(({ sentence: i }) => sentences[i]);
  const known = stemsOf(held.map((each) => each?.wording.text ?? '').join(' '));
  return shared(about, known).length < about.size;
}
