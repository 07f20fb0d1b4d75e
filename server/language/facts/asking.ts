import { family } from './phrase.ts';

/** The words of one who asks for information, and those of one who answers in their place. */
export const asking = family([
  {
    fact: 'asks',
    says: [
      'please ![@courtesy]',
      'kindly !find',
      '[i | we] [would like | request | ask | want]',
      '[i | we] [am | are] @requesting',
      'i [would like | @wishing]',
      'your ..1 [@body | @theirs]',
      '@toMe.now me',
      'my ..1 [@yourLetter | foi]',
      '[can | could | would | will | do | did | have] you',
      'whether ..10 you [hold | have]',
      'you [hold | refused | withheld | told | have ![asked | requested | sought]]',
    ],
    yes: [
      'Please send me all emails.',
      'I would like a copy of it.',
      'I believe the report is held by your legal department.',
      'Do you hold records of drones?',
      'You refused my earlier request.',
    ],
    no: [
      'Please find the map enclosed.',
      'The report that you have asked for is exempt.',
      'We hold the map.',
      'Your request is refused.',
    ],
  },
  {
    fact: 'opens-as-question',
    says: ['< @questionWord'],
    unless: '< @questionWord ..8 :',
    yes: ['What information is held on the fire.', 'Whether it is exempt.', 'How many letters were sent?'],
    no: ['What we hold: a list.', 'The force asked how.'],
  },
  {
    // It is not asked, but decided, what becomes of the thing that is named by a question.
    fact: 'decides-of-what',
    says: [
      '< @questionWord [@determiner | @authority | you | it | they] ..12-[and | or] [is | are | remain | remains] ..3-not does:[@refuse.ed | @withhold.ed | exempt | held]',
      '< @questionWord [@determiner | @authority | you | it | they] ..12-[and | or] [cannot | can | will] not be does:@give.ed',
    ],
    yes: [
      'What the bidder was paid is withheld under section 43(2).',
      'How the grants were shared out is exempt.',
      'Who the informant is cannot be disclosed.',
    ],
    no: [
      'What information is held on the fire, and whether it is exempt.',
      'What has been withheld?',
      'Which records are held and exempt.',
    ],
  },
  {
    // What is asked for, named: a request if the sentence says no more of it.
    fact: 'wants',
    says: ['< [the | a | total]* @wanted of'],
    unless: '< [the | a | total]* @wanted ..8 : | ![that | which] @be ..3 [@refuse.ed | @withhold.ed | exempt | held]',
    yes: [
      'The number of officers.',
      'A copy of the report which is exempt under section 43.',
      'The list of patrol routes that were refused in March.',
    ],
    no: ['The list of patrol routes is refused.', 'Number of officers: 12.', 'We hold a list of routes.'],
  },
]);
