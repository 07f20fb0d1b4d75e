import { type Entry, exemptionsOf } from './exemption.ts';
import { personalData } from './personalData.ts';

const prejudice = 'would, or would be likely to, prejudice';
const prejudicial = { basis: 'prejudice', testWords: [prejudice] } satisfies Partial<Entry>;

/**
 * Part II of the Act (legislation.gov.uk text of 7 April 2026, read in November 2026). What is absolute is listed in
 * s.2(3), and nothing else is.
 */
export const exemptions = exemptionsOf('foia', {
  '21': {
    title: 'Information accessible to applicant by other means',
    content: ['21(1)'],
    nature: 'absolute',
    testWords: ['reasonably accessible to the applicant otherwise than under section 1'],
    requires: ['where and how this applicant can get it, and at what price'],
  },
  '22': {
    title: 'Information intended for future publication',
    content: ['22(1)'],
    ncnd: ['22(2)'],
    testWords: ['with a view to its publication', 'reasonable in all the circumstances'],
    conditions: {
      '22(1)(a)': 'the authority or someone else is to publish it, whether or not a date is fixed',
      '22(1)(b)': 'that was already the intention when the request was made',
      '22(1)(c)': 'it is reasonable to hold it back until then',
    },
    requires: [
      'an intention to publish that is older than the request',
      'the plan or timetable for publication',
      'why it is reasonable to wait',
    ],
  },
  // Intellectual Property Act 2014 s.20, as quoted by foiwiki.com.
  '22A': {
    title: 'Research',
    content: ['22A(1)'],
    ncnd: ['22A(2)'],
    ...prejudicial,
    limbs: {
      '22A(1)(b)(i)': 'the research programme',
      '22A(1)(b)(ii)': 'a person who takes part in it',
      '22A(1)(b)(iii)': 'the authority that holds the information',
      '22A(1)(b)(iv)': 'another authority that is to publish the report',
    },
    conditions: {
      '22A(1)(a)': 'it comes from a continuing programme whose report is to be published',
      '22A(1)(b)': 'giving it out before then would harm one of four interests',
    },
    requires: ['the programme, and that it continues', 'how likely the prejudice is'],
  },
  '23': {
    title: 'Information supplied by, or relating to, bodies dealing with security matters',
    altTitles: ['Security bodies'],
    content: ['23(1)'],
    ncnd: ['23(5)'],
    nature: 'absolute',
    testWords: ['directly or indirectly supplied', 'relates to'],
    requires: ['a connection with a body listed in s.23(3), which an NCND response need not name'],
  },
  '24': {
    title: 'National security',
    altTitles: ['Safeguarding national security'],
    content: ['24(1)'],
    ncnd: ['24(2)'],
    basis: 'necessity',
    testWords: ['required for the purpose of safeguarding national security'],
    requires: ['why the exemption is reasonably necessary, not only that the subject touches on security'],
  },
  '26': {
    title: 'Defence',
    content: ['26(1)'],
    ncnd: ['26(3)'],
    ...prejudicial,
    limbs: {
      '26(1)(a)': 'defence of the British Islands or a colony',
      '26(1)(b)': 'capability, effectiveness or security of the armed forces or their allies',
    },
    requires: ['the limb', 'how likely the prejudice is'],
  },
  '27': {
    title: 'International relations',
    content: ['27(1)', '27(2)'],
    ncnd: ['27(4)'],
    basis: 'mixed',
    testWords: [prejudice, 'confidential information obtained from a State'],
    limbs: {
      '27(1)': { label: 'harm to international relations or interests', basis: 'prejudice' },
      '27(1)(a)': 'relations with another State',
      '27(1)(b)': 'relations with an international organisation or court',
      '27(1)(c)': 'interests of the United Kingdom abroad',
      '27(1)(d)': 'promoting or protecting those interests',
      '27(2)': { label: 'information given in confidence from abroad', basis: 'class' },
      '27(4)(a)': { label: 'saying whether it is held would harm relations or interests', basis: 'prejudice' },
      '27(4)(b)': { label: 'saying whether it is held would give away a confidence', basis: 'class' },
    },
    requires: [
      'the limb',
      'for 27(1), how likely the prejudice is',
      'for 27(2), the terms or circumstances that make it confidential (27(3))',
    ],
  },
  '28': {
    title: 'Relations within the United Kingdom',
    content: ['28(1)'],
    ncnd: ['28(3)'],
    ...prejudicial,
    requires: ['which of the administrations in 28(2)', 'how likely the prejudice is'],
  },
  '29': {
    title: 'The economy',
    content: ['29(1)'],
    ncnd: ['29(2)'],
    ...prejudicial,
    limbs: {
      '29(1)(a)': 'economic interests of the United Kingdom or a part of it',
      '29(1)(b)': 'financial interests of one of its administrations',
    },
    requires: ['the limb', 'how likely the prejudice is'],
  },
  '30': {
    title: 'Investigations and proceedings conducted by public authorities',
    altTitles: ['Investigations and proceedings', 'Investigations'],
    content: ['30(1)', '30(2)'],
    ncnd: ['30(3)'],
    testWords: ['at any time held', 'relates to the obtaining of information from confidential sources'],
    limbs: {
      '30(1)(a)': 'an investigation that the authority has a duty to conduct',
      '30(1)(a)(i)': 'to find out whether someone should be charged',
      '30(1)(a)(ii)': 'to find out whether someone charged is guilty',
      '30(1)(b)': 'an investigation that may lead the authority to start criminal proceedings',
      '30(1)(c)': 'criminal proceedings that the authority has power to conduct',
      '30(2)(a)(i)': 'investigations within 30(1)(a) or (b)',
      '30(2)(a)(ii)': 'criminal proceedings that the authority has power to conduct',
      '30(2)(a)(iii)': 'other investigations under prerogative or statutory powers for a purpose in 31(2)',
      '30(2)(a)(iv)': 'civil proceedings arising from those investigations',
    },
    conditions: {
      '30(2)(a)': 'it was obtained or recorded for one of four functions',
      '30(2)(b)': 'it concerns how information was got from confidential sources',
    },
    requires: [
      'the authority’s own duty or power to investigate or prosecute',
      'the limb',
      'for 30(3), by which of 30(1) and 30(2) the information, if held, would be exempt',
    ],
  },
  '31': {
    title: 'Law enforcement',
    content: ['31(1)'],
    ncnd: ['31(3)'],
    ...prejudicial,
    limbs: {
      '31(1)(a)': 'preventing or detecting crime',
      '31(1)(b)': 'catching or prosecuting offenders',
      '31(1)(c)': 'the administration of justice',
      '31(1)(d)': 'assessing or collecting a tax or duty',
      '31(1)(e)': 'immigration controls',
      '31(1)(f)': 'security and good order where people are detained',
      '31(1)(g)': 'an authority’s functions for a purpose in 31(2)',
      '31(1)(h)': 'civil proceedings that arise from an investigation for such a purpose',
      '31(1)(i)': 'a Scottish fatal accident inquiry that arises from such an investigation',
      '31(2)(a)': 'whether someone has failed to comply with the law',
      '31(2)(b)': 'whether someone is responsible for improper conduct',
      '31(2)(c)': 'whether regulatory action would be justified',
      '31(2)(d)': 'whether someone is fit to manage a company or to practise',
      '31(2)(e)': 'the cause of an accident',
      '31(2)(f)': 'protecting charities from misconduct or mismanagement',
      '31(2)(g)': 'protecting charity property from loss or misuse',
      '31(2)(h)': 'recovering charity property',
      '31(2)(i)': 'health, safety and welfare at work',
      '31(2)(j)': 'protecting others from risks that arise from people at work',
    },
    requires: [
      'the limb',
      'for (g) to (i), the purpose in 31(2) and the function',
      'how disclosure would cause the prejudice, and how likely it is',
    ],
  },
  '32': {
    title: 'Court records, etc.',
    content: ['32(1)', '32(2)'],
    ncnd: ['32(3)'],
    nature: 'absolute',
    testWords: ['held only by virtue of being contained in'],
    requires: ['the kind of proceedings', 'that the information is held only because it is in such a document'],
  },
  '33': {
    title: 'Audit functions',
    content: ['33(2)'],
    ncnd: ['33(3)'],
    ...prejudicial,
    onlyFor: 'an authority that audits other public authorities or examines how they use their resources (s.33(1))',
    requires: ['the function of auditing others; internal audit is not enough', 'how likely the prejudice is'],
  },
  '34': {
    title: 'Parliamentary privilege',
    content: ['34(1)'],
    ncnd: ['34(2)'],
    nature: 'absolute',
    basis: 'necessity',
    testWords: ['required for the purpose of avoiding an infringement of the privileges of either House'],
    requires: ['why privilege would otherwise be infringed; a certificate under 34(3) settles it but is not needed'],
  },
  '35': {
    title: 'Formulation of government policy, etc.',
    altTitles: ['Government policy'],
    content: ['35(1)'],
    ncnd: ['35(3)'],
    testWords: ['relates to'],
    limbs: {
      '35(1)(a)': 'making or developing government policy',
      '35(1)(b)': 'communications between Ministers',
      '35(1)(c)': 'advice of the Law Officers, or a request for it',
      '35(1)(d)': 'a Minister’s private office',
    },
    onlyFor: 'a government department or the Welsh Government (s.35(1))',
    requires: [
      'the limb',
      'once policy is decided, statistics behind it fall outside (a) and (b) (35(2))',
      'under (a), regard to the public interest in the factual background (35(4))',
    ],
  },
  '36': {
    title: 'Prejudice to effective conduct of public affairs',
    altTitles: ['Effective conduct of public affairs'],
    content: ['36(2)'],
    ncnd: ['36(3)'],
    nature: 'mixed',
    basis: 'opinion',
    natureNote:
      'Absolute for information held by the House of Commons or the House of Lords (s.2(3)(e)), else qualified.',
    testWords: [
      'in the reasonable opinion of a qualified person',
      prejudice,
      'would, or would be likely to, inhibit',
      'would otherwise prejudice, or would be likely otherwise to prejudice',
    ],
    limbs: {
      '36(2)': { label: 'an effect that the qualified person expects of disclosure', nature: 'qualified' },
      '36(2)(a)': 'collective responsibility or the work of a government',
      '36(2)(a)(i)': 'collective responsibility of Ministers of the Crown',
      '36(2)(a)(ii)': 'work of the Northern Ireland Executive',
      '36(2)(a)(iii)': 'work of the Welsh Cabinet',
      '36(2)(b)': 'free and frank advice or discussion',
      '36(2)(b)(i)': 'free and frank advice',
      '36(2)(b)(ii)': 'free and frank exchange of views',
      '36(2)(c)': 'any other harm to the conduct of public affairs',
      '36(3)': { label: 'such an effect, expected of saying whether it is held', nature: 'qualified' },
    },
    requires: [
      'the qualified person (36(5)), by role',
      'the opinion: on which limbs, at what likelihood, given when; before the notice',
      'no opinion for statistics (36(4))',
    ],
  },
  '37': {
    title: 'Communications with Her Majesty, etc. and honours',
    altTitles: [
      'Communications with His Majesty, etc. and honours',
      'Communications with the Sovereign, etc. and honours',
    ],
    content: ['37(1)'],
    ncnd: ['37(2)'],
    nature: 'mixed',
    natureNote:
      'Absolute for 37(1)(a) to (ab), and 37(2) so far as it relates to them (s.2(3)(ea)), else qualified. Northern Ireland bodies may still be under the wording before 2011.',
    testWords: ['relates to'],
    limbs: {
      '37(1)(a)': { label: 'communications with the Sovereign', nature: 'absolute' },
      '37(1)(aa)': { label: 'communications with the heir to the Throne or the next in line', nature: 'absolute' },
      '37(1)(ab)': { label: 'communications with someone who has since become one of these', nature: 'absolute' },
      '37(1)(ac)': { label: 'communications with others of the Royal Family', nature: 'qualified' },
      '37(1)(ad)': { label: 'communications with the Royal Household', nature: 'qualified' },
      '37(1)(b)': { label: 'the giving of honours or dignities', nature: 'qualified' },
    },
    requires: ['the paragraph, which decides whether a public interest test is needed'],
  },
  '38': {
    title: 'Health and safety',
    content: ['38(1)'],
    ncnd: ['38(2)'],
    basis: 'endanger',
    testWords: ['would, or would be likely to', 'endanger'],
    limbs: { '38(1)(a)': 'someone’s physical or mental health', '38(1)(b)': 'someone’s safety' },
    requires: ['the limb', 'who is endangered and how', 'how likely it is', 'more than stress or upset'],
  },
  '39': {
    title: 'Environmental information',
    content: ['39(1)'],
    ncnd: ['39(2)'],
    testWords: ['obliged by environmental information regulations'],
    instead: 'eir',
    requires: ['a notice under EIR reg.14 as well'],
  },
  ...personalData.foia,
  '41': {
    title: 'Information provided in confidence',
    altTitles: ['Confidential information'],
    content: ['41(1)'],
    ncnd: ['41(2)'],
    nature: 'absolute',
    testWords: ['from any other person', 'actionable breach of confidence'],
    conditions: {
      '41(1)(a)': 'the authority got it from someone else',
      '41(1)(b)': 'giving it out would be a breach of confidence that someone could sue for',
    },
    requires: ['from whom it came', 'why an action would succeed, a defence of public interest included'],
  },
  '42': {
    title: 'Legal professional privilege',
    content: ['42(1)'],
    ncnd: ['42(2)'],
    testWords: ['legal professional privilege', 'could be maintained in legal proceedings'],
    requires: ['advice or litigation privilege', 'that it has not been lost'],
  },
  '43': {
    title: 'Commercial interests',
    content: ['43(1)', '43(2)'],
    ncnd: ['43(3)'],
    withoutNcnd: ['43(1)'],
    basis: 'mixed',
    testWords: ['trade secret', 'would, or would be likely to, prejudice the commercial interests of any person'],
    limbs: {
      '43(1)': { label: 'a trade secret', basis: 'class' },
      '43(2)': { label: 'someone’s commercial interests, the authority’s own included', basis: 'prejudice' },
      '43(3)': { label: 'saying whether it is held would harm those interests', basis: 'prejudice' },
    },
    requires: ['whose interests', 'how likely the prejudice is', 'a third party’s own concerns, not a guess at them'],
  },
  '44': {
    title: 'Prohibitions on disclosure',
    content: ['44(1)'],
    ncnd: ['44(2)'],
    nature: 'absolute',
    testWords: [
      'prohibited by or under any enactment',
      'incompatible with any assimilated obligation',
      'contempt of court',
    ],
    limbs: {
      '44(1)(a)': 'an enactment forbids it',
      '44(1)(b)': 'an assimilated (formerly EU) obligation forbids it',
      '44(1)(c)': 'it would be contempt of court',
    },
    requires: ['the enactment and its section, or the order', 'why no gateway in it applies'],
  },
});

/** Claims that are not exemptions: the cost limit, and vexatious or repeated requests (s.17(5)). */
export const grounds = ['12', '12(1)', '12(2)', '14', '14(1)', '14(2)'];

/** Pairs that cannot both cover the same information: the opening words of ss.24(1), 31(1) and 36(1)(a) say so. */
export const mutuallyExclusive: readonly (readonly [string, string])[] = [
  ['23(1)', '24(1)'],
  ['30(1)', '31(1)'],
  ['30(2)', '31(1)'],
  ['35(1)', '36(2)'],
];

/** Limbs that are relied on together, because either alone would tell whether a security body is concerned. */
export const maskingLimbs: readonly string[] = ['23(5)', '24(2)'];
