import { family } from './phrase.ts';

/** What a letter says of time: of dates, of what is late, and of more of it. */
export const time = family([
  {
    // A date after these words is one on which something will be done.
    fact: 'points-to-date',
    evenTentative: true,
    says: ['by | until | before | on', '[no | not] later than', '@expecting', '@decision | respond~'],
    yes: ['We will answer by 26 March 2027.', 'We expect a decision on 26 March 2027.', 'We hope to reply then.'],
    no: ['Your request of 2 November 2026 is refused.', 'It was received at the office.'],
  },
  {
    // A date after these words is one on which something was asked.
    fact: 'points-to-request',
    evenTentative: true,
    says: ['received | dated | asked | wrote | submitted', 'reached us', 'your [request | letter | email] of'],
    yes: ['Your request of 2 November 2026 is refused.', 'It reached us on 2 November 2026.'],
    no: ['We will answer by 26 March 2027.', 'Please reply soon.'],
  },
  {
    // What the authority owes, an answer; what bidders, firms and other people owe has dates of its own.
    fact: 'tells-due-date',
    evenTentative: true,
    says: [
      '[@decision | @request | @reply | it | which] [is | was | fell | falls] due',
      '[@decision | @request | @reply] ..6 due [by | on]',
      'you [are | were] due',
      '[< the? | our | statutory] [due date | deadline | time limit] ![for | of]',
      '[@decision | @request | @reply] ..4 [due date | deadline | time limit] ![for | of]',
      '[due date | deadline | time limit] [for | of | to] ..4 [@decision | @request | @reply | answer~ | respond~ | reply~]',
      '[20 | twenty] working [day | days] [@ending | is | was | that ..12 [us | you] [@ending | end]]',
    ],
    unless:
      '@extending | @more | @review | 40 | forty | clarif~ | revised | new deadline | publish~ | publication | [bid~ | bidder~ | tender~]',
    yes: [
      'A response is due by 30 November 2026.',
      'The 20 working days ended on 30 November 2026.',
      'The deadline for our answer was 30 November 2026.',
    ],
    no: [
      'Their bids are due on 15 January 2027.',
      'Bidders know that the deadline is 15 January 2027.',
      'The new deadline is 30 November 2026.',
      'It was published on 30 November 2026.',
    ],
  },
  {
    // That it is late, or will be.
    fact: 'admits-delay',
    evenTentative: true,
    says: [
      '@sorry ...22 @delay',
      '@delay ...16 @sorry',
      'overdue',
      'not ..2 [meet | met] ..3 @limit',
      '[missed | breach~ | exceeded] ..4 [@limit | §10 | §10(1)]',
      '[should | ought to] have ..3 [answered | replied | responded | reached]',
      'outside ..4 @limit',
      '@extending',
      'further time',
      '40 working days',
    ],
    yes: [
      'You should have been answered by 5 August.',
      'We did not meet the deadline.',
      'Your answer is overdue.',
      'We apologise for the delay.',
      'The answer is late, for which we are sorry.',
      'We took further time.',
    ],
    no: ['We are sorry that you are unhappy.', 'The plan was delayed by rain.'],
  },
  {
    // What stops the clock or sets it again: clarification, a fee.
    fact: 'stops-clock',
    evenTentative: true,
    says: ['clarif~', '[fee | fees] notice', 'paid the fee', 'resubmit~', 'revised request'],
    yes: ['You clarified it on 3 May.', 'You paid the fee in June.', 'Your revised request came in June.'],
    no: ['Your request came in June.', 'We charge no fee.'],
  },
  {
    // A period in place of a date: `within a further 20 working days`.
    fact: 'gives-period',
    evenTentative: true,
    says: [
      '[within | up to | @more | another | maximum of] [a | an]? [@more | another | maximum of]* [# | @numeral] working? days',
      '[within | in | up to | another] [# | @numeral | a] ..1 [week | weeks | month | months]',
      '[by | in | before] [the [end | middle] of | mid | early | late]? @month',
    ],
    yes: [
      'We will decide within a further 20 working days.',
      'We need up to ten days.',
      'We hope to decide by the end of January.',
      'It will be four weeks: we answer in four weeks.',
    ],
    no: ['We will decide soon.', 'It took 20 days.'],
  },
  {
    // A promise to answer that names no time.
    fact: 'puts-off-answer',
    evenTentative: true,
    says: [
      '[write | let you | reply | respond | answer | contact | update | decision | decide | hear | be in touch] ...14 [as soon as | in due course | shortly | soon | [when | once] @authority | without delay | before long]',
      '[as soon as | in due course | shortly | once] ...14 [write | let you | reply | respond | answer | contact | decide | hear | be in touch]',
    ],
    yes: [
      'We will write in due course.',
      'We will let you have our decision just as soon as we can.',
      'As soon as that is done you will hear from us.',
    ],
    no: ['We will write by 4 March 2027.', 'The report was finished soon after the fire.'],
  },
  {
    // When unfinished material will be finished; that it is not known.
    fact: 'says-when-finished',
    evenTentative: true,
    says: [
      '[finish~ | complet~ | final~ | ready | done | wrap~ up] ...12-[meeting | cabinet | committee] [by | in | before | until | on | around | about | at the end | during] ..3 [@month | # | @numeral | @season | next | new | end | early | late]',
      '[@month | @season | week~ | month~] ...8-[meeting | cabinet | committee] [finish~ | complet~ | final | ready | done | sign~ off]',
      '[@expecting | @need.now | @take.now | will be] ..2 until ..3 [@month | # | @season | @longTime]',
      '[@negation | no one] ..4 [know~ | say | tell | possible | certain | clear | estimate] ...12 [finish~ | complet~ | ready | final~ | done]',
      '[finish~ | complet~ | ready | final~] ...12 not ..3 [know~ | certain | clear | fixed | say | estimate~]',
      '[completion | finishing | completing] [date | time] ..4 [is | of]',
    ],
    yes: [
      'We expect the study to be completed by March 2027.',
      'It will be ready in the spring.',
      'The authors do not know when it will be finished.',
      'Nobody can tell when it will be done.',
      'They hope to have it done by Easter.',
      'The modellers tell us that they need until June.',
      'When the report will be complete is not yet certain.',
      'The final version is due at the end of May, when the report will be complete.',
    ],
    no: [
      'The document is not complete.',
      'Two stations have yet to report, and the study is unfinished.',
      'They will have the finished chapters in good time for cabinet.',
    ],
  },
  {
    // Something to come, and a time.
    fact: 'names-time-to-come',
    evenTentative: true,
    says: [
      '[@expecting | will | due | shall] ..14 [[in | at | by | before | until | around] ..2 [@month | @season] | # @month | @longTime]',
    ],
    yes: ['The officers hope to hand it in at Easter.', 'The last chapter is due a month from now.'],
    no: ['The survey was begun in May.', 'It will be finished.'],
  },
  {
    // The grounds of EIR reg.7(1), in the letter's own words.
    fact: 'is-voluminous',
    evenTentative: true,
    says: ['complex~ | volum~'],
    yes: ['The request is complex and voluminous.', 'Its volume is such that we need more time.'],
    no: ['We need more time.', 'The request is late.'],
  },
  {
    // How a letter begins that tells of the request.
    fact: 'opens-with-request',
    evenTentative: true,
    says: [
      '< [thank you | thanks]',
      '< you @have? [@ask.ed | wrote]',
      '< in? your [request | letter | email]',
      '< we @have? received',
      '< [i | we] [am | are]? [refer | write | writing]',
    ],
    yes: ['Thank you for your email.', 'I am writing about your request.', 'We have received your letter.'],
    no: ['We refuse it.', 'If you wrote to us, thank you.'],
  },
]);
