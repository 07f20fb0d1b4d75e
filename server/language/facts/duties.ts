import type { Phrase } from './phrase.ts';

/** What a letter says of the duties in s.1(1): whether information is held, or that it will not say so. */
export const duties: readonly Phrase[] = [
  {
    fact: 'confirms-nor-denies',
    says: [
      '[[can | will | shall] does:neither | ![a | decision | option | can | will | shall] does:neither] to? @confirm.now ,? [nor | or | and] to? @deny.now !@policy',
      '@decide.ed to neither does:confirm nor deny',
      'not [@ready | @obliged]? to? either? to? does:confirm ,? [nor | or] to? deny',
      '[unable | does:@refuse] either? to either? does:confirm ,? [nor | or] to? deny',
    ],
    unless:
      '[response | request | requests] given | [option | power | @permit] ..6 [neither | refuse] | whether to neither',
    yes: [
      'Moorland Police neither confirms nor denies that it holds the file.',
      'We can not confirm or deny it.',
      'The Trust declines to confirm or deny whether it holds the information.',
      'Under section 31(3) Ofwat is unable to confirm or deny that it holds it.',
      'The Council has decided neither to confirm nor to deny whether it is held.',
    ],
    no: [
      'The balance favours neither confirming nor denying.',
      'A neither confirm nor deny response is rare.',
      'An authority may then neither confirm nor deny that it holds information.',
      'If we neither confirm nor deny that we hold it, readers learn nothing.',
    ],
  },
  {
    fact: 'confirms-nor-denies',
    says: [
      'who:@authority ..4-[@request | you] [[will | shall | do | does | need] not | not [@obliged | @intend | going | willing | prepared] to | @refuse to | [have | has] @decide.ed not to] does:@reveal ..3 [whether | if] ..10 [held | @hold.now | exist~ | there [is | are] | [have | has] [it | one | any | such | them]]',
      'who:@authority ..4-[@request | you] [[can | is | are | am] not @ready? to? | unable to] does:@reveal ..3 [whether | if] ..10 [held | @hold.now | exist~ | there [is | are] | [have | has] [it | one | any | such | them]] ...20 §',
    ],
    // Where it would cost too much to find out, nobody refuses to say.
    unless: '§12 | §12(2) | @searching',
    yes: [
      'We are not obliged to say whether we have one: section 40(5B)(a)(i).',
      'The Trust will not reveal whether any report exists.',
      'The Authority does not propose to say whether such a study exists.',
      'We decline to tell you whether such a file is held.',
      'We have decided not to say if we hold it.',
      'We cannot say whether it is held, because of section 31(3).',
    ],
    no: [
      'We cannot say whether it is held.',
      'We are not obliged to say whether it is held: section 12(2) applies.',
      'You did not say whether you have one.',
      'We will not say who holds the lease.',
      'If we refused to say whether it is held, you could appeal.',
      'We will not say whether the report was late.',
    ],
  },
  {
    // An estimate by which even finding out would cost too much: s.12(2), which is no exclusion of the duty.
    fact: 'declines-by-cost',
    says: [
      '§12(2)',
      '[18 | 24] hours',
      '[cost | appropriate] limit',
      'determine [if | whether] ..10 held ..14 exceed~',
    ],
    yes: [
      'By section 12(2) we need not say whether it is held.',
      'To determine whether it is held would exceed the appropriate limit.',
    ],
    no: ['By section 31(3) we neither confirm nor deny it.', 'We cannot determine whether it is held.'],
  },
  {
    // The form in -ing is no statement, but the conclusion of a notice that makes none.
    fact: 'favours-neither',
    evenTentative: true,
    says: ['does:neither confirming ,? [nor | or] denying ..12 [held | @hold.now | exist~]'],
    yes: [
      'The balance favours neither confirming nor denying that the file is held.',
      'Neither confirming nor denying whether it exists is right.',
    ],
    no: ['Neither confirming nor denying is easy.', 'Moorland Police neither confirms nor denies that it is held.'],
  },
  {
    fact: 'warns-against-inference',
    evenTentative: true,
    says: [
      'not ..4 be ..3 does:@taken ..22 [confirm~ | indicat~ | inference | conclusive | evidence | suggest~ | impl~ | mean~ | held | exist~]',
      'nothing ..14 [be ..3 does:[@taken | @infer.ed] !away | does:[indicat~ | impl~ | suggest~]]',
      'no does:@inference ...12 [drawn | taken | made]',
      'does:@inference ..2 not ..3 [drawn | taken | made]',
      'not ..3 be ..2 does:@infer.ed ..16 [held | @hold | exist~]',
      '[draw | drawing] no does:@inference',
      'not ..2 does:@inference that ..12 [held | @hold | exist~]',
      '[@nobody] ..8 does:@infer ..14 [@inference | held | @hold | exist~ | there is]',
      '[do | does | should] not does:[@indicate.now] ..14 not ,? [held | hold | exist]',
      '[do | should] not does:@infer.now ..20 [@inference | held | @hold | exist~]',
      'not does:@infer.now anything',
      '[wrong | mistake | mistaken] to does:@infer.now ..16 [held | @hold | exist~]',
    ],
    yes: [
      'This should not be taken as confirmation that the information is or is not held.',
      'Nothing in this letter should be read as an indication that it exists.',
      'No inference can be drawn from this reply as to whether it is held.',
      'Nobody should draw from this the inference that there is such a record.',
      'Please do not infer from this that we hold it.',
      'Inferences should not be drawn from this reply.',
      'It should not be inferred that anything exists.',
    ],
    no: [
      'Action has not been taken against the driver.',
      'Nothing in the report is exempt.',
      'We have no evidence of it.',
      'Please do not take photographs of the site.',
    ],
  },
  {
    fact: 'excludes-duty',
    says: [
      'does:[@duty | §1 | §1(1) | §1(1)(a)] ..24-@duty [[does | do] not [apply | arise] | is ..4 @excluded | not @obliged | need not | is not engaged]',
      '[does:@exclude | does:exempt | not does:@obliged] ..14-@duty @duty ..10-@duty [confirm | §1(1)(a) | say whether]',
      '[not does:@obliged | need not] to? @reveal ..3 [whether | if] ..10 [held | @hold.now | exist~ | there [is | are] | [have | has] [it | one | any | such | them]]',
    ],
    unless: 'public interest | §1(1)(b) ..6 does not',
    yes: [
      'The duty in section 1(1)(a) does not apply, because of section 31(3).',
      'Section 31(3) excludes the duty to confirm or deny.',
      'We are not required to comply with the duty in section 1(1)(a) of the Act.',
      'We are not obliged to say whether we have one: section 40(5B)(a)(i).',
    ],
    no: [
      'Section 40(5B) may exclude the duty to confirm or deny.',
      'The duty in section 1(1)(b) does not apply.',
      'We are not obliged to say whether the report was late.',
      'Exemption from the duty to confirm or deny is required for the purpose of safeguarding national security.',
      'We have asked whether the public interest in excluding the duty to confirm or deny is the greater.',
    ],
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
  {
    fact: 'holds',
    says: [
      'who:[@authority | it | they] ..3-[@record | @connective] does:@hold.now ![no | itself]',
      'who:[we | i | it] ..12 and does:@hold.now',
      'who:[the | this | our] ..5-@connective does:holds ![no | itself]',
      'by:@establish ..16 does:[@hold.now | held]',
      '![any | no | such] [what:@record | it | they | them] ..9-[any | no] [is | are] ..3-[not | be] does:held !or',
      'what:@record ..9-[any | no] [is | are] ..3 in our does:possession',
      'both ..4 does:held by',
    ],
    yes: [
      'We confirm that we hold the plan.',
      'The Council holds a model and a working note.',
      'All records are held on paper.',
      'Northmoor Police can confirm it holds information on this.',
      'NHS England still holds the contract.',
      'We found that the registry holds two letters.',
      'The footage is in our possession.',
    ],
    no: [
      'Releasing this would make officials hold back.',
      'We can neither confirm nor deny whether we hold it.',
      'The force may hold it.',
      'The records that we hold show where the searches took place.',
      'Officers hold a meeting each week.',
      'If the Council holds it, section 31(1) applies.',
      'All eleven officers hold a Trading Standards Practitioner Diploma.',
      'To confirm that we hold it would help them.',
      'We have not found that the Trust holds it.',
      'You asked whether the information is held by the Council.',
    ],
  },
  {
    // In whatever words: by giving part of it, or by what was done with it.
    fact: 'shows-holding',
    evenTentative: true,
    says: [
      'does:@annexed',
      '![be] does:[@redact]',
      'does:[provided | set out] below',
      'does:@give.ed some',
      'part of does:[it | [the | this] ..1 @record]',
      '[we | i] [@have | @own]* does:@find.ed',
      'who:@authority @have? ..3-[@record | @connective | @noNotion] does:@hold ![no | that]',
      'who:@authority [@do | @own]* does:[has | have | @keep.now | maintain~] [@determiner | @record | a | an | copies | it | them] ![@abstraction]',
      'who:@authority [@do | @own]* does:[has | have | @keep.now | maintain~] such ![a | an | @abstraction]',
      'who:@authority [@do | @own]* does:[has | have | @keep.now | maintain~] such [a | an] ![@abstraction]',
      'does:in [our | its | the ..4] possession',
      'does:in possession of',
      '[on | in | among] our @file',
      '[search | searches | searching] ..2 does:[@find.ed | @turnUp]',
      '[@record | it | they | this | these | those | all | some | part | parts | which | that] ..9-[no | none] does:held ![that]',
      '[much | none] ..9 does:held ![that]',
      'does:held [by | for] us',
      '@be ..1-not does:@filed',
    ],
    yes: [
      'We keep the logs in a cabinet.',
      'The records that we hold are on microfilm.',
      'The Council has such a list.',
      'Our search produced three emails.',
      'The redacted copy is enclosed.',
      'What you ask for is recorded in each case file.',
    ],
    no: [
      'Section 31(1) exempts information held for the prevention of crime.',
      'If we held the plan, it would be exempt.',
      'The tribunal held that a name is personal data.',
      'We have a duty to help you.',
      'The Constabulary has such a duty at common law.',
      'You asked whether the plan is held.',
    ],
  },
  {
    // Then no more need be said of whether it is held.
    fact: 'finding-out-costs',
    evenTentative: true,
    says: [
      '[whether | if] ..12 [@hold.now | held | @exist | kept | @have] ...20 does:[@costWord | @timeUnit | @longTime | limit | exceed~ | @take | time]',
      '[@costWord | @timeUnit | @longTime | limit | exceed~ | @take | time] ...20 [whether | if] ..12 does:[@hold.now | held | @exist | kept | @have]',
    ],
    yes: [
      'To find out whether we hold it would exceed the limit.',
      'It would take 40 hours to establish if such a report exists.',
    ],
    no: ['We cannot say whether we hold it.', 'The work would exceed the limit.'],
  },
  {
    // Things in which one looks, and how many there are of them: that says nothing of what is held.
    fact: 'counts-places-to-search',
    evenTentative: true,
    says: ['[# | @numeral | some | @determiner | @many of?] ..2 @container ..4 to be? @handle'],
    yes: ['We have 4,000 case files to read.', 'There are hundreds of boxes to be checked.'],
    no: ['We have read the files.', 'The boxes are in the cellar.'],
  },
  {
    // Then what the sentence says of the information is said of what might be held.
    fact: 'supposes-holding',
    evenTentative: true,
    says: [
      'if indeed? [any | so | held | there @be]',
      'if ..10 [@be ..1 held | been held | exist~ | [did | do | does] not? [hold | have] | held it]',
      '[were | should] [any | such | @determiner | it | we] ..8 [held | hold | exist~]',
      '[may | might | could] ..4-[@connective] [be held | exist | hold]',
      'may or may not',
    ],
    yes: [
      'Any such records, if held, would be exempt.',
      'Were it held, the file would be with our lawyers.',
      'Whatever might be held would be old.',
      'If such a report existed, it would be exempt.',
    ],
    no: ['We hold the report.', 'If you are unhappy, write to us.', 'We neither confirm nor deny that it is held.'],
  },
  {
    fact: 'holds-not',
    says: [
      '[do | does | did] not ..3 does:hold !back',
      '!or @be not ..2 does:held',
      'no ..3-@connective @record ..10-@hold does:held',
      '@record not does:held',
      'does:[hold | holds] no ..4 @record',
      'none ..6 does:held',
      '[no longer | never] does:[@hold]',
      'does:@hold.now nothing',
    ],
    yes: [
      'We do not hold the survey.',
      'No recorded information is held.',
      'The Council no longer holds a copy.',
      'Ofwat holds no relevant information.',
      'None of the minutes are held.',
    ],
    no: [
      'Nothing here should be taken to mean that it is or is not held.',
      'The fact that information is or is not held is itself sensitive.',
      'To say that we do not hold it would tell them as much.',
      'If we do not hold it, we will say so.',
      'You asked why the Council does not hold the plan.',
    ],
  },
];
