import type { Lines } from '../compile.ts';

/** What the words of a heading announce (`heads-…`), and what they speak of. */
export type HeadingKind =
  | 'heads-title'
  | 'heads-request'
  | 'heads-response'
  | 'heads-refusal-reasons'
  | 'heads-decision'
  | 'heads-exemption'
  | 'heads-part'
  | 'leads-to-part'
  | 'heads-public-interest'
  | 'heads-balance'
  | 'heads-harm'
  | 'heads-ncnd'
  | 'heads-rights'
  | 'names-exemption'
  | 'is-sentence'
  | 'argues-for'
  | 'argues-against'
  | 'argues-about-provision'
  | 'names-giving'
  | 'names-keeping'
  | 'about-confirmation'
  | 'about-disclosure';

/**
 * Lines of notation over the words of a heading. One that holds from its first word to its last is a heading wherever
 * the line stands; any other is one only where the line is set as a heading.
 */
export interface HeadingPhrase extends Lines {
  readonly fact: HeadingKind;
  readonly yes: readonly [string, string, ...string[]];
  readonly no: readonly [string, string, ...string[]];
}

/** A letter about an internal review has it in its title: what stands below are no rights. */
const ofReview =
  'internal review ..2 [@outcome | ref~] | [@outcome | @asking] ..4-[right | rights] internal review | < [@determiner @asking | @outcome] [for | of] ..2 review | internal review of [@instrumentName | #]';

/** The phrases of headings: those of published notices, and what officers write in their own words. */
export const headings: readonly HeadingPhrase[] = [
  {
    fact: 'heads-title',
    says: [
      '< @instrumentName request >',
      '< [@determiner | original | @instrumentName | information]* request [for information]? ...1-[@refusing | about] ref~',
      '< @headingOwn* internal? review ..2 [@outcome | ref~]',
      '< @headingOwn* @outcome ..4 [internal review | review >]',
      '< internal review of [@instrumentName | #]',
    ],
    yes: ['FOI request', 'Your FOI request, ref 2026/118', 'INTERNAL REVIEW OUTCOME', 'Result of your internal review'],
    no: ['Your request', 'Internal review', 'How to ask for an internal review'],
  },
  {
    fact: 'heads-request',
    says: [
      '< [@determiner | original | full | @instrumentName | information | details | summary | copy | of]* [request | requests] [for | information | details | made | summary | received | in | full]* [and [answer | clarification]]? >',
      '< [you | the requester] [asked | wrote | requested] [us | for | @determiner | information | following]* >',
      '< @determiner? [question | questions] [you asked]? >',
      '< the? information that? [you have?]? [requested | asked for | sought] >',
      '< what you asked us? for? >',
      '< [what | this is what | as | [details of]? the? [information | question | questions] that?] [you | the requester] ..2-[can | may | should | not] [@ask | like | wrote | needed]',
      '< what [you | the requester] need ![to]',
      '< what [was | were] [asked | requested] [for | of us]? >',
      '< what you are [after | seeking | looking for] >',
      '< you [want | wanted | sought] [to know]? >',
      '< the? [question | questions | request | requests] [put | made | received] [to us]? >',
      '< @determiner [two | three | four | five | six]? [request | requests | question | questions] [made | put]? >',
      '< @determiner [original | full | @instrumentName | information]* @asking >',
      '< @determiner [original | full | @instrumentName | information]* @asking [of | dated | received | made | for information | in full | to us | as received | and]',
      '< @determiner request for ..2 review >',
      '< what ..1 did [you | the requester] [@ask.now | want] [for | to know | us | of us | to see]* >',
      '< what was it that? you ..1 [wanted | asked | needed] [for | to know | us]* >',
      '< [the | your]? ask >',
      '< application [made | received]* >',
      '< [subject | particulars | terms | details] of [@determiner | @instrumentName]* [request | application | enquiry] >',
      '< matter under [decision | consideration] >',
      // "Your towpath question, as we got it on 1 April"
      '< your ..2-[@connective | next | further | new] [question | request | enquiry] ,? as [we | i | received | it] ..8 >',
    ],
    yes: [
      'Your request',
      'What did you ask?',
      'PARTICULARS OF APPLICATION',
      'Your towpath question, as we got it on 1 April',
      'What you asked for',
      'Your letter of 3 May',
      'THE INFORMATION YOU REQUESTED',
      'This is what you asked',
    ],
    no: [
      'Our response',
      'If you want to ask for a review',
      'Requests for review',
      'What you need to do',
      'What did we decide?',
      'Application of section 31',
      'Your next request',
    ],
  },
  {
    fact: 'heads-response',
    says: [
      '< [@headingOwn | in | @body]* @reply [to | for]? [@determiner | @instrumentName | information]* @asking? >',
      '< [@headingOwn | in | @body]* @reply [to | for]? [@determiner | @instrumentName | information]* [request | question | questions]? ..0 [question | questions]? # [..0 [# | and | @letterOf]]* >',
      '< @headingOwn* [notice of partial? @refusing | refusal notice? | response and reasons | decision under the? terms? of? the? [ACT | §]] [[under | for | in respect of] ..8]? >',
      '< what is our [answer | response | reply] >',
      '< the short [answer | version] >',
      '< [what we [have | had]? decided and why | what we are? [withholding | refusing] | what [is | are | was] [withheld | refused] | our position] [and why]? >',
      '< [an | a | the]? @exemption [@use | engaged | claimed] >',
    ],
    yes: [
      'Our response',
      'What is our answer?',
      'The short version',
      'Response to questions 1 and 2',
      'Refusal notice',
      'What we have decided and why',
    ],
    no: ['Your request', 'The response of residents to the plan', 'Why we hold it', 'Why we say no'],
  },
  {
    // Reasons of the decision, or those of one side.
    fact: 'heads-refusal-reasons',
    says: [
      '< @headingOwn* [reason | reasons] for @determiner? [withh~ | keeping] ..8 >',
      '< why [we | i] ..3 [withh~ | keep | keeping] ..6 >',
      '< @headingOwn* [reason | reasons | reasoning | explanation] [[under | for | in respect of] ..8-@openly]? >',
      '< @headingOwn* [reason | reasons | explanation] [for @determiner? [@refusing | decision | not] | not] ..8 >',
      '< why ..2 [we | i | it | this | @body] ..3-@openly [say no | saying no | said no | no | @refuse | refused] [@determiner | to | @request | it | you | part | #]* >',
      '< why [we | i] ..2 [not | unable to] ..2 [@give.now | answer | comply | tell] ..6 >',
    ],
    yes: [
      'Reasons for withholding',
      'Why we are withholding the map',
      'Our reasons for withholding the report',
      'Why we say no',
      'Why we cannot give it to you',
      'Reasons for our decision',
      'Reasons not to',
    ],
    no: ['Reasons for disclosing', 'Why the report was withheld in 2019', 'Factors for withholding'],
  },
  {
    fact: 'heads-decision',
    says: [
      '< @headingOwn* @conclusion [of [the | this] [test | exercise]]? >',
      '< @headingOwn* assessment >',
      '< [what | how] [we | i] [think | make of it | see it | [have | had]? decided] >',
    ],
    yes: ['Our decision', 'Conclusion of the test', 'Outcome', 'Assessment', 'What we think', 'How we decided'],
    no: ['The decision of the tribunal', 'What we decided and why', 'Risk assessment'],
  },
  {
    fact: 'heads-exemption',
    says: [
      '< [the | our]? @exemption [relied up? on | used | applied]? >',
      '< why not? >',
      '< [why | how] ..1 [§ | @exemption] ..2 [is | are | was] ..1 [met | satisfied | engaged] >',
      '< why [# | part # | question #] [is | was | are | were] [refused | withheld | exempt] >',
      '< why [this | that | these | those | the] [provision | provisions | section | sections | regulation | regulations] [is | are] [engaged | relevant] >',
      '< [do | does] [it | they | this | that | those | @exemption] ..1 apply >',
    ],
    yes: [
      'Exemptions relied on',
      'The exemption',
      'Exception applied',
      'Why not?',
      'How section 22A(1) is met',
      'Why 3 is refused',
      'Does it apply?',
    ],
    no: ['Exemptions apply', 'Tax exemptions for farmers', 'Why not publish'],
  },
  {
    fact: 'heads-part',
    says: [
      '< [@reply [to | for]?]? @numbered ..0 @letterOf >',
      '< [@reply [to | for]?]? @numbered ..0 [# | @numeral] [..0 [# | and | to | @letterOf]]*',
    ],
    yes: ['Question 2: flood modelling', 'Item one: the offers', 'Parts 1 and 3', 'Response to question 4a'],
    no: ['Questions', 'The point of question 3'],
  },
  {
    // What follows these words is what the text is about: "Why not the draft", "On the names".
    fact: 'leads-to-part',
    says: [
      '< why not the',
      '< why [we | i] ..1 not [@give.ed | sent | released] [the | any | all]',
      '< [on | about | regarding] the?',
    ],
    yes: ['Why not the draft', 'Why we have not given the names', 'On the letters'],
    no: ['Why not publish', 'Why we refuse', 'The letters'],
  },
  {
    fact: 'argues-for',
    says: [
      '[@argument | weighing] ..6-[@opposing | for] @favouring ![and]',
      '@argument for ![and]',
      '@argument not? to [@give.now | @withhold.now | @refuse.now | @keep | maintain]',
      '< why ..6 should ..2 @give.ed',
      '< [@favouring | for] ![@determiner | and | public | decision]',
      'public interest [: | ,] [@favouring | for] ![@determiner | and]',
      '< [@favouring | for] @determiner ![public | decision]',
      '< in favour',
      '< what ..3 [@favouring | speaks for]',
    ],
    yes: [
      'Factors favouring Section 31',
      'Arguments for disclosure',
      'In favour of publication',
      'The case for giving it to you',
    ],
    no: ['Arguments against disclosure', 'Reasons of the decision'],
  },
  {
    // "The public interest in maintaining the exemption"
    fact: 'argues-for',
    says: ['< the? public? [interest | interests] in'],
    unless: 'balanc~ | outweigh~',
    yes: ['The public interest in disclosure', 'Public interest in maintaining the exemption'],
    no: ['The public interest in disclosure outweighs', 'Balance of the public interest in disclosure'],
  },
  {
    fact: 'argues-against',
    says: [
      '[@argument | weighing] ..6-[@favouring | for] @opposing',
      '< @opposing ![@determiner | and | public | decision]',
      'public interest [: | ,] @opposing',
      '< @opposing @determiner ![public | decision]',
      '< what ..3 speaks against',
    ],
    yes: ['Factors against disclosure', 'Against publication', 'Considerations opposing release'],
    no: ['Factors for disclosure', 'The vote against the plan'],
  },
  {
    // For the exemption, or for an answer in spite of it? What stands beside it tells.
    fact: 'argues-about-provision',
    says: ['[[@favouring | for] of? | @opposing] [the | applying | using | engaging]* §'],
    yes: ['Factors favouring Section 31', 'Arguments for section 40(2)'],
    no: ['Arguments for disclosure', 'Factors in favour of release under section 31'],
  },
  {
    fact: 'names-keeping',
    says: [
      '@keptBack',
      'non [disclosure | disclosing]',
      'not [to | be]? [confirm~ | disclos~ | releas~ | comply | publish~ | answer~ | say | saying | give | giving]',
    ],
    yes: ['Reasons for withholding it', 'In favour of not releasing it', 'Non-disclosure'],
    no: ['Arguments for disclosure', 'Factors in favour of release under section 31'],
  },
  {
    fact: 'names-giving',
    says: ['@openly', '@answering', 'deny'],
    yes: ['Arguments for disclosure', 'The case for giving it to you'],
    no: ['Factors', 'The public'],
  },
  {
    fact: 'about-confirmation',
    says: [
      '[confirm~ | deny | denying | denial | denies | ncnd | neither | exclusion | duty]',
      'whether ...12 [held | @hold.now | @exist]',
      '§1(1)(a) ...20 compl~',
      'compl~ ...20 §1(1)(a)',
    ],
    yes: ['Factors for confirming', 'Whether it is held', 'Complying with section 1(1)(a)'],
    no: ['Factors for disclosure', 'Whether it is long'],
  },
  {
    fact: 'about-disclosure',
    says: ['[disclos~ | nondisclosure | releas~ | withh~ | publication | publishing | maintain~]'],
    yes: ['Factors for disclosure', 'Maintaining the exemption'],
    no: ['Factors for confirming', 'The balance'],
  },
  {
    fact: 'heads-public-interest',
    says: [
      'public interest',
      'pit',
      '< [the | what]? for and against >',
      '@argument ..3 [for | @favouring] and @opposing',
      '[both | two] sides',
      '< should ..3 be ..1 [disclosed | released | published | given | provided] ..1 [anyway | all the same | nevertheless | nonetheless] >',
    ],
    unless: 'extension',
    yes: ['Public interest test', 'The PIT', 'Arguments for and against disclosure'],
    no: ['Extension of time for the public interest test', 'Interest of the public'],
  },
  {
    fact: 'heads-balance',
    says: [
      '[balance | balanced] between',
      '[balance | balancing] ![of | test]',
      'balanced of',
      'balance of ..4 [@argument | interests]',
      '< the? [balance | balancing] test >',
      'balance test >',
      '< balancing',
      'where the public interest',
      'where the balance',
      'public interest ...14 [conclusion | result | outcome]',
      '[conclusion | result | outcome] ...14 [public interest | pit]',
      'weighing [the ..2 two | the sides | them | up | [it | everything | things | all] up?]',
      '< weighing >',
      '< how ..4 [weighed | balanced]',
      'weighing [the | up | these | those]* [@argument | interests] [up | together]? >',
      'which [side | of | @argument] ..3 [@outweigh | @weigh | @heavier | wins]',
      '< [which | what] [@weigh | counts for] more >',
      '< [which | what] is the? @heavier >',
      'on balance',
    ],
    unless: 'extension',
    yes: [
      'Balance of the public interest',
      'Where the balance lies',
      'Weighing the two',
      'Weighing the arguments',
      'Weighing things up',
      'Which weighs more',
      'The balance',
    ],
    no: ['Balance of payments', 'Public interest balancing test', 'Weighing of lorries'],
  },
  {
    // "Prejudice to effective conduct of public affairs" is a title: FOIA s.36, FOISA s.30.
    fact: 'heads-harm',
    says: [
      '[harm | harms | prejudice]',
      'endanger~',
      'adverse [effect | effects]',
      'damage [test | caused]',
      '< what [would | could | might] [go wrong | happen | follow] ..8 >',
      '< the? impact >',
      '< @risk of ..3 [disclos~ | releas~ | publi~ | @give.ing | confirm~]',
      '< [what | how | why] ..4 [disclosure | release | publication | answer~ | it] [would | could | might] ![take | cost | need] ..8 >',
    ],
    unless: 'prejudice to the? effective conduct | extension',
    yes: ['Harm', 'The prejudice test', 'What would happen if it were released', 'How disclosure would hurt'],
    no: ['Prejudice to effective conduct of public affairs', 'Damages', 'The effect of the dam'],
  },
  {
    fact: 'heads-ncnd',
    says: [
      'neither [confirm~ | deny | denying]',
      'neither [a | an]? [yes | no] nor',
      'ncnd',
      '[confirm | confirmation] or [deny | denying | denial]',
      'nor deny',
      '[not | neither | unable] ..4 whether ..5 [held | @hold.now | @exist]',
    ],
    unless: 'extension',
    yes: ['Neither confirming nor denying', 'NCND', 'The duty to confirm or deny'],
    no: ['Confirming your address', 'Denial of service'],
  },
  {
    fact: 'names-exemption',
    says: ['[exempt | exempted | exemption | exemptions | exception | exceptions]'],
    unless: 'extension',
    yes: ['Exempt information', 'Why the exemption is engaged'],
    no: ['Exceptional items', 'The extension of the exemption'],
  },
  {
    // A line that stands alone and says something is no heading.
    fact: 'is-sentence',
    says: [
      '[i | we | you] [have | am | are | can | do | consider]',
      'must',
      'will',
      '@exemption [is | are] §',
      '< [both | each | the]? @exemption [is | are] [qualified | absolute]',
    ],
    yes: ['We have considered the public interest', 'Disclosure must harm them', 'Both exemptions are qualified.'],
    no: ['The public interest', 'Why we refuse'],
  },
  {
    // "Why section 31 applies"
    fact: 'heads-exemption',
    says: [
      '< the? [law | exemption | exception | sections] ..2 rely on',
      'which @exemption',
      '< [why | how] ...12 §',
      '§ ...12 [apply | applies | applied]',
    ],
    unless: 'extension',
    yes: ['Why section 31 applies', 'How we applied section 40(2)'],
    no: ['Section 31', 'Why it applies'],
  },
  {
    fact: 'heads-rights',
    says: [
      'internal review',
      '< [@headingOwn | further | making | an | a | internal]* @rightOf >',
      '@rightOf ..1 [and | or] ..2 [@rightOf | @regulator]',
      '[review | complaint | complaints | appeal | appeals] [rights | right | procedure | procedures | process]',
      '[right | rights] [of | to] ..3 [review | appeal | appeals | complain | complaint | challenge | request | reconsider~]',
      '[@howTo | @ask] [of | to] ..1 [review | appeal | complain | complaint | challenge | seek | request ..2 review | ask for ..2 review | ask us]',
      '[requesting | asking for] ..1 review',
      '[appeal | appealing | challenge | challenging | complain | complaining] [about | against]? ..1 @determiner ..2 @outcome',
      '[appealing | complaining] to',
      '< [complaint | complaints | appeals | complaining] about [either | both | each] ..1 [part | parts | @outcome] >',
      '[unhappy | dissatisfied | disagree]',
      'not ..1 [happy | satisfied | content]',
      '< if you ..1 not like ..4 [answer | reply | response | decision | outcome] >',
      '< if you [want | wish | would like] to ..1 [@contest.now | appeal | complain | question] ..4 >',
      '< [recourse | remedies] >',
      '< what [can | could] you do ..4 >',
      '< the? commissioner >',
      '[matter | matters | it | this] further',
      'something is wrong',
      'what you can do ..6 >',
      '[look at | looked at] ..4 again',
      '[ask | asking] us to look again >',
      'second look',
      '< [your | further] [right | rights]',
      'reconsider~',
      'information [commission | commissioner]',
    ],
    unless: ofReview,
    yes: [
      'Internal review',
      'Your rights',
      'If you disagree',
      'Reviews and complaints',
      'How to complain about this decision',
      'If you want us to look at it again',
      'Asking us to look again',
      'If you want to challenge this',
      'What can you do next?',
      'Recourse',
      'Complaints about either part',
    ],
    no: [
      'Complaints about either bridge',
      'Remedies for damp',
      'What can the harbour do?',
      'Planning appeals',
      'Parking appeals 2025',
      'INTERNAL REVIEW OUTCOME',
      'Noise complaints',
      'Result of your internal review',
    ],
  },
];
