import { type FactKind, factsIn, mentions, type Span, states } from '../../language/index.ts';
import { canonical, excludesDuty, provisionFor } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { reasoned } from '../opening.ts';
import type { SectionPart, SentencePart } from '../part.ts';
import { facts } from '../phrase.ts';
import { letter, look, rule } from '../rule.ts';
import { cite, quote, regimeOf } from '../speak.ts';

const act = facts('speaks-of-confirming');
const actAndObject = facts('speaks-of-confirming-it');
const exclusion = facts('excludes-duty');

const firstDuty = canonical(provisionFor('says that it is held', 'foia'));
const met = `Say that it is the duty in ${cite('communicates it', 'foia')}, to communicate it, that does not apply. The letter confirms that information is held, so the duty in ${cite('says that it is held', 'foia')} has been met.`;
const harmAsked = `What is needed is the harm of disclosing it (${cite('why', 'foia')}).`;
const weighingAsked = `What is weighed is the public interest in disclosing it (${cite('balance, withholding', 'foia')}).`;

/** What all looks have in common: they look into a letter that refuses, and says that information is held. */
const confirmed = {
  given: (notice: Notice) =>
    notice.stance === 'refusal' && excludesDuty(regimeOf(notice)) && heldIn(notice) ? true : undefined,
  because: (notice: Notice) => [
    { at: heldIn(notice)!.range, message: 'Here the letter says that information is held.' },
  ],
};

export default rule({
  id: 'ncnd/boilerplate-in-confirmed',
  title: 'Do not exclude the duty to confirm in a letter that confirms',
  basis: 'FOIA s.1(1)(a) and (b)',
  severity: 'warning',
  why: 'The duty in section 1(1)(a) is to say whether information is held; that in section 1(1)(b) is to give it. A letter that confirms holding information and then says that the first duty does not apply contradicts itself: text for neither confirming nor denying has been left in it.',
  looks: [
    look({
      of: 'citation',
      ...confirmed,
      *check(citation) {
        const { sentence, scope, provision, written } = citation;
        if (scope !== 'content' || canonical(provision) !== firstDuty) return;
        if (!sentence || !states(sentence.facts, 'excludes-duty')) return;
        yield {
          at: citation,
          message: met,
          fixes: ({ at: { end } }) => [
            replace({ start: end - 3, end }, '(b)', `Write "${written.slice(0, -3)}(b)", the duty to communicate`),
          ],
        };
      },
    }),
    look({
      of: 'section',
      ...confirmed,
      *check(section) {
        if (section.scope !== 'content' || !asksOfConfirming(section)) return;
        const harm = section.role === 'harm';
        yield {
          at: section,
          message: `Ask about disclosure in this heading, not about confirming or denying. It asks for ${harm ? 'the harm of' : 'what speaks for or against'} that, in a letter that confirms that information is held. ${harm ? harmAsked : weighingAsked}`,
          fixes: ({ at }) => (harm ? [replace(at, 'Harm in disclosure', 'Rename to "Harm in disclosure"')] : []),
        };
      },
    }),
    look({
      of: 'own sentence',
      ...confirmed,
      *check(sentence) {
        if (sentence.scope !== 'content') return;
        const acts = actsOfConfirming(sentence);
        if (acts.length === 0) return;
        const place = ({ start, end }: Span) => ({ in: sentence, from: start, to: end });
        const text = ({ start, end }: Span) => sentence.text.slice(start, end);
        const [duty] = states(sentence.facts, 'cites-first-duty') ? [] : exclusion(sentence);
        if (duty) {
          yield {
            at: duty.at,
            message: met,
            fixes: ({ range }) =>
              acts.map((at) => replace(range(place(at)), 'communicate it', 'Write "communicate it"')),
          };
          return;
        }
        const harms = mentions(sentence.text, 'harmWord') || saysOneOf(sentence, harmful);
        if (!harms && !saysOneOf(sentence, weighing)) return;
        for (const at of acts) {
          const instead = text(at).toLowerCase().startsWith('confirm ') ? 'disclose it' : 'disclosing it';
          yield {
            at: place(at),
            message: `Speak here of disclosure, not of ${quote(text(at))}. That is not in question: the letter confirms that information is held. ${harms ? harmAsked : weighingAsked}`,
            fixes: ({ range }) => (harms ? [replace(range(place(at)), instead, `Write "${instead}"`)] : []),
          };
        }
      },
    }),
  ],
  examples: [
    {
      flawed: letter`
        Dear Requester

        This letter is a refusal notice. Fenland Police can confirm it holds information relevant to your request, as the duty in section 1(1)(a) does not apply by virtue of section 31(1)(a).

        Yours sincerely
      `,
      at: 'section 1(1)(a)',
      mended: letter`
        Dear Requester

        This letter is a refusal notice. Fenland Police can confirm it holds information relevant to your request, as the duty in section 1(1)(b) does not apply by virtue of section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We confirm that the Council holds the inspection plan, which is exempt under section 31(1)(g). This letter is a refusal notice.

        As the exemption depends on prejudice, we must set out the harm in confirming or not whether information is held.

        Yours sincerely
      `,
      at: 'confirming or not whether information is held',
      mended: letter`
        Dear Requester

        We confirm that the Council holds the inspection plan, which is exempt under section 31(1)(g). This letter is a refusal notice.

        As the exemption depends on prejudice, we must set out the harm in disclosing it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Council confirms that it holds the plan. The duty in section 1(1)(b) to communicate it does not apply, by virtue of section 31(1)(g).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We confirm that we hold the plan, which is exempt under section 31(1)(g).

        We neither confirm nor deny that we hold any other information. The duty in section 1(1)(a) does not apply, by virtue of section 23(5).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan, as section 1(1)(a) requires us to tell you. It is exempt under section 31(1)(g), and this letter is a refusal notice. Its harm lies in disclosure.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We confirm that we hold the rota. It is exempt under section 31(1)(a), and this letter is a refusal notice.

        For these reasons the duty to confirm or deny does not arise.

        Yours sincerely
      `,
      at: 'duty to confirm or deny does not arise',
      mended: letter`
        Dear Requester

        We confirm that we hold the rota. It is exempt under section 31(1)(a), and this letter is a refusal notice.

        For these reasons the duty to communicate it does not arise.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We confirm that we hold the rota. It is exempt under section 31(1)(a), and this letter is a refusal notice.

        Factors against confirming or denying

        - Burglars would know when to come.

        Yours sincerely
      `,
      at: 'Factors against confirming or denying',
    },
    {
      sound: letter`
        Dear Requester

        We confirm that we hold the rota. It is exempt under section 31(1)(a), and this letter is a refusal notice.

        The duty to confirm or deny was met above, without harm to anyone.

        Yours sincerely
      `,
    },
  ],
});

/** Where the letter says that information is held. */
const heldIn = ({ statements }: Notice) => statements.find(({ kind }) => kind === 'held');

/** By these a sentence says that something would come of an answer. */
const harmful: readonly FactKind[] = ['would-follow', 'likely-to-follow'];
/** And by these it weighs. */
const weighing: readonly FactKind[] = ['names-public-interest', 'weighs', 'interest-lies', 'balance-lies'];

const saysOneOf = ({ facts }: SentencePart, kinds: readonly FactKind[]) => kinds.some((kind) => states(facts, kind));

function asksOfConfirming({ role, about, text }: SectionPart): boolean {
  if (role === 'harm' && about === 'confirmation') return true;
  return reasoned.has(role) && states(factsIn({ text }), 'speaks-of-confirming');
}

/** Where a sentence speaks of confirming or denying, with what that would be about where it says so. */
function actsOfConfirming(sentence: SentencePart): Span[] {
  const whole = actAndObject(sentence);
  return act(sentence).map((found) => {
    const { index, text } = whole.find((other) => other.index === found.index) ?? found;
    return { start: index, end: index + text.length };
  });
}
