import type { FactKind } from '../../language/index.ts';
import type { Regime, Trait } from '../../law/index.ts';
import type { WordingName } from '../../wording/index.ts';
import { cite } from '../speak.ts';

/** One thing that a notice has to show before its exemption is made out. */
export interface Element {
  /** Ends a sentence that begins "Say", in at most 85 characters. */
  readonly what: string;
  /** The fact by which a letter shows it. */
  readonly said: FactKind;
  /** Where it is asked for only if the letter speaks of something: of a company, of burden, of inspection. */
  readonly when?: FactKind;
  /** Where it is not asked for, because the letter stands on something else besides. */
  readonly unless?: FactKind;
  /** Whether the request's own words show it too. */
  readonly inRequest?: true;
}

/** What one exemption, or its like in several instruments, needs. */
export interface Requirement {
  readonly trait: Trait;
  /** The instrument, where they ask for different things. */
  readonly under?: Regime;
  /** Without this the letter does not stand on it, whatever it cites. */
  readonly when?: FactKind;
  /** Another test is the right one. */
  readonly unless?: FactKind;
  /** By the standard text that leaves a place for it. */
  readonly elements: Readonly<Partial<Record<WordingName, Element>>>;
  /** Why the letter should say it, in place of the provision that asks for reasons. */
  readonly because?: (regime: Regime) => string;
}

/** Asked of every exemption that protects what others told the authority, or their trade. */
const views: Element = {
  what: 'what the third party whose interests are protected says about disclosure',
  when: 'protects-third-party',
  said: 'gives-third-party-views',
};

/** What has to be shown besides harm and the public interest, for which there are rules of their own. */
export const requirements: readonly Requirement[] = [
  {
    trait: 'future-publication',
    elements: {
      'publication-intended': {
        what: 'that publication was already intended when the request was received',
        said: 'intends-before',
      },
      'publication-by-whom': { what: 'who will publish it', said: 'names-publisher' },
      'publication-where': { what: 'where the public will find it', said: 'names-place-of-publication' },
      'publication-when': { what: 'when, or after what event, it will be published', said: 'dates-publication' },
      'publication-reasonable': { what: 'why it is reasonable to wait until then', said: 'calls-wait-reasonable' },
    },
  },
  {
    trait: 'investigation',
    elements: {
      'investigation-duty': {
        what: 'on what duty or power the investigation rests',
        said: 'names-duty-to-investigate',
      },
      'investigation-offence': {
        what: 'which offence, or kind of offence, was investigated',
        said: 'names-offence',
        inRequest: true,
      },
    },
  },
  {
    trait: 'confidential-sources',
    elements: {
      'source-function': {
        what: 'which investigation or proceedings the information was obtained or recorded for',
        said: 'speaks-of-proceedings',
      },
      'source-confidential': {
        what: 'how it relates to obtaining information from confidential sources',
        said: 'speaks-of-source',
      },
    },
  },
  {
    trait: 'court-records',
    elements: {
      'court-document': {
        what: 'in what kind of court, inquiry or arbitration document the information is contained',
        said: 'names-court-document',
      },
      'court-only': { what: 'that it is held only for that reason', said: 'held-only-so' },
    },
  },
  {
    trait: 'personal-data',
    // The other two conditions, and data which legitimate interests do not open.
    unless: 'turns-on-other-condition',
    elements: {
      'personal-data-identifies': {
        what: 'how the information identifies a living person',
        said: 'identifies-somebody',
      },
      'personal-data-principle': {
        what: 'which data protection principle disclosure would contravene',
        said: 'names-principle',
      },
      'personal-data-interest': {
        what: 'what legitimate interest there is in disclosure',
        said: 'names-legitimate-interest',
      },
      'personal-data-necessity': {
        what: 'whether disclosure is necessary for that interest',
        said: 'weighs-necessity',
      },
      'personal-data-balance': {
        what: 'what the people concerned would expect, and why their rights prevail',
        said: 'speaks-of-expectations',
      },
    },
  },
  {
    trait: 'personal-data',
    when: 'speaks-of-special-category',
    elements: {
      'personal-data-identifies': {
        what: 'how the information identifies a living person',
        said: 'identifies-somebody',
      },
      'personal-data-special': {
        what: 'that no condition for special category or criminal offence data is met',
        said: 'weighs-special-condition',
      },
    },
  },
  {
    trait: 'own-data',
    because: (regime) =>
      `A requester's own personal data are theirs to ask for under data protection law, and ${cite('advice', regime)} asks for help with that.`,
    elements: {
      'own-personal-data': {
        what: 'that the requester can ask for their own data under data protection law, and how',
        said: 'tells-of-subject-access',
      },
    },
  },
  {
    trait: 'confidence',
    elements: {
      'confidence-from': { what: 'from whom the information was obtained', said: 'names-confider' },
      'confidence-quality': {
        what: 'why it has the quality of confidence, being neither trivial nor known already',
        said: 'has-quality-of-confidence',
      },
      'confidence-obligation': { what: 'what made it confidential when it was given', said: 'creates-confidence' },
      'confidence-detriment': { what: 'what disclosure would do to whoever gave it', said: 'names-detriment' },
      'confidence-defence': {
        what: 'whether the public interest would be a defence to an action for breach of confidence',
        said: 'considers-defence',
      },
      'third-party-views': views,
    },
  },
  {
    trait: 'privilege',
    elements: {
      'privilege-kind': {
        what: 'whether it is privileged as legal advice or because of litigation',
        said: 'names-kind-of-privilege',
      },
      'privilege-parties': { what: 'who the lawyer and the client are', said: 'names-lawyer' },
      'privilege-kept': { what: 'that the privilege has not been lost', said: 'says-privilege-kept' },
    },
  },
  {
    trait: 'commercial-interests',
    unless: 'speaks-of-trade-secret',
    elements: {
      'commercial-whose': { what: 'whose commercial interests would be harmed', said: 'names-commercial-party' },
      'third-party-views': views,
    },
  },
  {
    trait: 'commercial-confidence',
    elements: {
      'commercial-nature': { what: 'what makes it commercial or industrial', said: 'is-commercial' },
      'commercial-confidence': {
        what: 'what makes it confidential in law (a contract, the common law duty or a statute)',
        said: 'names-law-of-confidence',
      },
      'commercial-interest': {
        what: 'whose economic interest that confidentiality protects',
        said: 'names-economic-interest',
      },
      'third-party-views': views,
    },
  },
  {
    trait: 'vexatious',
    when: 'calls-vexatious',
    unless: 'calls-repeated',
    because: () =>
      'The Act asks for no reasons here, but the regulator will, and a requester who is told them can ask for less.',
    elements: {
      'vexatious-facts': { what: 'what facts show it (numbers, dates or events)', said: 'gives-numbers' },
      'vexatious-value': {
        what: 'what value or purpose the request has, and why that does not justify the burden',
        said: 'weighs-value',
      },
      'exempt-material': {
        what: 'why exempt material cannot easily be separated from the rest',
        when: 'speaks-of-redaction',
        said: 'cannot-be-separated',
      },
      'lighter-request': {
        what: 'what lighter request could be answered',
        when: 'calls-it-a-burden',
        unless: 'speaks-of-manner',
        said: 'offers-lighter',
      },
    },
  },
  {
    trait: 'repeated',
    under: 'foia',
    because: () =>
      'That section applies only to a request that was complied with before, and until a reasonable interval has passed.',
    elements: {
      'repeated-earlier': { what: 'which earlier request was answered, and when', said: 'names-earlier-request' },
      'repeated-interval': { what: 'why no reasonable interval has passed', said: 'says-too-soon' },
    },
  },
  {
    // FOIA counts from the answer to the earlier request, the Scottish Act from the making of it.
    trait: 'repeated',
    under: 'foisa',
    because: () =>
      'That section applies only to a request that was complied with before, unless a reasonable period of time has passed between the making of the two.',
    elements: {
      'repeated-earlier': {
        what: 'which earlier request was made and complied with, and when',
        said: 'names-earlier-request',
      },
      'repeated-interval': {
        what: 'why the period between the two requests is not a reasonable one',
        said: 'says-too-soon',
      },
    },
  },
  {
    trait: 'accessible-elsewhere',
    because: () => 'Information is exempt only if this requester can reasonably get it.',
    elements: {
      'access-law': {
        what: 'which law or scheme gives access to it, and how to use it',
        when: 'speaks-of-access-by-law',
        said: 'names-access-law',
      },
      'inspection-hours': {
        what: 'where and when it can be looked at',
        when: 'offers-inspection',
        said: 'gives-hours',
      },
      'inspection-otherwise': {
        what: 'how somebody can get it who cannot come',
        when: 'offers-inspection',
        said: 'offers-copies',
      },
    },
  },
];
