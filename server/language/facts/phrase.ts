import type { Mode } from '../clauses.ts';
import type { Lines } from '../compile.ts';

/** What a sentence of a letter may do, or say. */
export type FactKind =
  | 'confirms-nor-denies'
  | 'favours-neither'
  | 'declines-by-cost'
  | 'warns-against-inference'
  | 'excludes-duty'
  | 'cites-first-duty'
  | 'holds'
  | 'holds-not'
  | 'supposes-holding'
  | 'refuses'
  | 'exempts'
  | 'presumes-thing'
  | 'extends'
  | 'withholds-reasons'
  | 'sends-reasons-apart'
  | 'weighs'
  | 'interest-lies'
  | 'balance-lies'
  | 'speaks-for-giving'
  | 'speaks-for-silence'
  | 'opens-for'
  | 'opens-against'
  | 'turns-round'
  | 'names-public-interest'
  | 'draws-together'
  | 'adds-in-reserve'
  | 'foresees'
  | 'names-cost-limit'
  | 'finds-vexatious'
  | 'relies-on'
  | 'uses-provision'
  | 'leaves-provision'
  | 'lifts-duty'
  | 'points-to-ground'
  | 'sets-outside'
  | 'names-provision'
  | 'asks'
  | 'opens-as-question'
  | 'decides-of-what'
  | 'wants'
  | 'gives-date'
  | 'gives-answer'
  | 'opens-as-authority'
  | 'acts-on-request'
  | 'names-request-by-date'
  | 'leads-to-request'
  | 'leads-to-statute'
  | 'recites-statute'
  | 'furnishes-page'
  | 'greets'
  | 'gives'
  | 'redacts'
  | 'turns-to-part'
  | 'names-what-was-asked'
  | 'contrasts'
  | 'signs-off'
  | 'gives-reference'
  | 'thanks-requester'
  | 'addresses-requester'
  | 'names-their-request'
  | 'names-itself'
  | 'speaks-of-software'
  | 'reports-one-request'
  | 'exceeds-cost-limit'
  | 'leaves-request-open'
  | 'applies-for-information'
  | 'reports-ruling'
  | 'records-handling'
  | 'speaks-of-requests-at-large'
  | 'tells-of-review'
  | 'answers-review'
  | 'invites-complaint'
  | 'has-no-review'
  | 'tells-of-regulator'
  | 'cites-regulator'
  | 'names-regulator'
  | 'names-scottish-regulator'
  | 'names-former-regulator'
  | 'gives-regulators-address'
  | 'says-how'
  | 'says-by-when'
  | 'gives-time-to-ask'
  | 'says-when-finished'
  | 'puts-off-answer'
  | 'misplaces-appeal'
  | 'names-environment'
  | 'demands-undertaking'
  | 'awaits-opinion'
  | 'prejudices-plainly'
  | 'grounds-joining-of-others'
  | 'calls-ground-exemption'
  | 'refuses-for-asker'
  | 'gives-time-of-answer'
  | 'gives-time-to-appeal'
  | 'gives-particulars-apart'
  | 'bars-complaint'
  | 'calls-decision-final'
  | 'charges-for-review'
  | 'speaks-of-complaint'
  | 'speaks-of-personal-data'
  | 'misplaces-duties'
  | 'gives-notice-under'
  | 'speaks-of-withholding'
  | 'weighs-giving'
  | 'argues-for-giving'
  | 'heads-withholding'
  | 'heads-giving'
  | 'marks-part'
  | 'names-what-may-be-held'
  | 'speaks-of-confirming'
  | 'speaks-of-confirming-it'
  | 'takes-as-held'
  | 'has-record'
  | 'answers-either'
  | 'answers-no'
  | 'answers-yes'
  | 'presumes-held'
  | 'presumes-withheld'
  | 'keeps-back'
  | 'presumes-giving'
  | 'presumes-giving-if-held'
  | 'speaks-of-giving'
  | 'supposes-giving'
  | 'presumes-act'
  | 'describes-content'
  | 'tells-how-much'
  | 'reports-search'
  | 'costs-to-extract'
  | 'says-substantial'
  | 'calls-exempt'
  | 'describes-person'
  | 'mentions-redaction'
  | 'encloses-record'
  | 'treats-as-at-hand'
  | 'points-into-it'
  | 'calls-available'
  | 'speaks-of-content'
  | 'argues-from-content'
  | 'speaks-of-answer'
  | 'presumes-use'
  | 'presumes-own-use'
  | 'presumes-continuing'
  | 'presumes-inquiry'
  | 'presumes-progress'
  | 'presumes-events'
  | 'asks-which'
  | 'inverts-test'
  | 'finds-equal'
  | 'favours-answer'
  | 'names-law'
  | 'contrary-to-public-interest'
  | 'points-at-factors'
  | 'accepts-point'
  | 'takes-together'
  | 'presumes-disclosure'
  | 'applies-presumption'
  | 'describes-test'
  | 'meets-factor'
  | 'speaks-of-time'
  | 'favours-provision'
  | 'argues-for-answer'
  | 'argues-for-silence'
  | 'argues-blanket'
  | 'pleads-embarrassment'
  | 'pleads-good-name'
  | 'pleads-misunderstanding'
  | 'pleads-press'
  | 'pleads-curiosity'
  | 'pleads-work'
  | 'pleads-want-of-case'
  | 'brings-in-requester'
  | 'names-exemption-as-reason'
  | 'asserts-effect'
  | 'affects-at-once'
  | 'tells-how'
  | 'opens-with-condition'
  | 'would-follow'
  | 'likely-to-follow'
  | 'affects-interest'
  | 'gives-cause'
  | 'serves-openness'
  | 'calls-apparent'
  | 'supposes-mere-possibility'
  | 'shows-certainty'
  | 'adopts-higher-level'
  | 'adopts-lower-level'
  | 'harms-adversely'
  | 'likely-to-harm'
  | 'shows-harm'
  | 'owes-harm'
  | 'speaks-in-general'
  | 'tells-what-happened'
  | 'fears-distress'
  | 'shows-illness'
  | 'needs-national-security'
  | 'stacks-suppositions'
  | 'supposes-answer'
  | 'supposes'
  | 'argues-safety'
  | 'argues-life'
  | 'argues-national-security'
  | 'argues-commerce'
  | 'argues-foreign-relations'
  | 'argues-privilege'
  | 'of-security'
  | 'of-defence'
  | 'of-foreign-relations'
  | 'of-economy'
  | 'of-enforcement'
  | 'of-health'
  | 'of-commerce'
  | 'shows-holding'
  | 'finding-out-costs'
  | 'counts-places-to-search'
  | 'relies'
  | 'is-wordy'
  | 'misspells'
  | 'slips'
  | 'uses-term'
  | 'names-no-law'
  | 'lectures'
  | 'breaks-off'
  | 'points-to-harm'
  | 'gives-instance'
  | 'points-back'
  | 'points-to-link'
  | 'is-formula'
  | 'is-loaded'
  | 'names-former-body'
  | 'acts-as-author'
  | 'speaks-of-own-work'
  | 'explains-abbreviation'
  | 'marks-draft'
  | 'notes-to-colleague'
  | 'greets'
  | 'greets-by-name'
  | 'names-with-title'
  | 'names-junior-officer'
  | 'counts-few'
  | 'labels-nhs-number'
  | 'labels-birth'
  | 'labels-vehicle'
  | 'labels-crime'
  | 'points-to-date'
  | 'points-to-request'
  | 'tells-due-date'
  | 'admits-delay'
  | 'stops-clock'
  | 'gives-period'
  | 'is-voluminous'
  | 'opens-with-request'
  | 'is-school'
  | 'is-archive'
  | 'is-armed-force'
  | 'is-keeper-of-records'
  | 'is-local-body'
  | 'is-department'
  | 'names-document'
  | 'speaks-of-part'
  | 'assigns-content'
  | 'refuses-form'
  | 'speaks-of-form'
  | 'gives-reason'
  | 'claims-ownership'
  | 'offers-form'
  | 'takes-out'
  | 'speaks-of-copy'
  | 'keys-redactions'
  | 'names-part-of-request'
  | 'explains-lack'
  | 'sets-out-request'
  | 'recounts-request'
  | 'asks-for-information'
  | 'advises-narrowing'
  | 'speaks-of-burden'
  | 'aggregates'
  | 'grounds-aggregation'
  | 'names-time'
  | 'counts'
  | 'names-time-for-each'
  | 'names-least-time'
  | 'adds-more'
  | 'estimates'
  | 'estimates-effort'
  | 'names-search-work'
  | 'counts-excluded-work'
  | 'times-excluded-work'
  | 'totals-up'
  | 'leaves-out'
  | 'asks-for-fee'
  | 'speaks-of-copies'
  | 'names-sum'
  | 'names-time-to-pay'
  | 'charges-staff-time'
  | 'names-limit'
  | 'speaks-of-limit'
  | 'stops-search'
  | 'offers-choice'
  | 'looks-ahead'
  | 'rests-on-reason'
  | 'tells-where'
  | 'names-somewhere'
  | 'finds-something-out'
  | 'names-time-to-come'
  | 'speaks-of-access-by-law'
  | 'names-access-law'
  | 'offers-inspection'
  | 'gives-hours'
  | 'offers-copies'
  | 'intends-before'
  | 'names-publisher'
  | 'names-place-of-publication'
  | 'dates-publication'
  | 'calls-wait-reasonable'
  | 'leaves-publication-open'
  | 'decides-afterwards'
  | 'dates-decision-to-publish'
  | 'dates-issue'
  | 'publishes-to-few'
  | 'names-duty-to-investigate'
  | 'names-offence'
  | 'speaks-of-proceedings'
  | 'speaks-of-source'
  | 'names-court-document'
  | 'held-only-so'
  | 'turns-on-other-condition'
  | 'speaks-of-special-category'
  | 'weighs-special-condition'
  | 'identifies-somebody'
  | 'names-principle'
  | 'names-legitimate-interest'
  | 'weighs-necessity'
  | 'speaks-of-expectations'
  | 'gives-data-condition'
  | 'tells-of-subject-access'
  | 'names-confider'
  | 'has-quality-of-confidence'
  | 'creates-confidence'
  | 'names-detriment'
  | 'considers-defence'
  | 'protects-third-party'
  | 'gives-third-party-views'
  | 'names-kind-of-privilege'
  | 'names-lawyer'
  | 'says-privilege-kept'
  | 'speaks-of-trade-secret'
  | 'names-commercial-party'
  | 'is-commercial'
  | 'names-law-of-confidence'
  | 'names-economic-interest'
  | 'cannot-say-when'
  | 'calls-vexatious'
  | 'calls-repeated'
  | 'gives-numbers'
  | 'weighs-value'
  | 'speaks-of-redaction'
  | 'cannot-be-separated'
  | 'offers-lighter'
  | 'offers-other-request'
  | 'calls-it-a-burden'
  | 'speaks-of-manner'
  | 'names-earlier-request'
  | 'says-too-soon'
  | 'shows-necessity'
  | 'names-purpose'
  | 'names-prohibition'
  | 'gives-qualified-opinion'
  | 'speaks-of-refusing'
  | 'calls-person-vexatious'
  | 'refuses-future-requests'
  | 'calls-it-fishing'
  | 'calls-it-round-robin'
  | 'fears-disclosure'
  | 'counts-retrieval'
  | 'names-a-burden'
  | 'names-more-than-retrieval'
  | 'cites-policy'
  | 'cites-marking'
  | 'cites-clause'
  | 'cites-objection'
  | 'refuses-by-policy'
  | 'gives-nothing'
  | 'gives-a-cause'
  | 'puts-in-its-place'
  | 'calls-absolute'
  | 'calls-qualified'
  | 'leaves-nature-open'
  | 'calls-class-based'
  | 'calls-prejudice-based'
  | 'prejudices-security'
  | 'prejudices-safety'
  | 'divides-by-law'
  | 'speaks-of-prejudice'
  | 'speaks-of-adverse-effect'
  | 'says-substantial'
  | 'speaks-of-exemption'
  | 'answers-under-law'
  | 'pleads-alternative'
  | 'sets-apart'
  | 'weighs-as-precaution'
  | 'rules-out-test'
  | 'names-statute'
  | 'tells-history';

/**
 * Lines of notation that give a fact. In them `does:` marks the verb, or other word, whose clause decides about the
 * mode (else the last word does), `who:`, `what:` and `by:` the parts of the fact.
 */
export interface Phrase extends Lines {
  readonly fact: FactKind;
  /** Whether it is asserted under `may`, `might`, `could`, `would`, `should` too, which else make it a possibility. */
  readonly evenTentative?: true;
  /** Sentences that state the fact, and near misses that do not: its tests. */
  readonly yes: readonly [string, string, ...string[]];
  readonly no: readonly [string, string, ...string[]];
}

const always: readonly Mode[] = ['asserted', 'denied', 'supposed', 'asked', 'named', 'presumed'];

/** The modes in which a sentence states a fact of this kind: any, where it is not said here which. */
export const modesOfStating = (kind: FactKind): readonly Mode[] => statedIn.get(kind) ?? always;

const inModes: Readonly<Partial<Record<FactKind, readonly Mode[]>>> = {
  'leaves-publication-open': ['asserted', 'presumed', 'supposed', 'named'],
  'decides-afterwards': ['asserted', 'presumed'],
  'calls-person-vexatious': ['asserted', 'presumed', 'named'],
  'refuses-future-requests': ['asserted', 'presumed'],
  'calls-it-fishing': ['asserted', 'presumed', 'named'],
  'calls-it-round-robin': ['asserted', 'presumed', 'named'],
  'calls-absolute': ['asserted', 'presumed', 'named'],
  'calls-qualified': ['asserted', 'presumed', 'named'],
  'calls-class-based': ['asserted', 'presumed', 'named'],
  'calls-prejudice-based': ['asserted', 'presumed', 'named'],
  'confirms-nor-denies': ['asserted', 'presumed'],
  'warns-against-inference': ['asserted', 'presumed'],
  'excludes-duty': ['asserted', 'presumed', 'named'],
  holds: ['asserted'],
  'holds-not': ['asserted'],
  refuses: ['asserted', 'presumed'],
  exempts: ['asserted', 'presumed'],
  'presumes-thing': ['asserted', 'presumed'],
  extends: ['asserted', 'supposed', 'named', 'presumed'],
  'sends-reasons-apart': ['asserted', 'presumed', 'named', 'supposed'],
  // "It does not outweigh the harm" weighs too; whether it does, and where it must, is no finding.
  weighs: ['asserted', 'denied', 'presumed'],
  'interest-lies': ['asserted', 'denied', 'presumed'],
  'balance-lies': ['asserted', 'denied', 'presumed'],
  'exceeds-cost-limit': ['asserted', 'presumed'],
  'leaves-request-open': ['asserted', 'denied', 'supposed', 'presumed', 'named'],
  'names-cost-limit': ['asserted', 'denied', 'presumed', 'named'],
  'finds-vexatious': ['asserted', 'presumed'],
  'relies-on': ['asserted', 'denied', 'presumed'],
  'acts-on-request': ['asserted', 'denied', 'presumed'],
  gives: ['asserted', 'presumed'],
  redacts: ['asserted', 'presumed', 'named'],
  foresees: ['asserted', 'denied', 'supposed', 'named', 'presumed'],
  'presumes-giving': ['asserted', 'denied', 'named', 'presumed'],
  'speaks-of-giving': ['asserted', 'denied', 'named', 'presumed'],
  'presumes-act': ['asserted', 'denied', 'named', 'presumed'],
  'describes-content': ['asserted', 'denied', 'named', 'presumed'],
  'tells-how-much': ['asserted', 'denied', 'named', 'presumed'],
  'costs-to-extract': ['asserted', 'denied', 'named', 'presumed'],
  'encloses-record': ['asserted', 'denied', 'named', 'presumed'],
  'keeps-back': ['asserted', 'presumed'],
  'reports-search': ['asserted', 'presumed'],
  'calls-exempt': ['asserted', 'presumed'],
  'describes-person': ['asserted'],
  'has-record': ['asserted'],
  'presumes-use': ['asserted', 'denied', 'named', 'presumed'],
  'presumes-continuing': ['asserted', 'denied', 'named', 'presumed'],
  'presumes-events': ['asserted', 'denied', 'named', 'presumed'],
  'mentions-redaction': ['asserted', 'presumed'],
  'treats-as-at-hand': ['asserted', 'denied', 'supposed', 'presumed'],
  'points-into-it': ['asserted', 'denied', 'named', 'presumed'],
  'calls-available': ['asserted', 'presumed'],
  'takes-as-held': ['presumed'],
  'speaks-of-confirming': ['asserted', 'named', 'presumed', 'asked', 'supposed'],
  'has-no-review': ['asserted', 'presumed'],
  'shows-holding': ['asserted', 'presumed', 'named'],
  relies: ['asserted', 'presumed', 'named'],
  'bars-complaint': ['asserted', 'presumed'],
  'calls-decision-final': ['asserted', 'presumed'],
  'charges-for-review': ['asserted', 'presumed'],
  aggregates: ['asserted', 'presumed', 'named'],
  'asks-for-fee': ['asserted', 'presumed'],
  estimates: ['asserted', 'presumed', 'named'],
  'inverts-test': ['asserted', 'presumed', 'denied'],
  'finds-equal': ['asserted', 'presumed'],
  'favours-answer': ['asserted', 'presumed', 'named'],
  'contrary-to-public-interest': ['asserted', 'presumed', 'named'],
  'argues-blanket': ['asserted', 'presumed', 'supposed', 'named', 'denied'],
  'pleads-want-of-case': ['asserted', 'presumed', 'denied'],
  'would-follow': ['asserted', 'presumed', 'supposed'],
  'likely-to-follow': ['asserted', 'presumed', 'supposed'],
  'affects-interest': ['asserted', 'presumed', 'supposed'],
  'calls-apparent': ['asserted', 'presumed'],
  'supposes-mere-possibility': ['asserted', 'presumed'],
  'shows-certainty': ['asserted', 'presumed'],
  'adopts-higher-level': ['asserted', 'presumed'],
  'adopts-lower-level': ['asserted', 'presumed', 'named'],
  'harms-adversely': ['asserted', 'presumed'],
  'shows-harm': ['asserted', 'presumed', 'supposed', 'named'],
  'likely-to-harm': ['asserted', 'presumed', 'supposed', 'named'],
};

/** The same for looking up, which is done at every turn. */
const statedIn = new Map(Object.entries(inModes) as [FactKind, readonly Mode[]][]);
