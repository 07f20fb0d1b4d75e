import {
  basisOf,
  canonical,
  dealsWith,
  has,
  isWithin,
  type Provision,
  provisionFor,
  provisionsWith,
  type Regime,
  type RegimeWith,
  regimes,
} from '../../law/index.ts';
import type { CitationUse, Claim, Notice, Sentence } from '../../notice/model.ts';
import { isUnderRegulations } from '../../notice/regime.ts';
import { citationsIn, ownSentences } from '../block.ts';
import { replace } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts, isSaidIn, sentencesWith } from '../phrase.ts';
import { letter, type Report, rule } from '../rule.ts';
import { cite, lawInShort, Name, name, quote, regimeOf, sectionOf } from '../speak.ts';

const prejudice = facts('speaks-of-prejudice', 'what');
const affecting = facts('speaks-of-adverse-effect', 'what');
const exempt = facts('speaks-of-exemption', 'what');

export default rule({
  id: 'exemption/regime-mixed',
  title: 'Keep to the law that governs the information',
  basis: 'EIR regs.12 and 14; EI(S)R regs.10 and 13; FOIA s.39',
  severity: 'warning',
  why: 'Environmental information is governed by the Regulations, which have exceptions, not exemptions, no cost limit, and a test of adverse effect. Refusing it under the Act applies the wrong law.',
  *check(notice) {
    const regime = regulationsOf(notice);
    const claims = notice.claims.filter(({ provision }) => provision.regime === regime);
    if (claims.length === 0 && notice.regime !== regime) return;
    yield* misnamed(notice, regime);
    const exempting = notice.claims.some(
      ({ provision }) =>
        provision.regime === regimes[regime].beside &&
        !has(provision, 'cost-limit', 'vexatious-or-repeated', 'environmental'),
    );
    // Of a letter under both laws, only one that puts the whole request under the Regulations is known to mix them.
    if (isSaidIn(notice, 'divides-by-law') || (exempting && !isUnderRegulations(ownSentences(notice)))) return;
    yield* ofTheAct(notice, regime);
    const harmful = claims.find(({ provision }) => ['adverse-effect', 'prejudice'].includes(basisOf(provision)));
    if (harmful) yield* mistested(notice, harmful);
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the surveys of the river. The request is refused under regulation 12(4)(b) of the Environmental Information Regulations 2004 and under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 12(1)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the appraisal. It is excepted under regulation 12(5)(e) of the Environmental Information Regulations 2004, because disclosure would prejudice the developer.

        Yours sincerely
      `,
      at: 'prejudice',
      mended: letter`
        Dear Requester

        We hold the appraisal. It is excepted under regulation 12(5)(e) of the Environmental Information Regulations 2004, because disclosure would adversely affect the developer.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the surveys. They are environmental information, so they are exempt under section 39(1) of the Freedom of Information Act 2000, and refused under regulation 12(4)(d) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the surveys. They are environmental information, and we have dealt with your request under the Environmental Information Regulations 2004. Section 39(1) of the Freedom of Information Act 2000 exempts them, and this letter is also a refusal notice under section 17(1) of that Act.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the positions of the nests. Regulation 10(5)(g) of the Environmental Information (Scotland) Regulations 2004 applies, because disclosure would prejudice substantially the protection of the birds.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The surveys are refused under regulation 12(4)(d) of the Environmental Information Regulations 2004. The invoices are not environmental; to find them all would exceed the limit, and they are refused under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We have dealt with your request under the Environmental Information Regulations 2004. The survey is excepted under regulation 12(5)(e). The surveyors' names are withheld under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 40(2)',
    },
    {
      flawed: letter`
        Dear Requester

        We refuse the dam report under regulation 10(5)(a) of the Environmental Information (Scotland) Regulations 2004. To release it would adversely affect public safety.

        Yours sincerely
      `,
      at: 'adversely affect',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the draft. It is exempt under regulation 12(4)(d) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
      at: 'exempt',
    },
    {
      sound: letter`
        Dear Requester

        We have dealt with the survey under the Environmental Information Regulations 2004 and refuse it under regulation 12(5)(e). The rest of what you asked for is not environmental, and section 43(2) of the Freedom of Information Act 2000 exempts it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The report is exempt under section 39(2) of the Freedom of Information (Scotland) Act 2002. We refuse it under regulation 10(5)(a) of the Environmental Information (Scotland) Regulations 2004, as its release would be likely to prejudice substantially public safety.

        Yours sincerely
      `,
    },
  ],
});

/** The Regulations that a letter is under, or that go with its Act. */
function regulationsOf(notice: Notice): RegimeWith<'manifestly unreasonable'> {
  const regime = regimeOf(notice);
  const { beside } = regimes[regime];
  return dealsWith('manifestly unreasonable', regime) ? regime : (beside as RegimeWith<'manifestly unreasonable'>);
}

/** Where an exception is first called an exemption, which only the Acts have. */
function* misnamed(notice: Notice, regime: Regime): Iterable<Report> {
  for (const sentence of sentencesWith(notice, exempt).filter(isOwn)) {
    const cited = citationsIn(notice, sentence.range).find(({ use }) => use === 'relied-on');
    if (cited?.provision.regime !== regime) continue;
    const { range, text } = exempt(sentence)[0]!;
    yield {
      at: range,
      severity: 'info',
      message: `Speak of an exception: ${quote(text)} is the word of the Act. Under ${lawInShort(regime)} there are exceptions.`,
    };
    return;
  }
}

/** What is cited of the Act, and does not apply. */
function* ofTheAct(notice: Notice, regime: RegimeWith<'manifestly unreasonable'>): Iterable<Report> {
  const act = regimes[regime].beside;
  // The Act's own exemption for environmental information is refused by the Act's own notice.
  const handsOver = notice.claims.some(({ provision }) => has(provision, 'environmental'));
  for (const { provision, use, range } of notice.citations) {
    if (provision.regime !== act || (use !== 'relied-on' && use !== 'procedural')) continue;
    if (handsOver && isWithin(provision, noticeUnder(act))) continue;
    const counterpart = counterpartOf(provision, use, regime);
    if (!counterpart) continue;
    const title = `Replace ${name(provision)} with a gap for the regulation`;
    yield {
      at: range,
      cause: canonical(provision),
      message: `Under ${lawInShort(regime)} use ${counterpart}. ${Name(provision)} of ${lawInShort(act)} does not apply to environmental information.`,
      fixes: () => [replace(range, '[REGULATION RELIED ON INSTEAD]', title)],
    };
  }
}

/** Where harm is tested in words of another law. */
function* mistested(notice: Notice, { provision }: Claim): Iterable<Report> {
  const { sister, beside } = regimes[provision.regime];
  const test = Name({ ...provision, path: provision.path.slice(0, 1) });
  if (basisOf(provision) === 'adverse-effect') {
    const own = sentencesWith(notice, prejudice).filter(isOwn);
    for (const { range } of own.filter((sentence) => !citesAct(notice, sentence, beside)).flatMap(prejudice)) {
      yield {
        at: range,
        cause: 'prejudice',
        message: `Write "adversely affect": "prejudice" is the test of the Act. ${test} asks whether disclosure would adversely affect the interest, and has no "would be likely to".`,
        fixes: () => [replace(range, 'adversely affect', 'Say adversely affect')],
      };
    }
    return;
  }
  const [first] = isSaidIn(notice, 'says-substantial')
    ? []
    : sentencesWith(notice, affecting).filter(isOwn).flatMap(affecting);
  if (!first) return;
  const adversely = first.text.toLowerCase() === 'adversely affect';
  yield {
    at: first.range,
    message: `Write "prejudice substantially" instead of ${quote(first.text)}. The latter is the test of ${lawInShort(sister)}. ${test} asks whether disclosure would, or would be likely to, prejudice substantially the interest.`,
    fixes: () => (adversely ? [replace(first.range, 'prejudice substantially', 'Say prejudice substantially')] : []),
  };
}

/** What the Regulations have in the place of a provision of an Act, and of what letters cite it for. */
function counterpartOf(
  provision: Provision,
  use: CitationUse,
  regime: RegimeWith<'manifestly unreasonable'>,
): string | undefined {
  // A bare section may be meant for its part on environmental information.
  const limbs = provisionsWith('environmental');
  if (has(provision, 'environmental') || limbs.some((limb) => isWithin(limb, provision))) return undefined;
  if (has(provision, 'cost-limit'))
    return `${cite('manifestly unreasonable', regime)}, if the request is manifestly unreasonable`;
  if (has(provision, 'vexatious-or-repeated')) return cite('manifestly unreasonable', regime);
  if (isWithin(provision, noticeUnder(provision.regime))) return cite('notice', regime);
  if (use !== 'relied-on') return undefined;
  const same = (['personal-data', 'own-data'] as const).find((trait) => has(provision, trait));
  const own = same && provisionsWith(same).find((other) => other.regime === regime);
  return own ? name(own) : 'the exception that covers the information, if one does';
}

const noticeUnder = (regime: Regime) => sectionOf(provisionFor('notice', regime));

/** Whether the sentence speaks of the Act, whose test is prejudice. */
function citesAct(notice: Notice, { range, wording: { text } }: Sentence, act: Regime): boolean {
  const { name, shortName } = regimes[act];
  const cites = () => citationsIn(notice, range).some(({ provision }) => provision.regime === act);
  return text.includes(name) || text.includes(shortName) || cites();
}
