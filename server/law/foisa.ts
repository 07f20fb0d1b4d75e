import { type Entry, exemptionsOf } from './exemption.ts';
import { personalData } from './personalData.ts';

const substantial = 'would, or would be likely to, prejudice substantially';
const prejudicial = { basis: 'prejudice', testWords: [substantial] } satisfies Partial<Entry>;

/** One section serves as the NCND provision of every exemption that s.18(1) names. */
const s18 = ['18'];

/**
 * Part 2 of the Act (legislation.gov.uk text of 7 October 2024, with the Data (Use and Access) Act 2025 ss.70 and 88; read
 * in November 2026). What is absolute is listed in s.2(2), and nothing else is.
 */
export const exemptions = exemptionsOf('foisa', {
  '25': {
    title: 'Information otherwise accessible',
    content: ['25(1)'],
    nature: 'absolute',
    testWords: ['can reasonably obtain other than by requesting it under'],
    requires: ['where and how this applicant can get it'],
  },
  '26': {
    title: 'Prohibitions on disclosure',
    content: ['26(a)', '26(b)', '26(c)'],
    nature: 'absolute',
    testWords: [
      'prohibited by or under an enactment',
      'incompatible with an assimilated obligation',
      'contempt of court',
    ],
    limbs: {
      '26(a)': 'an enactment forbids it',
      '26(b)': 'an assimilated (formerly EU) obligation forbids it',
      '26(c)': 'it would be contempt of court',
    },
    requires: ['the enactment and its section, or the order'],
  },
  '27': {
    title: 'Information intended for future publication',
    content: ['27(1)', '27(2)'],
    basis: 'mixed',
    testWords: ['not later than twelve weeks', substantial],
    limbs: {
      '27(1)': { label: 'to be published within twelve weeks', basis: 'class' },
      '27(2)': { label: 'research that continues and is to be published', basis: 'prejudice' },
      '27(2)(b)(i)': 'the research programme',
      '27(2)(b)(ii)': 'a person who takes part in it',
      '27(2)(b)(iii)': 'the authority that holds the information',
      '27(2)(b)(iv)': 'another authority that is to publish the report',
    },
    conditions: {
      '27(1)(a)': 'it is to be published within twelve weeks of the request',
      '27(1)(b)': 'that was already the intention when the request was made',
      '27(1)(c)': 'it is reasonable to hold it back until then',
      '27(2)(a)': 'the programme continues and its report is to be published',
      '27(2)(b)': 'giving it out before then would harm one of four interests',
    },
    requires: ['for 27(1), a date of publication within twelve weeks of the request'],
  },
  '28': {
    title: 'Relations within the United Kingdom',
    content: ['28(1)'],
    ncnd: s18,
    ...prejudicial,
    requires: ['which of the administrations in 28(2)', 'how likely the prejudice is'],
  },
  '29': {
    title: 'Formulation of Scottish Administration policy etc.',
    content: ['29(1)'],
    ncnd: s18,
    testWords: ['relates to'],
    limbs: {
      '29(1)(a)': 'making or developing government policy',
      '29(1)(b)': 'communications between Ministers',
      '29(1)(c)': 'advice of the Law Officers, or a request for it',
      '29(1)(d)': 'a Minister’s private office',
    },
    onlyFor: 'the Scottish Administration (s.29(1))',
    requires: [
      'the limb',
      'once policy is decided, statistics behind it fall outside (a) and (b) (29(2))',
      'under (a), regard to the public interest in the factual background (29(3))',
    ],
  },
  '30': {
    title: 'Prejudice to effective conduct of public affairs',
    altTitles: ['Effective conduct of public affairs'],
    content: ['30(a)', '30(b)(i)', '30(b)(ii)', '30(c)'],
    ncnd: s18,
    basis: 'prejudice',
    testWords: [
      substantial,
      'would, or would be likely to, inhibit substantially',
      'would otherwise prejudice substantially, or be likely to prejudice substantially',
    ],
    limbs: {
      '30(a)': 'collective responsibility of the Scottish Ministers',
      '30(b)': 'free and frank advice or discussion',
      '30(b)(i)': 'free and frank advice',
      '30(b)(ii)': 'free and frank exchange of views',
      '30(c)': 'any other harm to the conduct of public affairs',
    },
    requires: ['the limb', 'how likely the prejudice is', 'no qualified person, unlike FOIA s.36'],
  },
  '31': {
    title: 'National security and defence',
    content: ['31(1)', '31(4)'],
    ncnd: s18,
    basis: 'mixed',
    testWords: ['required for the purpose of safeguarding national security', substantial],
    limbs: {
      '31(1)': { label: 'national security', basis: 'necessity' },
      '31(4)': { label: 'defence', basis: 'prejudice' },
      '31(4)(a)': 'defence of the British Islands or a colony',
      '31(4)(b)': 'capability, effectiveness or security of the armed forces or their allies',
    },
    requires: ['for 31(1), why the exemption is needed', 'for 31(4), the limb and how likely the prejudice is'],
  },
  '32': {
    title: 'International relations',
    content: ['32(1)(a)', '32(1)(b)'],
    ncnd: s18,
    basis: 'mixed',
    testWords: [substantial, 'confidential information'],
    limbs: {
      '32(1)(a)': { label: 'harm to international relations or interests', basis: 'prejudice' },
      '32(1)(a)(i)': 'relations with another State',
      '32(1)(a)(ii)': 'relations with an international organisation or court',
      '32(1)(a)(iii)': 'interests of the United Kingdom abroad',
      '32(1)(a)(iv)': 'promoting or protecting those interests',
      '32(1)(b)': { label: 'information given in confidence from abroad', basis: 'class' },
      '32(1)(b)(i)': 'by another State',
      '32(1)(b)(ii)': 'by an international organisation or court',
    },
    requires: ['the limb', 'for (a), how likely the prejudice is', 'for (b), what makes it confidential (32(2))'],
  },
  '33': {
    title: 'Commercial interests and the economy',
    altTitles: ['Commercial interests'],
    content: ['33(1)(a)', '33(1)(b)', '33(2)'],
    ncnd: s18,
    basis: 'mixed',
    testWords: ['trade secret', substantial],
    limbs: {
      '33(1)(a)': { label: 'a trade secret', basis: 'class' },
      '33(1)(b)': { label: 'someone’s commercial interests, an authority’s included', basis: 'prejudice' },
      '33(2)': { label: 'the economy', basis: 'prejudice' },
      '33(2)(a)': 'economic interests of the United Kingdom or a part of it',
      '33(2)(b)': 'financial interests of one of its administrations',
    },
    requires: ['whose interests', 'how likely the prejudice is'],
  },
  '34': {
    title: 'Investigations by Scottish public authorities and proceedings arising out of such investigations',
    altTitles: ['Investigations by Scottish public authorities', 'Investigations'],
    content: ['34(1)', '34(2)', '34(3)', '34(4)'],
    ncnd: s18,
    testWords: ['at any time', 'relates to the obtaining of information from confidential sources'],
    limbs: {
      '34(1)(a)': 'an investigation that the authority has a duty to conduct',
      '34(1)(a)(i)': 'to find out whether someone should be prosecuted',
      '34(1)(a)(ii)': 'to find out whether someone prosecuted is guilty',
      '34(1)(b)': 'an investigation that may lead to a report to the procurator fiscal',
      '34(1)(c)': 'criminal proceedings that follow such a report',
      '34(2)(a)': 'a fatal accident inquiry that is not concluded',
      '34(2)(b)': 'another investigation into how someone died',
      '34(2)(b)(i)': 'under a duty to find the cause of death',
      '34(2)(b)(ii)': 'for a report to the procurator fiscal on it',
    },
    conditions: {
      '34(3)(a)': 'it was obtained or recorded for other investigations for a purpose in 35(2)',
      '34(3)(b)': 'it concerns how information was got from confidential sources',
    },
    requires: ['the limb', 'the authority’s own duty or power to investigate'],
  },
  '35': {
    title: 'Law enforcement',
    content: ['35(1)'],
    ncnd: s18,
    ...prejudicial,
    limbs: {
      '35(1)(a)': 'preventing or detecting crime',
      '35(1)(b)': 'catching or prosecuting offenders',
      '35(1)(c)': 'the administration of justice',
      '35(1)(d)': 'assessing or collecting a tax or duty',
      '35(1)(e)': 'immigration controls',
      '35(1)(f)': 'security and good order where people are detained',
      '35(1)(g)': 'an authority’s functions for a purpose in 35(2)',
      '35(1)(h)': 'civil proceedings that arise from an investigation for such a purpose',
      '35(2)(a)': 'whether someone has failed to comply with the law',
      '35(2)(b)': 'whether someone is responsible for improper conduct',
      '35(2)(c)': 'whether regulatory action would be justified',
      '35(2)(d)': 'whether someone is fit to manage a company or to practise',
      '35(2)(e)': 'the cause of an accident',
      '35(2)(f)': 'protecting a charity from misconduct or mismanagement',
      '35(2)(g)': 'protecting charity property',
      '35(2)(h)': 'recovering charity property',
      '35(2)(i)': 'health, safety and welfare at work',
      '35(2)(j)': 'protecting others from risks that arise from people at work',
    },
    requires: ['the limb', 'for (g) and (h), the purpose in 35(2)', 'how likely the prejudice is'],
  },
  '36': {
    title: 'Confidentiality',
    content: ['36(1)', '36(2)'],
    nature: 'mixed',
    natureNote: 'Absolute for 36(2), breach of confidence (s.2(2)(c)); qualified for 36(1), legal communications.',
    testWords: ['confidentiality of communications', 'breach of confidence'],
    limbs: {
      '36(1)': { label: 'confidential legal communications', nature: 'qualified' },
      '36(2)': { label: 'an actionable breach of confidence', nature: 'absolute' },
    },
    conditions: {
      '36(2)(a)': 'the authority got it from someone else',
      '36(2)(b)': 'giving it out would be a breach of confidence that someone could sue for',
    },
    requires: ['which of the two', 'for 36(2), from whom it came and why an action would succeed'],
  },
  '37': {
    title: 'Court records, etc.',
    content: ['37(1)'],
    nature: 'absolute',
    testWords: ['solely because it is contained in'],
    limbs: { '37(1)(a)': 'a document of court proceedings', '37(1)(b)': 'a document of an inquiry or arbitration' },
    requires: ['that it is held only because it is in such a document', 'no use for a fatal accident inquiry (37(3))'],
  },
  ...personalData.foisa,
  '39': {
    title: 'Health, safety and the environment',
    content: ['39(1)', '39(2)'],
    ncnd: s18,
    withoutNcnd: ['39(2)'],
    basis: 'mixed',
    testWords: ['would, or would be likely to, endanger'],
    limbs: {
      '39(1)': { label: 'someone’s health or safety', basis: 'endanger' },
      '39(2)': {
        label: 'environmental information, which goes by its own Regulations',
        basis: 'class',
        instead: 'eisr',
      },
    },
    requires: ['for 39(1), who is endangered and how', 'for 39(2), a notice under EI(S)R reg.13 as well'],
  },
  '40': {
    title: 'Audit functions',
    ...prejudicial,
    limbs: {
      '40(a)': 'auditing the accounts of other authorities',
      '40(b)': 'examining how other authorities use their resources',
    },
    requires: ['the function of auditing others', 'how likely the prejudice is'],
  },
  '41': {
    title: 'Communications with Her Majesty etc. and honours',
    altTitles: ['Communications with His Majesty etc. and honours'],
    content: ['41(a)', '41(b)'],
    ncnd: s18,
    testWords: ['relates to'],
    limbs: { '41(a)': 'communications with the Sovereign, the Royal Family or the Household', '41(b)': 'honours' },
    requires: ['the paragraph'],
  },
});

/** Claims that are not exemptions: the cost limit, and vexatious or repeated requests (s.16(4) and (5)). */
export const grounds = ['12', '12(1)', '14', '14(1)', '14(2)'];
