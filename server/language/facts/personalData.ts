import { family } from './phrase.ts';

/** What a letter says of personal data, and of when they may be given. */
export const personalData = family([
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
]);
