import { family } from './phrase.ts';

/** What is said of the duty to say whether information is held. */
export const duty = family([
  {
    fact: 'excludes-duty',
    says: [
      'does:@duty ..24-@duty @lapsing',
      'does:[§1 | §1(1) | §1(1)(a)] ..24-@duty @lapsing',
      'does:provides that ..2 [@duty | §1 | §1(1) | §1(1)(a)] ..24-@duty @lapsing',
      'right to be? does:[told | informed | know] ..1 [whether | if] ..12 @lapsing',
      '[does:@exclude | does:exempt | not does:@obliged | @taking does:away | @lay ..1 does:exemption from | provides ..1 does:exemption from] ..14-@duty @duty ..10-@duty [confirm | §1(1)(a) | say whether]',
      'does:@exclude ..0 [this | that] @duty',
      '[does:releases | does:release | does:frees | does:free | does:relieves | does:relieve] [us | the @authority | it] from ..2 @duty ..8 [say | confirm | §1(1)(a)]',
      'does:@taking [this | that | the] @duty ..8 away',
      '[does:@notObliged | does:@exclude ..3 [from | of] [having | the need]?] ..1 [[@reveal | @ofAnswering] ..3 [whether | if] ..10 @holding | [confirm | confirming] [or | nor] [deny | denying] | [comply | complying] with ..4 [§1 | §1(1) | §1(1)(a)]]',
    ],
    unless: 'public interest | §1(1)(b) ..6 does not | @duty ..4 [advice | advise | assist~]',
    yes: [
      'The duty in section 1(1)(a) does not apply, because of section 31(3).',
      'Section 31(3) excludes the duty to confirm or deny.',
      'We are not required to comply with the duty in section 1(1)(a) of the Act.',
      'We are not obliged to say whether we have one: section 40(5B)(a)(i).',
      'We are excused from saying whether anything is held.',
      'Because of it the duty to say whether information is held (section 1(1)(a)) does not arise.',
      'The duty in section 1(1)(a) is switched off by section 31(3).',
      'Section 31(3) lifts that obligation where saying so would itself do harm.',
      'Section 40(5B) takes that duty away.',
      'As a result we do not have to comply with section 1(1)(a).',
      'The Act does not require us to say whether the information is held.',
      'There is no duty on us to confirm or deny.',
      'The first of the two duties in section 1(1), to say whether it is held, falls away.',
      'It provides an exemption from the duty to confirm or deny.',
      'Your right to be told whether the information is held is excluded.',
      'Section 31(3) provides that the duty to confirm or deny does not arise.',
      'It exempts us from having to say whether the information is held.',
      'Section 31(3) releases us from the duty in section 1(1)(a) to say.',
      'It frees the Council from the duty to confirm or deny.',
    ],
    no: [
      'The duty to give advice and assistance does not apply.',
      'We do not have to tell you why.',
      'We have no duty to speak to the press.',
      'If we are not obliged to confirm or deny, you will be told so.',
      'Section 40(5B) may exclude the duty to confirm or deny.',
      'The duty in section 1(1)(b) does not apply.',
      'We are not obliged to say whether the report was late.',
      'Exemption from the duty to confirm or deny is required for the purpose of safeguarding national security.',
      'We have asked whether the public interest in excluding the duty to confirm or deny is the greater.',
    ],
  },
  {
    // The duty to say whether information is held, by its number.
    fact: 'cites-first-duty',
    says: ['§1(1)(a)'],
    yes: ['Section 1(1)(a) does not apply.', 'The duty in section 1(1)(a) is met.'],
    no: ['Section 1(1)(b) does not apply.', 'The duty is met.'],
  },
  {
    // In a test the exclusion of the duty is what is weighed; its conclusion says what follows.
    fact: 'excludes-duty',
    says: [
      '[so | therefore | accordingly] ..8 does:[@duty | §1 | §1(1) | §1(1)(a)] ..10 [does | do] not [apply | arise]',
    ],
    yes: [
      'The public interest in maintaining the exclusion is the greater, so the duty in section 1(1)(a) does not apply.',
      'The balance lies there; accordingly the duty to confirm or deny does not arise.',
    ],
    no: [
      'The public interest in the exclusion of the duty to confirm or deny is the greater.',
      'So we asked whether the duty is engaged.',
    ],
  },
]);
