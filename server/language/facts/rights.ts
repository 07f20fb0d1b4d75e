import type { Phrase } from './phrase.ts';

/** What a letter says of the requester's rights. */
export const rights: readonly Phrase[] = [
  {
    fact: 'tells-of-review',
    evenTentative: true,
    says: [
      'internal review',
      'independent internal? review',
      '[@ask.now | apply for | requesting | entitled to | right to] ...10 @review',
      'review of @determiner @decision',
      'like ..4 @review',
      '[@reconsider | reconsideration | representation~] ...18 [within | 40 | working days | writing | decision]',
      'make representations',
      '[ask | want | like | wish] [us | the ..6] to [reconsider | look at ..7 again]',
      'complaint~ [procedure | rights | process]',
      '@decision ..3 looked at again',
      'complain about [how | the way | our] ..6 [@decision | @request | dealt | handled]',
    ],
    unless:
      '[@followed] ..5 review | still [unhappy | dissatisfied | not] | no internal? [review | complaints] | public interest | judicial review | [not | nor] [have | operate]',
    yes: [
      'You may ask for an internal review within 40 working days.',
      'Please ask us to look at our decision again.',
      'If you are unhappy, you can make representations to the Head of Legal.',
      'Our complaints procedure is on our website.',
    ],
    no: [
      'Following the internal review you may complain to the Commissioner.',
      'We do not have an internal review procedure.',
      'The review of the public interest took a week.',
    ],
  },
  {
    fact: 'tells-of-review',
    evenTentative: true,
    says: ['appeal against @determiner @decision'],
    unless: '@regulator | tribunal',
    yes: [
      'You can appeal against this decision by writing to us.',
      'To appeal against our decision, ask the Head of Legal.',
    ],
    no: ['You may appeal against this decision to the Information Commissioner.', 'The appeal was against the fine.'],
  },
  {
    fact: 'has-no-review',
    says: [
      '[no | not have an? | not have a | does not [have | operate | provide | offer] [a | an]] internal? formal? [complaint | complaints | review | internal review]',
    ],
    yes: ['We have no internal review procedure.', 'The Commission does not operate a complaints procedure.'],
    no: ['We have an internal review procedure.', 'If we have no complaints procedure, we will tell you.'],
  },
  {
    fact: 'tells-of-regulator',
    evenTentative: true,
    says: [
      '@regulator ...24 [@approach | @answerOf]',
      '@approach ...24 @regulator',
      // Which commission is meant is told by the section.
      '@approach ..3 the commission ...24 §50',
    ],
    unless: 'guidance | decision notice | [has | have] @state.ed | tribunal @state.ed | commissioner has',
    yes: [
      "You may complain to the Information Commissioner's Office.",
      'You have the right to apply to the Information Commission for a decision.',
      'You can apply to the Commission for a decision under section 50 of the Act.',
    ],
    no: [
      "The Commissioner's guidance on contact is public.",
      'You may write to the Commission for a review.',
      'The Commissioner has accepted that a right exists.',
    ],
  },
];
