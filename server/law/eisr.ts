import { type Entry, exemptionsOf, type Instrument } from './exemption.ts';
import { outlineOf } from './outline.ts';

const regulations: Instrument = {
  regime: 'eisr',
  path: '/ssi/2004/520/regulation/',
  source: 'SSI 2004/520, legislation.gov.uk text of 5 February 2026, read with the Data (Use and Access) Act 2025 s.88',
  asAt: '2026-11',
};

/** An exception of reg.10(4): about the request or the state of the information. */
const aboutRequest = (provision: string, entry: Pick<Entry, 'title'> & Partial<Entry>): Entry => ({
  content: [provision],
  nature: 'qualified',
  basis: 'class',
  testWords: [],
  ...entry,
});

/** An exception of reg.10(5): substantial prejudice to an interest. */
const substantial = (provision: string, entry: Pick<Entry, 'title'> & Partial<Entry>): Entry => ({
  content: [provision],
  nature: 'qualified',
  basis: 'prejudice',
  testWords: ['would, or would be likely to, prejudice substantially'],
  ...entry,
});

/**
 * Regs 10 and 11. Exceptions are read narrowly and disclosure is presumed (10(2)); the public interest test is in
 * 10(1)(b). Unlike the EIR of 2004 the test is substantial prejudice, not adverse effect.
 */
export const exemptions = exemptionsOf(regulations, {
  '10(4)(a)': aboutRequest('10(4)(a)', {
    title: 'Information not held when the request is received',
    altTitles: ['Information not held'],
    testWords: ['does not hold'],
    testInNameOnly: true,
    requires: ['the searches made', 'a transfer, or the name and address of the authority that holds it (reg.14)'],
  }),
  '10(4)(b)': aboutRequest('10(4)(b)', {
    title: 'Manifestly unreasonable request',
    altTitles: ['Manifestly unreasonable'],
    testWords: ['manifestly unreasonable'],
    requires: ['whether for its burden or because it is vexatious', 'advice under reg.9'],
  }),
  '10(4)(c)': aboutRequest('10(4)(c)', {
    title: 'Request too general',
    altTitles: ['Request formulated in too general a manner'],
    testWords: ['formulated in too general a manner'],
    requires: ['help already given under reg.9'],
  }),
  '10(4)(d)': aboutRequest('10(4)(d)', {
    title: 'Material in the course of completion, unfinished documents, incomplete data',
    altTitles: ['Material in the course of completion', 'Unfinished documents', 'Incomplete data'],
    testWords: ['still in the course of completion', 'unfinished documents', 'incomplete data'],
    requires: ['when it will be finished (reg.13(d))'],
  }),
  '10(4)(e)': aboutRequest('10(4)(e)', {
    title: 'Internal communications',
    testWords: ['making available internal communications'],
  }),
  '10(5)(a)': substantial('10(5)(a)', {
    title: 'International relations, defence, national security or public safety',
    altTitles: ['International relations', 'Defence', 'National security', 'Public safety'],
    ncnd: ['10(8)'],
    requires: ['which interest', 'a certificate under reg.12 settles it but is not needed'],
  }),
  '10(5)(b)': substantial('10(5)(b)', {
    title: 'Course of justice, fair trial, criminal or disciplinary inquiry',
    altTitles: ['The course of justice', 'Course of justice'],
    requires: ['which of the three interests'],
  }),
  '10(5)(c)': substantial('10(5)(c)', {
    title: 'Intellectual property rights',
    altTitles: ['Intellectual property'],
    requires: ['the right and its owner'],
  }),
  '10(5)(d)': substantial('10(5)(d)', {
    title: 'Confidentiality of proceedings provided for by law',
    altTitles: ['Confidentiality of proceedings'],
    emissionsOverride: true,
    requires: ['the proceedings', 'the law that makes them confidential'],
  }),
  '10(5)(e)': substantial('10(5)(e)', {
    title:
      'Confidentiality of commercial or industrial information provided for by law to protect a legitimate economic interest',
    altTitles: ['Confidentiality of commercial or industrial information', 'Commercial confidentiality'],
    emissionsOverride: true,
    requires: ['that it is commercial or industrial', 'that the law keeps it confidential', 'the economic interest'],
  }),
  '10(5)(f)': substantial('10(5)(f)', {
    title: 'Interests of the person who provided the information',
    emissionsOverride: true,
    conditions: {
      '10(5)(f)(i)': 'the person had and could have had no legal duty to supply it',
      '10(5)(f)(ii)': 'it could not otherwise be made available',
      '10(5)(f)(iii)': 'the person has not agreed',
    },
  }),
  '10(5)(g)': substantial('10(5)(g)', {
    title: 'Protection of the environment',
    emissionsOverride: true,
    requires: ['the environment that would suffer'],
  }),
  '11': {
    title: 'Personal data of others',
    altTitles: ['Personal data', 'Personal information'],
    content: ['11(2)'],
    ncnd: ['11(6)'],
    nature: 'mixed',
    basis: 'class',
    natureNote:
      'Under the first condition there is no public interest test (11(2)(a)); under the others there is (11(2)(b)).',
    testWords: ['would contravene any of the data protection principles', 'would contravene Article 21'],
    limbs: {
      '11(2)(a)': { label: 'the first condition is met', nature: 'absolute' },
      '11(2)(b)': { label: 'the second or third condition is met', nature: 'qualified' },
      '11(3A)': { label: 'first condition: the data protection principles', nature: 'absolute' },
      '11(3B)': { label: 'second condition: the right to object', nature: 'qualified' },
      '11(4A)': { label: 'third condition: the person could not see it either', nature: 'qualified' },
    },
    requires: ['the condition', 'legitimate interests: the interest, the need, the balance (Article 6(1)(f), 11(7))'],
  },
});

/** The Regulations have no cost limit and no separate ground for vexatious requests. */
export const grounds: string[] = [];

/** Every regulation; those after reg.18 and the definitions are not written out. */
export const outline = outlineOf({
  '1-3': '*',
  '4': '1 2(a-h)',
  '5': '1 2(a-b) 3-5',
  '6': '1(a-b) 2(a-c)',
  '7': '1(a-c) 2 3(a-c)',
  '8': '1 2(a-b) 3-5 6(a-b) 7 8(a-b)',
  '9': '1 2(a-b) 3 4',
  '10': '1(a-b) 2(a-b) 3 4(a-e) 5(a-e f(i-iii) g) 6-9',
  '11': '1 2(a-b) 3A(a-b) 3B 4A(a-b) 6 7*',
  '12': '1 2',
  '13': 'a-e',
  '14': '1(a-b) 2',
  '15': '*',
  '16': '1 2 3(a-b) 4 5',
  '17': '1 2*',
  '18-21': '*',
});

/** Provisions that the Data Protection Act 2018 (Sch.19) replaced on 25 May 2018, and what stands in their place. */
export const superseded: Record<string, string[]> = {
  '11(3)': ['11(3A)', '11(3B)'],
  '11(4)': ['11(4A)'],
  '11(5)': [],
};

export const mutuallyExclusive: readonly (readonly [string, string])[] = [];
