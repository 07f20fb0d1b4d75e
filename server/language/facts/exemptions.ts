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
      '[has | have] ..1 decided to publish',
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
      'request ..4 led [us | NAME | @authority] to [think again | reconsider] ...14 does:[decided | agreed | resolved] ..2 [to publish | that]',
      'light of [your | this | the] ..1 request ,? ..5 does:[decided | agreed | resolved | intend | intends | plan | plans | propose] ..2 [to publish | that]',
      'have now does:decided to publish',
      '[because of | following | in response to | prompted by] the interest ..12 [your | this] ..1 request ,? ..5 does:[decided | agreed | resolved] ..6 [publish | put | that]',
    ],
    yes: [
      'Your request and two others led us to think again, and on 1 July the Board decided that it should be published.',
      'Following your request we have decided to publish it.',
      'In the light of this request the Council resolved to publish the plan.',
      'We have now decided to publish it.',
      'Because of the interest shown in it, including your own request, the Board agreed to put the report on our website.',
    ],
    no: ['Before your request we decided to publish it.', 'Following your request we searched the files.'],
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
      '@formerly ..24 @caseNumber ..1 #',
      '@formerly ..24 @time [ago | earlier | before]',
      '[# | ago] ..18 [answered | replied | response | complied | same]',
      '@formerly ..2 @caseNumber ..2 #',
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

/** What a letter gives as a reason, or says of an exemption, and should not. */
export const grounds: readonly Phrase[] = [
  {
    // The words on which a refusal that names no exemption is found wanting.
    fact: 'speaks-of-refusing',
    evenTentative: true,
    says: [
      '@refusedWords !under',
      '@refusedWords under [the | this] ..6-[of | in] [ACT | act | regulations | exemption | exemptions]',
      '@refusedWords from disclosure under [the | this] ..6-[of | in] [ACT | act | regulations | exemption | exemptions]',
      'neither [confirm | confirms | to confirm] [nor | or] to? [deny | denies]',
      '[appropriate | cost] limit',
    ],
    yes: ['The plan is exempt.', 'We neither confirm nor deny it.', 'It is withheld under the Act.'],
    no: ['The plan is enclosed.', 'We hold the plan.'],
  },
  {
    fact: 'calls-person-vexatious',
    says: [
      '[who:[you are] | who:[the @asker] is] ..2 does:vexatious !@asker',
      '[who:[you are] | who:[the @asker] is] ..2 does:vexatious what:@asker',
      '@consider [who:you | who:[the @asker]] [to be | as]? ..2 does:vexatious !@asker',
      '@consider [who:you | who:[the @asker]] [to be | as]? ..2 does:vexatious what:@asker',
      'does:vexatious what:@asker',
    ],
    unless: 'rather than | no suggestion | disregard~ | irrelevant',
    yes: ['We consider you to be vexatious.', 'You are a vexatious complainant.', 'The requester is simply vexatious.'],
    no: [
      'We do not say that you are vexatious: it is the request.',
      'We consider your request to be vexatious.',
      'The request, and not the applicant, is vexatious.',
    ],
  },
  {
    fact: 'refuses-future-requests',
    says: [
      '[will | shall | are | is] [not | no longer] be? ..1 does:@respond [to | with]? [any | all]? [of your]? @future ..3 @letters ![@topical | from]',
      '[will | shall | are | is] [not | no longer] be? ..1 does:@respond [to | with]? [any | all]? [of your]? @future ..3 @letters from you ![@topical]',
    ],
    unless:
      'same | similar | identical | this [subject | topic | matter | issue] | §17(6) | §16(5) | about | concerning | regarding | relat~',
    yes: [
      'We will not respond to any further requests from you.',
      'We will no longer answer your future emails, and any other correspondence will not be read; we shall not acknowledge further letters.',
    ],
    no: ['We will not answer further requests about the pond.', 'We will answer any further requests from you.'],
  },
  {
    fact: 'calls-it-fishing',
    says: ['does:fishing @outing', 'does:fishing for', 'does:scattergun | does:scatter gun'],
    yes: ['It is a fishing expedition.', 'You are fishing for anything at all.', 'It is a scatter-gun request.'],
    no: ['It is not a fishing expedition.', 'The fishing licences are held.'],
  },
  {
    fact: 'calls-it-round-robin',
    says: [
      'does:round [robin | robins]',
      'does:[same | identical | similar] ..1 [request | requests] ..3 to ..2 [other | @many | all | several | every] ..2 @authorities',
    ],
    yes: ['It is a round robin.', 'You sent the same request to many other councils.'],
    no: ['It is not a round robin.', 'You sent the same request to us in May.'],
  },
  {
    fact: 'fears-disclosure',
    evenTentative: true,
    says: [
      '[disclosing | disclosure | releasing | release | publishing | publication] of? ..5 [would | could | might | may] ..3-[not] does:@hurt',
    ],
    unless: 'exempt~ | §',
    yes: ['Disclosure of the emails would embarrass the clerk.', 'Publication could harm the club.'],
    no: ['Disclosure would not harm anybody.', 'The request would harm our work.'],
  },
  {
    fact: 'counts-retrieval',
    evenTentative: true,
    says: ['# ..2 [hours | days] ..3 to does:@retrieve'],
    yes: [
      'It would take 60 hours to locate the invoices.',
      'We would need 12 working days of an officer to find them.',
    ],
    no: ['It would take 60 hours to redact them.', 'It would not take 60 hours to say why.'],
  },
  {
    // Reasons beside which a request may be called a fishing expedition.
    fact: 'names-a-burden',
    evenTentative: true,
    says: ['@bearing', '@redact', '@load', '[hours | disrupt~]', 'no serious? [value | purpose]'],
    yes: ['It would be a burden to redact them.', 'It has no serious purpose.'],
    no: ['It is a fishing expedition.', 'It would take us a week.'],
  },
  {
    // Reasons beside which the time to find information may count.
    fact: 'names-more-than-retrieval',
    evenTentative: true,
    says: [
      '@bearing',
      '@redact',
      '[review~ | exempt~ | value]',
      '[purpose | previous | repeated~]',
      '# @suffix? request | requests since',
    ],
    yes: ['It would be a burden to redact them.', 'It has no value.', 'This is your 30th request.'],
    no: ['It is a fishing expedition.', 'It would take 60 hours to locate the invoices.'],
  },
  {
    fact: 'cites-policy',
    evenTentative: true,
    says: [
      "[@determiner | @body | 's | is | against] ..1 [policy | practice] [of [the | this] ..2]? is? [not to | never to | against] ..1 [@give.now | @give.ing]",
    ],
    yes: ['Our policy is not to release staff rotas.', 'It is the practice of the Trust never to disclose drafts.'],
    no: ['Our policy on releasing rotas is online.', 'It is against the law to disclose it.'],
  },
  {
    fact: 'refuses-by-policy',
    evenTentative: true,
    says: ['[it is | in line with | in accordance with] ..4 [policy | practice] ..4 [not to | never to | against]'],
    yes: [
      'It is our policy not to release rotas.',
      'That is in line with the practice of the Trust never to disclose drafts.',
    ],
    no: ['Our policy is not to release rotas.', 'It is our policy to publish them.'],
  },
  {
    fact: 'cites-marking',
    says: [
      '[@be | been] [protectively | clearly]? does:@marked as? ..2-commercial @marking ![in | and]',
      '[@be | been] [protectively | clearly]? does:@marked as? ..2 commercial in confidence',
      '[carries | bears] ..3 does:marking',
    ],
    yes: ['It is marked commercial in confidence.', 'The report was classified as secret.'],
    no: ['It is not marked confidential.', 'The map is marked with crosses.'],
  },
  {
    fact: 'cites-clause',
    evenTentative: true,
    says: [
      'confidentiality [clause | agreement | undertaking]',
      'nondisclosure agreement | nda',
      'clause ..3 confidentiality',
    ],
    yes: ['A confidentiality clause binds us.', 'We have signed a non-disclosure agreement.'],
    no: ['The clause is on page 4.', 'Confidentiality matters.'],
  },
  {
    fact: 'cites-objection',
    evenTentative: true,
    says: [
      '[has | have | had | did | does | do] not [given | give | gave]? us? ..1 @assent',
      '[has | have | had] [objected | refused [@assent | to @assent]]',
      '[objects | object | objected] to [the | its | their]? [disclosure | release | publication]',
      'without [their | its | his | her | the ..3] @assent',
    ],
    yes: [
      'The supplier has not consented.',
      'The tenant objects to its release.',
      'We cannot give it without their consent.',
    ],
    no: ['The supplier has consented.', 'You object to the delay.'],
  },
  {
    fact: 'gives-nothing',
    evenTentative: true,
    says: [
      'does:[@withhold | declin~ | exempt~]',
      'does:@refuse [to | your | this | the | it]',
      '[can not | unable to | will not | not able to | not going to] ..2 be? [does:@give.now | does:@give.ed | does:answer]',
      '[are | is | do] not ..2 [does:@give.now | does:@give.ing | does:answer]',
    ],
    yes: ['We will not provide it.', 'The costs are exempt.', 'We are not able to share it.', 'We decline to answer.'],
    no: ['We will provide it.', 'The clause binds us.'],
  },
  {
    // Words that give the one for the reason of the other.
    fact: 'gives-a-cause',
    evenTentative: true,
    says: ['@cause', 'due to'],
    yes: ['We refuse it because it is old.', 'It is withheld owing to its age.'],
    no: ['We refuse it.', 'It is old.'],
  },
  {
    fact: 'puts-in-its-place',
    evenTentative: true,
    says: [
      '@alone',
      '[not | no] [a reason | determine | veto]',
      'taken ..4 into account',
      'does not [decide | bind | mean | settle | prevent]',
      'whether or not | even if | not only | own [account | terms] | on its own',
    ],
    yes: ['That is not decisive.', 'We have taken their view into account.', 'It does not bind us.'],
    no: ['They object.', 'It is marked secret.'],
  },
  {
    fact: 'calls-absolute',
    says: ['does:absolute ..6 [exempt~ | except~]', '[is | are] an? does:absolute'],
    yes: ['That is an absolute exemption.', 'Section 40(2) is absolute.'],
    no: ['It is not absolute.', 'If it is absolute, nothing is weighed.', 'It is kept in absolute secrecy.'],
  },
  {
    fact: 'calls-qualified',
    says: ['does:qualified ..6 [exempt~ | except~]', '[is | are] a? does:qualified !person'],
    yes: ['That is a qualified exemption.', 'Section 31(1) is qualified.'],
    no: ['It is not qualified.', 'The qualified person is the Chief Executive.'],
  },
  {
    // Nothing is said of one provision: a condition, or both words together.
    fact: 'leaves-nature-open',
    evenTentative: true,
    says: ['@openEnded', 'used to be | so far as | qualified person'],
    yes: ['It is either absolute or qualified.', 'It is absolute only where the first condition is met.'],
    no: ['It is an absolute exemption.', 'Section 31(1) is qualified.'],
  },
  {
    fact: 'calls-class-based',
    says: ['does:class based | does:classbased'],
    yes: ['It is class based.', 'Section 31(1) is a class-based exemption.'],
    no: ['It is not class based.', 'The class was based in Leeds.'],
  },
  {
    fact: 'calls-prejudice-based',
    says: ['does:prejudice based | does:prejudicebased | does:harm based | does:harmbased'],
    yes: ['It is prejudice-based.', 'This is a harm-based exemption.'],
    no: ['It is not prejudice-based.', 'The harm is based on fear.'],
  },
  {
    fact: 'prejudices-security',
    evenTentative: true,
    says: [
      "[would | could | may | might | will] [be likely to | also | then | seriously]? [does:prejudice | adversely does:affect | does:have an adverse effect on] the? [safeguarding of]? [our | the country 's | the uk 's | the united kingdom 's]? national security",
      '![would | could | may | might | will | likely | to | also | then | seriously] [does:prejudice | adversely does:affect] the? [safeguarding of]? our? national security',
      'likely to [does:prejudice | adversely does:affect] the? [safeguarding of]? our? national security',
    ],
    yes: ['Disclosure could adversely affect national security.', 'It would be likely to prejudice national security.'],
    no: ['It would help us to safeguard national security.', 'It would prejudice the national economy.'],
  },
  {
    fact: 'prejudices-safety',
    evenTentative: true,
    says: [
      "what:prejudice [the]? [physical | mental | or | and | public | personal | @staff | someone | people | individual | 's]* [health | safety]",
    ],
    yes: ['It would be likely to prejudice the safety of a family.', 'It would prejudice public health.'],
    no: ['It would harm the safety of a family.', 'It would endanger the safety of a family.'],
  },
  {
    fact: 'divides-by-law',
    evenTentative: true,
    says: [
      'not environmental | nonenvironmental | other than environmental',
      '[the [rest | remainder] | remaining | other part] ..20 [ACCESS | regulations | eir]',
    ],
    yes: ['The rest is exempt under the Act.', 'Part of it is not environmental information.'],
    no: ['All of it is environmental information.', 'The remaining questions are below.'],
  },
  {
    fact: 'speaks-of-prejudice',
    evenTentative: true,
    says: ['[would | likely to | could | might | may] what:prejudice'],
    yes: ['It would prejudice the course of justice.', 'It would be likely to prejudice an inquiry.'],
    no: ['It would adversely affect it.', 'There is no prejudice.'],
  },
  {
    fact: 'speaks-of-adverse-effect',
    evenTentative: true,
    says: ['what:[adversely [affect | affects | affecting]]', 'what:[adverse [effect | effects] on]'],
    yes: ['It would adversely affect public safety.', 'There would be an adverse effect on their interests.'],
    no: ['It would prejudice substantially their interests.', 'The adverse weather went on.'],
  },
  {
    fact: 'says-substantial',
    evenTentative: true,
    says: ['[substantial | substantially]'],
    yes: ['It would substantially prejudice safety.', 'There would be substantial prejudice to it.'],
    no: ['It would adversely affect safety.', 'It would prejudice their substance.'],
  },
  {
    // What the Regulations call an exception is called what the Acts call it.
    fact: 'speaks-of-exemption',
    evenTentative: true,
    says: [
      'what:[exempt | exempted] [from disclosure | from release | information]? [under | by | in | within] ..3 by:§',
      'what:[exemption | exemptions] ..3 [in | under | at | of | by | is | are | contained in | provided by] ..2 by:§',
      'what:[exemption | exemptions] by:§',
      'by:§ what:[exemption | exemptions]',
    ],
    yes: [
      'It is exempt from disclosure under regulation 12(4)(e).',
      'We rely on the exemptions in regulation 12(5)(e).',
    ],
    no: ['It is excepted under regulation 12(4)(e).', 'The exemption of charities is not in issue.'],
  },
  {
    // The law by which the letter answers, said of the request or of all that is asked for.
    fact: 'answers-under-law',
    says: [
      '[request | it | this | them | these | information | letter | correspondence | enquiry] ..8 does:@handled ..3 [under | within | by | pursuant to | accordance with | line with] the? what:ACCESS',
      '[request | letter | this] ..3 falls to be does:@handled under the? what:ACCESS',
      'which [we | i] have does:@handled with? [under | within | pursuant to | accordance with | line with] the? what:ACCESS',
      'what:ACCESS ..2 [rather than | and not | instead of] the? ACCESS ..3 does:[applies | apply]',
      '@environmentalInfo ...8 what:ACCESS ..1 does:[applies | apply | govern | governs]',
      '@environmentalInfo ..4 [so | therefore | and] ..3 does:@handled under the? what:ACCESS',
      'does:@handled ..2 [request | it | this | them | these | letter | correspondence | enquiry] ..8 [under | within | pursuant to | accordance with | line with] the? what:ACCESS',
      'does:@handled ..4 request for environmental information ...4 under the? what:ACCESS',
      'decision under the? what:ACCESS',
    ],
    unless: 'part of | parts of | some of | separate | separately | whether | also',
    yes: [
      'We have dealt with your request under the Environmental Information Regulations 2004.',
      'The request was handled under the EIR.',
      'You asked for two reports, which is a request that we have dealt with under the Environmental Information Regulations 2004.',
      'This is environmental information, and the Environmental Information Regulations 2004 apply.',
      "We've treated this as a request for environmental information, under the Environmental Information Regulations 2004.",
    ],
    no: [
      'We have dealt with part of your request under the Environmental Information Regulations 2004.',
      'We considered whether to deal with it under the Environmental Information Regulations 2004.',
      'The Environmental Information Regulations 2004 are enforced by the Commission.',
    ],
  },
  {
    fact: 'pleads-alternative',
    evenTentative: true,
    says: ['[alternative | alternatively]'],
    yes: ['We rely on it in the alternative.', 'Alternatively, section 31(1) applies.'],
    no: ['Both apply.', 'It is exempt.'],
  },
  {
    fact: 'sets-apart',
    evenTentative: true,
    says: ['@apartFrom', 'alternativ~', 'or §'],
    yes: [
      'Section 30 applies to some of it.',
      'Document 2 is exempt under section 31.',
      'Section 23(1) or section 24(1) applies.',
    ],
    no: ['It is exempt under sections 30 and 31.', 'Both apply.'],
  },
  {
    fact: 'weighs-as-precaution',
    evenTentative: true,
    says: ['in case ..28 public interest', 'public interest ..28 in case'],
    yes: [
      'In case we are wrong, we have weighed the public interest.',
      'We weigh the public interest in case it is qualified.',
    ],
    no: ['In this case it is absolute.', 'There is no public interest test.'],
  },
  {
    fact: 'rules-out-test',
    evenTentative: true,
    says: ['absolute', '[no | not [need | require | have] ..3] public interest test'],
    yes: [
      'It is absolute.',
      'There is no public interest test.',
      'We need not carry it out, and do not need a public interest test.',
    ],
    no: ['There is a public interest test.', 'It is qualified.'],
  },
  {
    // Section 14 lifts the duty; it exempts nothing.
    fact: 'calls-ground-exemption',
    evenTentative: true,
    says: [
      'exempt ..4 [under | by | by virtue of | as] ..1 what:[§14 | §14(1) | §14(2)]',
      'what:[§14 | §14(1) | §14(2)] ..5 [exempts | exemption]',
      '[exemption | exemptions] ..3 what:[§14 | §14(1) | §14(2)]',
    ],
    unless: 'no exemption | not an? exemption',
    yes: [
      'The information is exempt from disclosure under section 14(1) of the Act.',
      'Section 14(1) is an exemption for vexatious requests.',
      'We rely on the exemption in section 14(2).',
    ],
    no: [
      'We refuse it under section 14(1), and the rest is exempt under section 31(1)(a).',
      'Section 14 is not an exemption.',
    ],
  },
  {
    // Who asks is given as the whole reason.
    fact: 'refuses-for-asker',
    says: [
      '[vexatious | refus~] ..3 [because | since | as] ..1 [you | the @asker] does:[are | is | have | has] ..6 [@calling | complained | campaign~ | known | history | dispute | grievance | sued | criticis~]',
      '[because | since | as] of? ..1 [who you are | your identity | your [history | reputation | past]] ..8 does:[vexatious | refus~]',
      'reached this view [because | since | as] you does:[are | have] ..3 @calling',
      '[vexatious | refus~] ..3 because of [who you are | your [identity | history | reputation | past]]',
    ],
    yes: [
      'The request is vexatious because you are a campaigner against the school.',
      'We refuse it as you have complained about us before.',
      'Your request is vexatious because of your history.',
      'The Ministry has reached this view because you are a journalist.',
    ],
    no: [
      'The request is vexatious because it would take 90 hours.',
      'You are a journalist, and your request is refused for its cost.',
    ],
  },
  {
    // The Scottish test is one of substantial prejudice.
    fact: 'prejudices-plainly',
    evenTentative: true,
    says: [
      '[would | will] otherwise? what:[prejudice | inhibit]',
      'likely otherwise? to otherwise? what:[prejudice | inhibit]',
    ],
    unless: 'substantial~ | significant~ | serious~ | material~ | real',
    yes: [
      'Disclosure would be likely to prejudice the commercial interests of the Council.',
      'It would be likely otherwise to prejudice the conduct of public affairs.',
      'Release would be likely to inhibit the free and frank exchange of views.',
    ],
    no: [
      'Disclosure would be likely to prejudice substantially the commercial interests of the Council.',
      'It would not be fair and would show prejudice.',
      'Release would inhibit substantially the free and frank exchange of views.',
    ],
  },
  {
    // An opinion under section 36 that nobody has given yet.
    fact: 'awaits-opinion',
    evenTentative: true,
    says: [
      '[will | shall | be | is | are | being | to] ..2-not [sought | asked for | obtained | requested] ..8 @opinionOf ..6 qualified person',
      '[@opinionOf | qualified person] ..8 [will | shall | is | are | to] ..2 does:[be | being] [sought | asked | obtained | requested | given]',
      '[await~ | seeking | waiting for | yet to [receive | have | be given | obtain]] ..4 [qualified person | @opinionOf ..4 [qualified person | @highOfficer]]',
      'qualified person ..6 [yet to | has not yet | not yet | still to] ..3 [give | given | gave | consider~ | @opinionOf]',
      '[ask | asking] ..2 qualified person ..4 [for | to give | to consider]',
    ],
    yes: [
      'We are awaiting the opinion of the qualified person.',
      'The opinion of the qualified person will be sought next week.',
      'The qualified person has not yet given an opinion.',
      'We are asking the qualified person for an opinion.',
      'The qualified person will be asked when he returns.',
    ],
    no: [
      'On 3 March the qualified person gave the opinion that it would inhibit advice.',
      'The qualified person considered the notes and the opinion was sought from him in writing.',
    ],
  },
  {
    fact: 'names-statute',
    evenTentative: true,
    says: [
      'what:[the STATUTE]',
      '!the what:STATUTE',
      'what:[STATUTE , 1998]',
      'what:[1998 STATUTE]',
      'what:[dpa ,? 1998]',
    ],
    yes: ['It falls under the Data Protection Act 1998.', 'The DPA 1998 forbids it.'],
    no: ['The Act applies.', 'FOIA applies.'],
  },
  {
    fact: 'tells-history',
    evenTentative: true,
    says: [
      '@history',
      'at the time | then in force | before ..2 2018 | since 2018 | no longer | decision notice | old act',
    ],
    yes: ['It was repealed in 2018.', 'At the time it was the law.', 'That was so until May.'],
    no: ['It is exempt.', 'Section 40(5) applies.'],
  },
];
