import type { Phrase } from './phrase.ts';

/**
 * What a letter says to show that an exemption applies: the elements of its test. They are wide, since nobody is bound to
 * any form of words, and what is denied or supposed speaks of the element too.
 */
export const elements: readonly Phrase[] = [
  // Accessible elsewhere
  {
    fact: 'tells-where',
    evenTentative: true,
    says: [
      '@wayTo [the | our | any | your | its | their | page | pages] ..4 @place',
      '@publicPlace',
      '@annex',
      '[link | links]',
      'in every ..2 @place',
      '[page | pages | table | chapter] [# | @numeral] ..3 [of | in]',
      'you already [have | hold | received] [it | them | @determiner] ![access]',
      '[we | i] [emailed | posted | @give.ed] ..5 to you',
      '[we | i] [emailed | posted | @give.ed] you',
    ],
    yes: [
      'Table 4 of the annual release has the figures.',
      'You already have the report.',
      'We emailed it to you in March.',
      'A copy is in every branch library.',
      'You can read them in the reference library in Castle Street.',
      'HM Land Registry sells copies for £7 each.',
      'The minutes are on our website.',
      'Please see the annual report.',
      'A link is below.',
    ],
    no: [
      'They are already available online.',
      'You can reasonably obtain them elsewhere.',
      'You already have access to them.',
      'We told you that they are published.',
    ],
  },
  {
    // Where something may be, whatever is said of it.
    fact: 'names-somewhere',
    evenTentative: true,
    says: [
      '[in | at | from | on | via | see | of | through] ..2 NAME',
      '[in | at | from | on] [each | most | any | all | several] ..3 [of | @place | @namedBody | @document]',
    ],
    yes: ['The same sheets hang in Fenmarket Museum.', 'It was read out at most of the meetings.'],
    no: ['They are already available online.', 'You can get them elsewhere.'],
  },
  {
    fact: 'speaks-of-access-by-law',
    evenTentative: true,
    says: [
      '@bound [by @accessLaw]? [to | under] ..6 [@publish.now | available | @give.now | copies]',
      '@accessible [by law | by statute | under ..3 @accessLaw]',
      '[other | another | different] statutory? access? @accessLaw',
      'separate statutory? access? @accessLaw',
      'statutory [scheme | access | right of access]',
    ],
    yes: [
      'The Council is required by law to make the register available.',
      'You can obtain it under another enactment.',
      'It is accessible under a statutory scheme.',
    ],
    no: ['It is available on our website.', 'We are required to answer within 20 days.'],
  },
  {
    fact: 'names-access-law',
    evenTentative: true,
    says: [
      'STATUTE',
      'register of',
      '[electoral | planning | licensing | land] register',
      'registers of scotland | companies house | land registry',
    ],
    yes: [
      'You may inspect it under the Local Government Act 1972.',
      'The electoral register is open to all.',
      'It stands in the register of members.',
    ],
    no: ['It is exempt under the Freedom of Information Act 2000.', 'It is on our website, as the Act allows.'],
  },
  {
    fact: 'offers-inspection',
    evenTentative: true,
    says: [
      'available [for | to] public? @inspect',
      'open [to | for] public? inspection',
      '[be | can | may] @inspect',
      'by appointment | in person | reading room',
    ],
    yes: ['The plans are open to public inspection.', 'You can inspect them.', 'You may read it in person.'],
    no: ['The inspection was in May.', 'The inspectors visited.'],
  },
  {
    fact: 'gives-hours',
    evenTentative: true,
    says: [
      '# [am | pm | noon]',
      '@weekday',
      '[office | opening | working | business | normal] opening? hours',
      'opening times',
      '[by | make an | book an] appointment',
      '# to #',
    ],
    yes: ['It is open from 9 am.', 'Come on any weekday.', 'They can be seen during office hours.'],
    no: ['They can be seen at the town hall.', 'The work took 40 hours.'],
  },
  {
    fact: 'offers-copies',
    evenTentative: true,
    says: [
      '@copied',
      '[can not | unable to | not able to] [come | attend | visit | travel]',
      'not able to',
      'if you [can not | are unable]',
      'other arrangements',
    ],
    yes: ['We can post you a copy.', 'If you cannot come, ring us.', 'They can be downloaded.'],
    no: ['They are open to inspection on weekdays.', 'The office is in Castle Street.'],
  },

  // To be published
  {
    fact: 'intends-before',
    evenTentative: true,
    says: [
      '@already',
      'prior to | at the [time | date | point] | every [year | quarter | month] | every week',
      'when [you | we | your | the | this] ..6 @received',
      '@settle.ed [on | in | at | that | to | by]',
      '@publication @seriesOf',
      '@bound [by law]? to publish',
      'was always? @dueTo',
      'had ..3 @settle.ed',
    ],
    yes: [
      'In May, before you wrote, we decided to publish it.',
      'The board resolved to publish it in June.',
      'It is in our publication timetable.',
      'When your request came we had planned to issue it.',
    ],
    no: ['We will publish it on our website.', 'It will be published in October.'],
  },
  {
    fact: 'names-publisher',
    evenTentative: true,
    says: [
      '[@able | shall | intend~ | plan~ | going | expect~ | aim | aims | due | does | also] [then | also | still | now | soon]? to? publish',
      '[already | routinely | we | wants | agreed | committed | duty | to] [then | also | still | now | soon]? to? publish',
      'publish~ ..7 by',
      '[publication | issued | released] by',
      "[our | its | their | 's] ..4 [@place | publication~ | statistics | programme | disclosure log]",
      'gov uk | our [intention | plan | decision]',
      'who:@authority ..4 [@publish.now | @publish.ing]',
    ],
    yes: [
      'We will publish it in May.',
      'It will be published by the Department.',
      'It will be on our website.',
      'The Trust is publishing the review in spring.',
    ],
    no: ['Publication is expected in June.', 'It will appear in due course.'],
  },
  {
    fact: 'names-place-of-publication',
    evenTentative: true,
    says: ['@publicly', '@publicPlace', 'public domain | to the public | general public'],
    yes: ['It will be put online.', 'It will be laid before Parliament.', 'The general public will see it.'],
    no: ['It will be published in May.', 'We decided that in April.'],
  },
  {
    fact: 'dates-publication',
    evenTentative: true,
    says: [
      '@finishing ..26 [@when | @month | #]',
      '[@when | @month | #] ..26 @finishing',
      'as soon as',
      'working days',
    ],
    yes: [
      'It is expected in October.',
      'It will be published after the board has met.',
      'Once it has been approved it will appear.',
      'The map will be finished by 2027.',
      'In spring it will be ready.',
    ],
    no: ['We will publish it.', 'It is material in the course of completion.'],
  },
  {
    fact: 'calls-wait-reasonable',
    evenTentative: true,
    says: ['@fitting', 'accepted practice'],
    yes: ['It makes sense to wait.', 'It is reasonable in all the circumstances to hold it back until then.'],
    no: ['We will publish it in May.', 'You will have to wait.'],
  },
  {
    // Nothing is settled of what may be published.
    fact: 'leaves-publication-open',
    evenTentative: true,
    says: [
      'does:[may | might] [then | also | well | later | still | eventually | yet]? [be [published | issued] | publish]',
      '[we | they | it | i] [do]? does:[hope | hopes] to [be able to]? publish',
      '[@be] does:hoping to [be able to]? publish',
      '[we | i] would does:like to [be able to]? publish',
      '[@be] [still | now | currently]? does:[considering | deciding | undecided | thinking about] [whether | if] [or not]? [to publish | ..4 [will | should] be published]',
      '[has | have] not yet? does:decided [whether | if] [or not]? [to publish | ..4 [will | should] be published]',
      'no decision ..2 yet? been does:[made | taken] ..5 [publish | published | publication]',
    ],
    yes: [
      'It is exempt as we may publish it after the consultation.',
      'We hope to publish the review.',
      'We are still considering whether to publish it.',
      'The board has not yet decided whether it will be published.',
      'No decision has been taken to publish.',
    ],
    no: [
      'We will publish it in May.',
      'The board decided that it will be published.',
      'You asked for a plan that "might be published".',
    ],
  },
  {
    fact: 'decides-afterwards',
    says: [
      '[following | as a result of | because of | in response to | prompted by | having received | since receiving] [your | this | the] ..1 request ,? ..5 does:[decided | agreed | resolved | intend | intends | plan | plans | propose] ..2 [to publish | that]',
      '[request | letter | email | enquiry] ..4 led [us | NAME | @authority | the ..3] to ..1 [think | reconsider | look | consider | examine | review] ...16-[that | which] does:[decided | agreed | resolved] ..2 [to publish | that]',
      '[your | this | the] [request | letter | email | enquiry] ..2 [prompted | persuaded | moved | caused] ...16 [does:[decision to publish] | to does:[publish | decide | agree | resolve]]',
      '[since | after] [[you asked | you wrote | we heard from you] | ..4 your [request | letter | email]] ...12 does:[decided | agreed | resolved] ..2 [to publish | that]',
      'light of [your | this | the] ..1 request ,? ..5 does:[decided | agreed | resolved | intend | intends | plan | plans | propose] ..2 [to publish | that]',
      'have now does:decided to publish',
      '[because of | following | in response to | prompted by] the interest ..12 [your | this] ..1 request ,? ..5 does:[decided | agreed | resolved] ..6 [publish | put | that]',
    ],
    yes: [
      'Your request and two others led us to think again, and on 1 July the Board decided that it should be published.',
      'Following your request we have decided to publish it.',
      'Your letter led the Director to look at the matter, and on 12 November she decided that the list should be published.',
      'In the light of this request the Council resolved to publish the plan.',
      'We have now decided to publish it.',
      'Because of the interest shown in it, including your own request, the Board agreed to put the report on our website.',
    ],
    no: [
      'Before your request we decided to publish it.',
      'Your letter led us to look at the files, which show that the Board decided to publish it.',
      'Following your request we searched the files.',
    ],
  },
  {
    // The day on which it was decided to publish.
    fact: 'dates-decision-to-publish',
    says: [
      'on what:[# @suffix? @month #?] ..6 does:[decided | agreed | resolved | approved] ..8-not [publish | publication | published]',
      'does:[decided | agreed | resolved] on what:[# @suffix? @month #?] ..8-not [publish | publication | published]',
      '@decision to publish ..3 does:[made | taken | reached] ..4 on what:[# @suffix? @month #?]',
    ],
    yes: [
      'On 12 November the Board decided that the list should be published.',
      'We decided on 12 November 2026 to publish it in full.',
      'The decision to publish was taken by the Board on 12 November.',
    ],
    no: ['We decided to publish it on 12 November.', 'It will be published on 12 November 2026.'],
  },
  {
    fact: 'dates-issue',
    evenTentative: true,
    says: [
      '[will | shall | due to | to | expected to] [then | also]? [be @publish.ed | @publish.now] ..14 [on | by | in | from | for | of] the? [end of]? @weekday? what:[# @suffix? @month # | @month #]',
    ],
    yes: [
      'It will be published on our website on 12 February 2026.',
      'It is due to be issued in June 2028.',
      'We will publish it by the end of May 2027.',
    ],
    no: ['It was published on 12 February 2026.', 'It will be published in June.'],
  },
  {
    fact: 'publishes-to-few',
    evenTentative: true,
    says: [
      '@spread [only | exclusively] to [our | its | the]? ..1 @members',
      '@spread [only | exclusively]? to [our | its | the]? ..1 @members [only | alone]',
    ],
    yes: ['It will be circulated only to our members.', 'It is issued to subscribers alone.'],
    no: ['It will be published to all.', 'It is issued to members of the public.'],
  },

  // Investigations
  {
    fact: 'names-duty-to-investigate',
    evenTentative: true,
    says: [
      '@bound ..4 [to | of] ..1 [@investigate | carry out]',
      '@power',
      'common law',
      '[our | its | their] ..1 @remit',
      '[responsible | responsibility] for',
      'STATUTE',
    ],
    yes: [
      'We have a duty to investigate such complaints.',
      'The force investigates under the Police Act 1996.',
      'It falls within our functions.',
    ],
    no: ['It relates to an investigation.', 'It is exempt under section 30(1) of the Freedom of Information Act 2000.'],
  },
  {
    fact: 'names-offence',
    evenTentative: true,
    says: ['@offence', 'breach of'],
    yes: ['The officers looked into a theft.', 'It was held for a criminal investigation.'],
    no: ['It was held for an investigation.', 'We held it at all times.'],
  },
  {
    fact: 'speaks-of-proceedings',
    evenTentative: true,
    says: ['@proceeding'],
    yes: ['It was recorded for an investigation.', 'It was obtained for the proceedings.'],
    no: ['It was recorded for the minutes.', 'It came from a source.'],
  },
  {
    fact: 'speaks-of-source',
    evenTentative: true,
    says: ['@source', 'covert human'],
    yes: ['An informant gave it.', 'It was told to us in confidence.'],
    no: ['An officer wrote it.', 'It was recorded for an investigation.'],
  },

  // Court records
  {
    fact: 'names-court-document',
    evenTentative: true,
    says: ['@lodged', 'placed in the custody', '@courtPaper', "@forum 's? [@paper]", 'claim form'],
    yes: ['They were lodged with the court.', 'It is a witness statement.', 'It is in the court file.'],
    no: ['It is in a file about the court.', 'It was used in the case.'],
  },
  {
    fact: 'held-only-so',
    evenTentative: true,
    says: ['@solely', 'by virtue | no other | sole reason | any other', 'not otherwise | would not otherwise? hold'],
    yes: ['We hold it solely because it is in that file.', 'It is held for no other reason.'],
    no: ['We hold it because it is in that file.', 'It was filed with the court.'],
  },

  // Personal data
  {
    fact: 'turns-on-other-condition',
    evenTentative: true,
    says: [
      'special [category | categories] | sensitive personal data | right to object',
      'criminal [offence | offences | conviction | convictions] data',
      '§article9 | §article10 | §article21 | articles [9 | 10 | 21]',
      '§40(3b) | §40(4a) | §40(3a)(b) | §13(2b) | §13(3a) | §r13(2b) | §r13(3a) | §38(2b) | §38(3a) | §r11(3b) | §r11(4a)',
    ],
    yes: ['It is special category data.', 'It would contravene Article 21.', 'The condition in section 40(4A) is met.'],
    no: ['It is personal data.', 'Section 40(3A)(a) applies.'],
  },
  {
    fact: 'speaks-of-special-category',
    evenTentative: true,
    says: [
      'special [category | categories] | sensitive personal [data | information]',
      'criminal [offence | offences | conviction | convictions] data',
      '§article9 | §article10 | articles [9 | 10]',
    ],
    unless: 'not ..3 special | no ..2 special',
    yes: ['It is special category data.', 'It is data to which Article 9 of the UK GDPR applies.'],
    no: ['It is personal data.', 'A special meeting was called.', 'It is not special category data.'],
  },
  {
    // For such data disclosure needs a condition besides: consent, or that they made it public, are those there can be.
    fact: 'weighs-special-condition',
    evenTentative: true,
    says: [
      '[condition | conditions] ..9 [§article9 | §article10 | article ..0 [9 | 10] | [schedule | sched] ..0 1 | special]',
      '[§article9 | §article10 | special | offence | offences | conviction | convictions | 9 | 10] ...14 [condition | conditions]',
      '[consent | consented | consents | consenting]',
      '[made | make | making | put | placed] ..5 [public | in public | before the public | in the public domain] ..2 [themselves | himself | herself | by them]',
      '[themselves | himself | herself] ..2 [made | published | put | told] ..6',
      '[manifestly | deliberately] ..1 [made | put] ..4 public',
    ],
    yes: [
      'None of the conditions in Article 9 is met.',
      'They have neither consented nor made it public themselves.',
      'No condition for special category data is satisfied.',
    ],
    no: ['It is special category data.', 'The condition of the bridge is poor.'],
  },
  {
    fact: 'identifies-somebody',
    evenTentative: true,
    says: [
      '@identity',
      '[email address | contact details]',
      '[relate | relates | relating] to ..9 @person',
      '[about | of | belong~] [@determiner | @certain] ..5 @person',
    ],
    yes: ['The names of the volunteers are in it.', 'It relates to a former employee.', 'It is about a neighbour.'],
    no: ['It is personal data.', 'It would be unfair.'],
  },
  {
    fact: 'names-principle',
    evenTentative: true,
    says: ['@principle', '§article5', 'transparent manner', '@breach ..10 [data protection | @dataLaw]'],
    yes: [
      'To give them out would contravene a data protection principle.',
      'It would be unfair to publish them.',
      'It would be a breach of the UK GDPR.',
    ],
    no: ['The names are personal data.', 'It would cause distress.'],
  },
  {
    fact: 'names-legitimate-interest',
    evenTentative: true,
    says: [
      '@lawfulBasis',
      '§article6 | §article6(1) | §article6(1)(f)',
      '[lawful | legal] [basis | bases] | schedule 2 | condition [6 | six]',
      '[interest | interests] in the? [@giving | @knowing | public~ | access~ | transparen~]',
      "[public | applicant | requester | you | your] 's? ..6 [interest | interests] ..26 [personal | privacy | individual~ | data subject~]",
      '[personal | privacy | individual~ | data subject~] ..26 public interest',
    ],
    yes: [
      'You have a legitimate interest in the spending.',
      'Article 6(1)(f) allows it only where that is needed.',
      'There is some interest in knowing who decided.',
    ],
    no: ['They expected privacy.', 'It would contravene the first principle.'],
  },
  {
    fact: 'weighs-necessity',
    evenTentative: true,
    says: [
      '@necessary',
      'less intrusive | other means',
      'without [identifying | naming | disclosing | publishing | the names | the name | the personal]',
      '[met | served | satisfied | achieved | fulfilled] [by | through | with | without]',
      '@already been? [published | available | disclosed | released | in the public]',
      '[would | does | do | will] not ..1 [add | assist | further | contribute | help | serve | meet]',
    ],
    yes: [
      'It is not necessary to name them.',
      'That interest is met by the published totals.',
      'Their names would not add to it.',
      'There are less intrusive ways.',
    ],
    no: ['They would be unhappy.', 'There is a legitimate interest.'],
  },
  {
    fact: 'speaks-of-expectations',
    evenTentative: true,
    says: ['@privacy'],
    yes: ['They never expected it.', 'Their rights outweigh the interest.', 'He is a junior member of staff.'],
    no: ['It is personal data.', 'It is not necessary.'],
  },
  {
    fact: 'gives-data-condition',
    evenTentative: true,
    says: [
      '@principle',
      '[first | second | third] condition',
      'legitimate [interest | interests]',
      '§article5 | §article6 | §article6(1) | §article6(1)(f) | §article21',
      '@breach ..10 [data protection | @dataLaw | principle | principles]',
    ],
    yes: [
      'To publish them would be unfair to people who never expected it.',
      'The first condition is met.',
      'No legitimate interest asks for the names.',
    ],
    no: ['They are exempt as personal data.', 'It is about a neighbour.'],
  },
  {
    fact: 'tells-of-subject-access',
    evenTentative: true,
    says: [
      'subject access | right of access | §article15',
      '[sar | sars | dsar]',
      'under ..4 [data protection | @dataLaw]',
      '[data protection | @dataLaw] ..9 [request | regime | law | right | rights]',
      'access to? [your | their | his | her] own? personal? [data | information]',
      '[ask | asking | apply | applying] ..3 for [your | their | his | her] own personal? [data | information]',
    ],
    yes: [
      'We will treat your letter as a subject access request.',
      'You have a right to it under data protection law.',
      'The UK GDPR gives you a right to it.',
    ],
    no: ['It is your own personal data.', 'It is an absolute exemption.'],
  },

  // Confidence
  {
    fact: 'names-confider',
    evenTentative: true,
    says: [
      '@obtained ..12 [from | by] ![any | another | us | the | a | an]',
      '@obtained ..12 [from | by] [the | a | an] ![authority | public]',
      '@gave [it | them | this | the information]? to? [us | the ..2 @body]',
      '@confider',
    ],
    yes: ['A parent sent them to us.', 'It was received from a resident.', 'The supplier gave it to the Council.'],
    no: ['Section 41(1) covers information provided in confidence.', 'It was obtained by the authority.'],
  },
  {
    fact: 'has-quality-of-confidence',
    evenTentative: true,
    says: ['@confidential', '@negation ..9 @known', 'public domain | worthy of | important to', 'only [known | to]'],
    yes: [
      'They are not trivial.',
      'Nobody else has seen them, and they were never published.',
      'It is only known to two people.',
    ],
    no: ['It was given in confidence.', 'It was sent to us by a parent.'],
  },
  {
    fact: 'creates-confidence',
    evenTentative: true,
    says: [
      '[obligation | obligations | duty | circumstances | relationship] ..2 [of ..1 @confidentiality | import~ | in which | imply | implying | giving]',
      '@undertaking',
      '![provided | information] in [strict | the strictest]? confidence',
      'told ..3 in confidence',
    ],
    yes: [
      'She sent it to us in strict confidence.',
      'The contract has a clause on it.',
      'We promised to keep it to ourselves.',
    ],
    no: ['Section 41(1) covers information provided in confidence.', 'It is sensitive.'],
  },
  {
    fact: 'names-detriment',
    evenTentative: true,
    says: ['@detriment', 'private life'],
    yes: ['The family would suffer if they were read.', 'It would expose the supplier to its rivals.'],
    no: ['It was given in confidence.', 'She could sue us.'],
  },
  {
    fact: 'considers-defence',
    evenTentative: true,
    says: ['defence | defense', 'public interest ..30 @action', '@action ..30 public interest'],
    yes: [
      'The public interest would give us no defence.',
      'A breach of confidence would not be in the public interest.',
    ],
    no: ['The public interest is the greater.', 'She could sue us.'],
  },
  {
    fact: 'protects-third-party',
    evenTentative: true,
    says: [
      "@firm 's? ..10 [@stake | in confidence]",
      '[interest | interests | position | harm | prejudice | disadvantage] [of | to] [the | a | an | our | its | that]? ..1 @firm',
    ],
    yes: ["The contractor's rivals could undercut it.", 'It would harm the interests of our supplier.'],
    no: ['It would harm our own position.', 'The Council negotiates each year.'],
  },
  {
    fact: 'gives-third-party-views',
    evenTentative: true,
    says: [
      '@consulted',
      '[told | informed | advised] us',
      '[wrote | written] to',
      '[view | views] of | requested that | content for',
      'has [stated | said | confirmed | indicated | argued | asked]',
    ],
    yes: [
      'The operator told us that it objects.',
      'We have consulted the supplier.',
      'The firm has confirmed that it still matters.',
    ],
    no: ['The consultants did the work.', "The contractor's rivals could undercut it."],
  },

  // Privilege
  {
    fact: 'names-kind-of-privilege',
    evenTentative: true,
    says: [
      '@advice',
      'post litem | @forum [proceedings | action | claim | case] | legal [proceedings | action | claim | case]',
    ],
    yes: ['The file holds advice on the lease.', 'It was made for litigation.'],
    no: ['It is privileged.', 'It is confidential.'],
  },
  {
    fact: 'names-lawyer',
    evenTentative: true,
    says: [
      '@lawyer',
      'legal @lawOffice',
      'inhouse | law [firm | officer | officers] | monitoring officer | treasury solicitor | government legal | borough secretary',
    ],
    yes: [
      'Our solicitor advised the estates team.',
      'The legal department wrote it.',
      'It is from the Monitoring Officer.',
    ],
    no: ['It is legally privileged.', 'The advice is confidential.'],
  },
  {
    fact: 'says-privilege-kept',
    evenTentative: true,
    says: [
      '@negation ..12 @lost',
      'waive~',
      '@stay ..6 [confiden~ | privilege~ | live | private]',
      'confiden~ ..9 @stay',
      'restrict~ | limited to | only been? [shared | seen | circulated | sent | read]',
    ],
    yes: ['It has not been shared with anyone else.', 'Privilege has not been waived.', 'It remains confidential.'],
    no: ['It is privileged.', 'Our solicitor advised us.'],
  },

  // Commerce
  {
    fact: 'speaks-of-trade-secret',
    evenTentative: true,
    says: ['trade [secret | secrets]'],
    yes: ['The recipe is a trade secret.', 'Trade secrets are in it.'],
    no: ['It is a secret.', 'The trade is small.'],
  },
  {
    fact: 'names-commercial-party',
    evenTentative: true,
    says: [
      '@firm',
      '@trader',
      "[our | my | its | their | whose | his | her | own | 's] own? ..1 [@trade | interest | interests | position]",
      '[interest | interests | position | standing] of ![any] !a',
      '[us | we | our] ..16 [@dealing | value for money]',
    ],
    yes: [
      'It would harm the interests of the ferry operator.',
      'It would weaken our negotiating position.',
      "The Trust's commercial interests would suffer.",
      'We would get worse bids next year.',
    ],
    no: ['It would prejudice commercial interests.', 'It would prejudice the commercial interests of any person.'],
  },
  {
    fact: 'is-commercial',
    evenTentative: true,
    says: ['@business', 'commercial ![or | confidentiality | confidential]'],
    yes: ['It sets out the rents of the units.', 'It shows the profit of the plant.'],
    no: ['It is confidential.', 'It covers commercial or industrial information.'],
  },
  {
    fact: 'names-law-of-confidence',
    evenTentative: true,
    says: [
      'common law',
      '@undertaking',
      '[duty | breach | law | quality | terms | undertaking] ..2 [of | as to | in] ..1 @confidentiality',
      '@confidentiality [@undertaking | terms | undertaking | provision | provisions]',
      'nondisclosure agreement | in confidence',
      'STATUTE',
    ],
    yes: ['The contract forbids it.', 'It is confidential at common law.', 'A duty of confidence protects it.'],
    no: ['It is confidential.', 'It is commercial.'],
  },
  {
    fact: 'names-economic-interest',
    evenTentative: true,
    says: ['![legitimate] [@trade | economic] @standing', '@rivalry', "[@firm | @trader] 's ..1 @standing", 'bid up'],
    yes: ["It protects the plant's competitive position.", 'Its rivals would gain.'],
    no: ['It is provided by law to protect a legitimate economic interest.', 'It is confidential.'],
  },

  // Unfinished material
  {
    fact: 'cannot-say-when',
    evenTentative: true,
    says: [
      'not yet? known | unknown',
      '[do not | can not | not able to | unable to | too early to | not possible to] yet? @unknown',
    ],
    yes: ['When it will be finished is not yet known.', 'We cannot yet say.'],
    no: ['It is not finished.', 'We know who is preparing it.'],
  },

  // Vexatious and repeated requests
  {
    fact: 'calls-vexatious',
    evenTentative: true,
    says: ['@vexatious'],
    yes: ['We consider your request to be vexatious.', 'It is a disproportionate burden.'],
    no: ['We refuse your request.', 'It is a repeated request.'],
  },
  {
    fact: 'calls-repeated',
    evenTentative: true,
    says: ['[repeat | repeated] [request | requests] | substantially similar'],
    yes: ['It is a repeated request.', 'It is substantially similar to that of May.'],
    no: ['Your requests are vexatious.', 'It is about the pond.'],
  },
  {
    fact: 'gives-numbers',
    evenTentative: true,
    says: [
      '# ..3 @occasion',
      '[@numeral | @howMany | number of] of? ..4 @occasion',
      '[since | between | from] ..1 [@month | #]',
    ],
    yes: [
      'You have sent 40 emails since May.',
      'You have written on dozens of occasions.',
      'It began in a letter from March.',
    ],
    no: ['Your request is vexatious.', 'It is a burden.'],
  },
  {
    fact: 'weighs-value',
    evenTentative: true,
    says: ['@worth', 'public interest'],
    yes: ['The request has no serious purpose.', 'Its value does not justify the burden.'],
    no: ['The request is vexatious.', 'You have sent 40 emails.'],
  },
  {
    fact: 'speaks-of-redaction',
    evenTentative: true,
    says: ['@redact', 'exempt [material | information | content]'],
    yes: ['It would take a week to redact.', 'The exempt material is spread through it.'],
    no: ['It is exempt.', 'It would take a week to find.'],
  },
  {
    fact: 'cannot-be-separated',
    evenTentative: true,
    says: [
      '@scattered',
      '[@each | all] of? the? #? [@paper | @record | page]',
      'one by one | line by line | page by page | by hand',
    ],
    yes: ['It is scattered through the minutes.', 'We would have to read every page.', 'It must be done line by line.'],
    no: ['It would take a week.', 'The minutes hold exempt material.'],
  },
  {
    fact: 'offers-lighter',
    evenTentative: true,
    says: [
      '@easier',
      'limit [it | your | the request] | limited | limiting',
      '[could | can | might] ask | may wish to | help you',
      'if you [were to | would | could | asked | ask | want | let us | tell | can]',
    ],
    yes: ['You could ask for one year.', 'If you asked for less, we could answer.', 'Please narrow your request.'],
    no: ['The burden is oppressive.', 'It would take up our resources.'],
  },
  {
    // What may be asked for in place of the request: the reasons are at an end there.
    fact: 'offers-other-request',
    says: [
      '[ask | asking] for ..14 [and | , | ;] we [expect | will | can | could | should]',
      'if you [narrow | limit | reduce] ..10 we [expect | will | can | could | should]',
    ],
    yes: [
      'Ask for one camera, or one month over all cameras, and we expect to be able to answer.',
      'Ask for one year, and we will answer.',
    ],
    no: ['You asked for one year, and we refused.', 'Tenants ask for repairs.'],
  },
  {
    fact: 'calls-it-a-burden',
    evenTentative: true,
    says: ['@load'],
    yes: ['The burden is oppressive.', 'It would take up the resources of two officers.'],
    no: ['It would take 60 hours.', 'It has no value.'],
  },
  {
    fact: 'speaks-of-manner',
    evenTentative: true,
    says: ['@bearing'],
    yes: ['Your emails insult the clerk.', 'It is an abuse of the right.'],
    no: ['It is a burden.', 'You have sent 40 emails.'],
  },
  {
    fact: 'names-earlier-request',
    evenTentative: true,
    says: [
      '@formerly ..24 [@month | #]',
      '@formerly ..24 @time [ago | earlier | before]',
      '[# | ago] ..18 [answered | replied | response | complied | same]',
    ],
    yes: [
      'We answered the same request on 4 March.',
      'You made an identical request three weeks ago.',
      'Our response to FOI 2231 gave you the list.',
    ],
    no: ['It is a repeated request.', 'You ask again for the list.'],
  },
  {
    fact: 'says-too-soon',
    evenTentative: true,
    says: [
      '@lately ..3 [@period | @time | then | that]',
      'not been? @changed | unchanged | has changed',
      'no [new | further | additional | change]',
      '[interval | period] ..14 [because | as | since | given]',
      '@time [ago | earlier | later | before | is not]',
    ],
    yes: ['Only three weeks have passed since then.', 'The list is unchanged.', 'That was ten days ago.'],
    no: ['You have made the same request.', 'It is a repeated request.'],
  },

  // Security, purposes, prohibitions, opinions
  {
    fact: 'shows-necessity',
    evenTentative: true,
    says: ['@needing ..20-@needing @safeguard', 'safeguard~ ..20 @needing', 'reasonably necessary'],
    yes: [
      'That is required in order to safeguard national security.',
      'It is reasonably necessary to protect the country.',
      'To safeguard the nation this exemption is needed.',
    ],
    no: ['An answer could affect national security.', 'Hostile States take an interest in the subject.'],
  },
  {
    fact: 'names-purpose',
    evenTentative: true,
    says: [
      '@regulatory',
      '[protect~ | property of | administration of] ..4 [charity | charities]',
      'improper conduct | regulatory action | fit to | cause of [an | the] accident | health safety and welfare | health , safety and welfare',
      '[fail | fails | failed] to comply with the law',
      '[find | finding | establish | establishing] ..4 [whether | if | who] ..8 [broken | broke] the law',
      'responsible for ..3 conduct',
      '[safe | safety] ..4 at work',
    ],
    yes: [
      'We have to ascertain whether anybody broke the law.',
      'It is our function to find out who is responsible for improper conduct.',
      'The inquiry is into the cause of the accident.',
    ],
    no: ['It would prejudice our functions.', 'It is exempt under section 31(1)(g).'],
  },
  {
    // What a function may be for, in whatever words.
    fact: 'finds-something-out',
    evenTentative: true,
    says: [
      '[@learn | @findOut] [out | into]? ..1 [@questionWord | if]',
      '[@findOut | investigat~ | inquir~] ..4 accident',
    ],
    yes: ['Inspectors look into how nurseries are run.', 'We are there to see whether a scaffold is sound.'],
    no: ['It would prejudice our functions.', 'Witnesses would clam up.'],
  },
  {
    fact: 'names-prohibition',
    evenTentative: true,
    says: [
      'STATUTE',
      '@instrument ..3 #',
      '@ban',
      'court order | order of the court | retained eu | assimilated [obligation | law]',
    ],
    yes: [
      'The Taxes Management Act 1970 forbids it.',
      'To disclose it would be contempt of court.',
      'An injunction of the High Court stands in the way.',
    ],
    no: ['It is prohibited by law.', 'Section 44(1)(a) of the Freedom of Information Act 2000 applies to them.'],
  },
  {
    fact: 'gives-qualified-opinion',
    evenTentative: true,
    says: [
      'does:qualified person',
      '[who:@highOfficer | who:monitoring officer | who:chief [constable | executive | officer | fire officer] | who:authorised officer | who:director general] ..16 does:@opinionOf',
      'does:opinion ..10 [who:@highOfficer | who:monitoring officer | who:chief [constable | executive | officer]]',
    ],
    unless:
      '[if | where | that] in the reasonable opinion of [a | the] qualified person | [if | where] , in the reasonable opinion of [a | the] qualified person',
    yes: [
      'On 3 March the qualified person gave the opinion that it would inhibit advice.',
      'The Vice-Chancellor is of the opinion that it would inhibit advice.',
      'It is the opinion of the Chief Constable that harm would follow.',
      'The Minister considered the notes and concluded that officials would be less frank.',
    ],
    no: [
      'It applies if, in the reasonable opinion of a qualified person, an answer would do harm.',
      'We consider that officials would be less frank.',
    ],
  },
];
