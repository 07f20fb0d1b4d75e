import { mentions } from '../../language/index.ts';
import { canBeReliedOn, contentOf, dealsWith, regimes } from '../../law/index.ts';
import type { Citation, Notice, Range } from '../../notice/model.ts';
import { wordingUnder } from '../../wording/index.ts';
import { ownSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { firstLine } from '../opening.ts';
import { facts as factsOf } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { Cite, cite, hasPlaceholder, refuses, regimeOf, sectionOf } from '../speak.ts';
import { sentencesMaking } from '../stating.ts';

const refusing = factsOf('speaks-of-refusing');

export default rule({
  id: 'exemption/missing',
  title: 'Name the exemption that the refusal relies on',
  basis: 'FOIA s.17(1)(b), s.17(5); EIR reg.14(3)(a); FOISA s.16(1)(c)',
  severity: 'error',
  why: 'A refusal must say by which section or regulation the information is exempt. A requester who is told only that information is exempt cannot tell which test was applied, nor challenge it.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || !refuses(notice) || namesOne(notice)) return;
    const at = refusal(notice);
    const regime = regimeOf(notice);
    const onGround = notice.stance === 'cost-limit' || notice.stance === 'vexatious';
    if (onGround && dealsWith('cost limit', regime)) {
      const [ground, stated] =
        notice.stance === 'cost-limit'
          ? (['cost limit', 'cost'] as const)
          : (['vexatious or repeated request', 'vexatious, repeated'] as const);
      yield {
        at,
        severity: 'warning',
        message: `Name ${cite(ground, regime)}, so that nobody can doubt that it is relied on. The letter refuses the request without naming it (${cite(stated, regime)}).`,
      };
      return;
    }
    const { reason } = regimes[regime];
    yield {
      at,
      // The Regulations have no ground of cost: the burden is an exception, which these words may be meant for.
      severity: onGround ? 'warning' : 'error',
      message: `Name the section or regulation that exempts the information. The letter refuses without naming one. ${Cite('names it', regime)} requires it to specify the ${reason}.`,
      fixes: () => {
        const text = wordingUnder(regime, 'relied-on');
        return [insert(notice, text, { after: at }, facts, 'Insert a sentence that names the exemption')];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        The depot's key register is held by the council, but it is exempt under the Act.

        Yours sincerely
      `,
      at: 'exempt under the Act',
    },
    {
      flawed: letter`
        Dear Requester

        You asked whether a detective has visited a named shop. We neither confirm nor deny that we hold that information.

        Yours sincerely
      `,
      at: 'neither confirm nor deny',
    },
    {
      flawed: letter`
        Dear Requester

        To answer your request would cost more than the appropriate limit, so it is refused. You could ask about one school instead of forty.

        Yours sincerely
      `,
      at: 'appropriate limit',
    },
    {
      sound: letter`
        Dear Requester

        We hold the key register. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 12(1) of the Freedom of Information Act 2000 because of its cost.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the key register, but it is exempt under section [SUBSECTION AND TITLE] of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We have searched the stores in Mill Lane and at the town hall. The council does not hold a key register.

        Yours sincerely
      `,
    },
  ],
});

/** Whether the letter relies on a provision, speaks of one as its own, or leaves a place for one. */
function namesOne(notice: Notice): boolean {
  if (notice.claims.length > 0 || notice.citations.some(namesReason)) return true;
  return notice.sentences.some(
    ({ wording, range }) => mentions(wording.text, 'exemptingWords') && hasPlaceholder(notice, range),
  );
}

/**
 * A wrong paragraph still names its section; a rule of that section, such as the presumption, names no reason, but what
 * only serves an exemption is meant for it (exemption/exempts-nothing).
 */
function namesReason({ use, provision }: Citation): boolean {
  if (use === 'quoted' || use === 'other-act') return false;
  return canBeReliedOn(use === 'procedural' ? provision : sectionOf(provision)) || contentOf(provision).length > 0;
}

/** The words that refuse: those that state it, else the first that speak of it, else where the answer begins. */
function refusal(notice: Notice): Range {
  const stated = [...sentencesMaking(notice, 'refusal', 'ncnd')];
  const [words] = [...stated, ...ownSentences(notice)].flatMap(refusing);
  return words?.range ?? stated[0]?.range ?? firstLine(notice);
}
