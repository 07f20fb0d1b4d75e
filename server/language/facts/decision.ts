import type { Phrase } from './phrase.ts';

/** What a letter decides. */
export const decision: readonly Phrase[] = [
  {
    // A promise to keep the information private, for which it would be given.
    fact: 'demands-undertaking',
    evenTentative: true,
    says: [
      '[you | your | please] ..8 does:[sign | signed | signing | undertake | undertaking | promise] ..8 [agreement | undertaking | declaration | confidential~ | not | private]',
      '[confidentiality | nondisclosure | disclosure] [agreement | undertaking] ..8 [you | your | signed by you]',
      '[if | once | when | unless | until | provided] ..3 you ..3 does:[agree | promise | undertake] ..3 [not to | to keep] ..3 [private | itself | yourself | confidential~ | it | them]',
    ],
    unless: 'without | need not | not need',
    yes: [
      'We will send the report once you have signed the enclosed confidentiality undertaking.',
      'Please sign the agreement and promise not to publish it.',
      'We can let you see it if you agree to keep it to yourself.',
      'A confidentiality agreement must be signed by you first.',
    ],
    no: [
      'The contractor gave an undertaking not to publish it.',
      'You need not sign anything.',
      'You told us that you would not publish it.',
    ],
  },
  {
    fact: 'refuses',
    says: [
      '[who:@authority | it] ..7-[@request | which | that] does:[@refuse | @withhold]',
      '[has | have | @be] ..3 @decide.ed ..3 [to does:@withhold.now | not to does:[@give.now | comply] | against does:@give.ing]',
      'who:@authority ..2 @decide.ed ..3 [to does:@withhold.now | not to does:[@give.now | comply] | against does:@give.ing]',
      '[@be | [has | have] ..2 been] ..3-[not | to | that] does:[@refuse.ed | @withhold.ed]',
      '@request ..8 [@be | been] ..2-not does:turned down',
      '@decision [is | was] ..2 [to does:[@refuse.now | @withhold.now] | not to does:@give.now]',
      'and [therefore | accordingly]? does:[@refuse | @withhold]',
      '< [@record ..3]? does:[refused | withheld] under',
    ],
    // How to draft a letter.
    unless: '[say | record | note] what',
    yes: [
      'NHS England has decided to withhold the price under section 43(2).',
      'Companies House refuses part 2.',
      'The price is therefore withheld.',
      'We have decided against releasing the map.',
      'Ofwat has decided not to disclose the tender.',
    ],
    no: [
      'When an authority refuses, it must say why.',
      'Redact, and say what was withheld.',
      'The public interest in withholding the log is strong.',
      'If we withheld the log, residents would lose.',
      'We did not refuse it in March.',
      'Officials could withhold what they think.',
      'You asked why the Council had refused the earlier request.',
      'Disclosure without consent, which Sable has refused, would be a breach.',
      '"We refuse to answer", you wrote.',
      'The applicant wishes to know the interest in the decision to withhold.',
    ],
  },
  {
    fact: 'refuses',
    evenTentative: true,
    says: [
      'who:@authority ..4 @decide.ed that ..9 [should | must | will] [..2-not be does:[@refuse.ed | @withhold.ed] | not ..2 be does:@give.ed]',
    ],
    yes: [
      'I have decided that the chain should be withheld.',
      'The Board concluded that the map must therefore be withheld.',
    ],
    no: [
      'You decided that the file should be withheld from us?',
      'We have decided that the map should not be withheld.',
    ],
  },
  {
    // To uphold, on a review, what refused before is to refuse.
    fact: 'refuses',
    says: [
      '[@authority | @reviewer] ..8-[not | will | may | can] does:@uphold ..5 [@decision | exemption | exemptions | use | application]',
      '[@authority | @reviewer] ..3-[not | will | may | can] does:[@maintain | stand by | stands by] ..1 @determiner @former @decision',
      '@former @decision ..2 [@be | been] ..2-not does:[@uphold | right | correct | sound | confirmed]',
    ],
    unless: '@regulator | @appealBody | [complaint | complaints | appeal]',
    yes: [
      'We have looked again and uphold the decision to withhold the rota.',
      'The review officer has confirmed the original decision.',
      'The panel finds that the original refusal was right.',
    ],
    no: [
      'The Information Commissioner upheld the decision.',
      'We upheld your complaint about the delay.',
      'If the original refusal was right, nothing changes.',
    ],
  },
  {
    // Not to give is to refuse.
    fact: 'refuses',
    says: [
      'who:@authority ..2 not ..3-[hold | confirm | know | whether | that] does:@give ![whether]',
      '[unable | not @ready | not @intend | not in a position] to does:[@give.now | comply]',
      '@able not be does:@give.ed',
      '[will | need] not does:[@give.now | comply]',
      '@disclosing ..2 [is | would be] not does:[appropriate | possible | justified]',
      'not does:oblig~ ..3 to [@give.now | comply | confirm]',
    ],
    unless: '@give ..5 [form | format | spreadsheet] | not the person | @give ..4 to [anyone | anybody]',
    yes: [
      'We are not disclosing it: section 31(1)(a) is engaged.',
      'The museum cannot share it with you.',
      'The names will not be released.',
      'Its release is not appropriate, in view of section 31(1)(a).',
      'Section 12(1) means that we are not obliged to comply with your request.',
    ],
    no: [
      'If you are unable to provide a date, please give the month.',
      'We cannot provide it in the format you asked for.',
      'You asked why the Council will not publish the report.',
      'Whether the names will not be released is for you to say.',
    ],
  },
  {
    fact: 'refuses',
    says: [
      '[@determiner | a | our | following] [formal | partial | full | § | ACT | foi]* does:refusal notice',
      '< [partial | formal]* does:refusal notice',
      'notice of does:refusal',
      'does:refusal of [your | this | that | the] request',
      'consider this @letter? as? [a | our] does:refusal',
    ],
    yes: ['This letter is a refusal notice under section 17.', 'Please consider this letter as our refusal.'],
    no: [
      'If this were a refusal notice, it would say so.',
      'Request, harm evidence, refusal notice',
      'You asked why a refusal notice was not sent.',
    ],
  },
  {
    fact: 'exempts',
    says: [
      '[@be | been] ..3-[not | to | that] does:[exempt | exempted | excepted]',
      ', does:exempt [under | by]',
      '< [@record ..3]? does:exempt [under | by | from]',
      // A cell of a table.
      '< [held ..1]? does:[refused | withheld] >',
    ],
    // How to draft a letter.
    unless: '< [find | decide | check]',
    yes: [
      'The list of routes is exempt under section 31(1)(a).',
      'Both letters are therefore also exempt from disclosure.',
    ],
    no: [
      'You asked whether the list is exempt.',
      'Find what is held and what is exempt.',
      'The list is not exempt.',
      'If it were exempt, we would say so.',
    ],
  },
  {
    // To say that an exemption is relied on states the refusal, whatever its words.
    fact: 'relies',
    says: [
      '[@be | been | being] ..2-not does:@coveredBy',
      'does:[following | above | below | these] @exemption',
      'does:@rely ..1 [on | upon] ..8 [@exemption | § | ACT]',
      '@exemption ..10-not does:[applied | applies | apply | engaged]',
      'does:@applying [the | an | a | this]? ..2 @exemption',
      'does:@fall ..1 [within | under] ..3 [@exemption | §]',
      '[@be | been | being] ..1-not does:[covered | caught | protected] by ..3 [@exemption | §]',
      '§ ..9-[if | where | not] [is | are] ..1-not does:engaged',
      '§ ..9-[if | where | not] does:[applies | apply] ![@condition | only | because]',
      '§ ..9-[if | where | not] does:[exempts | covers | protects] [@determiner | it | them]',
      '[not | unable] ..4 does:let you [have | see | read]',
    ],
    yes: [
      'The map is exempt.',
      'We rely on section 43(2) of the Act.',
      'The map is caught by section 31(1)(a).',
      'The following exemptions are engaged.',
      'The plan falls under the exemption for law enforcement.',
      'Section 31(1)(a) of the Act applies to this.',
      'We are unable to let you have the plan.',
    ],
    no: [
      'If section 31(1)(a) applies, we need not answer.',
      'Section 31(1)(a) does not apply.',
      'You asked whether the exemption applies.',
      'The map shows the harbour.',
    ],
  },
  {
    // `The report will be published in May` says that there is one.
    fact: 'presumes-thing',
    says: [
      '[the | this | these | those] ..3-[@connective | @request] what:@record ..3-[@connective | any] does:@finite',
      '[the | this | these | those] ..5-[@request | @decision | any] [@finite been? be?] ..2-not does:@written',
      '[the | this | that | these | those | both | it | they | which] ..10-[@request | @exemption | disclosure | ACT | § | any | not] [@be | been | being] ..3-not does:@coveredBy',
      '[[apply | applies] to | exempts | does:@withhold] does:[the | this | that | these | those | both | some | part | it | them] ![of | @request | case | matter | whole | your | public]',
    ],
    unless: 'if ..4 [held | exist~] | whether | may or may not',
    yes: [
      'The report will be published on 4 January 2027 and section 22(1) applies.',
      'This advice was given by counsel.',
      'The tender sums will be published in May.',
      'The list of names is exempt.',
      'Section 43(2) applies to the prices.',
    ],
    no: [
      'Any report would be published in May.',
      'The request will be answered in May.',
      'If the report is published, you may ask again.',
      'The report, if held, would be exempt.',
      'Any of it would be exempt.',
      'Section 12 applies to the request.',
    ],
  },
  {
    fact: 'extends',
    evenTentative: true,
    says: [
      '[@extend | extension] ...18 @limit | [@extend | extension] ...18 [days | respond~]',
      '@more time',
      '[need | needs | require] longer',
      'write ..4 [full | final | substantive] [answer | response | reply | decision] [once | when | by | as soon]',
      'not yet @reached ...12 [decision | conclusion | view | consider~]',
      'up to [a | an]? [@more | another | 40 | forty] ..5 working days',
      '[@more | another] [# | @figure] working days',
    ],
    unless: 'sorry for | apolog~ | [asked | request~] for more time | told you | review | representations',
    yes: [
      'We are extending the time for our response to 12 March.',
      'We need further time to consider the public interest.',
      'We have not yet reached a decision on the balance.',
      'We will write with a full answer once those enquiries have been completed.',
      'The Department needs longer than twenty working days.',
    ],
    no: [
      'We apologise for the extension of the deadline.',
      'You asked for more time to pay.',
      'An extension was built in 2019.',
    ],
  },
  {
    fact: 'withholds-reasons',
    says: ['§17(4)'],
    unless: 'does not [rely | apply]',
    yes: ['Under section 17(4) we say no more.', 'By s.17(4) of the Act no statement is required.'],
    no: ['Section 17(1) applies.', 'Section 17(4) does not apply.'],
  },
  {
    fact: 'sends-reasons-apart',
    says: [
      '@reasons ...15 does:[@annex | appendix | [will | to] follow | separate [notice | letter | document | cover] | set out separately]',
      'does:[@annex | appendix] ...10 [public interest test | pit]',
      '< please find [this | the] [pit | test]? does:[attached | enclosed]',
    ],
    unless: 'not ..3 attached',
    yes: [
      'Our arguments on the public interest test are set out in the annex.',
      'The reasons will follow in a separate letter.',
    ],
    no: ['The reasons are not yet attached.', 'The map is enclosed.'],
  },
  {
    fact: 'names-cost-limit',
    evenTentative: true,
    says: [
      'does:[@costWord | appropriate | statutory] ..1 limit',
      'appropriate does:level',
      'does:exceed~ ..2 [18 | 24] hours',
      'does:cost of compliance',
    ],
    yes: ['It would cost more than the appropriate limit.', 'The cost limit is £450.', 'That exceeds 18 hours.'],
    no: ['There is a limit to what we can say.', 'It took 18 hours.'],
  },
  {
    fact: 'finds-vexatious',
    evenTentative: true,
    says: ['does:vexatious', '[is | are | as] ..1 does:[repeated | manifestly]'],
    yes: ['We consider it vexatious.', 'Your request is manifestly unreasonable.', 'This request is a repeated one.'],
    no: ['If it were vexatious, we would say so.', 'You asked why it was vexatious.', 'We repeated the search.'],
  },
  {
    fact: 'names-provision',
    says: ['by:§'],
    yes: ['It is exempt under section 43(2).', 'See regulation 12(5)(b).'],
    no: ['See part 2.', 'It is exempt.'],
  },
  {
    // A provision is relied on, and not only named.
    fact: 'relies-on',
    evenTentative: true,
    says: [
      'by:§ ...30 does:@govern',
      'does:@govern ...30 by:§',
      'by:§ ...30 @be ..3 does:[exempt | excepted | engaged | excluded | @refuse.ed | @withhold.ed]',
      '@be ..3 does:[exempt | excepted | engaged | excluded | @refuse.ed | @withhold.ed] ...30 by:§',
      '[by:§ ...30 does:not | does:not ...30 by:§] [@obliged | apply | arise]',
      'notice [that | which] by:§ does:[require | requires | asks]',
    ],
    yes: [
      'Section 43(2) applies to the price.',
      'The price is exempt under section 43(2).',
      'We rely on section 43(2).',
      'By section 12(1) we are not obliged to comply.',
    ],
    no: [
      'You asked whether section 43(2) applies.',
      'If section 43(2) applies, we must weigh the public interest.',
      'Section 43 was enacted in 2000.',
    ],
  },
  {
    fact: 'uses-provision',
    says: ['does:@relyingWord', 'in does:view of'],
    yes: ['It is exempt under section 43(2).', 'Section 43(2) stands in the way of it.'],
    no: ['Section 43: 12 cases.', 'Sections 40 and 43 in 2019'],
  },
  {
    // An exemption is named, and not relied on.
    fact: 'leaves-provision',
    evenTentative: true,
    says: [
      '[might | may] ..6 be does:subject to',
      'not ..2 does:[apply | applied | relied | rely | relying | engaged | used]',
      'you [have | also]* does:@theySay',
      'you [have | had | would | also]* does:[ask | asked] [us to @reconsider | about | whether | if | why | how | what | which]',
      'you [have | had | would | also]* does:asked ..6 whether',
      '[should | may | might] [wish | like | want]? to? does:know ..3 that § ..16 @anyAuthority',
      '[further | interest | information | background | completeness] [, | :] does:§ ..16 @anyAuthority',
      'no longer does:[rely | relies | relying]',
      'does:withdraw~',
      'would also? have does:[been | applied | @usedLaw]',
      'does:[considered | consider] [whether | but]',
      'not been? does:necessary to consider',
      'question ...20 not does:arise',
    ],
    yes: [
      'Section 43(2) does not apply to it.',
      'You said that section 43(2) does not matter.',
      'We no longer rely on section 43(2).',
      'It may also be subject to section 41.',
      'The question of refusing it under section 12 does not arise.',
      'You should know that section 12(1) of the Act means that public authorities need not answer costly requests.',
      'You asked why section 43(2) was cited.',
    ],
    no: [
      'We rely on section 43(2).',
      'You asked for the map, which section 43(2) covers.',
      'To do it as you ask would exceed the limit in section 12(1).',
      'You should know that section 43(2) applies to the price.',
    ],
  },
  {
    // The words between two provisions, of which the second is the ground of the first.
    fact: 'points-to-ground',
    says: [
      '[by [virtue | reason] of | [by | with] reference to | @relate.now to | @relate.ing to | in relation to | because of | in respect of] [@exemption | @grounding]* >',
    ],
    yes: ['by virtue of', ', by reference to the exemption in (', 'relating to'],
    no: ['and', 'by reference to the report, and', 'because'],
  },
  {
    // What a notice says of a duty it does not say of the exemption.
    fact: 'lifts-duty',
    evenTentative: true,
    says: ['[@duty | right | §1(1)(a)] ..24-@duty [does | do] not [apply | arise]'],
    yes: [
      'The duty in section 1(1)(b) to communicate it does not apply, by virtue of section 31(1)(g).',
      'Section 1(1)(a) does not apply.',
    ],
    no: ['Section 43(2) does not apply.', 'The duty applies.'],
  },
  {
    // The information is said to be outside the provision.
    fact: 'sets-outside',
    says: [
      'not [fall | falling]? [within | under] by:§',
      'not [exempt under | covered by] by:§',
      '[outside | other than | rather than] by:§',
      'instead of by:§',
      '[told | advised | informed] you ..8 that ..4 by:§ ..2 would',
      'by:§ ...16 [has | have | had] no ..1 does:[bearing | application | relevance]',
      'by:§ ...16 [was | were | been] does:[wrongly | mistakenly | incorrectly] ..1 @usedLaw',
      '[wrongly | mistakenly | incorrectly] does:@usedLaw ..4 by:§',
      'you [have | also]* does:[told | said | say | tell] [us | me]? that ..14-[which | we | i] by:§',
    ],
    yes: [
      'It does not fall within section 23(1).',
      'We used section 41 rather than section 43.',
      'Section 43(2), on which she relied, has no bearing on them, and I refuse them under section 31(1)(g).',
      'My colleague wrongly applied section 12 of the Act.',
      'Mr Pell told you on the phone that section 22 would apply.',
      'You say that the Ministry refused the same request under section 26.',
    ],
    no: [
      'It falls within section 23(1).',
      'It is not for section 43 to say.',
      'You told us that you want the map, which is exempt under section 43(2).',
      'The council refused it under section 26.',
    ],
  },
];
