import { family } from './phrase.ts';

/** What a letter says of security, the purposes of an inquiry, prohibitions and qualified opinions. */
export const purposes = family([
  {
    fact: 'shows-necessity',
    evenTentative: true,
    says: ['@needing ..20-@needing @safeguard', 'safeguard~ ..20 @needing', 'reasonably necessary'],
    yes: [
      'That is required in order to safeguard national security.',
      'It is reasonably necessary to protect the country.',
      'To safeguard the nation this exemption is needed.',
    ],
    no: ['An answer could affect national security.', 'Hostile States take an interest in the subject.'],
  },
  {
    fact: 'names-purpose',
    evenTentative: true,
    says: [
      '@regulatory',
      '[protect~ | property of | administration of] ..4 [charity | charities]',
      'improper conduct | regulatory action | fit to | cause of [an | the] accident | health safety and welfare | health , safety and welfare',
      '[fail | fails | failed] to comply with the law',
      '[find | finding | establish | establishing] ..4 [whether | if | who] ..8 [broken | broke] the law',
      'responsible for ..3 conduct',
      '[safe | safety] ..4 at work',
    ],
    yes: [
      'We have to ascertain whether anybody broke the law.',
      'It is our function to find out who is responsible for improper conduct.',
      'The inquiry is into the cause of the accident.',
    ],
    no: ['It would prejudice our functions.', 'It is exempt under section 31(1)(g).'],
  },
  {
    // What a function may be for, in whatever words.
    fact: 'finds-something-out',
    evenTentative: true,
    says: [
      '[@learn | @findOut] [out | into]? ..1 [@questionWord | if]',
      '[@findOut | investigat~ | inquir~] ..4 accident',
    ],
    yes: ['Inspectors look into how nurseries are run.', 'We are there to see whether a scaffold is sound.'],
    no: ['It would prejudice our functions.', 'Witnesses would clam up.'],
  },
  {
    fact: 'names-prohibition',
    evenTentative: true,
    says: [
      'STATUTE',
      '@instrument ..3 #',
      '@ban',
      'court order | order of the court | retained eu | assimilated [obligation | law]',
    ],
    yes: [
      'The Taxes Management Act 1970 forbids it.',
      'To disclose it would be contempt of court.',
      'An injunction of the High Court stands in the way.',
    ],
    no: ['It is prohibited by law.', 'Section 44(1)(a) of the Freedom of Information Act 2000 applies to them.'],
  },
  {
    fact: 'gives-qualified-opinion',
    evenTentative: true,
    says: [
      'does:qualified person',
      '[who:@highOfficer | who:monitoring officer | who:chief [constable | executive | officer | fire officer] | who:authorised officer | who:director general] ..16 does:@opinionOf',
      'it is ..1 [her | his] reasonable does:opinion ![will]',
      'does:opinion ..10 [who:@highOfficer | who:monitoring officer | who:chief [constable | executive | officer]]',
    ],
    unless:
      '[if | where | that] in the reasonable opinion of [a | the] qualified person | [if | where] , in the reasonable opinion of [a | the] qualified person',
    yes: [
      'On 3 March the qualified person gave the opinion that it would inhibit advice.',
      'The Vice-Chancellor is of the opinion that it would inhibit advice.',
      'It is the opinion of the Chief Constable that harm would follow.',
      'It is her reasonable opinion, given on 20 November, that it would inhibit advice.',
      'The Minister considered the notes and concluded that officials would be less frank.',
    ],
    no: [
      'It applies if, in the reasonable opinion of a qualified person, an answer would do harm.',
      'We consider that officials would be less frank.',
    ],
  },
]);
