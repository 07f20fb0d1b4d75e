import { type Fact, states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { has } from '../../law/index.ts';
import { consequencesIn, harmArguedFor } from '../../notice/harm.ts';
import type { Notice, Section, Sentence } from '../../notice/model.ts';
import { sentencesUnder } from '../block.ts';
import { replace } from '../mend.ts';
import { facts, placedAt } from '../phrase.ts';
import { ask, isAsked } from '../pit/standard.ts';
import { sentencesOfBalance, sentencesOfFactor } from '../pit/weighedTests.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { sentencesStating } from '../stating.ts';
import { choosesLevel, isPossible, turnsOnHarm } from './reasoning.ts';

const possibility = facts('supposes-mere-possibility');

/** Who has settled on a level for one harm knows it for the others. */
const cause = 'no level';

export default rule({
  id: 'harm/weak-modal',
  title: 'Say how likely the harm is: "could" is not enough',
  basis: 'ICO guidance on the prejudice test; John Connor Press Associates v ICO (EA/2005/0005)',
  severity: 'warning',
  why: 'The tests ask what would happen, or would be likely to happen: a real and significant chance, not a mere possibility. "Could", "may" and "might" claim less than the exemption needs, and the regulator reads them so.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    // Once for each section, not for each of its sentences: there may be thousands.
    const settles = remembered((section: Section) => sentencesUnder(notice, section).some(choosesLevel));
    for (const sentence of sentencesStating(notice, possibility.kind, 'would-follow', 'likely-to-follow')) {
      if (!doubts(sentence.facts)) continue;
      const paragraph = notice.paragraphs[sentence.paragraph]!;
      if (paragraph.scope !== 'content' && paragraph.scope !== 'ncnd') continue;
      const section = notice.sections[paragraph.section];
      if (!isHeaded(section) || servesNoHarm(notice, section)) continue;
      const { from, to } = paragraph.sentences;
      // One "could" beside a level that is chosen is normal.
      const chosen = section.role === 'harm' ? settles(section) : notice.sentences.slice(from, to).some(choosesLevel);
      yield* weak(notice, sentence, chosen);
    }
    for (const sentence of unheaded(notice)) yield* weak(notice, sentence, false);
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Harm

        The survey might help burglars to find the unlocked doors.

        Yours sincerely
      `,
      at: 'might',
      mended: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Harm

        The survey [would be likely to / would] help burglars to find the unlocked doors.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Factors against disclosure

        - It is also possible that staff are followed home. Burglars would be likely to find the unlocked doors.

        Yours sincerely
      `,
      at: 'It is also possible',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a). Burglars might find the unlocked doors.

        ## Factors against disclosure

        - Guards would have to be hired for the nights.

        Yours sincerely
      `,
      at: 'might',
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Harm

        The survey would be likely to help burglars to find the unlocked doors. They could also sell it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Factors favouring disclosure

        - Residents could judge whether the building is safe.

        ## Harm

        Burglars would be likely to find the unlocked doors.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Harm

        Burglars [would be likely to / would] find the unlocked doors.

        You may wish to ask again in March.

        Yours sincerely
      `,
    },
  ],
});

/** Whether what would follow is only supposed to be possible. */
const doubts = remembered(
  (facts: readonly Fact[]) => states(facts, possibility.kind) || consequencesIn({ facts }).some(isPossible),
);

/** Whether a section has a heading under which harm is argued. */
function isHeaded(section: Section | undefined): section is Section {
  return section?.role === 'harm' || section?.role === 'against';
}

/** Whether all that a section serves are claims that ask for no harm, so that "could" claims nothing too weak. */
function servesNoHarm(notice: Notice, { serves }: Section): boolean {
  return serves.length > 0 && !serves.some((i) => turnsOnHarm(notice, notice.claims[i]!));
}

/**
 * For claims whose harm is argued under no such heading, and at no level before it is weighed, the first sentence that
 * argues it. `harm/eir-would` has those of the EIR.
 */
function unheaded(notice: Notice): Iterable<Sentence> {
  const claims = notice.claims.filter(
    (claim) =>
      !has(claim.provision, 'adverse-effect') && turnsOnHarm(notice, claim) && !isHeaded(notice.sections[claim.harm]),
  );
  const argued = claims
    .map((claim) => {
      const { against = [], balance } = claim.publicInterestTest ?? {};
      const weighed = against.flatMap((factor) => sentencesOfFactor(notice, factor));
      if (balance) weighed.push(...sentencesOfBalance(notice, balance));
      return harmArguedFor(notice, claim).filter((sentence) => !weighed.includes(sentence));
    })
    .filter((own) => !own.some(choosesLevel));
  return new Set(argued.flatMap((own) => own.find(({ section }) => !isHeaded(notice.sections[section])) ?? []));
}

function* weak(notice: Notice, sentence: Sentence, chosen: boolean) {
  const [doubt] = possibility(sentence);
  if (doubt) {
    if (isAsked(notice, sentence.range)) return;
    yield {
      at: doubt.range,
      cause,
      message: `Say how likely the harm is: ${quote(doubt.text)} is not enough. It makes the harm a mere possibility; the test asks for harm that would happen, or would be likely to.`,
      fixes: () => [ask(sentence.range, '[HOW LIKELY IS THIS, AND WHAT SHOWS IT?]')],
    };
    return;
  }
  if (chosen || choosesLevel(sentence)) return;
  const possible = consequencesIn(sentence).find(isPossible);
  if (!possible?.parts.modal) return;
  const first = placedAt(sentence, possible.parts.modal);
  yield {
    at: first.range,
    cause,
    message: `Say how likely the harm is: ${quote(first.text)} is not enough. It claims less than the exemption needs: harm that would happen, or would be likely to (a real and significant chance).`,
    fixes: () => [replace(first.range, '[would be likely to / would]', 'Choose a level: [would be likely to / would]')],
  };
}
