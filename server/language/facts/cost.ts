import { family } from './phrase.ts';

/** What a letter says of the work that an answer would take, and of its cost. */
export const cost = family([
  {
    // Help to ask for less, or a reason why none can be given.
    fact: 'advises-narrowing',
    evenTentative: true,
    says: [
      '@narrow',
      '![@determiner | @costWord | appropriate] @lessen ..14 [@scope | to]',
      '§15 | §16 | §15(1) | §16(1) | §r9 | §r9(1)',
      '[concentrat~ | focus~] on',
      'advice and assistance',
      '[@foreseeing | @be | @fall | bring~ | should] ..3 [@under] the ..2 limit',
      '[request | requests] [about | for | on | only] ..10 would [take | cost]',
      'had you asked | were you to',
      'something [smaller | narrower | shorter]',
      '@suggest that? [you | asking | choosing | starting]',
      'have you [thought | considered]',
      '[@glad | @contact] ..8 [discuss | talk | help you | can do]',
      'no [narrower | smaller | useful]',
      'no way [of | to] ..1 [@narrow | @lessen | bring~ | making it]',
      'you @weakly [@ask.now | like | consider]',
      'if you [were to | would like to | @ask.now | @ask.ed]',
      '[we | i] [can | could | may | would] [be able to]? [@give.now | answer | look | offer | deal | do | sort | run | extract | produce]',
      // An offer: something that is ready, or that takes little.
      '[can | could] be [done | had | given | @give.ed | answered | run | extracted]',
      'like to help | help [in | you] [another | some]',
      '[only | just | need] ..3 to ask',
      '[can | could] [give | tell | produce | run | show] ..12 [minutes | within | easily | quickly | straightforward~ | instead | without]',
      '[tell | let] ..2 know? [if | which | whether] ..3 [these | those | this | one]',
    ],
    yes: [
      'It might help to concentrate on a single year.',
      'You could ask for one year only, and that would be within the limit.',
      'Please narrow your request to one department.',
      'We suggest that you limit your search to the mailboxes of two officers.',
      'There is no narrower request of this kind that we could answer.',
      'Ring me, and I am happy to discuss what would help you.',
      'Were you to ask about 2025 alone, it would be about six.',
      'Ring me and we can work out something smaller together.',
    ],
    no: [
      'To answer would exceed the appropriate limit to which section 12 points.',
      'Reading all 4,000 files would take 300 hours.',
      'You asked for all complaints since 2014.',
      'The cost of the work is above the limit.',
    ],
  },
  {
    fact: 'speaks-of-burden',
    evenTentative: true,
    says: ['@effort', '@costWord', '@burden', 'amount of [work | information]', 'working days'],
    yes: ['It would be a heavy burden on two officers.', 'The volume of letters is large.'],
    no: ['The request is unreasonable for what moves it.', 'It is manifestly unreasonable.'],
  },
  {
    fact: 'aggregates',
    says: [
      'does:@combining ..2 [@request | [@another | your] ..2 [@request]]',
      'does:@joining ..10 together ..8 [requests | @another @request]',
      'does:[@combining | aggregation] ..10 [requests | @another @request | request of]',
      '[requests | @another @request] ..10-not does:[@combining | aggregation]',
      '[requests | @another @request] ..10-not does:@joining ..4 together',
      'does:@joining ..6 as [one | a single] request',
      'does:@joining ..4 [requests] [together | as [one | a single]]',
      '[requests | @another @request] ..10-not does:@joining as [one | a single]',
      '[the | all | your]? [@numeral | # | all | both | they | these] [of them]? @have been does:[@joining.ed together | @combining.ed]',
    ],
    yes: [
      'We have aggregated it with your request of 4 March.',
      'Your three requests have been added together for the purpose of cost.',
      'We have treated the two requests as a single one.',
      'The Council combined your requests of March and May.',
      'We have lumped your three requests together.',
      'We have decided to treat the four requests as one.',
      'The three have been added together because they come from one person.',
    ],
    no: [
      'We have not aggregated your requests.',
      'If we aggregated your requests, the limit would be exceeded.',
      'We might combine the requests.',
      'Your requests are about the same subject.',
    ],
  },
  {
    // The basis in law, or the facts that make it up.
    fact: 'grounds-aggregation',
    evenTentative: true,
    says: [
      '§12(4) | §12(4)(a) | §12(4)(b) | §r5 | §r5(1) | §r5(2)',
      '[60 | sixty] ..5 days',
      '@alike ..5 [information | @topic]',
      'acting in concert | campaign',
    ],
    yes: [
      'Both ask for the same information.',
      'They were received within 60 working days of each other.',
      'They are part of a campaign.',
      'Section 12(4) lets us do so.',
    ],
    no: ['We have added the two requests together.', 'They came in the same week.'],
  },
  {
    // What reg.6 of SSI 2004/467 asks: different people, and publication.
    fact: 'grounds-joining-of-others',
    evenTentative: true,
    says: [
      'different [people | persons | requesters | applicants]',
      '@another [people | person | requesters | applicants]',
      'publish~',
      'regulation 6 | §r6',
    ],
    yes: [
      'They came from different people, and we shall publish the answer.',
      'We are publishing the list for all of you.',
    ],
    no: ['They come from one person.', 'They are about the same subject.'],
  },
  {
    // An amount of time: `2.5 hours`, `half an hour`.
    fact: 'names-time',
    evenTentative: true,
    says: ['![£ | half] what:[@numeral | # | a | an] by:@timeUnit', 'what:[half an] by:@timeUnit'],
    yes: ['Each file takes 12 minutes.', 'It would take forty-six hours.', 'Half an hour is needed.'],
    no: ['We hold 12 files.', 'It costs £25.'],
  },
  {
    // A number of things; that they are such, the noun after it shows.
    fact: 'counts',
    evenTentative: true,
    says: ['!£ what:[@numeral | #] ![@timeUnit | @longTime | @uncounted | @month]'],
    unless: 'page #',
    yes: ['We hold 1,940 files.', 'There are forty-six closed cases.'],
    no: ['It takes 12 minutes.', 'It was in 20 working days.', 'It costs £25.'],
  },
  {
    fact: 'names-time-for-each',
    evenTentative: true,
    says: [
      '![£ | half] what:[@numeral | # | a | an] @timeUnit ..4-[,] @each',
      'what:[half an] @timeUnit ..4-[,] @each',
      '![£ | half] what:[@numeral | # | a | an] @timeUnit [a | an | to @handle.now [a | an | one | each]]',
      'what:[half an] @timeUnit [a | an | to @handle.now [a | an | one | each]]',
      '![@timeUnit] [@each | one] ..12-[@timeUnit | , | half] what:[@numeral | # | a | an | half an] @timeUnit',
      '[average] ..6-[@timeUnit | , | half] what:[@numeral | # | a | an | half an] @timeUnit',
    ],
    yes: [
      'It takes 5 minutes to read each.',
      'Each of the 1,940 files takes ten minutes.',
      'On average this is 12 minutes.',
      'That is 6 minutes a file.',
    ],
    no: ['The whole would take 300 hours.', 'The 300 files would take 25 hours in all.'],
  },
  {
    fact: 'names-least-time',
    evenTentative: true,
    says: [
      '[more than | at least | in excess of | minimum of? | @above] ..2 what:[@numeral | # | half? an | a] @timeUnit',
    ],
    yes: ['It would take more than 300 hours.', 'At least 40 hours are needed.'],
    no: ['It would take 300 hours.', 'It would take about 40 hours, and more than one officer.'],
  },
  {
    fact: 'adds-more',
    evenTentative: true,
    says: ['@plus', 'added to', 'in addition', 'as well as', 'together with'],
    yes: ['Another 4 hours go on the plans.', 'That is 30 hours plus two for the index.'],
    no: ['Each file takes 5 minutes.', 'The whole is 300 hours.'],
  },
  {
    // What the whole answer would take, where the sentence speaks of no part of it.
    fact: 'estimates',
    evenTentative: true,
    says: [
      '[would | will | estimat~ | total~ | reckon~] ...16-not what:[[@numeral | #] @timeUnit]',
      '[would | will | estimat~ | total~ | reckon~] ...16-not what:[£ #]',
    ],
    unless:
      '@partial | @plus | @each | could | within the limit | [@numeral | #] [extra | @more] | so far | at least | a [day | week | month] | a year',
    yes: ['We estimate that this would take 12 hours.', 'It would cost £300 to answer.'],
    no: [
      'It would take 12 hours for each file.',
      'If you asked for one year, it would take 12 hours.',
      'Part 2 alone would take 12 hours.',
      'We took 12 hours.',
    ],
  },
  {
    // Work that is counted in days or years of somebody's time, or in round words.
    fact: 'estimates-effort',
    evenTentative: true,
    says: [
      '[@take | @need | @labour | @staff] ..10 [@numeral | # | @several | @many | a | half a] ..2 @longTime',
      '[@numeral | # | @several | @many | a | half a] ..2 @longTime of? ..2 [@labour | time | effort]',
      "[@numeral | # | @several | @many | a | half a] ..2 @longTime 's? [@labour | time | effort]",
      '@many of hours',
    ],
    yes: [
      'It would take two officers several weeks.',
      "It is three days' work.",
      'Hundreds of hours would be needed.',
      'One officer would need half a year.',
    ],
    no: ['The Council has kept them for years.', 'It would exceed the limit of 18 hours.'],
  },
  {
    fact: 'names-search-work',
    evenTentative: true,
    says: ['@searchWork', '@handle', 'by hand', '@each', '[minutes | hours | minute | hour] [a | an]'],
    yes: [
      'Officers would have to open the files one by one and read them.',
      'The system cannot be searched by postcode.',
      'That is 5 minutes a file.',
    ],
    no: ['To comply would cost more than the limit.', 'We estimate the cost at £900.'],
  },
  {
    // What may not be counted for the estimate: Fees Regulations 2004 (SI 2004/3244), reg.4(3).
    fact: 'counts-excluded-work',
    evenTentative: true,
    says: [
      'does:@redact',
      'does:[blank~ | black~] out',
      'does:[[@assess] ..8 [exempt~ | sensitiv~ | public interest | [should | can | could | may] be @give.ed]]',
      'does:[@assess | judge | judging | decide] [if | whether] ..8 [@identity | safe to @give | @give.ed]',
      'does:[[remov~ | delet~ | mask~ | obscur~ | conceal~ | hide | hiding] the? ..2 [personal | exempt | names | sensitive | confidential]]',
      'does:[[strik~ | tak~ | cross~ | edit~] out [the | what]? ..2 [personal | exempt | names | sensitive | confidential]]',
      'does:[[check~ | reading | read | go~] ..4 for ..3 [personal | exempt | exempt~ | sensitive | confidential]]',
      'does:[[@seek] legal advice]',
      'does:[consult~ with? ..6 [third parties | @others]]',
      'does:[[asking | ask | writing | write] to? ..3 [third parties | @others] ..4 [views | object~ | consent~ | mind]]',
    ],
    // Words by which the letter leaves such time out.
    unless:
      '@omitting | before ..5 [@redact | @assess | @seek | consult~] | @negation | other than | rather than | even if | in addition | have to',
    yes: [
      'It takes 9 hours to find them and another 14 to black out the names.',
      'That includes 4 hours to redact the names.',
      'We estimate 30 hours for reading them and considering which exemptions apply.',
      'It would take 3 hours to consult the suppliers.',
      'Taking legal advice would need 5 hours.',
      'To that we have added 16 hours for blacking out the names before anything is sent to you.',
      'Of the 40 hours, 12 are for striking out names.',
      'Checking the files for sensitive material would take 15 hours.',
      'A nurse would read each reason and decide whether it could identify the patient, at two minutes each.',
      'Judging whether a name would be safe to give takes six minutes a page.',
    ],
    no: [
      'The time for redaction is not counted.',
      'Apart from redaction, it would take 30 hours.',
      'It would take 30 hours before any redaction.',
      'Opening and reading each file takes 5 minutes.',
    ],
  },
  {
    // With a time of its own, of which another sentence says that it is added.
    fact: 'times-excluded-work',
    evenTentative: true,
    says: [
      'does:[blank~ | black~ | tak~ | strik~] out ...16 [[another | further | extra] [# | @numeral] @timeUnit | at [# | @numeral] @timeUnit]',
      'does:@redact ...12 [another | further | extra] [# | @numeral] @timeUnit',
      'does:[decide | decides | deciding | judge] [if | whether] ...16 [[another | further | extra] [# | @numeral] @timeUnit | at [# | @numeral] @timeUnit]',
      '[another | further | extra] ..3 to does:[[take | black | blank | strike] out] ..4 [confidential | personal | exempt | names]',
    ],
    unless: '@negation | exclud~ | apart from | leaving | disregard~ | outside | ignor~ | even if',
    yes: [
      'A nurse would then decide whether each ought to be blanked out, at two minutes each.',
      "That's before anyone blanks out the names, which I put at another 30 hours.",
      'We allow ten minutes for finding each file and a further ten to take out what is confidential.',
    ],
    no: ['We have not counted redaction, which would take another 10 hours.', 'The names were taken out of the list.'],
  },
  {
    fact: 'totals-up',
    evenTentative: true,
    says: ['[in all | altogether | in total | makes | making | come to | comes to | brings | total of | adds up]'],
    yes: ['That makes about 26 hours altogether.', 'We come to 20 hours.', 'Call it 210 hours in all.'],
    no: ['It would take 26 hours.', 'The records are in boxes.'],
  },
  {
    // Of the sentence before or after.
    fact: 'leaves-out',
    evenTentative: true,
    says: [
      '[@negation | no] ..4 [count~ | includ~ | added | allow~ | part of | account]',
      '[left | leave | leaving] ..3 out',
      'exclud~ | apart from | disregard~ | ignor~ | outside',
      '[come | comes | done] [after | afterwards]',
    ],
    yes: ['We have left it out of the estimate.', 'It is not counted.', 'No time is included for that.'],
    no: ['The time for redaction is 4 hours.', 'That includes the names.', 'There is no list of what a file contains.'],
  },
  {
    // One of the two limits, or the hours that make it up.
    fact: 'names-limit',
    evenTentative: true,
    says: [
      'what:[£ [450 | 600]]',
      'what:[[six hundred | four hundred and? fifty] pounds]',
      'what:[[18 | 24 | eighteen | twentyfour] hours] ![a]',
    ],
    yes: ['The limit is £450.', 'That is 18 hours of work.', 'This is 24 hours.', 'It is six hundred pounds.'],
    no: ['The fee is £12.', 'We are open 24 hours a day.'],
  },
  {
    // The sentence speaks of the limit itself, not of the estimate or of opening hours.
    fact: 'speaks-of-limit',
    evenTentative: true,
    says: [
      '[@costWord | appropriate | statutory] ..1 [limit | ceiling | threshold]',
      'ceiling of [£ | six | four]',
      '[limit | ceiling] ..7 [is | of | at]',
      'fees ..1 [regulations | ACT]',
      '[need not | not have to | not @obliged to] spend',
      '£ 25 [an | per] hour',
      '[exceed~ | @costWord ..1 [more than | @above]] £',
    ],
    // The limit of others than this authority.
    unless: 'central government | [government]? departments | other public? authorities | for others',
    yes: [
      'The appropriate limit is £450.',
      'It would cost more than £600.',
      'The limit for this council is £600.',
      'We need not spend over 24 hours on a request.',
      'The ceiling for a museum is £450.',
    ],
    no: ['The limit is £600 for central government.', 'The desk is open 24 hours.'],
  },
  {
    fact: 'stops-search',
    evenTentative: true,
    says: [
      '[@authority | @staff | [the | our] [team | search | searches]] ..3-not does:@stop ![work | trading | operating | operations]',
      '[search | searches | searching] [@be | @have | been]+ ..1-not does:[@stop.ed | called off]',
      '[searched | worked | looked] ..4 [up to | until] ..2 does:[limit | reached | 18 | 24 | exceeded]',
      '[within | in | during | after] ..1 [18 | 24 | eighteen | twentyfour] hours ,? [@authority | it | the] ..4 does:[@find.ed | @find.now | searched | reached]',
    ],
    unless: '[you | they] ..2 @stop',
    yes: [
      'The search was called off once 18 hours had gone.',
      'We stopped the search when we had spent 18 hours on it.',
      'We searched up to the limit.',
      'Within the 18 hours we located 30 of the letters.',
      'Officers then abandoned the search.',
    ],
    no: [
      'The company ceased trading in 2019.',
      'We searched the archive.',
      'Searching would stop other work.',
      'It would take 18 hours to find them.',
    ],
  },
  {
    // A choice that is offered, or a reason why the search was one of this kind.
    fact: 'offers-choice',
    evenTentative: true,
    says: [
      '@choose',
      'which [part | question | year | period | of]',
      '[let us | tell us | please] [know | say | @contact | tell]',
      'tell us',
      'agreed with you',
      'as you [asked | agreed | chose]',
      '@narrow',
      '@lessen ..14 @scope',
      'you @weakly [@ask.now | like | tell | @narrow | @lessen]',
      'if you [would | were | tell | @ask.now | @narrow | @lessen]',
    ],
    yes: [
      'Please tell us which year matters most to you.',
      'You may prefer that we search the mailbox of the Head of Planning.',
      'If you narrow it to one year, we can look again.',
    ],
    no: ['We stopped at 18 hours.', 'We found 30 of them.'],
  },
]);
