import { family } from './phrase.ts';

/** What tells a reply to one request from other documents that speak of requests and exemptions. */
export const documents = family([
  {
    // One request is reported, by somebody who need not say "you".
    fact: 'reports-one-request',
    evenTentative: true,
    says: [
      '< [our | the | final | full]* @letter to ..2 @request ..6 #',
      '< @outcome of ..3 request',
      '< review of [the | our]? @decision ..6 #',
      '< @outcome [sent | issued | given]',
      'has been asked ..2 for',
      'the [applicant | requester] ..2 [asked | asks | sought | seeks | wanted | wants]',
      '@title NAME ..3 [@request | email | letter] ..6 [asks | asked | seeks | sought | is for | was for]',
      '[@request | email | letter] of # @month ..6 [asks | asked | seeks | sought | is | was]',
      '@title NAME [asked | asks | wrote | requested] ..2 [on | for | to]',
      '< to @title NAME',
      '< what [did you ask | you asked] for ..0 >',
    ],
    yes: [
      'Reply to request FMS 2026-0655 (received 24 September 2026)',
      'The Board has been asked for the emails of its staff.',
      'The applicant asked for the register of gifts.',
      "Mr Garside's email of 8 October asks for every invoice.",
      'The request of 8 October is the twelfth.',
      'Outcome sent: 11 November 2026',
      'To Mr P. Garside (by email)',
      'What did you ask for?',
    ],
    no: [
      'Requests are answered within 20 working days.',
      'An applicant may ask for a review.',
      'The outcome of the inquiry is awaited.',
      'We asked Mr Garside to lunch.',
    ],
  },
  {
    // What is found of the cost, and not only what the limit is.
    fact: 'exceeds-cost-limit',
    evenTentative: true,
    says: [
      'does:[exceed~ | above | over | beyond | past] ..8 [limit | level]',
      'does:[exceed~ | more than | longer than | over] ..6 [18 | 24 | eighteen | £ [450 | 600]]',
      'limit ..8-not does:[exceed~ | passed]',
      'not ..6 does:within ..5 limit',
      'not ..10 [allow | enable | permit] ..12 does:within ..5 limit',
      'cost of compliance ..4 does:[exceed~ | applies]',
      '[obliged | required] to ..8 does:[exceed~ | beyond | more]',
    ],
    unless: 'far below | well below | [whether | if] ..10 exceed~ | so the question',
    yes: [
      'To comply would exceed the appropriate limit.',
      'I cannot do this within the cost limit.',
      'Our records are not kept so as to allow us to answer within the limit.',
      'That comes to more than 18 hours.',
      'The appropriate limit has been exceeded.',
    ],
    no: [
      'The cost limit is £450.',
      'It took four hours, far below the appropriate limit.',
      'I mention that only because of the cost limit in section 12.',
      'If the work would exceed the limit, tell me.',
    ],
  },
  {
    // Nothing is decided yet, and that is said.
    fact: 'leaves-request-open',
    evenTentative: true,
    says: [
      '[no | not] ..1 decision has ..2 been does:[taken | made]',
      'before [i | we] does:[decide | answer | start]',
      '[we | i | and so] ..2 [need | needs | have] to does:decide whether',
      'not saying that ..4 does:refuse',
      'nothing has been does:refused',
      '[@request | it] ..3 on does:hold',
      'to send us your does:views',
      'your does:views [please | by | on]',
      '[i | we | officials] ..2 does:minded to',
      'does:recommend~ ..2 that you',
      'whether you are of the does:opinion',
      'no answer can ..1 does:[go | be]',
      'until ..4 does:paid',
    ],
    yes: [
      'No decision has been taken.',
      "Before I decide what to do I'd like to know what you think.",
      'We hold your bid and so need to decide whether to disclose it.',
      "I'll put the request on hold from today.",
      'Nothing has been refused.',
      'We do not have to send the copies until we have been paid.',
    ],
    no: [
      'The decision was taken on 3 May.',
      'We decided before the review.',
      'You need to decide whether to complain.',
      'The line was on hold.',
    ],
  },
  {
    // The words of one who asks for information, or complains of an answer.
    fact: 'applies-for-information',
    evenTentative: true,
    says: [
      'please ..2 [send | provide | supply | give] me',
      '[i | we] [request | require | ask] ..3 [copy | copies | all | every | the information | a review | an internal review]',
      '[my | our] foi? [@request | complaint | application | requirement] ..3-[of | reference] [for | to | about | dated | was | :]',
      '[i | we] ..1 [asked | wrote to] ..1 [the | for] ..6 for',
      'i [asked | was told | was sent | complain | disagree | believe]',
      '[if | should] you ..2 [decide | intend | propose] to [@withhold.now | @refuse.now]',
      '[tell me | let me have | know what you think | know your views]',
      '< ACT request please',
      '[they | authority | council | board | force | department | trust] sent me',
    ],
    yes: [
      'Please send me the following about the enforcement case.',
      'My request: 14 March 2026',
      'I asked the Board for its options paper.',
      'If you decide to withhold anything, tell me which section you rely on.',
      'They sent me four pages.',
    ],
    no: [
      'Please send us your request for a review.',
      'Your request was received on 3 May.',
      'We asked the contractor whether it objected.',
      'I have read the letter.',
    ],
  },
  {
    // What a regulator or a tribunal found: the voice of one who reports its decision.
    fact: 'reports-ruling',
    says: [
      '@arbiter ..2-not does:@rules',
      '[@commissioner | commission | tribunal] [is | was] does:satisfied',
      '[appeal | complaint] does:[allowed | dismissed | upheld]',
      'appeal to the ..1 does:tribunal',
    ],
    yes: [
      'The Commissioner found that the names could be withheld.',
      'The Tribunal dismissed the appeal.',
      'Decision: appeal allowed in part.',
      'The Commissioner is satisfied that section 31(1)(a) is engaged.',
    ],
    no: ['You may complain to the Commissioner.', 'The panel meets in May.', 'We found the map.'],
  },
  {
    // How a case was handled, for those who handle it.
    fact: 'records-handling',
    evenTentative: true,
    says: [
      '< [@caseLabel | outcome code | rights given | quality check | audit trail] >',
      '< [@caseLabel : | outcome code | rights given]',
      'letter filed [at | under | in]',
      '< draft # to',
      'response filed [at | under]',
    ],
    yes: [
      'Outcome code: REFUSED IN FULL',
      'Rights given: IR yes; ICO yes.',
      'Letter filed at 3306/out/01.',
      'Draft 1 to Legal.',
    ],
    no: ['The dog handler was hurt.', 'The letter was filed.', 'The draft is old.', 'Your rights are given below.'],
  },
  {
    // Of requests, letters and authorities at large, not of this one.
    fact: 'speaks-of-requests-at-large',
    evenTentative: true,
    says: [
      '@mostly',
      '< [a | any | every | each] @onePaper ..2 [which | that | who | must | should | may | can | is | has]',
      '@manyPapers ..2 [are | must | should | may | can | will | is]',
      '< [some | most | many] @manyPapers',
      '[some | other | many] ..1 [forces | @publicBodies] ..3-[we | i] [neither | refuse]',
      '[suppose | imagine]',
      '[if | when | where] [someone | somebody | anyone | a [request | requester | person]]',
    ],
    yes: [
      'A letter which neither confirms nor denies under the old numbering is out of date.',
      'We would normally treat the name as exempt.',
      'Suppose you asked for letters from your neighbour.',
      'Requests are refused if they are vexatious.',
    ],
    no: ['Your request is refused.', 'The letter is exempt under section 42(1).', 'We hold the letters.'],
  },
]);
