import { family } from './phrase.ts';

/** What a letter says of answering, and of neither answer: to confirm, to deny, to give out. */
export const answers = family([
  {
    // Text on complaints that was written for a letter which withholds.
    fact: 'speaks-of-withholding',
    evenTentative: true,
    says: [
      '[the | our | this] [decision [to [withhold | redact] | not to [disclose | release | provide]] | withholding | redaction] of? [[@these | any | your] requested? @record]?',
    ],
    yes: ['If you are unhappy with our decision to withhold the information, tell us.', 'The redaction was mine.'],
    no: ['If you are unhappy with this response, tell us.', 'You decided to withhold the fee.'],
  },
  {
    fact: 'weighs-giving',
    evenTentative: true,
    says: [
      'public interest in the? [@disclosing | by:[withholding | nondisclosure]] ![whether | that | if | or | of]',
      'public interest in the? [@disclosing | by:[withholding | nondisclosure]] of? [@these | any]? requested? @record !or',
      'public interest in ..1 [seeing | reading] [@these | our] @sought? @record',
    ],
    unless: 'question is not whether',
    yes: [
      'We weighed the public interest in disclosure.',
      'The public interest in withholding the figures is strong.',
      'There is public interest in seeing the information.',
    ],
    no: [
      'The question is not whether there is a public interest in disclosure.',
      'There is public interest in seeing how it is done.',
      'We weighed the public interest in saying whether the information is held.',
      'There is a public interest in disclosing whether information is held.',
    ],
  },
  {
    // The same without naming an interest in it.
    fact: 'argues-for-giving',
    evenTentative: true,
    says: [
      '< [in favour of | against] what:[the? @disclosing of? @thingAsked?] [, | @ourselves | is | are | stand]',
      'public interest ..1 [@favour | @support.now | lies in | calls for] what:[the? @disclosing] ![whether | that | if | of]',
      '@argument ..1 [for | against | in favour of] what:[the? @disclosing of? [it | them | [@these | our] @sought? @record]]',
      'in the public interest [that | for] [@these | our] @sought? @record ..1 be? ..1 @publishing.ed',
      'in the public interest to @publishing.now [it | them | [@these | our] @sought? @record]',
    ],
    unless: 'whether ..6 [held | @hold.now | exist~] | question is not whether',
    yes: [
      'In favour of disclosure, we recognise that the public pays for policing.',
      'The public interest favours release because the public pays.',
      'The arguments for publishing it are those of openness.',
      'It is in the public interest that the information is released.',
    ],
    no: [
      'In favour of confirming or denying, we recognise that the public pays.',
      'The public interest favours an answer.',
      'In favour of disclosing whether the information is held, we recognise that the public pays.',
    ],
  },
  {
    // As a heading says it.
    fact: 'heads-withholding',
    evenTentative: true,
    says: [
      '[nondisclosure | nonrelease | withholding | non [disclosure | release] | not to? [@give.now | @give.ing] | [refusal | refusing] to? [disclose | disclosure]] @thingAsked?',
    ],
    yes: ['Factors in favour of withholding the information', 'Reasons against release and for non-disclosure'],
    no: ['Factors favouring confirming or denying', 'Harm'],
  },
  {
    fact: 'heads-giving',
    evenTentative: true,
    says: ['[the [@disclosing | disclose | publish] | !the [@disclosing | disclose | publish]] @thingAsked?'],
    yes: ['Factors favouring release', 'Considerations in favour of disclosing the information'],
    no: ['Factors favouring confirming or denying', 'Harm'],
  },
  {
    // Of which part a letter speaks that answers another.
    fact: 'marks-part',
    evenTentative: true,
    says: [
      '[other | further | additional | else | beyond | remain~ | rest of]',
      '[question | questions | part | parts | point | points | item | items | query | queries] ..0 [# | @letterOf | @numeral]',
      '[@ordinalWord | final] [question | part | point | item | bullet]',
      '[in | for | to | on | about] the [@ordinalWord | last] [> | , | ; | and | or]',
      'at [these | this | that] [point | points]',
      '< as [to | for | regards]',
      '< [so far as | regarding | turning to | [with | in] [regard | respect | relation] [to | of]] ![your | all | information]',
      '[apart from | other than | more than]',
      '< for #',
      '[this | that | these | those] [part | parts | question | questions | one]',
    ],
    yes: [
      'We neither confirm nor deny that we hold any other information.',
      'As to question 2, we neither confirm nor deny.',
      'We neither confirm nor deny whether we hold anything for the third.',
      'So far as covert flights are concerned, we neither confirm nor deny.',
      'Whether we hold anything more than this we neither confirm nor deny.',
      'On this one we neither confirm nor deny that anything is held.',
      'With regard to named officers, we neither confirm nor deny.',
    ],
    no: [
      'We neither confirm nor deny that we hold the report.',
      'Your question was long.',
      'With regard to your request, we neither confirm nor deny that we hold the report.',
      'For these reasons we neither confirm nor deny it.',
    ],
  },
  {
    fact: 'names-what-may-be-held',
    evenTentative: true,
    says: ['@hold what:[@determiner | such | a] what:@record', '@hold what:@record', 'what:any what:@record ..8 held'],
    yes: ['We neither confirm nor deny that we hold the report.', 'Whether any information is held we do not say.'],
    no: ['We neither confirm nor deny it.', 'The report is late.'],
  },
  {
    fact: 'speaks-of-confirming',
    evenTentative: true,
    says: [
      'does:neither confirming nor denying',
      '[confirming | confirmation] or does:[not | denying | denial]',
      'confirm or does:deny',
    ],
    unless: '[rather than | instead of] ..6 [confirming | confirm] | [no | without] ..1 harm',
    yes: [
      'We must set out the harm in confirming or not whether information is held.',
      'It would harm us to confirm or deny.',
    ],
    no: [
      'There is no harm in confirming or denying.',
      'We can confirm or deny such things in most cases without harm.',
      'We confirm that it is held.',
    ],
  },
  {
    // The same with what the answer would be about.
    fact: 'speaks-of-confirming-it',
    evenTentative: true,
    says: [
      '[neither confirming nor denying | [confirming | confirmation] or [not | denying | denial] | confirm or deny] [that | whether] [or not]? ..2 @record [@was held | @exist]',
    ],
    yes: [
      'There is harm in confirming or not whether information is held.',
      'To confirm or deny that any records are held is wrong.',
      'To confirm or deny that the rota exists is wrong.',
    ],
    no: ['There is harm in confirming or denying.', 'We confirm that it is held.'],
  },
  {
    fact: 'answers-either',
    evenTentative: true,
    says: [
      'either [way | answer | @confirmingWords | response | reply | statement | outcome]',
      '[whichever | one way or the other | yes or a? no]',
      'whatever [the | our | we] [answer~ | say | said]',
      '[confirm~ | affirm~] ,? [or | and | nor] to? [not | deny | denying | denial | denies]',
      'whether ..12 [held | @hold.now | exist~ | used | uses | has | have | is | are]',
      'both [answers | outcomes | statements]',
      '[an | the | our] answer',
    ],
    yes: [
      'Either answer would help them.',
      'Saying whether it is held would help them.',
      'A yes or a no: yes or no, it would help.',
    ],
    no: ['To confirm it would help them.', 'To say that it is not held would help them.'],
  },
  {
    fact: 'answers-no',
    evenTentative: true,
    says: [
      '[deny | denying | denied | denies | denial]',
      '[say | said | saying | answer~ | if] that? no',
      'a no',
      '[not | no information | nothing] @was? [held | hold | in use | used]',
      '[lack of | absence of | negative answer]',
      'that [we | it | they] [do | does | have | has] not',
    ],
    yes: [
      'Those who learned that we do not would stay.',
      'A no would tell them as much.',
      'To say that nothing is held would help.',
    ],
    no: ['A yes would help them.', 'There is no harm.'],
  },
  {
    fact: 'answers-yes',
    evenTentative: true,
    says: [
      '[confirm | confirms | confirmed | confirming | confirmation]',
      '[say | said | saying | answer~ | if] that? yes',
      'a yes',
      '!nothing @was held',
      '![deny | denying] that [we | it] [hold | holds | have | has] !not',
      'affirmative | disclos~ | releas~ | withheld | reveal~',
    ],
    yes: ['A yes would help them.', 'Confirming it would help.', 'To say that we have it would help them.'],
    no: ['A no would help them.', 'There is harm.', 'To deny that we have it would help them.'],
  },
]);
