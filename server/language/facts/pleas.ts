import type { Phrase } from './phrase.ts';

/** Words that set a point aside instead of relying on it, wherever they stand in the sentence. */
const setAside =
  'not [a | any]? @counted | @aside | left out of account | [no | little] [weight | account | regard] | [is | are] no | even if | rather than | not that | not @doubt.now | can not be a | without ..2 @doubt | without regard | need not | never ask | [can | may] not take';

/** Arguments that the public interest does not count, or that would hold in any case. */
export const pleas: readonly Phrase[] = [
  {
    fact: 'argues-blanket',
    evenTentative: true,
    says: [
      'no matter [how | what | which | the] ..1',
      'only [safe | sure | certain] @course',
      'only @course [of | to | is to | that will] @prevent',
      'however @slight',
      '[never | not ever] be? been? [in the public interest | @utter]',
      '[in | under] [any | all | no] circumstances ![that | in | where | which]',
      'as a matter of [policy | principle | course]',
      '@always [@outweigh | @favour | be [withheld | refused | exempt] | @withhold | @refuse | exempt]',
      'any [disclosure | release] [whatsoever | at all | of any kind | under the ACT]',
      '[information | material | records] of [any | every] [kind | sort | type] whatsoever',
      'regardless of the? @details',
    ],
    // A reason for the same answer every time, which a refusal to confirm or deny may well need; the statute's own words.
    unless:
      'consisten~ | whether or not ..12 held | both when | same [answer | response | reply] | taking into account | having regard to | circumstances of the case',
    yes: [
      'A rota is never released.',
      'It would help burglars, however old the rota.',
      'Such material must always be withheld.',
      'We do not release it in any circumstances.',
      'The only safe course is to say nothing.',
    ],
    no: [
      'We considered all the circumstances of the case.',
      'We always give the same answer, whether or not it is held.',
      'The rota is old.',
    ],
  },
  {
    fact: 'pleads-embarrassment',
    evenTentative: true,
    says: ['does:embarrass~'],
    unless: setAside,
    yes: ['It would embarrass the Council.', 'Release would be embarrassing for the chair.'],
    no: ['Embarrassment is no reason to withhold it.', 'It would help burglars.'],
  },
  {
    fact: 'pleads-good-name',
    evenTentative: true,
    says: [
      '[damag~ | harm~ | bad | injur~ | detriment~] ..3 [good name | @repute | public image]',
      'reputational [damage | harm | risk]',
      'reputation of [the | this | our] ..1 @body',
      'our [good name | @repute]',
      '[suggest | imply | impression | appear | look as [if | though]] ...25 @blame',
    ],
    unless: setAside,
    yes: [
      'Release would damage the reputation of the school.',
      'It might suggest that the matter was handled carelessly.',
      'There is a reputational risk.',
    ],
    no: ['Reputational harm is irrelevant.', 'The name of the school is public.'],
  },
  {
    fact: 'pleads-misunderstanding',
    evenTentative: true,
    says: [
      '@misread',
      'misunderstanding',
      'mislead~ the public',
      'confus~ the public',
      '[taken]? out of context',
      'draw the? wrong [conclusion | conclusions]',
    ],
    unless: setAside,
    yes: ['The figures would be misunderstood.', 'They could be taken out of context.'],
    no: ['That it may be misunderstood is no reason.', 'The figures are clear.'],
  },
  {
    fact: 'pleads-press',
    evenTentative: true,
    says: [
      '@bringAbout [to | in | rise to]? ..3 @press @attention',
      '[taken up | picked up | reported | covered] [by | in] the? @press',
      '@bringAbout [to | rise to]? ..3 headlines',
    ],
    unless: setAside,
    yes: ['It would attract unwelcome press attention.', 'It would be picked up by the newspapers.'],
    no: ['We disregard that it would attract press attention.', 'The press asked for it.'],
  },
  {
    fact: 'pleads-curiosity',
    evenTentative: true,
    says: ['curiosity', 'merely [interesting | of interest]', 'of interest to the public', 'what interests the public'],
    unless: `${setAside} | than ..3 curiosity | [@outweigh | @weigh] ..3 curiosity`,
    yes: ['This is mere curiosity.', 'It is merely of interest.'],
    no: ['Curiosity is no reason.', 'A life weighs more than curiosity.', 'It interests us.'],
  },
  {
    fact: 'pleads-work',
    evenTentative: true,
    says: [
      '[staff | officer] time ..3 [to | in | on] @answerWork',
      'burden [of | on] ..3 [@answerWork | the ..1 [team | unit]]',
      '@bringAbout [to]? ..2 [further | more | other | similar] ..2 requests',
    ],
    unless: setAside,
    yes: ['It would encourage further requests.', 'The staff time needed to answer is better spent.'],
    no: ['The work of answering is irrelevant: the burden of responding is not counted.', 'Staff asked for more time.'],
  },
  {
    fact: 'pleads-want-of-case',
    says: [
      '@requester [has | have] not [shown | demonstrated | put forward | given | provided | made | identified | explained] ..4',
    ],
    unless: setAside,
    yes: ['You have not shown why it should be released.', 'The applicant has not demonstrated a need.'],
    no: ['That you have not given a reason does not matter.', 'You have asked for the map.'],
  },
  {
    // Disclosure is to everybody: who asks, and why, is no part of the balance.
    fact: 'brings-in-requester',
    evenTentative: true,
    says: [
      '[as | since you are | because you are | you are | @requester [is | are | [appears | seems] to be]] [a | an] ..2 @calling',
      'your own? [@motive | [private | personal] [interest | interests]]',
      "[applicant | requester] 's [@motive | [private | personal] [interest | interests] | [reason | reasons] for]",
      'your [reason | reasons] for [asking | requesting | wanting | making]',
      'you @mean to @broadcast',
      'you [are likely | would be bound] to @broadcast',
      'you have already? [made | sent | submitted] ..3 requests',
    ],
    unless: setAside,
    yes: [
      'As a journalist you would print it.',
      'Your own motives are commercial.',
      'You intend to publish the map.',
      "The applicant's reasons for asking are personal.",
    ],
    no: [
      'We are blind to your motives.',
      'Who you are does not matter, and your reasons for asking are not asked.',
      'You asked for the map.',
    ],
  },
  {
    // The exemption named as its own reason.
    fact: 'names-exemption-as-reason',
    evenTentative: true,
    says: [
      '[exemption | exception | §] ..2 [is | are | was] ..1-not does:[engaged | met | made out | satisfied]',
      'information requested? is ..1-not does:exempt',
    ],
    yes: ['The exemption is engaged.', 'The information is clearly exempt.'],
    no: ['The exemption is not engaged.', 'Burglars would climb the fence.'],
  },
  {
    fact: 'asserts-effect',
    evenTentative: true,
    says: [
      '[@foreseeing | likely to | does | is] ..12 does:[@affect | exempt]',
      'not be in the public does:interest',
      'does:contrary to',
    ],
    yes: ['It would affect national security.', 'Disclosure would not be in the public interest.'],
    no: ['The fence is low.', 'It protects the crew.'],
  },
  {
    fact: 'looks-ahead',
    evenTentative: true,
    says: ['does:@foreseeing'],
    yes: ['It would affect us.', 'Burglars might come.'],
    no: ['It affects us.', 'Burglars came.'],
  },
  {
    // Nobody does anything before the effect.
    fact: 'affects-at-once',
    evenTentative: true,
    says: [
      '@foreseeing ,? @adverb* ,? [be likely to | in turn | negatively]? @adverb* does:@affect.now',
      '@foreseeing @adverb* have an? ..1 does:@impact',
      '@foreseeing , ..4 , @adverb* does:@affect.now',
    ],
    yes: ['It would adversely affect national security.', 'It could have an adverse impact on us.'],
    no: ['Burglars would use it to harm us.', 'It affects us.'],
  },
  {
    fact: 'tells-how',
    evenTentative: true,
    says: [
      'does:@working',
      'so does:that',
      'as does:[it | they | this | that | the | a | an]',
      'which does:@foreseeing',
      'which does:can',
      'by @give.ing',
      'does:read',
    ],
    yes: ['It would let burglars in.', 'It would tell smugglers which creek to use.'],
    no: ['It would affect national security.', 'The harm would be serious.'],
  },
  {
    fact: 'opens-with-condition',
    evenTentative: true,
    says: ['< [if | were | should | where] ..30 ,'],
    yes: ['If it were known, it would affect us.', 'Were we to say so, it would harm us.'],
    no: ['It would affect us, if it were known.', 'If it were known it would affect us.'],
  },
];
