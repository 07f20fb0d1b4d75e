import { type FactKind, states } from '../../language/index.ts';
import { isOfWeighing, stemsOf } from '../../language/vocabulary.ts';
import { isGovernedElsewhere, isUnderSection18, numberOf, regimes } from '../../law/index.ts';
import type { Claim, Notice, Range, Sentence } from '../../notice/model.ts';
import { servesOthers } from '../../notice/serves.ts';
import { absent } from '../absent.ts';
import { citationsIn, ownSentences, sentencesUnder } from '../block.ts';
import { afterReasons, insert, type Place } from '../mend.ts';
import { isSaidIn } from '../phrase.ts';
import { type Context, letter, type Report, rule } from '../rule.ts';
import { Cite, cite, hasPlaceholder, Name, name } from '../speak.ts';
import { concludes } from './conclusion.ts';
import { factsOfAll, insertText, standardTest } from './standard.ts';
import {
  byExemption,
  givesReasons,
  needsTest,
  noReasonsAsked,
  reasonsAsked,
  sentencesOf,
  sentencesOfBalance,
} from './weighedTests.ts';

export default rule({
  id: 'pit/missing',
  title: 'Weigh the public interest for every qualified exemption',
  basis: 'FOIA s.17(3); EIR reg.14(3)(b); FOISA s.16(2); EI(S)R reg.13(b)',
  severity: 'error',
  why: 'A qualified exemption lets you refuse only where the public interest in maintaining it outweighs the public interest on the other side. The notice must say why that is so; without a public interest test the refusal has no reasons.',
  *check(notice, context) {
    if (!givesReasons(notice)) return;
    const under18 = notice.claims.filter(isUnderSection18);
    if (
      under18.length > 0 &&
      under18.every((claim) => isUntested(notice, claim)) &&
      !isSaidIn(notice, 'contrary-to-public-interest')
    ) {
      yield section18(notice, under18, context);
    }
    const weighed = notice.claims.filter(
      (claim) => !isUnderSection18(claim) && (needsTest(claim, notice) || isGovernedElsewhere(claim.provision)),
    );
    for (const claims of byExemption(weighed)) {
      const without = claims.filter((claim) => isUntested(notice, claim));
      const said = isGovernedElsewhere(claims[0]!.provision) ? speaksOfRegimes : weighedInPassing;
      if (without.length > 0 && without.length === claims.length && !said(notice, claims)) {
        const what = 'why one public interest weighs more than the other';
        yield absent(notice, 'public-interest-test', what, report(notice, without, context));
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rota that you asked for. This letter is a refusal notice.

        ## Section 31(1)(b): Law enforcement

        Disclosure would be likely to prejudice the apprehension of offenders, since poachers would know which nights are not covered.

        ## Your rights

        You may ask for an internal review, and may then complain to the Information Commission.

        Yours sincerely
      `,
      at: 'Section 31(1)(b)',
      mended: letter`
        Dear Requester

        We hold the rota that you asked for. This letter is a refusal notice.

        ## Section 31(1)(b): Law enforcement

        Disclosure would be likely to prejudice the apprehension of offenders, since poachers would know which nights are not covered.

        ## Public interest test: section 31(1)(b)

        ### Factors favouring disclosure

        - [WHAT WOULD THIS INFORMATION TELL THE PUBLIC, AND WHY DOES THAT MATTER?]
        - [WHAT ELSE SPEAKS FOR DISCLOSURE IN THIS CASE?]

        ### Factors favouring withholding

        - [HOW WOULD DISCLOSURE HARM WHAT THE EXEMPTION PROTECTS, HOW BADLY, AND HOW LIKELY IS IT?]
        - [WHAT ELSE SPEAKS FOR KEEPING THIS INFORMATION BACK, TO PROTECT THE SAME INTEREST?]

        ### Balance

        We accept that [WHICH FACTOR FAVOURING DISCLOSURE WEIGHS MOST]. We give more weight to [WHICH FACTOR FAVOURING WITHHOLDING] because [WHY IT WEIGHS MORE IN THIS CASE]. In all the circumstances of the case, the public interest in maintaining the exemption in section 31(1)(b) outweighs the public interest in disclosing the information.

        ## Your rights

        You may ask for an internal review, and may then complain to the Information Commission.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Ms Okafor

        We neither confirm nor deny that we hold the information that you asked for. The duty in section 1(1)(a) does not apply, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Harm

        A yes would tell a burglar that the estate is watched, and a no that it is not. Either would be likely to prejudice the prevention of crime.

        Yours sincerely
      `,
      at: 'section 31(3)',
    },
    {
      flawed: letter`
        Dear Sir

        We hold the survey of the culvert. We refuse it under regulation 12(4)(d) of the Environmental Information Regulations 2004, because the survey is unfinished.

        Yours faithfully
      `,
      at: 'regulation 12(4)(d)',
    },
    {
      flawed: letter`
        Dear Requester

        Loch Ardle Council neither confirms nor denies whether the information exists or is held, under section 18 with section 38(1)(b) of the Freedom of Information (Scotland) Act 2002. If it existed, its disclosure would contravene the first data protection principle.

        Yours sincerely
      `,
      at: 'section 18',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the survey. It is environmental information, which we refuse under section 39(2) of the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
      at: 'section 39(2)',
      mended: letter`
        Dear Requester

        We hold the survey. It is environmental information, which we refuse under section 39(2) of the Freedom of Information (Scotland) Act 2002.

        The public interest in maintaining this exemption, so that the request is dealt with under the regime made for such information, outweighs that in dealing with it under the Act as well.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Loch Ardle Council neither confirms nor denies whether the information exists or is held, under section 18 with section 35(1)(a) of the Freedom of Information (Scotland) Act 2002. To reveal that would be contrary to the public interest, since poachers would learn where to go.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 23(5) of the Freedom of Information Act 2000. Section 23 is absolute, so no public interest test is needed.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We believe that section 35(1)(a) applies. We need more time to consider the public interest test and will write to you by 4 March 2027, as section 10(3) allows.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the valuation and refuse it under section 43(2). Disclosure would be likely to prejudice our own commercial interests, since bidders would know the least that we would take.

        Residents have an interest in a fair price for the market hall. We find all the same that the public interest in maintaining the exemption outweighs the public interest in disclosure while the sale is open.

        Yours sincerely
      `,
    },
  ],
});

/**
 * Whether nothing weighs the public interest for a claim: no test at all, a heading that announces one and no more, or
 * one that is only said to have been carried out, with what came of it.
 */
function isUntested(notice: Notice, { publicInterestTest: test }: Claim): boolean {
  if (!test) return true;
  if (test.favouring.length > 0 || test.against.length > 0) return false;
  const sections = test.sections.map((i) => notice.sections[i]!);
  const open = sections.some(({ body }) => hasPlaceholder(notice, body));
  if (test.balance) {
    const struck = sentencesOfBalance(notice, test.balance);
    const around = notice.paragraphs[struck[0]?.paragraph ?? -1];
    const said = [
      ...sections.flatMap((section) => sentencesUnder(notice, section)),
      ...(around ? sentencesOf(notice, around) : []),
      ...struck,
    ];
    return !open && !hasPlaceholder(notice, test.balance.range) && !said.some(gives);
  }
  return (
    !open &&
    sections.every(({ role, paragraphs: { from, to } }) => {
      const words = notice.paragraphs.slice(from, to).reduce((sum, paragraph) => sum + paragraph.words, 0);
      return role === 'public-interest' && words < 25;
    })
  );
}

/** Whether the letter strikes a balance outside every test that was read: it may be this claim's. */
function weighedInPassing(notice: Notice, claims: readonly Claim[]): boolean {
  const read = notice.claims.flatMap(({ publicInterestTest: test }) => [
    ...(test?.sections ?? []).map((i) => notice.sections[i]!.body),
    ...(test?.balance ? [test.balance.range] : []),
  ]);
  const own = ownSentences(notice);
  // "The risk to the crew weighs more" is a balance where the letter speaks of the public interest.
  if (!isSaidIn(notice, 'names-public-interest')) return false;
  return own.some(
    (sentence) =>
      ['clear', 'inverted', 'even'].includes(concludes(sentence)) &&
      own.some((other) => other.paragraph === sentence.paragraph && gives(other)) &&
      !read.some(({ start, end }) => sentence.range.start < end && sentence.range.end > start) &&
      (claims.some((claim) => !servesOthers(notice, sentence.section, claim)) || isNotTheirs(notice, sentence)) &&
      !namesAnother(notice, sentence.range, claims),
  );
}

/** Whether a balance under the heading of other exemptions is none of theirs: it weighs the public interest, and they need no test. */
function isNotTheirs(notice: Notice, { section, facts }: Sentence): boolean {
  const theirs = notice.sections[section]?.serves ?? [];
  // What is put in reserve of an exemption that needs no test is a test of that one.
  if (states(facts, 'adds-in-reserve')) return false;
  return states(facts, 'names-public-interest') && !theirs.some((i) => needsTest(notice.claims[i]!, notice));
}

/** Whether a sentence gives a reason: "we have carried out a test, and find that the one outweighs the other" does not. */
function gives({ facts, wording: { text } }: Sentence): boolean {
  const isAbout = [...stemsOf(text)].some((stem) => !isOfWeighing(stem));
  return concludes({ facts }) === 'none' ? arguing.some((kind) => states(facts, kind)) : isAbout;
}

const arguing: readonly FactKind[] = [
  'would-follow',
  'likely-to-follow',
  'argues-for-answer',
  'argues-for-silence',
  'accepts-point',
  'speaks-of-burden',
];

/** Whether the letter says anything of the public interest where it makes these claims, or in dealing with one request under two laws. */
function speaksOfRegimes(notice: Notice, claims: readonly Claim[]): boolean {
  const sections = claims.flatMap(({ citations }) => citations.map((i) => notice.citations[i]!.section));
  return ownSentences(notice).some(
    ({ section, facts }) =>
      states(facts, 'names-public-interest') && (sections.includes(section) || states(facts, 'names-law')),
  );
}

function namesAnother(notice: Notice, range: Range, claims: readonly Claim[]): boolean {
  const named = citationsIn(notice, range);
  return (
    named.length > 0 && !named.some((c) => claims.some(({ provision }) => provision.section === c.provision.section))
  );
}

function report(notice: Notice, claims: readonly Claim[], { facts }: Context): Report {
  const first = claims[0]!;
  if (isGovernedElsewhere(first.provision)) {
    const { regime } = first.provision;
    const reasons = cite('reasons for the balance, withholding', regime);
    return {
      at: first.at,
      severity: 'warning',
      message: `Add a sentence on the public interest for ${name(first.provision)}. ${Name(first.provision)} is a qualified exemption, but nothing is said about the public interest. One sentence will do, since the request is decided under the Regulations (${reasons} of ${regimes[regime].shortName}).`,
      fixes: () => [
        insert(notice, 'governed-elsewhere-public-interest', placeOf(notice, first), facts, 'Insert a sentence on it'),
      ],
    };
  }
  return {
    at: first.at,
    message: `Weigh the public interest for ${name(first.provision)}. ${Name(first.provision)} is a qualified ${regimes[first.provision.regime].reason}, but nothing weighs the public interest ${first.scope === 'ncnd' ? 'in confirming or denying' : 'in disclosure'} for it. ${reasonsAsked(claims)}`,
    fixes: () => {
      const standard = standardTest(claims, facts);
      if (!standard) return [];
      const title = `Insert a public interest test for ${numberOf(first.provision)}`;
      const empty = first.publicInterestTest?.sections[0];
      if (empty !== undefined && notice.sections[empty]!.serves.length === claims.length) {
        const parts = [standard.favouring, standard.against, standard.balance].join('');
        return [insertText(notice, parts, { inSection: empty }, title)];
      }
      return [insert(notice, standard.name, placeOf(notice, first), factsOfAll(claims, facts), title)];
    },
  };
}

/** Section 18 has a test of its own, for which its Act asks no reasons. */
function section18(notice: Notice, claims: readonly Claim[], { facts }: Context): Report {
  return {
    at: claims[0]!.at,
    severity: 'info',
    message: `Say that revealing this would be contrary to the public interest, if it would. ${Cite('may decline to say', 'foisa')} asks whether revealing this would be contrary to the public interest, and the letter does not say that it would. ${noReasonsAsked}`,
    fixes: () => [
      insert(notice, 'foisa-ncnd-public-interest', placeOf(notice, claims.at(-1)!), facts, 'Insert a sentence on it'),
    ],
  };
}

/** After the claim's harm, else after what stands under its own heading or question, else before the rights or the sign-off. */
function placeOf(notice: Notice, claim: Claim): Place {
  const own = notice.sections.findLastIndex(
    ({ role, serves }) =>
      ['exemption', 'ncnd', 'harm'].includes(role) &&
      serves.some((i) => notice.claims[i]!.provision.section === claim.provision.section),
  );
  const section = Math.max(claim.harm, own);
  if (section >= 0 && notice.sections[section]!.role !== 'response')
    return { inSection: behindEarlierTests(notice, section, claim) };
  const asked = notice.sections.findLastIndex(({ heading }) => heading.start <= claim.at.start);
  if (notice.sections[asked]?.role === 'other') return { inSection: asked };
  const review = notice.sections.find(({ role, heading }) => role === 'review' && heading.start > claim.at.end);
  return review ? { before: review.headingWithMarks } : afterReasons(notice);
}

/** The section itself or, where the tests of exemptions that are claimed before this one follow it, the last of theirs. */
function behindEarlierTests({ sections, claims }: Notice, section: number, claim: Claim): number {
  let last = section;
  for (const { role, serves } of sections.slice(section + 1)) {
    const isTest = ['public-interest', 'favouring', 'against', 'balance'].includes(role);
    if (!isTest || !serves.some((i) => claims[i]!.at.start < claim.at.start)) break;
    last++;
  }
  return last;
}
