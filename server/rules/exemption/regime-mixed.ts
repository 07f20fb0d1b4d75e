import {
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
import type { Notice, Sentence } from '../../notice/model.ts';
import { ownSentences } from '../block.ts';
import { replace } from '../mend.ts';
import { facts, isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, Name, name, regimeOf, sectionOf } from '../speak.ts';

const prejudice = facts('speaks-of-prejudice', 'what');

export default rule({
  id: 'exemption/regime-mixed',
  title: 'Keep to the law that governs the information',
  basis: 'EIR regs.12 and 14; EI(S)R regs.10 and 13; FOIA s.39',
  severity: 'warning',
  why: 'Environmental information is governed by the Regulations, which have exceptions, not exemptions, no cost limit, and a test of adverse effect. Refusing it under the Act applies the wrong law.',
  *check(notice) {
    const regime = regulationsOf(notice);
    if (!notice.claims.some(({ provision }) => provision.regime === regime)) return;
    const act = regimes[regime].beside;
    const exempting = notice.claims.some(
      ({ provision }) =>
        provision.regime === act && !has(provision, 'cost-limit', 'vexatious-or-repeated', 'environmental'),
    );
    const own = ownSentences(notice);
    if (exempting || isSaid(own, 'divides-by-law')) return;
    for (const { provision, use, range, scope } of notice.citations) {
      if (provision.regime !== act || (use !== 'relied-on' && use !== 'procedural') || scope === 'rights') continue;
      const counterpart = counterpartOf(provision, regime);
      if (!counterpart) continue;
      yield {
        at: range,
        message: `${Name(provision)} of ${regimes[act].shortName} does not apply to environmental information. Under ${regimes[regime].shortName} use ${counterpart}.`,
        fixes: () => [
          replace(range, '[REGULATION RELIED ON INSTEAD]', `Replace ${name(provision)} by a place for the regulation`),
        ],
      };
    }
    const [adverse] = provisionsWith('adverse-effect');
    if (!notice.claims.some(({ provision }) => provision.regime === regime && has(provision, 'adverse-effect'))) return;
    for (const sentence of own.filter((sentence) => !citesAct(notice, sentence, act))) {
      for (const { range } of prejudice(sentence)) {
        yield {
          at: range,
          message: `"Prejudice" is the test of the Act. ${Name(adverse!)} asks whether disclosure would adversely affect the interest, and ${name(adverse!)} has no "would be likely to".`,
          fixes: () => [replace(range, 'adversely affect', 'Say adversely affect')],
        };
      }
    }
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
  ],
});

/** The Regulations that a letter is under, or that go with its Act. */
function regulationsOf(notice: Notice): RegimeWith<'manifestly unreasonable'> {
  const regime = regimeOf(notice);
  const { beside } = regimes[regime];
  return dealsWith('manifestly unreasonable', regime) ? regime : (beside as RegimeWith<'manifestly unreasonable'>);
}

/** What the Regulations have in the place of a provision of an Act, and of what letters cite it for. */
function counterpartOf(provision: Provision, regime: RegimeWith<'manifestly unreasonable'>): string | undefined {
  if (has(provision, 'cost-limit'))
    return `${cite('manifestly unreasonable', regime)}, if the request is manifestly unreasonable`;
  if (has(provision, 'vexatious-or-repeated')) return cite('manifestly unreasonable', regime);
  const notices = sectionOf(provisionFor('notice', provision.regime));
  return isWithin(provision, notices) ? cite('notice', regime) : undefined;
}

/** Whether the sentence speaks of the Act, whose test is prejudice. */
function citesAct({ citations }: Notice, { range, wording: { text } }: Sentence, act: Regime): boolean {
  const { name, shortName } = regimes[act];
  return (
    text.includes(name) ||
    text.includes(shortName) ||
    citations.some(
      ({ provision, range: at }) => provision.regime === act && range.start <= at.start && at.end <= range.end,
    )
  );
}
