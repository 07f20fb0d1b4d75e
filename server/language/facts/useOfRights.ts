import { family } from './phrase.ts';

/** How and by when the rights can be used, and what is wrongly said of them. */
export const useOfRights = family([
  {
    fact: 'says-how',
    evenTentative: true,
    says: [
      '@writeTo',
      'in writing',
      '[tell us | let us know | made to | must reach | direct~ ..6 to | in touch]',
      'from the NAME',
    ],
    yes: ['Please write to the Head of Legal.', 'A request must reach the Clerk by May.', 'Just let us know.'],
    no: ['You can ask for a review.', 'The review takes a week.'],
  },
  {
    fact: 'says-by-when',
    evenTentative: true,
    says: ['[# | @numeral] ..2 @period', 'by # ..1 #', 'by ..1 # @suffix? @month'],
    yes: ['You have 40 working days.', 'Please ask within two months.', 'Ask by 12 March 2027.', 'Ask by 30 January.'],
    no: ['You may ask for a review.', 'The Act applies by section 50.'],
  },
  {
    // The period, its unit, and who has it: the requester, to ask for a review.
    fact: 'gives-time-to-ask',
    evenTentative: true,
    says: [
      '[@ask.now | @ask.ed | requesting | request | apply | write | writing | email | contact | send | submit~ | addressed | @complain | @contest.now | do [so | that | this | it] | made | lodged | arrive | received | reach | reaches | tell us | let us know | representation~] ...25-[@commissioner | commission | @replying | @appealBody] [within | in | inside | than] ..2 what:[@numeral | # | a] ..1 by:@period ![you]',
      'you [have | get | are given | are allowed] ..3 what:[@numeral | # | a] ..1 by:@period ..8-[@commissioner | commission | @appealBody] [to [ask | request | seek | tell | write | complain | challenge | appeal] | in which | from | after | of this]',
      '[within | inside] ..2 what:[@numeral | # | a] ..1 by:@period ...16-[@commissioner | commission | @replying | @appealBody] [you [may | can | should | must] | please]',
      '[request | requests | application | applications | ask] [for | a] ..3 [review | reconsideration | reconsider] : ..8-[@commissioner | commission | @replying | @appealBody] what:[@numeral | # | a] ..1 by:@period',
      '[time limit | deadline] ..8-[@commissioner | commission | @replying | @appealBody] [is | of] ..2 what:[@numeral | # | a] ..1 by:@period',
    ],
    unless: '@regulator | @appealBody | < our ..1 [reply | answer | response | decision]',
    yes: [
      'You must do that within 10 working days of receiving this.',
      'We must have your request for a review within a fortnight.',
      'Requests for review: 20 working days from today, to the Clerk.',
      'You must do so within 20 working days of the date of this letter.',
      'Write to the Convener inside 20 working days and we will review it.',
      'You have ten days to ask for a review.',
      'You have up to forty working days after the end of the 20 working days.',
      'Within 28 days of this letter you may ask us to look at it again.',
      'A request for a review has to reach us no later than two months from today.',
      'Please let us know, in writing, within one month.',
    ],
    no: [
      'You will have our answer within 20 working days.',
      'Our reply will reach you within 20 working days.',
      'You may ask for a review, and we aim to reply within 20 working days.',
      'You have six months to apply to the Scottish Information Commissioner.',
      'We answered your request on the 20th day.',
      'Ask for a review, and within 20 working days you will have one.',
    ],
  },
  {
    // The same of the authority, to answer a request for a review.
    fact: 'gives-time-of-answer',
    evenTentative: true,
    says: [
      '[@replying | [will | shall] ..4 [hear | have | get | receive] | complete | completed | told | sent] ...14-[@ask.now | may | can | should | must | @commissioner | commission] [within | in | inside | take | takes | than] ..2 what:[@numeral | # | a] ..1 by:@period',
      '[review | reviews | it | this] ..2-[@ask.now] [take | takes | last | lasts] ..3 what:[@numeral | # | a] ..1 by:@period',
      '@authority [have | has | allow | allows] ..2 what:[@numeral | # | a] ..1 by:@period ..3 to @replying',
    ],
    unless: '@regulator | @appealBody',
    yes: [
      'We shall let you have the outcome in 20 working days.',
      "You'll get an answer in 20 working days.",
      'We aim to reply to you within two months.',
      'A review takes up to 60 working days.',
      'We have 20 working days to reply.',
      'You will be told the result within 40 working days of your asking.',
    ],
    no: [
      'You must ask for a review within 40 working days.',
      'The answer is on our website.',
      'Within 40 working days you may ask for a review.',
      'You have forty working days, which run from the end of the time that we had to answer in.',
      'You may ask the Council to review this decision, within 40 working days.',
    ],
  },
  {
    // The same of the requester, to go to the regulator.
    fact: 'gives-time-to-appeal',
    evenTentative: true,
    says: [
      '@regulator ...14 [within | inside | than] ..2 what:[@numeral | # | a] ..1 by:@period',
      '[within | inside | have | in] ..2 what:[@numeral | # | a] ..1 by:@period ...14 @regulator',
    ],
    unless: '@replying',
    yes: [
      'You then have six months in which to apply to the Scottish Information Commissioner.',
      'You may apply to the Scottish Information Commissioner within 28 days.',
    ],
    no: ['You have 40 working days to ask for a review.', 'The Commissioner decided it in six months.'],
  },
  {
    fact: 'gives-particulars-apart',
    evenTentative: true,
    says: [
      '@annex',
      '[overleaf | leaflet | factsheet | fact sheet]',
      'at the [end | foot]',
      'on [our | the | its] website',
    ],
    yes: ['Our procedure is in the enclosed leaflet.', 'How to complain is said at the foot of this letter.'],
    no: ['You may write to us.', 'The end of the year is near.'],
  },
  {
    // Whatever else a long sentence says.
    fact: 'tells-of-review',
    evenTentative: true,
    says: [
      '[@ask.now | request] ..16-[about | into | on] to [conduct | carry out | undertake] ..1 what:[internal review]',
      '[can | may | to] [ask | apply | request] for? [an | a] what:[internal review] of this',
      '[like | want | wish] [an | a] what:[internal review]',
    ],
    yes: [
      'You may ask the Secretary to conduct an internal review, and if you remain dissatisfied when that review has been concluded, apply to the Information Commission.',
      'You can ask for an internal review of this extension.',
      'If you would like an internal review of my decision please write to our Deputy Ombudsman.',
    ],
    no: ['You asked for a review of this.', 'You asked the Secretary to conduct a review of lighting.'],
  },
  {
    fact: 'bars-complaint',
    evenTentative: true,
    says: [
      'you [[may | can | must] not | are not [able | entitled | @permit.ed] to | will not be [able | entitled | @permit.ed] to | have no [further | other]? right to | do not have @determiner? a? further? right to] ..1-[not] does:[complain | appeal ![for]]',
      'you [[may | can | must] not | are not [able | entitled | @permit.ed] to | will not be [able | entitled | @permit.ed] to | have no [further | other]? right to | do not have @determiner? a? further? right to] ..1-[not] does:[ask | apply | go | turn | take | write | refer] ..10 @regulator',
      '@authority ..1-not [do | does | can | will] not does:[accept | consider | entertain] ..1 [complaint | complaints | appeal | appeals] [about | against | from]',
    ],
    unless: '@inOrder',
    yes: [
      'You cannot complain about its outcome.',
      'We do not accept complaints about refusals under this section.',
      'You are not entitled to apply to the Information Commission.',
      'You have no right to appeal.',
    ],
    no: [
      'You cannot complain to the Information Commission until we have answered your request for a review.',
      'You may not agree with our decision; then you can complain.',
      'You cannot appeal for help there.',
      'We do not accept complaints by telephone.',
    ],
  },
  {
    fact: 'calls-decision-final',
    evenTentative: true,
    says: [
      'there is no further? right [of | to] does:@complain',
      '[this | our] decision is does:final',
      '[this | our] @decision [can | may] not be [does:@contest.ed | does:appealed]',
      'no [further | other] does:[recourse | redress]',
      'no @complain [is possible | [can | may] be does:made]',
    ],
    unless: '@inOrder',
    yes: [
      'There is no right of appeal.',
      'This decision is final.',
      'No appeal can be made.',
      'This decision cannot be appealed.',
      'The outcome stands and you have no further recourse.',
    ],
    no: [
      'There is no right of appeal within the council, before you go to the Information Commission.',
      'The decision is not final.',
      'The court held that its decision cannot be challenged.',
    ],
  },
  {
    fact: 'charges-for-review',
    evenTentative: true,
    says: [
      'does:[fee | charge | payment] ..8 [for | to [ask for | request | have]] ..6 review ![of]',
      'does:[fee | charge | payment] ..8 [for | to [ask for | request | have]] ..6 review of [@determiner @decision]',
      'does:[pay | charge] ..6 [for | to [ask for | request | have]] ..4 review ![of]',
      '[review | reviews] does:[cost | costs | [carry | carries] a [fee | charge] | [is | are] subject to a [fee | charge] | must be accompanied by a [fee | payment]]',
      'review ![of | meeting] ...40 [on does:payment of | [a | an] ..1 does:[fee | charge] of £ # [applies | is [payable | charged | due]]]',
    ],
    yes: [
      'You may ask for a review by 1 May on payment of £25.',
      'A requirement for review may be made in writing, and an administration fee of £15 applies.',
      'A fee of £20 is payable for an internal review.',
      'We charge £10 for a review.',
      'Reviews cost £20.',
      'You must pay a fee to ask for a review of this decision.',
    ],
    no: [
      'There is no charge for an internal review.',
      'The fees that the clinic will charge for a review of medicines are exempt.',
      'We make no charge for a review.',
      'You may ask for a review, which is free.',
    ],
  },
  {
    fact: 'speaks-of-personal-data',
    evenTentative: true,
    says: ['data protection', 'personal [data | information]', '[gdpr | subject access]'],
    yes: ['If you are concerned about your personal data, tell us.', 'The UK GDPR applies.'],
    no: ['The data are old.', 'You may complain about access to the site.'],
  },
  {
    fact: 'speaks-of-complaint',
    evenTentative: true,
    says: ['@regulator', 'review', '@request', '[this | our] @decision'],
    yes: ['This decision is final.', 'There is no right to complain about our refusal.'],
    no: ['The court case is closed.', 'You cannot appeal.'],
  },
  {
    // They stand in section 1(1).
    fact: 'misplaces-duties',
    evenTentative: true,
    says: [
      'by:§17 ..12 @lay.now ..8 [two | both | the following] ..1 @duty',
      'by:§17 ..12 [gives | confers | grants | contains] ..3 [two | both] ..1 [@duty | rights]',
    ],
    yes: [
      'Section 17 of the Act gives two rights to anybody who asks.',
      'Section 17 of the Freedom of Information Act 2000 places two duties on public authorities.',
      'Section 17 imposes both duties.',
    ],
    no: ['Section 17(1) says what a notice must contain.', 'Section 1 places two duties on public authorities.'],
  },
  {
    // The right to go to the regulator stands in section 50, or 47 of the Scottish Act.
    fact: 'misplaces-appeal',
    says: [
      '[@goTo | right] ...12-[refusal | issued | notice] @regulator ..12-[refusal | issued | notice] [under | by | in] ..2 by:§17(~',
      '[@goTo | right] ...12-[refusal | issued | notice] @regulator ..12-[refusal | issued | notice] [under | by | in] ..2 by:§17 ',
      '[under | by | virtue] ..2 by:[§17 | §17(~] ..16-[refusal | issued | notice] [@goTo | right] ..12 @regulator',
      'by:[§17 | §17(~] ..8 [gives | entitles | allows] ..2 you ...12 @regulator',
    ],
    unless: '§50 | §50(1) | §47 | §47(1)',
    yes: [
      'You have the right to complain to the Information Commissioner under section 17(7) of the Act.',
      'Under section 17 of the Act you may apply to the Information Commission for a decision.',
      'Section 17(7)(b) gives you the right to go to the Information Commission.',
    ],
    no: [
      'Section 17(7) requires us to tell you of your right under section 50 to apply to the Information Commission.',
      'This is a refusal notice under section 17(1). You may complain to the Information Commission.',
      'You can complain to the Information Commission under section 50 of the Act.',
    ],
  },
  {
    fact: 'gives-notice-under',
    evenTentative: true,
    says: [
      '[notice | @refuse | refusal | issued | @letter] ...20 by:§17(~',
      'by:§17(~ ...12 [notice | @refuse | refusal | issued | @letter]',
    ],
    unless: '[requires | states | provides] | not',
    yes: ['This is a refusal notice under section 17(5).', 'The request is refused under section 17(1).'],
    no: ['Section 17(1) requires a notice to say why.', 'Section 17(1)(b) provides for a notice.'],
  },
]);
