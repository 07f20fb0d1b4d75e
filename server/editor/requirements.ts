// What a letter is held to before it goes out, in plain words. Every rule belongs to one requirement or to style; a
// new rule of a family falls to the requirement that has the family (`rights/*`), unless another names it.

import {
  dealsWith,
  exemptionOf,
  isGovernedElsewhere,
  isGround,
  isUnderSection18,
  needsHarm,
  type Regime,
  regimes,
} from '../law/index.ts';
import { showsHarm } from '../notice/harm.ts';
import type { Claim, Notice, StatementKind } from '../notice/model.ts';
import { rules } from '../rules/index.ts';
import { givesReasons, needsTest } from '../rules/pit/weighedTests.ts';
import { refuses, regimeOf, regulatorInShort } from '../rules/speak.ts';

/** Who asks for something: `commissioner` is the regulator, whichever it is. */
export type Group = 'law' | 'commissioner' | 'requester' | 'style';

/** In words, who asks for something. */
export function groupTitle(group: Group, notice: Notice): string {
  if (group === 'law') return 'The law requires';
  if (group === 'style') return 'Good drafting';
  return group === 'requester' ? 'A requester could challenge' : `The ${regulatorInShort(notice)} expects`;
}

interface Common {
  /** Short enough for a narrow view: `How to ask for a review`. */
  readonly title: string;
  /** The same as a sentence without its subject, the letter or the claim, true where the requirement is met. */
  readonly says: string;
  /** Rules by name, or a family's others (`rights/*`). The basis is that of the first one named. */
  readonly rules: readonly string[];
  /** What stands in another letter where this one is an annex, so that it cannot be decided here. */
  readonly elsewhere?: true;
  /** The statements that meet it: while each of them has a placeholder beside it, it is not met. */
  readonly statedBy?: readonly StatementKind[];
}

/** A requirement of each claim or, where it does not say so, of the whole letter. It is left out where it does not apply. */
export type Requirement = Asked & { readonly id: string; readonly group: Group };

type Asked = Common &
  (
    | { readonly of?: undefined; readonly applies: (notice: Notice) => boolean }
    | {
        readonly of: 'claim';
        readonly applies: (notice: Notice, claim: Claim) => boolean;
        /** What is argued at length: it cannot be decided while a placeholder stands in it, nor where reasons are absent. */
        readonly argued?: 'harm' | 'test';
      }
  );

const always = () => true;
const isRefusal = (notice: Notice) =>
  refuses(notice) && notice.stance !== 'cost-limit' && notice.stance !== 'vexatious';
const ncnd = ({ stance, claims }: Notice) =>
  stance === 'ncnd' || stance === 'partial-ncnd' || claims.some(({ scope }) => scope === 'ncnd');
const mustGiveRights = (notice: Notice) => refuses(notice) || notice.stance === 'time-extension';
const isExemption = (_: Notice, { provision }: Claim) => exemptionOf(provision) !== undefined && !isGround(provision);
const hasTest = (notice: Notice, claim: Claim) =>
  givesReasons(notice) && needsTest(claim, notice) && claim.publicInterestTest !== undefined;
const hasHarm = (notice: Notice, claim: Claim) =>
  needsHarm(claim.provision) && !notice.reasonsAbsent && showsHarm(notice, claim);
/** Whether a claim turns on what an answer would do: not under FOISA s.18, whose exemption is about disclosure. */
const asksOfAnswer = (claim: Claim) => claim.scope === 'ncnd' && !isUnderSection18(claim);
const isNcnd = (_: Notice, { scope }: Claim) => scope === 'ncnd';

/** By who asks for it and by name, what a letter or a claim is held to, in the order in which a reader of the letter meets it. */
const asked: Record<Exclude<Group, 'style'>, Record<string, Asked>> = {
  law: {
    'in-time': {
      title: 'In time',
      says: 'Goes out in time',
      rules: ['time/late', 'time/*'],
      applies: (notice) => refuses(notice) || notice.stance === 'not-held' || notice.stance === 'disclosure',
    },
    extension: {
      title: 'More time, and why',
      says: 'Says until when the decision waits, and under which exemption',
      statedBy: ['extension'],
      rules: ['time/extension-no-date', 'time/extension-no-exemption', 'time/extension-eir'],
      applies: ({ stance }) => stance === 'time-extension',
    },
    held: {
      title: 'Says that it is held',
      says: 'Says that the information is held',
      statedBy: ['held'],
      rules: ['structure/held-missing'],
      applies: ({ stance, regime, claims }) =>
        stance === 'refusal' &&
        regime !== undefined &&
        dealsWith('says that it is held', regime) &&
        claims.some(({ scope }) => scope === 'content'),
      elsewhere: true,
    },
    refused: {
      title: 'Says what is refused',
      says: 'Says what is refused',
      statedBy: ['refusal'],
      rules: ['structure/refusal-statement'],
      applies: ({ stance, claims }) =>
        (stance === 'refusal' || stance === 'partial-ncnd') && claims.some(({ scope }) => scope === 'content'),
      elsewhere: true,
    },
    neither: {
      title: 'Neither yes nor no',
      says: 'Says that it neither confirms nor denies',
      statedBy: ['ncnd'],
      rules: ['ncnd/statement-missing', 'ncnd/duty-missing'],
      applies: ncnd,
      elsewhere: true,
    },
    'not-given-away': {
      title: 'Gives nothing away',
      says: 'Gives nothing away that it neither confirms nor denies',
      rules: ['ncnd/leak', 'ncnd/*'],
      applies: ncnd,
    },
    named: {
      title: 'Names its exemption',
      says: 'Names the exemption that it relies on',
      rules: [
        'exemption/missing',
        'exemption/regime-mixed',
        'exemption/authority-cannot',
        'exemption/mutually-exclusive',
      ],
      applies: isRefusal,
    },
    cited: {
      title: 'Cited exactly',
      says: 'Is cited to the subsection, as the law has it',
      of: 'claim',
      rules: ['exemption/unknown', 'exemption/*'],
      applies: isExemption,
    },
    limb: {
      title: 'Right limb for NCND',
      says: 'Allows an authority to neither confirm nor deny',
      of: 'claim',
      rules: ['ncnd/wrong-subsection', 'ncnd/exemption-has-none', 'ncnd/foisa-s18-exemption'],
      applies: isNcnd,
    },
    why: {
      title: 'Says why it applies',
      says: 'Says why it applies',
      of: 'claim',
      argued: 'harm',
      rules: [
        'harm/missing',
        'harm/not-per-exemption',
        'exemption/s21-location',
        'exemption/s24-necessity',
        'exemption/s31-purpose',
        'exemption/s36-qualified-person',
        'exemption/s40-condition',
        'exemption/s44-enactment',
        'exemption/test-words',
      ],
      applies: isExemption,
    },
    weighed: {
      title: 'Public interest weighed',
      says: 'Weighs the public interest, and says which side weighs more',
      of: 'claim',
      argued: 'test',
      rules: ['pit/missing', 'pit/side-missing', 'pit/balance-missing'],
      applies: (notice, claim) =>
        refuses(notice) &&
        !isUnderSection18(claim) &&
        (needsTest(claim, notice) || isGovernedElsewhere(claim.provision)),
    },
    'right-question': {
      title: 'On confirming or denying',
      says: 'Is about confirming or denying, not about disclosure',
      of: 'claim',
      argued: 'test',
      rules: ['ncnd/wrong-question', 'ncnd/harm-about-disclosure'],
      applies: (notice, claim) => asksOfAnswer(claim) && (hasTest(notice, claim) || hasHarm(notice, claim)),
    },
    'right-balance': {
      title: 'Balance, with reasons',
      says: 'Strikes the balance that the law asks for, and gives its reasons',
      of: 'claim',
      argued: 'test',
      rules: [
        'pit/balance-formula',
        'pit/inverted-test',
        'pit/balance-unnamed',
        'pit/balance-unlinked',
        'pit/heading-polarity',
      ],
      applies: (notice, claim) =>
        !isUnderSection18(claim) && hasTest(notice, claim) && claim.publicInterestTest?.balance !== undefined,
    },
    'cost-help': {
      title: 'Help to ask for less',
      says: 'Helps the requester to ask within the limit',
      rules: ['cost/advice-missing', 'cost/*'],
      applies: ({ stance }) => stance === 'cost-limit',
    },
    review: {
      title: 'How to ask for a review',
      says: 'Says how to ask for an internal review',
      statedBy: ['internal-review'],
      rules: ['rights/review-missing', 'rights/review-no-contact'],
      applies: mustGiveRights,
      elsewhere: true,
    },
    regulator: {
      title: 'Where to complain',
      says: 'Says that the requester can go to the regulator',
      statedBy: ['commissioner'],
      rules: ['rights/ico-missing', 'rights/wrong-regulator'],
      applies: mustGiveRights,
      elsewhere: true,
    },
  },
  commissioner: {
    'part-by-part': {
      title: 'Answers part by part',
      says: 'Shows which answer belongs to which part of the request',
      rules: ['structure/scope-map', 'structure/*'],
      applies: isRefusal,
      elsewhere: true,
    },
    'extension-held': {
      title: 'Says meanwhile: held',
      says: 'Says whether the information is held, though the decision takes longer',
      rules: ['time/extension-held'],
      applies: (notice) =>
        notice.stance === 'time-extension' && dealsWith('estimates when', regimeOf(notice)) && !ncnd(notice),
    },
    'extension-length': {
      title: 'Within 40 working days',
      says: 'Takes no more than 40 working days in all',
      rules: ['time/extension-too-long'],
      applies: ({ stance }) => stance === 'time-extension',
    },
    'no-inference': {
      title: 'Nothing to read into it',
      says: 'Says early, and plainly, that nothing can be read into the answer',
      statedBy: ['no-inference'],
      rules: ['ncnd/no-inference-missing', 'ncnd/statement-late'],
      applies: ncnd,
      elsewhere: true,
    },
    likelihood: {
      title: 'How likely the harm is',
      says: 'Says how likely the harm is',
      of: 'claim',
      argued: 'harm',
      rules: ['harm/level-missing', 'harm/weak-modal'],
      applies: hasHarm,
    },
    factors: {
      title: 'Factors of this case',
      says: 'Weighs factors that are about this request',
      of: 'claim',
      argued: 'test',
      rules: ['pit/generic-factor', 'pit/*'],
      applies: hasTest,
    },
  },
  requester: {
    'both-answers': {
      title: 'Harm of a no as of a yes',
      says: 'Gives the harm of a no as well as of a yes',
      of: 'claim',
      argued: 'harm',
      rules: ['ncnd/harm-one-way'],
      applies: (notice, claim) => asksOfAnswer(claim) && hasHarm(notice, claim),
    },
    'reasoned-harm': {
      title: 'Harm that is its own',
      says: 'Argues a harm that is its own, and leads to it step by step',
      of: 'claim',
      argued: 'harm',
      rules: ['harm/boilerplate', 'harm/*'],
      applies: hasHarm,
    },
    even: {
      title: 'Each side given its due',
      says: 'Gives each side its due',
      of: 'claim',
      argued: 'test',
      rules: ['pit/thin-side', 'pit/unbalanced'],
      applies: hasTest,
    },
    'own-argument': {
      title: 'Argues this case',
      says: 'Argues this case and only what its exemption protects',
      of: 'claim',
      argued: 'test',
      rules: ['pit/blanket-argument', 'pit/circular-factor', 'pit/factor-uncited-exemption'],
      applies: hasTest,
    },
    provisions: {
      title: 'Right provisions cited',
      says: 'Cites the right provisions for its duties and its notice',
      rules: ['rights/duties-wrong-section', 'rights/*'],
      applies: mustGiveRights,
    },
    'nothing-private': {
      title: 'Gives no person away',
      says: 'Gives away no person and no note of the draft',
      rules: ['privacy/identifier', 'privacy/*', 'word/*'],
      applies: always,
    },
    'filled-in': {
      title: 'Nothing left to fill in',
      says: 'Leaves nothing to be filled in',
      rules: ['drafting/placeholder-left'],
      applies: always,
    },
    'own-letter': {
      title: 'Its own answer',
      says: "Is this authority's own answer to this request",
      rules: [
        'drafting/other-authority',
        'drafting/dangling-reference',
        'drafting/stale-or-loaded-phrase',
        'drafting/duplicate-passage',
      ],
      applies: always,
    },
  },
};

/** Every requirement, in that order. */
export const requirements: readonly Requirement[] = Object.entries(asked).flatMap(([group, those]) =>
  Object.entries(those).map(([id, what]) => ({ id, group: group as Group, ...what })),
);

/** How a letter is written, not what it must contain: listed only where there is something to say of it. */
export const howItReads = {
  id: 'reads',
  group: 'style',
  title: 'How it reads',
  says: 'Reads well',
  rules: [
    'drafting/plain-english',
    'drafting/*',
    'structure/heading-fused',
    'structure/unneeded-test',
    'rights/regulator-name',
  ],
} as const;

const byName = new Map<string, Requirement | 'style'>([
  ...howItReads.rules.map((name) => [name, 'style'] as const),
  ...requirements.flatMap((requirement) => requirement.rules.map((name) => [name, requirement] as const)),
]);

/** The requirement that a rule tests; `style` for one that tests none. Undefined for a family that nobody has placed. */
export function requirementOf(rule: string): Requirement | 'style' | undefined {
  return byName.get(rule) ?? byName.get(`${rule.split('/')[0]}/*`);
}

/** What a rule rests on, under one regime: of `FOIA s.17(7)(a); FOISA s.19(a)` the part of that one, and what is of none. */
export function basisUnder(rule: string, regime: Regime = 'foia'): string {
  const { basis } = rules.find(({ id }) => id === rule)!;
  const others = Object.values(regimes).filter((each) => each !== regimes[regime]);
  return basis
    .split('; ')
    .filter((part) => !others.some(({ shortName }) => part.replace('EI(S)R', 'EISR').startsWith(`${shortName} `)))
    .join('; ');
}
