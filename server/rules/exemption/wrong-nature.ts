import { states } from '../../language/index.ts';
import { basisOf, canonical, exemptionOf, isGround, natureOf } from '../../law/index.ts';
import type { Provision } from '../../law/provision.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { citationsIn } from '../block.ts';
import { replace } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { letter, type Report, rule } from '../rule.ts';
import { name } from '../speak.ts';

const absolute = facts('calls-absolute');
const qualified = facts('calls-qualified');
const byClass = facts('calls-class-based');
const byHarm = facts('calls-prejudice-based');

const called = { absolute: 'an absolute', qualified: 'a qualified' } as const;

/** What is wrong where a sentence calls an exemption absolute, or qualified. */
function* natureIn(sentence: Sentence, provision: Provision, notice: Notice): Iterable<Report> {
  const [said, ...others] = [
    ...absolute(sentence).map((said) => ({ ...said, word: 'absolute' as const })),
    ...qualified(sentence).map((said) => ({ ...said, word: 'qualified' as const })),
  ];
  const is = natureOf(provision);
  if (!said || others.length > 0 || (is !== 'absolute' && is !== 'qualified') || is === said.word) return;
  const { range: whole, text, word } = said;
  const at = text.toLowerCase().startsWith(word) ? { start: whole.start, end: whole.start + word.length } : whole;
  yield {
    at,
    // A test too many breaks no law.
    severity: is === 'absolute' ? 'warning' : 'error',
    cause: `${canonical(provision)} ${word}`,
    message: `Call ${name(provision)} ${called[is]} exemption, not ${called[word]} one. ${is === 'qualified' ? 'The public interest must be weighed.' : 'There is no public interest test.'}`,
    fixes: () => reworded(notice.text.slice(at.start, at.end), word, is).map((now) => replace(at, now, `Say ${is}`)),
  };
}

/** What is wrong where a sentence says that an exemption is for a class, or turns on harm. */
function* basisIn(sentence: Sentence, provision: Provision): Iterable<Report> {
  const [said, ...others] = [
    ...byClass(sentence).map(({ range }) => ({ range, class: true })),
    ...byHarm(sentence).map(({ range }) => ({ range, class: false })),
  ];
  const is = basisOf(provision);
  if (!said || others.length > 0 || !(said.class ? is === 'prejudice' || is === 'endanger' : is === 'class')) return;
  const word = said.class ? 'prejudice-based' : 'class-based';
  yield {
    at: said.range,
    severity: 'warning',
    message: said.class
      ? `Say that ${name(provision)} applies only where harm is shown. It does not cover a class of information, so that the notice must show the harm.`
      : `Say that ${name(provision)} covers a class of information. No harm need be shown for it to apply.`,
    fixes: () => [replace(said.range, word, `Say ${word}`)],
  };
}

export default rule({
  id: 'exemption/wrong-nature',
  title: 'Call an exemption what it is: absolute or qualified, class or prejudice',
  basis: 'FOIA s.2(3); EIR reg.12(1)(b); FOISA s.2(2)',
  severity: 'error',
  why: 'Whether an exemption is absolute decides whether the public interest must be weighed. Section 2(3) of FOIA and section 2(2) of FOISA list the absolute exemptions of each Act, and nothing else is one. Under the EIR and the EI(S)R every exception is qualified, but for personal data whose disclosure would contravene the data protection principles.',
  *check(notice) {
    for (const sentence of sentencesWith(notice, absolute, qualified, byClass, byHarm).filter(isOwn)) {
      if (states(sentence.facts, 'leaves-nature-open')) continue;
      const [first, ...others] = citationsIn(notice, sentence.range).filter(
        ({ use }) => use === 'relied-on' || use === 'mentioned',
      );
      if (!first || others.some(({ provision }) => provision.section !== first.provision.section)) continue;
      const { provision } = first;
      if (isGround(provision) || !exemptionOf(provision)) continue;
      yield* natureIn(sentence, provision, notice);
      yield* basisIn(sentence, provision);
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plan of the bunker. Section 24(1) of the Freedom of Information Act 2000 applies to it, which is an absolute exemption.

        Yours sincerely
      `,
      at: 'is an absolute',
      mended: letter`
        Dear Requester

        We hold the plan of the bunker. Section 24(1) of the Freedom of Information Act 2000 applies to it, which is a qualified exemption.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the files. Section 30(1)(a)(i) of the Freedom of Information Act 2000 is a prejudice-based exemption and applies to them.

        Yours sincerely
      `,
      at: 'prejudice-based',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 23(5) of the Freedom of Information Act 2000 is a qualified exemption.

        Yours sincerely
      `,
      at: 'is a qualified',
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan of the bunker. Section 24(1) of the Freedom of Information Act 2000 is not an absolute exemption, so we have weighed the public interest.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold her address. Section 40(2) of the Freedom of Information Act 2000 is an absolute exemption here, as the first condition is met.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the files. Section 23(1) is an absolute exemption and section 31(1)(a) a qualified one, both of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the files. Section 31(1)(a) of the Freedom of Information Act 2000 is a qualified and prejudice-based exemption.

        Yours sincerely
      `,
    },
  ],
});

/** `is an absolute` as `is a qualified`, and the other way about; none where marks stand among the words. */
function reworded(text: string, word: string, is: 'absolute' | 'qualified'): string[] {
  if (!text.toLowerCase().endsWith(word)) return [];
  const head = text.slice(0, -word.length).replace(/\ban? $/i, is === 'absolute' ? 'an ' : 'a ');
  return [`${head}${is}`];
}
