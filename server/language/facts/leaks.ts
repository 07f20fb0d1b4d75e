import { family } from './phrase.ts';

/**
 * What says or implies, in a letter that neither confirms nor denies, that information is held. Worked out from the
 * duties in FOIA ss.1(1)(a) and 2(1), and from slips in published notices.
 */
export const leaks = family([
  {
    // Only what is held can be kept back or redacted.
    fact: 'presumes-withheld',
    evenTentative: true,
    says: [
      '[@determiner | such | other] does:@heldBack what:@record',
      '![@determiner | such | other] does:@heldBack what:@record',
      '[the | this | that | these | those] does:@heldBack ![@record | @connective | under]',
    ],
    yes: [
      'The withheld information would help smugglers.',
      'The withheld rota shows when nobody is on duty.',
      'Redacted copies are enclosed.',
    ],
    no: ['The information would be exempt.', 'Nothing is withheld from you here.'],
  },
  {
    fact: 'keeps-back',
    says: [
      '[@these | our | your] @sought? what:@record requested? ..4-[not | would] [is | are | was | were | been | being] ..2-not does:@heldBack',
      'who:@authority ..2-not does:@heldBack [@these | our | some | all] ..1 what:[@record | @particular]',
      'who:@authority ..2-not does:[keeping | holding | kept] [[@these | our | some | all] ..1 what:@record | it | them] back',
    ],
    unless: '[name | names | @persons] ..2 [in | of | from] ..2 your own? [@yourLetter | words | wording]',
    yes: [
      'We are keeping the report back for now.',
      'The information has been withheld for that reason.',
      'We have redacted the names and withheld the figures.',
      'These records are therefore withheld.',
    ],
    no: [
      'If the information were held, it would be withheld.',
      'Any information would be withheld.',
      'You asked whether the files were redacted.',
      'The information has not been withheld.',
      'We are keeping the gate closed.',
      'We are holding back no officers.',
      'We have redacted the name in your request.',
    ],
  },
  {
    fact: 'has-record',
    says: [
      'who:@authority @own* [do | does]? does:[has | have | keep | keeps | retain~ | store~ | possess~] @own* [@these | our | some | all | several | # | @numeral] ..1 what:@record',
      '[there [is | are | was | were] does:no such @record | does:no such @record [exists | exist | existed] | @authority [have | has]? found does:nothing]',
    ],
    yes: [
      'We have the footage.',
      'The Force retains all the files.',
      'There is no such report.',
      'No such file exists.',
    ],
    no: [
      'If we have the footage, it is exempt.',
      'Whether the Force keeps the files we do not say.',
      'To say that there is no such report would help them.',
      'Other forces keep records of arrests.',
    ],
  },
  {
    // "Knowing that the information is held would help": only what is so can be known.
    fact: 'takes-as-held',
    evenTentative: true,
    says: ['@makingKnown that? [@these | our] @sought? what:@record @was ..2-not does:[held | @keep.ed] !or'],
    yes: [
      'Knowing that the information is held would help offenders.',
      'Revealing that the records are kept would help them.',
    ],
    no: [
      'Confirming that the information is held would help them.',
      'A reply that the information is held would help them.',
      'Saying whether the records are held would help them.',
      'If the records are held, they are old.',
    ],
  },
  {
    // Only someone who holds information can say what it is, or what it contains.
    fact: 'describes-content',
    evenTentative: true,
    says: [
      '![what | how | which | any] [@these | our] @sought? what:@described [@asMeant | @held ..3]? does:@contain.now',
      '![what | how | which | any] [@these | our] @sought? what:@described [@asMeant | @held ..3]? by:[@was | [has | have] been] ..2-[not | if] does:@natured',
      '![what | how | which] [the [requested | relevant] | ![the] [requested | relevant]] what:@record would? does:@contain.now',
      // What is spoken of as one thing, or a number of them, whatever it is.
      '![what | how | which | any] [the | that | this | those | these] what:@record @asMeant by:@was [..2-[not | if | held] does:[@natured | written | marked | kept] | does:[in | with | about]]',
      '![what | how | which | any] [the | those | these] [# | @numeral] what:@record by:@was [..2-[not | if | held] does:[@natured | written | marked | kept] | does:[in | with | about]]',
      // How long a thing is, who wrote it and whence it came.
      '![what | how | which | any] [the | our | this | that | these] ..1-[@connective | any] what:@described @asMeant? does:[runs | run | extends | comprises] to? ..1 [# | @numeral | @several]',
      'the does:[author | authors] of [the | this | that] ..1 what:[@keptPaper | report | note]',
      'who:@authority ..2-[not | to] does:[obtained | gathered | compiled | received] [the | this | these | that] ..1 what:@keptPaper !you',
      "![any | if] [the | our | this | that | these] ..3-[@connective | any] ['s]? what:@described [by:@was | [has | have] been] ..2-[not | if] does:[written | drafted | prepared | signed | commissioned] [by | in | on | for]",
      "![any | if] [the | our | this | that | these] ..3-[@connective | any] ['s]? what:@described ,? [which | that]? [by:@was]? does:[came | sent | reached] to? us",
    ],
    unless: '@request ..3 [relates | relate | concerns | concern] | for [relates | relate | concerns | concern]',
    yes: [
      'The records show where patrols are thin.',
      'The records that we hold show where the searches take place.',
      'The information is sensitive and recent.',
      'This footage was obtained in confidence.',
      'The requested documents would show who was being watched.',
      'The document runs to forty pages.',
      'The document was written by an officer of the Board.',
      "The legal officer's file, which came to us in three instalments, is private.",
      'The report in question was written in May.',
      'The two reports are marked confidential.',
      'The emails you asked for run to 40 pages.',
      'The author of the report has asked that it should not be published.',
      'We obtained the footage from a member of the public.',
    ],
    no: [
      'Whether the report in question is held we do not say.',
      'The author of your letter is known to us.',
      'We received the email on 3 May.',
      'Your request is about where patrols are thin.',
      'Any such records, if held, would show where patrols are.',
      'The public would ask what the records show.',
      'Information of this kind, if held, would be sensitive.',
      'If the records were held, they would be sensitive.',
      'Any report would be written by an officer.',
      'The letter which reached us on 3 May asks for it.',
      'If the report was written by an officer, it would be private.',
    ],
  },
  {
    fact: 'tells-how-much',
    evenTentative: true,
    says: [
      '[some | much | most | part | all | none | both | several | # | @numeral] of [what:which | [the | this | that] what:@record | what:it] by:[@was | [has | have] been]',
      '[a | an] what:@size [amount | number | volume | quantity] of what:@record',
      '![a | an] what:@size [amount | number | volume | quantity] of what:@record',
    ],
    unless: '@atLarge | would have to | to search',
    yes: [
      'The map, some of which is old, is known.',
      'A large amount of information is at stake.',
      'Two of the emails were sent by the Chief Constable.',
    ],
    no: [
      'A large number of records is published nationally.',
      'Some of the reasons are given above.',
      'Two of the officers are named in your letter.',
    ],
  },
  {
    fact: 'reports-search',
    says: [
      '![be | been | to | of] does:@found [the | this | these | those | all | # | @numeral | some | no | several]* @sought? what:@record',
      '[@these | our] what:@record [was | were | [has | have] been] ..1-not does:@found',
      '[who:[we | i | NAME] [have | has]? | having] does:@readThrough ..4-[any | no | whether | you | your | guidance] what:@keptPaper !you',
      '[our | the | a | ![our | the | a]] [search | searches] ..10-[not | any | would | before] does:[@found | returned | revealed]',
    ],
    yes: [
      'We located the files and read them.',
      'Our searches returned four files.',
      'Two officers identified relevant emails.',
      'The emails were reviewed by two officers.',
      'Having read the file, I am satisfied.',
      'The director and I have been through the complaints on his file.',
      'I have looked at the papers and agree.',
    ],
    no: [
      'We have read the guidance.',
      'We have not read the file.',
      'You have read the file.',
      'We have not looked whether any such file is held.',
      'No search was made before this answer was given.',
      'If we found the files, we would say so.',
      'We have not found any records.',
      'No search has found anything.',
    ],
  },
  {
    // There is something to take out only if it is held.
    fact: 'costs-to-extract',
    evenTentative: true,
    says: ['@labourCost ..7 by:[to @find.now | to [provide | collate | retrieve]] [the | this | that]'],
    yes: ['It would take days to extract the figures.', 'The cost to provide this would be high.'],
    no: ['The cost to find out whether it is held would be high.', 'The days are short.'],
  },
  {
    fact: 'calls-exempt',
    says: [
      '[@these] requested? what:[information | data | material | records | documents] requested? [is | are] [therefore | also | itself | all]* does:exempt [from disclosure]?',
      '[rest | remainder] of [the | this | that] ..1 what:@record ..1-not [is | are] ..1-not does:exempt',
    ],
    yes: [
      'The remainder of the file is exempt for the same reason.',
      'The information is therefore exempt.',
      'This information is exempt from disclosure under section 31.',
    ],
    no: [
      'It would be exempt if it were held.',
      'Any information, if held, is exempt.',
      'Whether the information is exempt is for us to say.',
    ],
  },
  {
    fact: 'describes-person',
    says: [
      '[he | she] [is | was] ..1-[not] does:[a [suspect | witness | informant | victim] | under [investigation | arrest | caution]]',
      '[the | this | that] named? what:@suspect does:under [investigation | arrest | caution]',
      '[the | this | that] named? what:@suspect by:[is | was | has been] ..1-not does:[known to | under [investigation | arrest | caution] | the? subject [of | to] | @charged | a suspect]',
    ],
    yes: [
      'The officer under investigation has a right to be left alone.',
      'The individual is known to the police.',
      'That man was arrested in May.',
      'He is a suspect.',
    ],
    no: [
      'To say that he is a suspect would brand him.',
      'Any individual who is under investigation would flee.',
      'If the person was arrested, he would know.',
    ],
  },
  {
    // Only a document that is held can be redacted.
    fact: 'mentions-redaction',
    says: ['![not | no] does:[redacted | redaction | redactions | blanked out | blacked out]'],
    // What the requester wrote may be redacted where it is repeated.
    unless:
      'your own? [@yourLetter | words | wording] [is | are | was | were | has | have] ..10-[@record | @hold | we] [redact~ | blacked out] | [redact~ | blacked out] ..6-[@record | that | which | response | answer | reply] your own? [@yourLetter | words | wording] | [redact~ | blacked out] ..3 [copy | text | wording] of your [@yourLetter | words] | in the [copy | text | wording] of your [@yourLetter | words] ..6-@record redact~ | from your own? [@yourLetter | words | wording] ..2 redact~ | [name | names | @persons] ..4-@record in your [@yourLetter | words | wording] [is | are | was | has been | have been] redact~',
    yes: [
      'See the redacted copy.',
      'The redactions are under section 40(2).',
      'We have redacted the reports that you ask for in your request.',
    ],
    no: [
      'No redactions were made.',
      'Any paper, if held, would be redacted.',
      'Your own words are set out above, with our redaction of the name in them.',
      'We have redacted the name in your request.',
    ],
  },
  {
    fact: 'encloses-record',
    evenTentative: true,
    says: [
      'does:@enclosed ..6 [information | data | copy | copies | document | documents | record | records | spreadsheet | table]',
    ],
    unless:
      'public interest | pit | @complain | @review | @procedure | @guidance | leaflet | [rights | fee | fees] | explanat~ | refusal notice',
    yes: ['We have enclosed the documents.', 'Attached is a spreadsheet.'],
    no: ['A leaflet is enclosed with information on your rights.', 'The map is in the atlas.'],
  },
  {
    fact: 'calls-available',
    says: [
      '[@these] requested? what:[information | records | data] requested? [is | are] [already | currently | now]* does:[in the public domain | publicly? available | published]',
    ],
    yes: ['The information is already in the public domain.', 'This information is available on our website.'],
    no: ['Any such information might be published.', 'If the information is published, you can read it.'],
  },
  {
    // Whoever holds nothing has nothing to give out later, or to give a part of.
    fact: 'treats-as-at-hand',
    says: [
      '[none | all | some | part | much | most] of [[the | this | these] @record | it | them] [can | could | will] ..1 be ..1 does:@publishing.ed',
      'who:@authority ..1-not [will | shall | expect to | intend to | plan to] ..2-not does:@publishing.now [it | them | [the | this | these] [@record | @ownPaper]] ..2 [once | when | after | in | at | as | if | and | >]',
      '[the | this | these | those] what:[@keptPaper | report | list] [is | are] does:[with | in | on] our !possession',
      '[the | this | these] [@particular | entries] [in | on | within] [the | this | that] [@keptPaper | list | register | log] does:[is | are | show~ | would]',
    ],
    unless: 'disclosure log | if | any',
    yes: [
      'Once the trial is over we will release it.',
      'None of the material can be released in redacted form.',
      'The file is with our legal team.',
      'The names in the list are those of serving officers.',
    ],
    no: [
      'If the file is with our legal team, we will not say so.',
      'We will release nothing.',
      'We will publish this reply in our disclosure log.',
      'The policy is on our website.',
    ],
  },
  {
    // Of something that has been spoken of, what is in it.
    fact: 'points-into-it',
    says: [
      '[its | their] does:contents [are | is | would | were | was | show]',
      '< it does:[contains | lists | records]',
      '[officer | officers | person | persons | people | individual | individuals | staff | witness | witnesses | those] [who are | that are]? does:[named | mentioned | identified | recorded | shown] in [it | them]',
      '[its | their] does:[release | publication]',
    ],
    evenTentative: true,
    yes: ['Its contents would be of use to burglars.', 'The officers named in it would be put at risk.'],
    no: ['The officers named in your letter are known.', 'If its contents were known, they would flee.'],
  },
]);
