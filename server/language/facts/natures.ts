import { family } from './phrase.ts';

/** What a letter says an exemption is, and which test it applies: absolute or qualified, by class or by prejudice. */
export const natures = family([
  {
    fact: 'calls-absolute',
    says: ['does:absolute ..6 [exempt~ | except~]', '[is | are] an? does:absolute'],
    yes: ['That is an absolute exemption.', 'Section 40(2) is absolute.'],
    no: ['It is not absolute.', 'If it is absolute, nothing is weighed.', 'It is kept in absolute secrecy.'],
  },
  {
    fact: 'calls-qualified',
    says: ['does:qualified ..6 [exempt~ | except~]', '[is | are] a? does:qualified !person'],
    yes: ['That is a qualified exemption.', 'Section 31(1) is qualified.'],
    no: ['It is not qualified.', 'The qualified person is the Chief Executive.'],
  },
  {
    // Nothing is said of one provision: a condition, or both words together.
    fact: 'leaves-nature-open',
    evenTentative: true,
    says: ['@openEnded', 'used to be | so far as | qualified person'],
    yes: ['It is either absolute or qualified.', 'It is absolute only where the first condition is met.'],
    no: ['It is an absolute exemption.', 'Section 31(1) is qualified.'],
  },
  {
    fact: 'calls-class-based',
    says: ['does:class based | does:classbased'],
    yes: ['It is class based.', 'Section 31(1) is a class-based exemption.'],
    no: ['It is not class based.', 'The class was based in Leeds.'],
  },
  {
    fact: 'calls-prejudice-based',
    says: ['does:prejudice based | does:prejudicebased | does:harm based | does:harmbased'],
    yes: ['It is prejudice-based.', 'This is a harm-based exemption.'],
    no: ['It is not prejudice-based.', 'The harm is based on fear.'],
  },
  {
    fact: 'prejudices-security',
    evenTentative: true,
    says: [
      "[would | could | may | might | will] [be likely to | also | then | seriously]? [does:prejudice | adversely does:affect | does:have an adverse effect on] the? [safeguarding of]? [our | the country 's | the uk 's | the united kingdom 's]? national security",
      '![would | could | may | might | will | likely | to | also | then | seriously] [does:prejudice | adversely does:affect] the? [safeguarding of]? our? national security',
      'likely to [does:prejudice | adversely does:affect] the? [safeguarding of]? our? national security',
    ],
    yes: ['Disclosure could adversely affect national security.', 'It would be likely to prejudice national security.'],
    no: ['It would help us to safeguard national security.', 'It would prejudice the national economy.'],
  },
  {
    fact: 'prejudices-safety',
    evenTentative: true,
    says: [
      "what:prejudice [the]? [physical | mental | or | and | public | personal | @staff | someone | people | individual | 's]* [health | safety]",
    ],
    yes: ['It would be likely to prejudice the safety of a family.', 'It would prejudice public health.'],
    no: ['It would harm the safety of a family.', 'It would endanger the safety of a family.'],
  },
  {
    fact: 'divides-by-law',
    evenTentative: true,
    says: [
      'not environmental | nonenvironmental | other than environmental',
      '[the [rest | remainder] | remaining | other part] ..20 [ACCESS | regulations | eir]',
    ],
    yes: ['The rest is exempt under the Act.', 'Part of it is not environmental information.'],
    no: ['All of it is environmental information.', 'The remaining questions are below.'],
  },
  {
    fact: 'speaks-of-prejudice',
    evenTentative: true,
    says: ['[would | likely to | could | might | may] what:prejudice'],
    yes: ['It would prejudice the course of justice.', 'It would be likely to prejudice an inquiry.'],
    no: ['It would adversely affect it.', 'There is no prejudice.'],
  },
  {
    fact: 'speaks-of-adverse-effect',
    evenTentative: true,
    says: ['what:[adversely [affect | affects | affecting]]', 'what:[adverse [effect | effects] on]'],
    yes: ['It would adversely affect public safety.', 'There would be an adverse effect on their interests.'],
    no: ['It would prejudice substantially their interests.', 'The adverse weather went on.'],
  },
  {
    fact: 'says-substantial',
    evenTentative: true,
    says: ['[substantial | substantially]'],
    yes: ['It would substantially prejudice safety.', 'There would be substantial prejudice to it.'],
    no: ['It would adversely affect safety.', 'It would prejudice their substance.'],
  },
  {
    fact: 'rules-out-test',
    evenTentative: true,
    says: ['absolute', '[no | not [need | require | have] ..3] public interest test'],
    yes: [
      'It is absolute.',
      'There is no public interest test.',
      'We need not carry it out, and do not need a public interest test.',
    ],
    no: ['There is a public interest test.', 'It is qualified.'],
  },
  {
    // The Scottish test is one of substantial prejudice.
    fact: 'prejudices-plainly',
    evenTentative: true,
    says: [
      '[would | will] otherwise? what:[prejudice | inhibit]',
      'likely otherwise? to otherwise? what:[prejudice | inhibit]',
    ],
    unless: 'substantial~ | significant~ | serious~ | material~ | real',
    yes: [
      'Disclosure would be likely to prejudice the commercial interests of the Council.',
      'It would be likely otherwise to prejudice the conduct of public affairs.',
      'Release would be likely to inhibit the free and frank exchange of views.',
    ],
    no: [
      'Disclosure would be likely to prejudice substantially the commercial interests of the Council.',
      'It would not be fair and would show prejudice.',
      'Release would inhibit substantially the free and frank exchange of views.',
    ],
  },
]);
